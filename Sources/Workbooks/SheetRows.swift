internal import CSV

/// The cells of a sheet's rows, as the columns of actions, indicators and resources.
struct SheetRows {
  var action: Row<Action.Column>
  var indicator: Row<Indicator.Column>
  var resource: Row<Resource.Column>

  /// Whether actions and indicators have a column for more goals than that of their row.
  let hasFurtherGoals: Bool
  let hasFurtherGoalsOfIndicators: Bool

  /// Whether an action and its parties stand in one cell.
  let isJoint: Bool

  /// Whether resources have columns of their own for the kind and the amount, so that the description is one text.
  let hasDescriptions: Bool

  /// Whether the sheet has a column of actions; without one nobody knows where an action begins.
  let hasActionTitles: Bool

  /// The years that the headings of indicators' values tell, where no other column does.
  let yearsOfValues: [(column: Indicator.Column, year: Int)]

  /// What may say more of an action or of an indicator above.
  let continuedAction: ContinuedCells
  let continuedIndicator: ContinuedCells

  /// `nil`: the file is no sheet that has been recognised.
  init?(_ file: WorkbookFile, at index: Int) {
    guard let goals = file.map(.goals), let actions = file.map(.actions),
      let indicators = file.map(.indicators), let resources = file.map(.resources)
    else { return nil }
    action = Row(file.table, actions, file: index, kind: .actions)
    indicator = Row(file.table, indicators, file: index, kind: .indicators)
    resource = Row(file.table, resources, file: index, kind: .resources)
    let goalTitle = goals.cell(of: Goal.Column.title.rawValue)
    func isFurther(_ cell: Int?) -> Bool { cell.map { $0 != goalTitle } ?? false }
    hasFurtherGoals = isFurther(actions.cell(of: Action.Column.goal.rawValue))
    hasFurtherGoalsOfIndicators = isFurther(indicators.cell(of: Indicator.Column.goal.rawValue))
    isJoint = action.shares(.title, with: .responsible)
    hasDescriptions =
      !resource.shares(.kind, with: .description) && !resource.shares(.amount, with: .description)
    let columns: [(Indicator.Column, of: Indicator.Column)] = [
      (.baseline, .baselineYear), (.target, .targetYear),
    ]
    yearsOfValues = columns.compactMap { column, yearColumn in
      guard indicators.cell(of: yearColumn.rawValue) == nil,
        let cell = indicators.cell(of: column.rawValue),
        let year = YearHeading(file.columns[cell].heading)?.year
      else { return nil }
      return (column, year)
    }
    let title = Action.Column.title.rawValue
    hasActionTitles = actions.cell(of: title) != nil
    let parties = isJoint ? [] : [Action.Column.lead, .responsible]
    continuedAction = ContinuedCells(
      file.table,
      actions,
      title: title,
      without: [goalTitle, actions.cell(of: title)] + parties.map { actions.cell(of: $0.rawValue) }
    )
    let indicator = Indicator.Column.title.rawValue
    let hasIndicators = indicators.cell(of: indicator) != nil
    continuedIndicator = ContinuedCells(
      file.table,
      hasIndicators ? indicators : ColumnMap(columnCount: 0),
      title: indicator,
      without: [goalTitle]
    )
  }

  /// Whether the row says something about an action although it names none.
  var hasActionCells: Bool {
    mutating get {
      let columns: [Action.Column] = [
        .lead, .responsible, .starts, .ends, .schedule, .status, .statusUpdated, .document,
      ]
      return columns.contains { action.string($0) != nil }
    }
  }

  /// Gives the values of an indicator the years that their headings tell.
  mutating func addYearsOfValues() {
    for (column, year) in yearsOfValues {
      guard let text = indicator.string(column), let quantity = Quantity(cell: text),
        quantity.time == nil, Quantity(cell: "\(text) (\(year))")?.year == year
      else { continue }
      indicator.replace(column, by: "\(text) (\(year))")
    }
  }

  /// The lines of the cells that belong to the indicators of one cell in their order.
  var valuesByLine: [(column: Indicator.Column, lines: [String])] {
    mutating get {
      Indicator.Column.allCases.compactMap { column in
        guard column != .title, column != .goal else { return nil }
        return indicator.string(column).map { (column, CellText.lines($0)) }
      }
    }
  }
}
