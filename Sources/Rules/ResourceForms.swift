internal import Wording
internal import Workbooks

/// What the resources of two versions are recognised by, since they have no codes.
struct ResourceForms {
  /// The matches of what resources are for.
  private let targets: [TableKind: RecordMatch]

  init(_ targets: [TableKind: RecordMatch]) {
    self.targets = targets
  }

  /// In place of a code: what it is for, of which kind, for which year and from whom; as its text the amount besides.
  func key(ofOld index: Int, in workbook: Workbook) -> RecordMatch.Key {
    key(of: index, workbook) { target in "\(target.kind) \(target.index)" }
  }

  /// The same in this version, where what it is for may stand in another place.
  func key(ofNew index: Int, in workbook: Workbook) -> RecordMatch.Key {
    key(of: index, workbook) { target in
      targets[target.kind]?.previous[target.index].map { "\(target.kind) \($0)" }
        ?? "new \(target.kind) \(target.index)"
    }
  }

  private func key(
    of index: Int,
    _ workbook: Workbook,
    _ place: (RecordReference) -> String
  ) -> RecordMatch.Key {
    let resource = workbook.resources[index]
    let target =
      workbook.target(ofResource: index).map(place) ?? NormalForm.name(resource.target ?? "")
    let year = resource.amount.value?.year.map(String.init) ?? Self.text(resource.year)
    let givers = workbook.party(ofResource: index)
    let party =
      givers.isEmpty
      ? NormalForm.name(resource.party ?? "")
      : Differences.names(givers, workbook).sorted().joined(separator: "; ")
    let description = Differences.form(resource.description) ?? ""
    let slot = [target, Self.text(resource.kind), description, year, party]
      .joined(separator: "\u{1F}")
    let amount = [Self.text(resource.amount), resource.unit?.original ?? ""]
    return RecordMatch.Key(
      code: slot,
      text: ([slot] + amount.map(NormalForm.name)).joined(separator: "\u{1F}")
    )
  }

  private static func text<Value>(_ cell: Cell<Value>) -> String {
    switch cell {
    case .empty: ""
    case .value(let value): value.text(in: .finnish)
    case .unread(let text): NormalForm.name(text)
    }
  }

  /// Whether two resources are as much, however the number is written and wherever its unit stands.
  static func saysSame(_ one: Resource, _ other: Resource) -> Bool {
    guard let first = one.quantity, let second = other.quantity else {
      return text(one.amount) == text(other.amount)
    }
    return first.qualifier == second.qualifier && first.hasPlus == second.hasPlus
      && first.value == second.value && first.upper == second.upper
      && first.unit.map(NormalForm.name) == second.unit.map(NormalForm.name)
  }
}
