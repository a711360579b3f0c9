internal import Workbooks

/// How records refer to areas, goals and actions in a workbook that is written anew.
struct References {
  private let workbook: Workbook

  /// For each kind, the first record that goes by a code or a name.
  private var owners: [TableKind: [String: Int]] = [:]

  /// The texts of references that lead nowhere, by the records that have them.
  private var unresolved: [RecordReference: [String]] = [:]

  init(_ workbook: Workbook) {
    self.workbook = workbook
    add(workbook.areas.map { ($0.id.whole, $0.title?.original) }, .areas)
    add(workbook.goals.map { ($0.id.whole, $0.title?.original) }, .goals)
    add(workbook.actions.map { ($0.id.whole, $0.title?.original) }, .actions)
    for flaw in workbook.flaws {
      guard case .unknownReference(let text, let kind, _) = flaw.kind,
        let record = flaw.place.record
      else { continue }
      switch (record.kind, kind) {
      case (.goals, .areas), (.actions, .goals), (.indicators, .goals):
        unresolved[record, default: []].append(text)
      default: break
      }
    }
  }

  private mutating func add(_ records: [(code: String, title: String?)], _ kind: TableKind) {
    var owners: [String: Int] = [:]
    for (index, record) in records.enumerated() {
      let code = NormalForm.name(record.code)
      if owners[code] == nil { owners[code] = index }
    }
    for (index, record) in records.enumerated() {
      guard let title = record.title.map(NormalForm.name), owners[title] == nil else { continue }
      owners[title] = index
    }
    self.owners[kind] = owners
  }

  /// The records to which a record's row gives references, and the texts that lead nowhere, as one list.
  func list(_ kind: TableKind, _ indexes: some Sequence<Int>, of record: RecordReference) -> String
  {
    (indexes.map { name(kind, $0, among: [kind]) } + (unresolved[record] ?? []))
      .joined(separator: "; ")
  }

  /// What refers to an area, a goal or an action where it may be any of them.
  func target(_ record: RecordReference) -> String {
    name(record.kind, record.index, among: [.areas, .goals, .actions])
  }

  /// The code, unless another record goes by it as well; then the title, if that is the record's alone.
  private func name(_ kind: TableKind, _ index: Int, among kinds: [TableKind]) -> String {
    let code = workbook.wholeCode(of: RecordReference(kind, index))
    func isOwn(_ text: String) -> Bool {
      let form = NormalForm.name(text)
      return owners[kind]?[form] == index
        && kinds.allSatisfy { $0 == kind || owners[$0]?[form] == nil }
    }
    guard !isOwn(code), let title = title(kind, index), isOwn(title), !title.contains(";") else {
      return code
    }
    return title
  }

  private func title(_ kind: TableKind, _ index: Int) -> String? {
    switch kind {
    case .areas: workbook.areas[index].title?.original
    case .goals: workbook.goals[index].title?.original
    default: workbook.actions[index].title?.original
    }
  }
}
