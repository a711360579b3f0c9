internal import CSV
public import Wording

/// A file of the workbook: its table, and what its headings were taken for.
public struct WorkbookFile: Sendable {
  /// What a file was recognised as.
  public enum Form: Hashable, Sendable {
    case table(TableKind)
    /// A sheet: area, goal, action and the rest beside each other.
    case sheet
    /// Neither a table nor a sheet.
    case unknown
  }

  /// What one cell of the row of headings was taken for.
  public struct Column: Sendable {
    /// The heading as it stands in the file.
    public let heading: String

    /// The known heading that it was taken for; `nil`: it is not known.
    public var takenFor: Phrase? { known.map { HeadingTable[$0.kind].headings[$0.column] } }

    /// The known heading that an unknown one resembles; `nil`: none, or the heading is known.
    public var nearest: Phrase? { resembled?.heading }

    /// The known column that an unknown heading resembles.
    var nearestColumn: Place.Missing? { resembled.map { .column($0.kind, $0.column) } }

    private let known: (kind: TableKind, column: Int)?
    private let resembled: Nearest?

    /// A column that an unknown heading resembles, with its heading in a file of the form.
    struct Nearest: Sendable {
      let kind: TableKind
      let column: Int
      let heading: Phrase
    }

    /// Languages in which the heading is the column's own.
    let languages: [Language]

    /// Whether the heading is the column's own in a language, or begins like it.
    func isWritten(in language: Language) -> Bool {
      guard languages.isEmpty, let known else { return languages.contains(language) }
      let form = HeadingReading.nameAndLanguage(heading).form
      return HeadingTable[known.kind].languages(ofOther: form, column: known.column)
        .contains(language)
    }

    /// Whether the file has the same heading before.
    public let isRepeated: Bool

    init(
      heading: String,
      takenFor known: (kind: TableKind, column: Int),
      languages: [Language],
      isRepeated: Bool
    ) {
      self.heading = heading
      self.known = known
      resembled = nil
      self.languages = languages
      self.isRepeated = isRepeated
    }

    /// A column that nobody knows, with the one that it resembles.
    init(unknown heading: String, nearest: Nearest?) {
      self.heading = heading
      known = nil
      resembled = nearest
      languages = []
      isRepeated = false
    }
  }

  public let name: String
  public let form: Form

  /// Index of the file among those that the workbook was read from, from zero; their order is that of the caller.
  let sourceIndex: Int

  /// Index of the row of headings in the table, from zero; `nil`: none was recognised.
  public let headingRow: Int?
  public let columns: [Column]

  let table: Table

  /// By the ordinals of the kinds of table; `nil`: the file holds no such records.
  let maps: [ColumnMap?]

  /// The rows that hold records, found once; mostly one run.
  let recordRuns: [Range<Int>]

  /// Rows below the headings that say something, but are no records.
  let asides: [AsideRow]

  /// Whether the file is a table with headings and no records, set aside since the workbook should have some.
  public var hasOnlyHeadings: Bool { loneHeadingRow != nil }

  /// The row of the headings of a table that is set aside since there is nothing below them.
  let loneHeadingRow: Int?

  func map(_ kind: TableKind) -> ColumnMap? { maps[kind.ordinal] }

  /// Whether some columns repeat others in a language.
  func hasSisters(in language: Language) -> Bool {
    maps.contains { $0?.sisters.contains { $0.language == language } ?? false }
  }

  /// Whether the column at a cell has a sister in a language and names none itself.
  func hasSister(ofColumnAt cell: Int, in language: Language) -> Bool {
    maps.contains { map in
      map?.sisters.contains { sister in
        sister.language == language && map?.cell(of: sister.column) == cell
          && map?.languages[sister.column] == nil
      } ?? false
    }
  }

  /// Whether two files have the same columns, where texts with sisters are in a language that either names.
  func hasSameColumns(as other: WorkbookFile, naming language: Language?) -> Bool {
    maps.map { $0?.naming(language) } == other.maps.map { $0?.naming(language) }
  }

  /// Whether the headings are English, so that a comma may separate thousands.
  public var isEnglish: Bool { maps.contains { $0?.isEnglish ?? false } }

  /// Where the column of a kind of record stands in a row; `nil`: the file has no such column.
  func cell(of kind: TableKind, _ column: Int) -> Int? {
    maps[kind.ordinal]?.cell(of: column)
  }

  /// Whether the file has the column of a kind of record.
  func has(_ kind: TableKind, _ column: Int) -> Bool {
    cell(of: kind, column) != nil
  }

