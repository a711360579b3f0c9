/// A row of a sheet that holds records, and the area and the goal that it belongs to.
struct PlacedRow: Sendable {
  private let storedRow: Int32
  private let storedArea: Int32
  private let storedGoal: Int32

  /// Whether the row names no goal and no other area, so that it may go on with the actions above.
  let continues: Bool

  /// Index in the file's table, from zero.
  var row: Int { Int(storedRow) }

  /// Index of the area; negative: the row belongs to none.
  var area: Int { Int(storedArea) }

  /// Index of the goal; negative: the row belongs to none.
  var goal: Int { Int(storedGoal) }

  init(row: Int, area: Int, goal: Int, continues: Bool) {
    storedRow = Int32(row)
    storedArea = Int32(area)
    storedGoal = Int32(goal)
    self.continues = continues
  }
}
