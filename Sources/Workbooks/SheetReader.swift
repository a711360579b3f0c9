internal import CSV
internal import Wording

/// Reads sheets, in which area, goal, action and the rest stand beside each other, into records.
struct SheetReader {
  private(set) var areas: [GoalArea] = []
  private(set) var goals: [Goal] = []
  private(set) var actions: [Action] = []
  private(set) var indicators: [Indicator] = []
  private(set) var resources: [Resource] = []

  /// By the records' indexes; negative: the record belongs to nothing.
  private(set) var areaOfGoal: [Int] = []
  private(set) var goalOfAction: [Int] = []
  private(set) var goalOfIndicator: [Int] = []
  private(set) var targetOfResource: [RecordReference?] = []
  private(set) var flaws: [Flaw] = []

  /// More areas or goals that a record names beside the one in whose row it stands, by the records' indexes.
  private(set) var furtherAreasOfGoal: [Int: String] = [:]
  private(set) var furtherGoalsOfAction: [Int: String] = [:]
  private(set) var furtherGoalsOfIndicator: [Int: String] = [:]

  /// Parties that stand in rows in which an action goes on, by the action's index.
  private(set) var continuedResponsible: [Int: ContinuedList] = [:]

  /// The texts that were read in place of the cells, by the records' indexes; empty unless they are asked for.
  private(set) var texts: [TableKind: [CellReplacements]] = [:]
  private let keepsTexts: Bool

  private let directory: PartyDirectory
  private var areaIndex: [TextKey: Int] = [:]
  private var goalIndex: [Key: Int] = [:]
  /// Where the first indicator of a name stands, by its goal and name.
  private var indicatorIndex: [Key: IndicatorCells] = [:]

  /// The indicators' cells of each sheet that has been read.
  private var indicatorRows: [Row<Indicator.Column>] = []

  private struct IndicatorCells {
    let sheet: Int
    let row: Int
    let replacements: CellReplacements
  }

  private struct Key: Hashable {
    let parent: Int
    let name: TextKey
  }

  init(_ directory: PartyDirectory, keepingTexts keepsTexts: Bool = false) {
    self.directory = directory
    self.keepsTexts = keepsTexts
  }

  private mutating func keep<Column: RecordColumn>(_ row: Row<Column>) {
    if keepsTexts { texts[row.reference.kind, default: []].append(row.replacements) }
  }

  /// What a cell refers to beside the record in whose row it stands, and both as one list.
  private static func references<Column: RecordColumn>(
    _ row: Row<Column>,
    _ column: Column,
    _ hasFurther: Bool,
    beside own: String?
  ) -> (further: String?, all: String?) {
    guard hasFurther, let further = row.string(column) else { return (nil, own) }
    return (further, [own, further].compactMap(\.self).joined(separator: "; "))
  }

  /// Reads one sheet; areas and goals of earlier sheets are the same when they are called the same.
  mutating func read(_ file: WorkbookFile, at index: Int) {
    guard file.headingRow != nil, let areaMap = file.map(.areas),
      let goalMap = file.map(.goals), let actionMap = file.map(.actions),
      let indicatorMap = file.map(.indicators), let resourceMap = file.map(.resources)
    else { return }
    func hasFurther(_ map: ColumnMap, _ column: Int, beside other: Int?) -> Bool {
      map.cell(of: column).map { $0 != other } ?? false
    }
    let areaTitle = areaMap.cell(of: GoalArea.Column.title.rawValue)
    let goalTitle = goalMap.cell(of: Goal.Column.title.rawValue)
    var reading = SheetRows(
      area: Row(file.table, areaMap, file: index, kind: .areas),
      goal: Row(file.table, goalMap, file: index, kind: .goals),
      action: Row(file.table, actionMap, file: index, kind: .actions),
      indicator: Row(file.table, indicatorMap, file: index, kind: .indicators),
      resource: Row(file.table, resourceMap, file: index, kind: .resources),
      hasFurtherAreas: hasFurther(goalMap, Goal.Column.area.rawValue, beside: areaTitle),
      hasFurtherGoals: hasFurther(actionMap, Action.Column.goal.rawValue, beside: goalTitle),
      hasFurtherGoalsOfIndicators: hasFurther(
        indicatorMap,
        Indicator.Column.goal.rawValue,
        beside: goalTitle
      )
    )
    let isJoint =
      actionMap.cell(of: Action.Column.title.rawValue) != nil
      && actionMap.cell(of: Action.Column.title.rawValue)
        == actionMap.cell(of: Action.Column.responsible.rawValue)
    indicatorRows.append(reading.indicator)
    var current = Current()
    // Growing arrays of large records would hold them twice for a while.
    let room = file.table.rowCount
    actions.reserveCapacity(actions.count + room)
    indicators.reserveCapacity(indicators.count + room)
    resources.reserveCapacity(resources.count + room)
    indicatorIndex.reserveCapacity(indicatorIndex.count + room)
    for row in file.recordRows {
      reading.move(to: row)
      readArea(&reading, row, &current)
      readGoal(&reading, row, &current)
      readActions(&reading, row, &current, isJoint: isJoint)
      readIndicators(&reading, row, current)
      readResources(&reading, row, current)
    }
    flaws += reading.takeFlaws()
  }

