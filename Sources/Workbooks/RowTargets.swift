/// What the rows of sheets say that their records belong to, by the records' indexes.
struct RowTargets: Sendable {
  private let targets: [Int32]

  init(_ targets: [Int32] = []) {
    self.targets = targets
  }

  /// How many records stand in rows of sheets; those of tables follow.
  var count: Int { targets.count }

  /// The index of what a record belongs to, negative: nothing; `nil`: it stands in a table and says so itself.
  subscript(record: Int) -> Int? {
    record < targets.count ? Int(targets[record]) : nil
  }
}
