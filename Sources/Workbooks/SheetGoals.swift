internal import CSV

/// The areas and goals of sheets; those that are called the same are one.
///
/// They are read row by row, since an empty cell means what stands above; all the rest is known from the row alone.
struct SheetGoals: Sendable {
  private(set) var areas: [GoalArea] = []
  private(set) var goals: [Goal] = []

  /// What rows below have added to the texts of areas and goals.
  private(set) var continuedTexts = ContinuedTexts()

  /// By the goals' indexes; negative: the goal belongs to nothing.
  private(set) var areaOfGoal: [Int32] = []

  /// More areas that a goal names beside the one in whose row it stands, by the goals' indexes.
  private(set) var furtherAreasOfGoal: [Int: String] = [:]
  private(set) var flaws: [Flaw] = []

  /// The texts that were read in place of the goals' cells; empty unless they are asked for.
  private(set) var textsOfAreas: [CellReplacements] = []
  private(set) var textsOfGoals: [CellReplacements] = []
  private let keepsTexts: Bool

  private var areaIndex: [TextKey: Int] = [:]

  /// The areas of the template, which have a name in each language.
  private var templateAreas: [TemplateArea: Int] = [:]

  /// The goals of each area by what they are called, those of no area first.
  private var goalNames: [NameTable] = []

  init(keepingTexts keepsTexts: Bool) {
    self.keepsTexts = keepsTexts
  }

  /// What a goal is called; `nil`: the index is negative.
  func title(ofGoal goal: Int) -> String? {
    goal < 0 ? nil : goals[goal].title?.original
  }

  /// What “as above” means in the row that is being read; negative: nothing.
  private struct Current {
    var area = -1
    var goal = -1

    /// The rows whose cells named them, since most rows repeat the row above; `nil`: look the name up.
    var areaRow: Int?
    var goalRow: Int?
  }

  /// Reads the areas and goals of one sheet; where each row of records belongs.
  mutating func read(_ file: WorkbookFile, at index: Int) -> [PlacedRow] {
    guard let areaMap = file.map(.areas), let goalMap = file.map(.goals) else { return [] }
    var area = Row<GoalArea.Column>(file.table, areaMap, file: index, kind: .areas)
    var goal = Row<Goal.Column>(file.table, goalMap, file: index, kind: .goals)
    let areaTitle = areaMap.cell(of: GoalArea.Column.title.rawValue)
    let furtherAreas = goalMap.cell(of: Goal.Column.area.rawValue)
    let hasFurtherAreas = furtherAreas.map { $0 != areaTitle } ?? false
    let areaCells = ContinuedCells(
      file.table,
      areaMap,
      title: GoalArea.Column.title.rawValue,
      without: []
    )
    let goalCells = ContinuedCells(
      file.table,
      goalMap,
      title: Goal.Column.title.rawValue,
      without: [areaTitle]
    )
    var current = Current()
    var rows: [PlacedRow] = []
    let count = file.recordRuns.reduce(0) { $0 + $1.count }
    rows.reserveCapacity(count)
    let goalsBefore = goals.count
    for row in file.recordRows {
      if rows.count == Self.rowsOfSample, count > 10 * Self.rowsOfSample {
        reserve(goals.count + (goals.count - goalsBefore) * (count / Self.rowsOfSample))
      }
      let (areaCount, goalCount) = (areas.count, goals.count)
      let isNewArea = readArea(&area, row, &current)
      let namesGoal = readGoal(&goal, row, &current, hasFurtherAreas: hasFurtherAreas)
      if !areaCells.isEmpty, current.area >= 0, areas.count == areaCount {
        let above = rows.last.flatMap { $0.area == current.area ? $0.row : nil }
        let origin = areas[current.area].origin
        let first = origin.file == index ? origin.row : nil
        for found in areaCells.found(inRow: row, above: above, first: first) {
          add(found, to: areas[current.area], at: current.area, in: index, row)
        }
      }
      if !goalCells.isEmpty, current.goal >= 0, goals.count == goalCount {
        let above = rows.last.flatMap { $0.goal == current.goal ? $0.row : nil }
        let origin = goals[current.goal].origin
        let first = origin.file == index ? origin.row : nil
        for found in goalCells.found(inRow: row, above: above, first: first) {
          add(found, to: goals[current.goal], at: current.goal, in: index, row)
        }
      }
      rows.append(
        PlacedRow(
          row: row,
          area: current.area,
          goal: current.goal,
          continues: !isNewArea && !namesGoal
        )
      )
    }
    flaws += area.takeFlaws() + goal.takeFlaws()
    return rows
  }