  /// The columns in the order in which a sheet's headings are tried.
  static let sheetKinds: [TableKind] = [.areas, .goals, .actions, .indicators, .resources]

  /// Reads a file's bytes and recognises its form: `form` where it is known, else from name and headings.
  init(_ source: SourceFile, at index: Int = 0, as form: Form? = nil) {
    self.init(name: source.name, at: index, table: source.table, as: form)
  }

  init(name: String, at index: Int = 0, table: Table, as form: Form?) {
    let recognised = Recognised(name, table, as: form)
    let rows = recognised.firstRow.map { row in
      RecordRows(row..<max(row, table.rowCount), of: table, recognised.signs(of: table))
    }
    self.init(name, at: index, table, recognised, rows ?? RecordRows())
  }

  /// The same, at work on all cores where the table is long.
  static func reading(
    _ source: SourceFile,
    at index: Int = 0,
    as form: Form? = nil
  ) async -> WorkbookFile {
    let table = source.table
    guard table.rowCount > RecordRows.rowsAtATime else {
      return WorkbookFile(name: source.name, at: index, table: table, as: form)
    }
    let recognised = Recognised(source.name, table, as: form)
    var rows = RecordRows()
    if let row = recognised.firstRow {
      rows = await RecordRows.foundOnAllCores(from: row, of: table, recognised.signs(of: table))
    }
    return WorkbookFile(source.name, at: index, table, recognised, rows)
  }

  /// What a file's name and headings tell.
  private struct Recognised {
    let form: Form
    let reading: HeadingReading?
    let columns: [Column]

    init(_ name: String, _ table: Table, as form: Form?) {
      let form = form ?? FileRecognition.form(ofFile: name, table)
      self.form = form
      switch form {
      case .table(let kind): reading = HeadingReading.best(in: table, kind: kind)
      case .sheet: reading = HeadingReading.bestSheet(in: table)
      case .unknown: reading = nil
      }
      columns = reading?.columnsWithNearest ?? []
    }

    /// The first row below the headings; `nil`: there are none.
    var firstRow: Int? { reading.map { $0.row + 1 } }

    /// In the basics a row is a key and its value.
    func signs(of table: Table) -> RecordRows.Signs {
      RecordRows.Signs(
        headings: HeadingRow(columns),
        asides: form == .table(.basics)
          ? nil : reading.map { AsideRow.Columns(form, $0, of: table) }
      )
    }
  }

  private init(
    _ name: String,
    at index: Int,
    _ table: Table,
    _ recognised: Recognised,
    _ rows: RecordRows
  ) {
    self.name = name
    sourceIndex = index
    self.table = table
    form = recognised.form
    headingRow = recognised.reading?.row
    columns = recognised.columns
    maps = recognised.reading?.maps ?? TableKind.allCases.map { _ in nil }
    recordRuns = rows.runs
    asides = rows.asides
    loneHeadingRow = nil
  }

  private init(leaving file: WorkbookFile, as form: Form, loneHeadingRow: Int? = nil) {
    self.loneHeadingRow = loneHeadingRow
    name = file.name
    sourceIndex = file.sourceIndex
    table = file.table
    self.form = form
    headingRow = nil
    columns = []
    recordRuns = []
    asides = []
    maps = TableKind.allCases.map { _ in nil }
  }

  /// Whether the headings say at least what the goals are.
  var isSheetAtLeast: Bool {
    HeadingReading.bestSheet(in: table).map { reading in
      reading.maps[TableKind.goals.ordinal]?.cell(of: Goal.Column.title.rawValue) != nil
    } ?? false
  }

  /// The same file, not read, because another holds its table.
  var setAside: WorkbookFile { WorkbookFile(leaving: self, as: .unknown) }

  /// The same table as one that lacks all its columns, because it has no rows.
  var withoutColumns: WorkbookFile {
    WorkbookFile(leaving: self, as: form, loneHeadingRow: headingRow)
  }

  /// Whether the file has headings and no records.
  var isWithoutRecords: Bool { headingRow != nil && recordRuns.isEmpty }

  /// Rows of the table that hold records: below the headings, not blank, no repeated headings, totals or remarks.
  var recordRows: some Sequence<Int> { recordRuns.joined() }

  /// Whether a row says the headings again.
  func repeatsHeadings(_ row: Int) -> Bool {
    HeadingRow(columns).isRepeated(inRow: row, of: table)
  }
}
