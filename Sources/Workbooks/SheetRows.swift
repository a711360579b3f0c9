/// The cells of one row of a sheet, as the columns of each kind of record.
struct SheetRows {
  var area: Row<GoalArea.Column>
  var goal: Row<Goal.Column>
  var action: Row<Action.Column>
  var indicator: Row<Indicator.Column>
  var resource: Row<Resource.Column>

  /// Whether goals have a column for more areas, actions and indicators one for more goals.
  let hasFurtherAreas: Bool
  let hasFurtherGoals: Bool
  let hasFurtherGoalsOfIndicators: Bool

  mutating func move(to row: Int) {
    area.move(to: row, record: 0)
    goal.move(to: row, record: 0)
    action.move(to: row, record: 0)
  }

  /// Whether the row says something about an action although it names none.
  var hasActionCells: Bool {
    let columns: [Action.Column] = [
      .lead, .responsible, .starts, .ends, .schedule, .status, .statusUpdated, .document,
    ]
    return columns.contains { action.string($0) != nil }
  }

  mutating func takeFlaws() -> [Flaw] {
    area.takeFlaws() + goal.takeFlaws() + action.takeFlaws() + indicator.takeFlaws()
      + resource.takeFlaws()
  }
}
