internal import Wording
internal import Workbooks

/// In whose rows the records of a sheet stand, and to what they refer beside that.
struct SheetLinks {
  private let written: WrittenWorkbook

  /// The area or the goal in whose row a record stands; `nil`: none.
  let areaOfGoal: [Int?]
  let goalOfAction: [Int?]
  let goalOfIndicator: [Int?]

  /// Goals that have a text, and what belongs to them: those without an area, then the others.
  let goals: [Int]
  let actions: [Int]
  let indicators: [Int]

  /// What belongs to nothing that stands in the sheet.
  let looseActions: [Int]
  let looseIndicators: [Int]
  let looseResources: [Int]

  /// What records refer to beside the one in whose row they stand.
  private(set) var further: [RecordReference: String] = [:]

  /// The kinds that need a column for that, and those whose codes are written.
  private(set) var referring: Set<TableKind> = []
  private(set) var coded: Set<TableKind> = []

  init(_ written: WrittenWorkbook) {
    let workbook = written.workbook
    self.written = written
    func hasTitle(_ kind: TableKind, _ index: Int) -> Bool {
      Self.hasTitle(written[kind].records[index], kind)
    }
    let areaLists = workbook.goals.indices.map { goal in
      workbook.areas(ofGoal: goal).filter { hasTitle(.areas, $0) }
    }
    let actionLists = workbook.actions.indices.map { action in
      workbook.goals(ofAction: action).filter { hasTitle(.goals, $0) }
    }
    let indicatorLists = workbook.indicators.indices.map { indicator in
      workbook.goals(ofIndicator: indicator).filter { hasTitle(.goals, $0) }
    }
    areaOfGoal = areaLists.map(\.first)
    goalOfAction = actionLists.map(\.first)
    goalOfIndicator = indicatorLists.map(\.first)
    let held = workbook.goals.indices.filter { hasTitle(.goals, $0) }
    func isLoose(_ goal: Int?) -> Bool { goal.map { areaLists[$0].isEmpty } ?? false }
    func looseFirst(_ records: [Int], _ goal: (Int) -> Int?) -> [Int] {
      records.filter { isLoose(goal($0)) } + records.filter { !isLoose(goal($0)) }
    }
    goals = looseFirst(held) { $0 }
    actions = looseFirst(workbook.actions.indices.filter { !actionLists[$0].isEmpty }) {
      actionLists[$0].first
    }
    looseActions = workbook.actions.indices.filter { actionLists[$0].isEmpty }
    let named = workbook.indicators.indices.filter { hasTitle(.indicators, $0) }
    indicators = looseFirst(named.filter { !indicatorLists[$0].isEmpty }) {
      indicatorLists[$0].first
    }
    looseIndicators = named.filter { indicatorLists[$0].isEmpty }
    looseResources = workbook.resources.indices.filter {
      workbook.target(ofResource: $0) == nil
    }
    if workbook.areas.contains(where: \.id.isWritten) { coded.insert(.areas) }
    if workbook.goals.contains(where: \.id.isWritten) { coded.insert(.goals) }
    if workbook.actions.contains(where: \.id.isWritten) { coded.insert(.actions) }
    if workbook.indicators.contains(where: \.id.isWritten) { coded.insert(.indicators) }
    let references = References(workbook)
    note(.goals, areaLists, of: .areas, references)
    note(.actions, actionLists, of: .goals, references)
    note(.indicators, indicatorLists, of: .goals, references)
  }

  private mutating func note(
    _ kind: TableKind,
    _ lists: [[Int]],
    of other: TableKind,
    _ references: References
  ) {
    for (index, list) in lists.enumerated() {
      let record = RecordReference(kind, index)
      let text = references.list(other, list.dropFirst(), of: record)
      guard !text.isEmpty else { continue }
      further[record] = text
      referring.insert(kind)
      if list.count > 1 { coded.insert(other) }
    }
  }

  func hasTitle(_ kind: TableKind, _ index: Int) -> Bool {
    Self.hasTitle(written[kind].records[index], kind)
  }

  private static func hasTitle(_ record: WrittenRecord, _ kind: TableKind) -> Bool {
    let title = SheetColumns.title(of: kind)
    return record.cells.contains { $0.key.column == title }
  }

  /// The text by which a record is known, in one line where a sheet would take each line for a record.
  func title(_ kind: TableKind, _ index: Int) -> String {
    guard let title = SheetColumns.title(of: kind) else { return "" }
    let record = written[kind].records[index]
    // The first sister that has a text stands in for an empty original.
    let languages: [Language?] = [nil] + Language.allCases
    let text =
      languages.lazy.compactMap { record.cells[WrittenColumn(title, $0)] }.first ?? ""
    guard kind == .actions || kind == .indicators, text.contains(where: \.isNewline) else {
      return text
    }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The one thing that a resource says.
  func plainText(ofResource index: Int) -> String {
    let columns = [Resource.Column.kind, .description, .amount]
    let record = written[.resources].records[index]
    return columns.lazy.compactMap { record[$0.rawValue] }.first ?? ""
  }
}
