internal import Wording
internal import Workbooks

/// The rows of a workbook's tables.
struct TableLayout {
  private let written: WrittenWorkbook
  private let references: References

  init(_ written: WrittenWorkbook) {
    self.written = written
    references = References(written.workbook)
  }

  /// The tables that the workbook has, in the order of the kinds.
  var tables: [(kind: TableKind, rows: [[String]])] {
    TableKind.allCases.compactMap { kind in
      let rows = kind == .basics ? basics : isThere(kind) ? rows(of: kind) : []
      return rows.isEmpty ? nil : (kind, rows)
    }
  }

  private var basics: [[String]] {
    let rows = BasicsRows(written).rows
    guard !rows.isEmpty else { return [] }
    return [Basics.Column.allCases.map { $0.heading[written.language] }] + rows
  }

  /// Whether the workbook has such a table, or columns of it in a sheet.
  private func isThere(_ kind: TableKind) -> Bool {
    let table = written[kind]
    if table.hasFile || table.records.contains(where: { $0.origin.file != nil }) { return true }
    return switch kind {
    case .areas: table.has(GoalArea.Column.title.rawValue)
    case .goals: table.has(Goal.Column.title.rawValue)
    case .actions: table.has(Action.Column.title.rawValue)
    case .indicators: table.has(Indicator.Column.title.rawValue)
    case .resources:
      table.has(Resource.Column.description.rawValue) || table.has(Resource.Column.amount.rawValue)
        || table.has(Resource.Column.kind.rawValue)
    default: false
    }
  }

  private func rows(of kind: TableKind) -> [[String]] {
    let table = written[kind]
    let columns = columns(of: table)
    let extras = ExtraHeadings.ordered(table.extras)
    let headings =
      columns.map { written.heading(kind, $0) } + ExtraHeadings(extras, in: kind).headings
    return [headings]
      + table.records.enumerated().compactMap { index, record in
        guard record.origin.file != nil else { return nil }
        return columns.map { text(of: record, kind, index, $0) }
          + extras.map { record.extras[$0] ?? "" }
      }
  }

  /// The columns that the files have, and those by which records refer to each other.
  private func columns(of table: WrittenTable) -> [WrittenColumn] {
    var columns = table.columns
    for column in Self.needed[table.kind] ?? [] where !table.has(column) {
      let place = columns.firstIndex { $0.column > column } ?? columns.count
      columns.insert(WrittenColumn(column), at: place)
    }
    return columns
  }

  private static let needed: [TableKind: [Int]] = [
    .areas: [GoalArea.Column.id, .title].map(\.rawValue),
    .goals: [Goal.Column.id, .area, .title].map(\.rawValue),
    .actions: [Action.Column.id, .goal, .title].map(\.rawValue),
    .resources: [Resource.Column.target.rawValue],
    .indicators: [Indicator.Column.id, .goal, .title].map(\.rawValue),
  ]

  private func text(
    of record: WrittenRecord,
    _ kind: TableKind,
    _ index: Int,
    _ column: WrittenColumn
  ) -> String {
    let own = record.cells[column]
    guard column.language == nil, let needed = Self.needed[kind], needed.contains(column.column)
    else { return Self.plain(own ?? "", kind, column) }
    let reference = RecordReference(kind, index)
    if kind != .resources, column.column == needed[0] {
      return written.workbook.wholeCode(of: reference)
    }
    // What stands in a table says itself to what it refers.
    guard isFromSheet(record) else { return own ?? "" }
    return switch kind {
    case .goals where column.column == Goal.Column.area.rawValue:
      references.list(.areas, written.workbook.areas(ofGoal: index), of: reference)
    case .actions where column.column == Action.Column.goal.rawValue:
      references.list(.goals, written.workbook.goals(ofAction: index), of: reference)
    case .indicators where column.column == Indicator.Column.goal.rawValue:
      references.list(.goals, written.workbook.goals(ofIndicator: index), of: reference)
    case .resources where column.column == Resource.Column.target.rawValue:
      written.workbook.target(ofResource: index).map(references.target) ?? ""
    default: own ?? ""
    }
  }

  private func isFromSheet(_ record: WrittenRecord) -> Bool {
    record.origin.file.map { written.workbook.files[$0].form == .sheet } ?? false
  }

  /// A spreadsheet makes 77 of a municipality's number 077, and both are read as the same.
  private static func plain(_ text: String, _ kind: TableKind, _ column: WrittenColumn) -> String {
    guard kind == .parties, column.column == Party.Column.municipalityNumber.rawValue else {
      return text
    }
    let number = text.drop { $0 == "0" }
    return number.isEmpty ? text : String(number)
  }
}
