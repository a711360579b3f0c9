internal import CSV
package import Wording

/// What stands in a workbook's files, record by record, as the tool writes it in one language.
///
/// Words of choices, dates, numbers and versions are in the tool's form, what could not be read stays as it
/// was written, and columns that nobody knows are kept. Nothing is protected from spreadsheets yet.
package struct WrittenWorkbook: Sendable {
  package let workbook: Workbook
  package let language: Language

  /// By the ordinals of the kinds.
  private var tables: [WrittenTable]

  /// The lines of the basics, in the order of the files.
  package private(set) var basics: [BasicsLine]

  /// Cells that belong to no record and say nothing about the workbook: repeated ones are not among them.
  package private(set) var unread: [Place] = []

  /// Long cells that more records share than have them.
  package private(set) var leftOut: [Place] = []

  /// Where the columns stand that nobody knows, by the files' indexes.
  private let extraCells: [[ExtraColumn: Int]]

  package init(_ workbook: Workbook, in language: Language) {
    self.workbook = workbook
    self.language = language
    tables = TableKind.allCases.map { WrittenTable(kind: $0) }
    basics = BasicsReader.lines(of: workbook.files)
    extraCells = workbook.files.map { file in
      guard case .table(let kind) = file.form else { return file.extraCells(of: nil) }
      return kind == .basics ? [:] : file.extraCells(of: kind)
    }
    let sheets = Self.sheets(of: workbook)
    fill(workbook.areas, sheets?.goals.textsOfAreas)
    fill(workbook.goals, sheets?.goals.textsOfGoals)
    fill(workbook.actions, sheets?.records.textsOfActions)
    fill(workbook.resources, sheets?.records.textsOfResources)
    fill(workbook.indicators, sheets?.records.textsOfIndicators)
    fill(workbook.parties, nil)
    fill(workbook.measurements, nil)
    fill(workbook.forums, nil)
    fill(workbook.meetings, nil)
    fill(workbook.documents, nil)
    fill(workbook.agenda, nil)
    fill(workbook.decisions, nil)
    fill(workbook.sources, nil)
    fill(workbook.steps, nil)
    fill(workbook.exceptions, nil)
    fill(workbook.ruleSettings, nil)
    fillExtrasOfTables()
    var cells = SheetCells(
      workbook,
      in: language,
      continued: sheets?.continuedCells ?? []
    )
    cells.look(into: &tables)
    unread =
      CellsOfNothing.besideBasics(of: workbook, basics) + CellsOfNothing.aboveTables(of: workbook)
      + cells.unread
  }

  package subscript(kind: TableKind) -> WrittenTable {
    get { tables[kind.ordinal] }
    set { tables[kind.ordinal] = newValue }
  }

  /// The key of a line of the basics as the tool writes it.
  package func key(_ key: Basics.Key, _ mark: Language?) -> String {
    Self.heading(key.heading, mark, in: language)
  }

  /// The value of a line of the basics as the tool writes it.
  package func value(_ text: String, of key: Basics.Key, _ mark: Language?) -> String {
    guard mark == nil else { return text }
    return tidied(text, as: ColumnForms.keys[key.rawValue])
  }

  /// The heading of a column in a table.
  package func heading(_ kind: TableKind, _ column: WrittenColumn) -> String {
    Self.heading(HeadingTable[kind].headings[column.column], column.language, in: language)
  }

  /// The heading of a column in a sheet.
  package func sheetHeading(_ kind: TableKind, _ column: WrittenColumn) -> String {
    Self.heading(SheetHeading.of(kind, column.column), column.language, in: language)
  }

  private static func heading(_ phrase: Phrase, _ mark: Language?, in language: Language) -> String
  {
    mark.map { "\(phrase[language]) (\($0.rawValue))" } ?? phrase[language]
  }

  /// Where a cell of a record stands; `nil`: in no file.
  package func place(_ record: WrittenRecord, _ kind: TableKind, _ column: WrittenColumn) -> Place?
  {
    guard let file = record.origin.file, let row = record.origin.row else { return nil }
    let map = workbook.files[file].map(kind)
    let sister = map?.sisters.first { $0.column == column.column && $0.language == column.language }
    return Place(file: file, row: row, column: sister?.cell ?? map?.cell(of: column.column))
  }

  /// Where the cell of a record stands under a heading that nobody knows; `nil`: in no file.
  package func place(_ record: WrittenRecord, _ column: ExtraColumn) -> Place? {
    guard let file = record.origin.file, let row = record.origin.row,
      let cell = extraCells[file][column]
    else { return nil }
    return Place(file: file, row: row, column: cell)
  }

  /// Whether each resource says one thing, so that a sheet's one column of resources is enough.
  package var hasPlainResources: Bool {
    self[.resources].records.allSatisfy { record in
      let cells = record.cells.filter { $0.key.column != Resource.Column.target.rawValue }
      guard let (column, text) = cells.first else { return true }
      return cells.count == 1 && column.language == nil
        && CellText.paragraphs(text) == [text]
        && ResourceLine.column(of: text).rawValue == column.column
    }
  }

  /// Whether a heading is known in a table, or in a sheet where no kind is given.
  package static func isKnown(_ heading: String, in kind: TableKind?) -> Bool {
    guard let kind else { return HeadingReading.isKnownInSheet(heading) }
    return HeadingTable[kind].column(of: HeadingReading.nameAndLanguage(heading).form) != nil
  }

  /// Adds the language of the workbook to its basics where only the headings tell it, which are going to be in another.
  ///
  /// Beside texts in the new language nobody could tell any more in which the others are.
  package mutating func sayLanguage() {
    guard let own = workbook.languageHiddenByHeadings(in: language),
      let word = WorkbookLanguage.allCases.first(where: { $0.language == own })?.word
    else { return }
    basics.append(
      BasicsLine(
        meaning: .key(.language, nil),
        key: Basics.Key.language.heading[language],
        value: word[language],
        place: .workbook
      )
    )
  }

  // MARK: Records

  /// The sheets with the texts that they give in place of the cells, read again as they were; `nil`: there is none.
  private static func sheets(of workbook: Workbook) -> SheetReader? {
    guard workbook.isSheet else { return nil }
    let areInTable = workbook.parties.contains { $0.origin.file != nil }
    // Parties that are named in the cells were not known when the cells were read.
    let areKnown = areInTable || (!workbook.hasPartyTable && workbook.county != nil)
    let directory = PartyDirectory(
      areKnown ? workbook.parties : [],
      forums: workbook.forums,
      county: workbook.county
    )
    var reader = SheetReader(directory, keepingTexts: true)
    reader.read(workbook.files)
    return reader
  }

  private mutating func fill<R: Record>(_ records: [R], _ texts: [CellReplacements]?) {
    var table = WrittenTable(kind: R.kind)
    table.columns = columns(of: R.self)
    table.hasFile = workbook.files.contains { $0.form == .table(R.kind) }
    table.records.reserveCapacity(records.count)
    var rows: [Int: Row<R.Column>] = [:]
    var above: (file: Int, row: Int, line: Int)?
    for (index, record) in records.enumerated() {
      guard let file = record.origin.file, let tableRow = record.origin.row else {
        table.records.append(WrittenRecord(origin: record.origin, cells: named(record)))
        continue
      }
      if rows[file] == nil, let map = workbook.files[file].map(R.kind) {
        rows[file] = Row(workbook.files[file].table, map, file: file, kind: R.kind)
      }
      let isBeside = above.map { ($0.file, $0.row) == (file, tableRow) } ?? false
      let line = isBeside ? (above?.line ?? 0) + 1 : 0
      above = (file, tableRow, line)
      rows[file]?.move(to: tableRow, record: index, line: line)
      if let texts, index < texts.count { rows[file]?.replacements = texts[index] }
      // The records after this one leave out the same.
      if line == SharedCells.mostRecords { leftOut += rows[file]?.leftOutPlaces ?? [] }
      var cells: [WrittenColumn: String] = [:]
      for (column, text) in rows[file]?.writtenCells() ?? [] {
        let form = column.language == nil ? ColumnForms[R.kind][column.column] : .text
        cells[column] = tidied(text, as: form)
      }
      table.records.append(WrittenRecord(origin: record.origin, cells: cells))
    }
    addColumnsOfTexts(to: &table)
    self[R.kind] = table
  }

  /// Gives columns to texts that stood in others, as in a sheet's one column of indicators.
  ///
  /// A year goes on standing behind its number, so that nobody is asked for a column of the others'. A unit may belong to
  /// more numbers than the one that it stands behind.
  private func addColumnsOfTexts(to table: inout WrittenTable) {
    let known = Set(table.columns)
    var found: Set<WrittenColumn> = []
    let standing = Set(
      [Indicator.Column.baselineYear, .targetYear].map { WrittenColumn($0.rawValue) }
    )
    for index in table.records.indices {
      for column in table.records[index].cells.keys where !known.contains(column) {
        if table.kind == .indicators, standing.contains(column) {
          table.records[index].cells[column] = nil
        } else {
          found.insert(column)
        }
      }
    }
    guard !found.isEmpty else { return }
    func order(_ column: WrittenColumn) -> (Int, Int) {
      (column.column, column.language.flatMap(Language.allCases.firstIndex) ?? -1)
    }
    table.columns = (table.columns + found).sorted { order($0) < order($1) }
  }

  /// An area that stands in no table has a name.
  private func named<R: Record>(_ record: R) -> [WrittenColumn: String] {
    guard let title = (record as? GoalArea)?.title?.original else { return [:] }
    return [WrittenColumn(GoalArea.Column.title.rawValue): title]
  }

  private func columns<R: Record>(of _: R.Type) -> [WrittenColumn] {
    let maps = workbook.files.compactMap { $0.map(R.kind) }
    let languages: [Language?] = [nil] + Language.allCases
    return R.Column.allCases.flatMap { column in
      languages.compactMap { language in
        let isThere = maps.contains { map in
          (map.cell(of: column.rawValue) != nil && map.languages[column.rawValue] == language)
            || map.sisters.contains { $0.column == column.rawValue && $0.language == language }
        }
        return isThere ? WrittenColumn(column.rawValue, language) : nil
      }
    }
  }

  private func tidied(_ text: String, as form: ColumnForms.Form) -> String {
    // The files that the tool makes have semicolons between their cells.
    let tidier = CellTidier(language: language, delimiter: UInt8(ascii: ";"), keepingZeros: false)
    return tidier.tidied(text, as: form)?.text ?? text
  }

  // MARK: Columns that nobody knows

  private mutating func fillExtrasOfTables() {
    for kind in TableKind.allCases where kind != .basics {
      let origins = self[kind].records.map(\.origin)
      var columns: [Int: [(cell: Int, column: ExtraColumn)]] = [:]
      for (index, file) in workbook.files.enumerated() where file.form == .table(kind) {
        columns[index] = file.extraColumns(of: kind)
        for (_, column) in columns[index] ?? [] { tables[kind.ordinal].add(column) }
      }
      for (index, origin) in origins.enumerated() {
        guard let file = origin.file, let row = origin.row else { continue }
        for (cell, column) in columns[file] ?? [] {
          let table = workbook.files[file].table
          guard let text = table.text(row: row, column: cell).flatMap(CellText.clean) else {
            continue
          }
          tables[kind.ordinal].records[index].extras[column] = text
        }
      }
    }
  }
}