  /// What “as above” means in the row that is being read; negative: nothing.
  private struct Current {
    var area = -1
    var goal = -1

    /// The cells that named them, since most rows repeat the row above; `nil`: look the name up.
    var areaTitle: String?
    var goalTitle: String?

    /// The actions of the row, or of the row above that this one continues.
    var actions: Range<Int> = 0..<0

    /// What stands under one area does not go on under another.
    mutating func begin(area: Int) {
      self.area = area
      goal = -1
      actions = 0..<0
    }
  }

  private mutating func readArea(_ rows: inout SheetRows, _ row: Int, _ current: inout Current) {
    guard let title = rows.area.string(.title), title != current.areaTitle else { return }
    current.areaTitle = title
    current.goalTitle = nil
    let name = TextKey(name: title)
    if let known = areaIndex[name] {
      if known != current.area { current.begin(area: known) }
      return
    }
    rows.area.move(to: row, record: areas.count)
    areaIndex[name] = areas.count
    current.begin(area: areas.count)
    keep(rows.area)
    areas.append(GoalArea(&rows.area))
  }

  private mutating func readGoal(_ rows: inout SheetRows, _ row: Int, _ current: inout Current) {
    guard let title = rows.goal.string(.title) else { return }
    current.actions = 0..<0
    if title == current.goalTitle { return }
    current.goalTitle = title
    let key = Key(parent: current.area, name: TextKey(name: title))
    if let known = goalIndex[key] {
      current.goal = known
      return
    }
    rows.goal.move(to: row, record: goals.count)
    let (further, all) = Self.references(
      rows.goal,
      .area,
      rows.hasFurtherAreas,
      beside: current.area < 0 ? nil : areas[current.area].title?.original
    )
    furtherAreasOfGoal[goals.count] = further
    if let all { rows.goal.replacements[Goal.Column.area.rawValue] = all }
    goalIndex[key] = goals.count
    current.goal = goals.count
    keep(rows.goal)
    goals.append(Goal(&rows.goal))
    areaOfGoal.append(current.area)
  }

  private mutating func readActions(
    _ rows: inout SheetRows,
    _ row: Int,
    _ current: inout Current,
    isJoint: Bool
  ) {
    guard let cell = rows.action.string(.title) else {
      // An empty action cell under an empty goal cell means the action above.
      if rows.goal.string(.title) == nil, !current.actions.isEmpty {
        if !isJoint { addResponsible(rows.action, row, to: current.actions) }
        return
      }
      guard rows.hasActionCells else {
        current.actions = 0..<0
        return
      }
      appendAction(&rows, row, current.goal, [:])
      current.actions = (actions.count - 1)..<actions.count
      return
    }
    let start = actions.count
    let lines = CellText.paragraphs(cell)
    for line in isJoint ? JointCell.actions(lines) : lines {
      var replacements: CellReplacements = [Action.Column.title.rawValue: line]
      if isJoint {
        let (title, responsible) = JointCell.split(line, directory)
        replacements[Action.Column.title.rawValue] = title
        replacements[Action.Column.responsible.rawValue] = responsible
      }
      // A remark beside several actions stands once.
      if actions.count > start { replacements[Action.Column.notes.rawValue] = "" }
      appendAction(&rows, row, current.goal, replacements)
    }
    current.actions = start..<actions.count
  }

  /// Adds the parties of a row to the actions that go on in it.
  private mutating func addResponsible(
    _ cells: Row<Action.Column>,
    _ row: Int,
    to range: Range<Int>
  ) {
    for text in [Action.Column.lead, .responsible].compactMap({ cells.string($0) }) {
      for index in range {
        let own = actions[index].responsible
        continuedResponsible[index, default: ContinuedList(own: own?.original)].rows
          .append((row, text))
        actions[index].responsible = own?.adding(text) ?? Text(text)
        if keepsTexts {
          texts[.actions]?[index][Action.Column.responsible.rawValue] =
            actions[index].responsible?.original
        }
      }
    }
  }

