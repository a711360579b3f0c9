internal import Wording
internal import Workbooks

/// Finds what a workbook in its new form does not have.
struct ConversionLosses {
  private let written: WrittenWorkbook
  private let copy: WrittenWorkbook
  private let workbook: Workbook

  /// Files of which nothing is understood.
  private var files: Set<Int>
  private var tables: [Int: Int] = [:]
  private var rows: [Place] = []
  private var cells: [Place] = []
  private let titles: (original: TitleNumbers.Titles, copy: TitleNumbers.Titles)

  /// - Parameters:
  ///   - written: The workbook as it was to be written.
  ///   - copy: The workbook as its new files are read.
  ///   - form: The form of these files.
  init(of written: WrittenWorkbook, as copy: WrittenWorkbook, in form: WorkbookForm) {
    self.written = written
    self.copy = copy
    workbook = written.workbook
    var numbers = TitleNumbers()
    let titlesOfOriginal = numbers.titles(of: written.workbook)
    titles = (titlesOfOriginal, numbers.titles(of: copy.workbook))
    cells = written.unread
    files = Set(workbook.files.indices.filter { written.workbook.files[$0].form == .unknown })
    for flaw in workbook.flaws {
      switch flaw.kind {
      case .binaryFile, .noHeadings: if let file = flaw.place.file { files.insert(file) }
      case .aside: rows.append(Place(file: flaw.place.file, row: flaw.place.row))
      default: break
      }
    }
    let sheetKinds: [TableKind] = [.areas, .goals, .actions, .indicators, .resources]
    for kind in TableKind.allCases where kind != .basics {
      if form == .folder || sheetKinds.contains(kind) {
        compare(kind)
      } else {
        for record in written[kind].records {
          if let file = record.origin.file { tables[file, default: 0] += 1 }
        }
      }
    }
    compareBasics(form)
  }

  /// File by file: the whole table, then rows, then cells by their columns.
  var losses: [ConversionLoss] {
    let rows = Dictionary(grouping: Set(rows), by: \.file)
    let cells = Dictionary(grouping: Set(cells), by: \.file)
    let shared = Dictionary(grouping: Set(written.leftOut), by: \.file)
    return workbook.files.indices.flatMap { file -> [ConversionLoss] in
      if files.contains(file) { return [ConversionLoss(file: file, kind: .file)] }
      var losses: [ConversionLoss] = []
      if let count = tables[file] {
        losses.append(ConversionLoss(file: file, kind: .table(rowCount: count)))
      }
      if let places = rows[file] {
        losses.append(ConversionLoss(file: file, kind: .rows(Self.sorted(places))))
      }
      let headingRow = workbook.files[file].headingRow ?? 0
      let byColumn = Dictionary(grouping: cells[file] ?? []) { place in
        (place.row ?? 0) < headingRow ? -1 : place.column ?? 0
      }
      for column in byColumn.keys.sorted() {
        losses.append(
          ConversionLoss(file: file, kind: .cells(Self.sorted(byColumn[column] ?? [])))
        )
      }
      let sharedByColumn = Dictionary(grouping: shared[file] ?? []) { $0.column ?? 0 }
      for column in sharedByColumn.keys.sorted() {
        losses.append(
          ConversionLoss(
            file: file,
            kind: .sharedCells(Self.sorted(sharedByColumn[column] ?? []))
          )
        )
      }
      return losses
    }
  }

  private static func sorted(_ places: [Place]) -> [Place] {
    places.sorted { ($0.row ?? 0, $0.column ?? 0) < ($1.row ?? 0, $1.column ?? 0) }
  }

  // MARK: Basics

  private mutating func compareBasics(_ form: WorkbookForm) {
    var values: [BasicsLine.Meaning: String] = [:]
    for line in written.basics {
      switch line.meaning {
      case .key(let key, let mark):
        if let value = line.value { values[.repeated(key, mark)] = value }
      case .repeated:
        if let value = line.value, values[line.meaning] != value { cells.append(line.place) }
      case .nothing:
        // A sheet has a place for a title.
        if form == .folder, line.value == nil, !line.key.isEmpty { cells.append(line.place) }
      case .unknown: break
      }
    }
  }

  // MARK: Records

  /// Looks for each record in the copy, and at what it says there.
  private mutating func compare(_ kind: TableKind) {
    let marks = RecordMarks(written, copy, kind, titles: titles)
    let pairs = RecordPairs(marks, written[kind].records.count, copy[kind].records.count)
    for (index, record) in written[kind].records.enumerated() {
      guard let file = record.origin.file, let row = record.origin.row else { continue }
      guard let found = pairs.copies[index] else {
        rows.append(Place(file: file, row: row))
        continue
      }
      let other = copy[kind].records[found]
      for (column, text) in record.cells where !marks.isReference(column) {
        let title = SheetColumns.title(of: kind)
        // A sister that stands in for an original becomes one.
        if column.column == title, other.cells.contains(where: { Self.isSame($0.value, text) }) {
          continue
        }
        if other.cells[column].map({ Self.isSame($0, text) }) ?? false { continue }
        if let place = written.place(record, kind, column) { cells.append(place) }
      }
      let otherExtras = Set(other.extras.values.map(Self.words))
      for (column, text) in record.extras where !otherExtras.contains(Self.words(text)) {
        if let place = written.place(record, column) { cells.append(place) }
      }
      if kind == .resources { compareTargets(record, index, with: other) }
      if !marks.refersToTheSame(index, found), let column = SheetColumns.reference(of: kind),
        let place = written.place(record, kind, WrittenColumn(column))
      {
        cells.append(place)
      }
    }
  }

  /// Looks at what a resource is for where that is nothing in the workbook; else the resource is known by it.
  private mutating func compareTargets(
    _ record: WrittenRecord,
    _ index: Int,
    with other: WrittenRecord
  ) {
    let column = WrittenColumn(Resource.Column.target.rawValue)
    guard written.workbook.target(ofResource: index) == nil, let text = record.cells[column],
      !(other.cells[column].map { Self.isSame($0, text) } ?? false),
      let place = written.place(record, .resources, column)
    else { return }
    cells.append(place)
  }

  /// Whether two texts say the same; a line break is white space like any other.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    first == second || WordSequence(first).elementsEqual(WordSequence(second))
  }

  private static func words(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace)
  }
}
