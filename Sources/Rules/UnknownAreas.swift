internal import Workbooks

extension Workbook {
  /// Indexes of the goals that name an area which does not exist, so that it is not known what they belong to.
  var goalsOfUnknownArea: Set<Int> {
    var goals: Set<Int> = []
    for flaw in flaws {
      guard case .unknownReference(_, to: .areas, _) = flaw.kind, let record = flaw.place.record,
        record.kind == .goals
      else { continue }
      goals.insert(record.index)
    }
    return goals
  }

  /// Where areas are missing of which only codes are known, which stand in other tables; `nil`: they are not.
  var missingAreas: Place? {
    guard let missing = missing(.areas, GoalArea.Column.title) else { return nil }
    return areas.contains { $0.title.map { Mention.isCode($0.original) } ?? false } ? missing : nil
  }
}