  private mutating func appendAction(
    _ rows: inout SheetRows,
    _ row: Int,
    _ goal: Int,
    _ replacements: CellReplacements
  ) {
    rows.action.move(to: row, record: actions.count)
    let (further, all) = Self.references(
      rows.action,
      .goal,
      rows.hasFurtherGoals,
      beside: goal < 0 ? nil : goals[goal].title?.original
    )
    furtherGoalsOfAction[actions.count] = further
    rows.action.replacements = replacements
    rows.action.replacements[Action.Column.goal.rawValue] = all ?? ""
    keep(rows.action)
    actions.append(Action(&rows.action))
    goalOfAction.append(goal)
  }

  private mutating func readIndicators(_ rows: inout SheetRows, _ row: Int, _ current: Current) {
    rows.indicator.move(to: row, record: indicators.count)
    guard let cell = rows.indicator.string(.title) else { return }
    let lines = CellText.paragraphs(cell)
    let parts = lines.count > 1 ? valuesByLine(rows) : []
    for (order, line) in lines.enumerated() {
      var replacements = IndicatorLine.split(line)
      let title = replacements[Indicator.Column.title.rawValue] ?? line
      let key = Key(parent: current.goal, name: TextKey(name: title))
      for column in parts.indices where replacements[column] == nil {
        let values = parts[column]
        guard !values.isEmpty else { continue }
        // A single value belongs to all indicators of the cell, several in their order.
        replacements[column] =
          values.count == 1 ? values[0] : order < values.count ? values[order] : ""
      }
      rows.indicator.move(to: row, record: indicators.count)
      let (further, all) = Self.references(
        rows.indicator,
        .goal,
        rows.hasFurtherGoalsOfIndicators,
        beside: current.goal < 0 ? nil : goals[current.goal].title?.original
      )
      rows.indicator.replacements = replacements
      rows.indicator.replacements[Indicator.Column.goal.rawValue] =
        all ?? ""
      if current.goal >= 0 {
        if let known = indicatorIndex[key] {
          // The same indicator again says nothing new; one with other values is kept, so that nothing is lost.
          let values = IndicatorValues(rows.indicator)
          if values.saysNothingBeyond(self.values(at: known)) { continue }
        } else {
          indicatorIndex[key] = IndicatorCells(
            sheet: indicatorRows.count - 1,
            row: row,
            replacements: rows.indicator.replacements
          )
        }
      }
      furtherGoalsOfIndicator[indicators.count] = further
      keep(rows.indicator)
      indicators.append(Indicator(&rows.indicator))
      goalOfIndicator.append(current.goal)
    }
  }

  private func values(at cells: IndicatorCells) -> IndicatorValues {
    var row = indicatorRows[cells.sheet]
    row.move(to: cells.row, record: 0)
    row.replacements = cells.replacements
    return IndicatorValues(row)
  }

  /// The lines of the cells that belong to the indicators of one cell in their order, by the columns' raw values.
  private func valuesByLine(_ rows: SheetRows) -> [[String]] {
    Indicator.Column.allCases.map { column in
      column == .title || column == .goal
        ? [] : rows.indicator.string(column).map(CellText.lines) ?? []
    }
  }

  private mutating func readResources(_ rows: inout SheetRows, _ row: Int, _ current: Current) {
    rows.resource.move(to: row, record: resources.count)
    let target: RecordReference? =
      if let action = current.actions.first {
        RecordReference(.actions, action)
      } else if current.goal >= 0 {
        RecordReference(.goals, current.goal)
      } else if current.area >= 0 {
        RecordReference(.areas, current.area)
      } else {
        nil
      }
    // Beside columns of its own for the kind and the amount, the description is one text.
    let isDescription =
      !rows.resource.shares(.kind, with: .description)
      && !rows.resource.shares(.amount, with: .description)
    let lines =
      rows.resource.string(.description).map { isDescription ? [$0] : CellText.paragraphs($0) }
      ?? []
    if lines.isEmpty, rows.resource.string(.amount) == nil, rows.resource.string(.kind) == nil {
      return
    }
    for line in lines.isEmpty ? [""] : lines {
      rows.resource.move(to: row, record: resources.count)
      rows.resource.replacements = isDescription ? [:] : ResourceLine.split(line)
      // What the one column says is either a kind, an amount or a description.
      for column in [Resource.Column.kind, .amount]
      where rows.resource.shares(column, with: .description)
        && rows.resource.replacements[column.rawValue] == nil
      {
        rows.resource.replacements[column.rawValue] = ""
      }
      rows.resource.replacements[Resource.Column.target.rawValue] = "↑"
      keep(rows.resource)
      resources.append(Resource(&rows.resource))
      targetOfResource.append(target)
    }
  }
}