  /// Adds a cell of a row to the area or the goal that goes on in it.
  private mutating func add<R: ContinuedRecord>(
    _ found: ContinuedCells.Found,
    to record: R,
    at number: Int,
    in file: Int,
    _ row: Int
  ) {
    guard let column = R.Column(rawValue: found.column.column) else { return }
    let reference = RecordReference(R.kind, number)
    switch column.continuation {
    case .ignored: break
    case .none:
      guard !record.says(found.text, in: column) else { break }
      let place = Place(file: file, row: row, column: found.cell, record: reference)
      flaws.append(Flaw(kind: .unreadCell(of: R.kind), place: place))
    case .line, .item:
      continuedTexts.add(found.text, to: reference, found.column)
      // Sisters are not written from what stands in place of cells.
      if keepsTexts, found.column.language == nil {
        continuedTexts.note(Place(file: file, row: row, column: found.cell))
      }
    }
  }

  /// Gives the areas and goals what rows below have added to their texts.
  mutating func complete(with others: ContinuedTexts) {
    continuedTexts.append(others)
    continuedTexts.add(to: &areas, &textsOfAreas)
    continuedTexts.add(to: &goals, &textsOfGoals)
  }

  private static let rowsOfSample = 1_000

  /// Makes room for so many goals, as a long sheet has that goes on as it began: growing arrays of large records are copied
  /// again and again.
  private mutating func reserve(_ count: Int) {
    goals.reserveCapacity(count)
    areaOfGoal.reserveCapacity(count)
  }

  /// Whether the row belongs to another area than the one above.
  private mutating func readArea(
    _ cells: inout Row<GoalArea.Column>,
    _ row: Int,
    _ current: inout Current
  ) -> Bool {
    cells.move(to: row, record: areas.count)
    if let above = current.areaRow, cells.isSame(.title, asInRow: above) { return false }
    guard let title = cells.string(.title), current.area < 0 || !AboveMark.stands(in: title) else {
      return false
    }
    current.areaRow = row
    current.goalRow = nil
    let label = AreaLabel.name(in: title)
    if let label { cells.replace(.title, by: label) }
    let name = TextKey(name: label ?? title)
    let known = areaIndex[name] ?? areaOfTemplate(named: label ?? title)
    areaIndex[name] = known ?? areas.count
    if known == nil {
      if keepsTexts { textsOfAreas.append(cells.replacements) }
      areas.append(GoalArea(&cells))
    }
    let area = known ?? areas.count - 1
    guard area != current.area else { return false }
    // What stands under one area does not go on under another.
    current.area = area
    current.goal = -1
    return true
  }

  /// The area that another sheet names in another language, where it is one of the template; `nil`: none, which the next one is.
  private mutating func areaOfTemplate(named name: String) -> Int? {
    guard let template = TemplateArea.named(name) else { return nil }
    if let area = templateAreas[template] { return area }
    templateAreas[template] = areas.count
    return nil
  }

  /// Whether the row names a goal.
  private mutating func readGoal(
    _ cells: inout Row<Goal.Column>,
    _ row: Int,
    _ current: inout Current,
    hasFurtherAreas: Bool
  ) -> Bool {
    cells.move(to: row, record: goals.count)
    if let above = current.goalRow, cells.isSame(.title, asInRow: above) { return true }
    guard let title = cells.string(.title), current.goal < 0 || !AboveMark.stands(in: title) else {
      return false
    }
    current.goalRow = row
    while goalNames.count < current.area + 2 { goalNames.append(NameTable()) }
    if let known = goalNames[current.area + 1].add(NameTable.Key(title), at: goals.count) {
      current.goal = known
      return true
    }
    current.goal = goals.count
    let own = current.area < 0 ? nil : areas[current.area].title?.original
    let further = hasFurtherAreas ? cells.string(.area) : nil
    furtherAreasOfGoal[goals.count] = further
    cells.replace(.area, byListOf: own, further)
    // Actions and indicators share the string that the title is.
    cells.replace(.title, by: title)
    if keepsTexts { textsOfGoals.append(cells.replacements) }
    goals.append(Goal(&cells))
    areaOfGoal.append(Int32(current.area))
    return true
  }
}
