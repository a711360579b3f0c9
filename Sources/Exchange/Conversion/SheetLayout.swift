internal import Wording
internal import Workbooks

/// The rows of a workbook as one sheet.
///
/// Areas, goals, actions and indicators keep their order, and resources theirs within what they are for. Whatever
/// belongs to no area or to no goal stands at the top, because below it would belong to the one above.
struct SheetLayout {
  private let written: WrittenWorkbook
  private let workbook: Workbook
  private let columns: SheetColumns
  private let links: SheetLinks

  /// The lines of the basics, the headings and the records.
  private(set) var rows: [[String]]
  private var nextArea = 0

  /// To which goal the row above belongs; `nil`: to none.
  private var goalAbove: Int?
  private var isIntroduced: [Bool]

  /// What is still to be written, in the order of the workbook.
  private var actions: ArraySlice<Int>
  private var indicators: ArraySlice<Int>

  init(_ written: WrittenWorkbook) {
    self.written = written
    workbook = written.workbook
    links = SheetLinks(written)
    columns = SheetColumns(written, coded: links.coded, referring: links.referring)
    isIntroduced = Array(repeating: false, count: workbook.goals.count)
    actions = links.actions[...]
    indicators = links.indicators[...]
    let basics = BasicsRows(written)
    rows =
      basics.titles.map { [$0] } + basics.rows.map { $0[1].isEmpty ? [$0[0]] : $0 }
      + [columns.headings]
    lay()
  }

  private mutating func lay() {
    append(resources: links.looseResources[...])
    write(goal: nil, links.looseActions[...], links.looseIndicators[...], introducing: nil)
    for goal in links.goals {
      let area = links.areaOfGoal[goal]
      if let area { introduceAreas(before: area) }
      isIntroduced[goal] = true
      var newArea: Int?
      if let area, area >= nextArea {
        newArea = area
        nextArea = area + 1
      }
      if let area = newArea,
        hasExtras(.areas, area) || !workbook.resources(of: RecordReference(.areas, area)).isEmpty
      {
        write(area: area)
        newArea = nil
      }
      write(
        goal: goal,
        takeActions(of: goal),
        takeIndicators(of: goal),
        introducing: (goal, newArea)
      )
      writeWhatIsDue()
    }
    introduceAreas(before: workbook.areas.count)
  }

  /// Actions and indicators of goals that have been introduced, as long as it is their turn.
  private mutating func writeWhatIsDue() {
    while true {
      let due = [
        actions.first.flatMap { links.goalOfAction[$0] },
        indicators.first.flatMap { links.goalOfIndicator[$0] },
      ]
      .compactMap(\.self).first { isIntroduced[$0] }
      guard let goal = due else { return }
      write(goal: goal, takeActions(of: goal), takeIndicators(of: goal), introducing: nil)
    }
  }

  private mutating func takeActions(of goal: Int) -> ArraySlice<Int> {
    let taken = actions.prefix { links.goalOfAction[$0] == goal }
    actions = actions.dropFirst(taken.count)
    return taken
  }

  private mutating func takeIndicators(of goal: Int) -> ArraySlice<Int> {
    let taken = indicators.prefix { links.goalOfIndicator[$0] == goal }
    indicators = indicators.dropFirst(taken.count)
    return taken
  }

  // MARK: Rows

  private mutating func introduceAreas(before end: Int) {
    while nextArea < end {
      write(area: nextArea)
      nextArea += 1
    }
  }

  /// An area in a row of its own, with its resources.
  private mutating func write(area: Int) {
    guard links.hasTitle(.areas, area) else { return }
    goalAbove = nil
    var row = columns.emptyRow
    put(.areas, area, in: &row)
    append(row, resources: workbook.resources(of: RecordReference(.areas, area)))
  }

  /// A goal with actions and indicators beside each other.
  private mutating func write(
    goal: Int?,
    _ actions: ArraySlice<Int>,
    _ indicators: ArraySlice<Int>,
    introducing new: (goal: Int, area: Int?)?
  ) {
    let start = rows.count
    var new = new
    func head() -> [String] {
      var row = columns.emptyRow
      if let goal { repeatTitles(of: goal, in: &row) }
      if let area = new?.area { put(.areas, area, in: &row) }
      if let goal = new?.goal { put(.goals, goal, in: &row) }
      new = nil
      goalAbove = goal
      return row
    }
    var heads: Set<Int> = []
    if let goal = new?.goal {
      let own = workbook.resources(of: RecordReference(.goals, goal))
      if !own.isEmpty || hasExtras(.goals, goal) {
        heads.insert(rows.count)
        append(head(), resources: own)
      }
    }
    for action in actions {
      var row = head()
      put(.actions, action, in: &row)
      heads.insert(rows.count)
      append(row, resources: workbook.resources(of: RecordReference(.actions, action)))
    }
    if rows.count == start, new != nil || !indicators.isEmpty {
      heads.insert(rows.count)
      rows.append(head())
    }
    var place = start
    for indicator in indicators {
      while place < rows.count, !mayStand(indicator, inRow: place, heads) { place += 1 }
      if place == rows.count { rows.append(columns.emptyRow) }
      // Written to in its place, the row would make a copy of all rows.
      var row = rows[place]
      put(.indicators, indicator, in: &row)
      rows[place] = row
      place += 1
    }
  }

  /// Whether an indicator may stand in a row: what nobody knows in the row goes on belonging to what it belonged to.
  private func mayStand(_ indicator: Int, inRow place: Int, _ heads: Set<Int>) -> Bool {
    if heads.contains(place) { return !hasExtras(.indicators, indicator) }
    return !columns.extraPlaces.contains { !rows[place][$0].isEmpty }
  }

  private func hasExtras(_ kind: TableKind, _ index: Int) -> Bool {
    !written[kind].records[index].extras.isEmpty
  }

  /// A row and the resources of what stands in it, of which the first is beside it.
  private mutating func append(_ row: [String], resources: ArraySlice<Int>) {
    guard let first = resources.first, !hasExtras(.resources, first) else {
      rows.append(row)
      append(resources: resources)
      return
    }
    var row = row
    put(.resources, first, in: &row)
    rows.append(row)
    append(resources: resources.dropFirst())
  }

  private mutating func append(resources: ArraySlice<Int>) {
    for resource in resources {
      var row = columns.emptyRow
      put(.resources, resource, in: &row)
      rows.append(row)
    }
  }

  // MARK: Cells

  /// Short titles stand in each row, as people write them; where they are long, empty cells say the same as above.
  private func repeatTitles(of goal: Int, in row: inout [String]) {
    let area = links.areaOfGoal[goal]
    if let area, let place = columns.titlePlace(of: .areas) {
      let title = links.title(.areas, area)
      let isAbove = goalAbove.map { links.areaOfGoal[$0] == area } ?? false
      row[place] = isAbove && title.utf8.count > Self.longestRepeated ? "" : title
    }
    if let place = columns.titlePlace(of: .goals) {
      let title = links.title(.goals, goal)
      row[place] = goalAbove == goal && title.utf8.count > Self.longestRepeated ? "" : title
    }
  }

  /// Far longer than any title is.
  private static let longestRepeated = 2_000

  private func put(_ kind: TableKind, _ index: Int, in row: inout [String]) {
    let record = written[kind].records[index]
    let titlePlace = columns.titlePlace(of: kind)
    let isPlain = kind == .resources && columns.places(of: kind).count == 1
    for (column, place) in columns.places(of: kind) {
      if column == WrittenColumn(0), kind != .resources {
        row[place] = workbook.wholeCode(of: RecordReference(kind, index))
      } else if column.language == nil, column.column == SheetColumns.reference(of: kind) {
        row[place] = links.further[RecordReference(kind, index)] ?? ""
      } else if place == titlePlace {
        row[place] = links.title(kind, index)
      } else if isPlain {
        row[place] = links.plainText(ofResource: index)
      } else if let text = record.cells[column] {
        row[place] = text
      }
    }
    for column in written[kind].extras {
      guard let text = record.extras[column], let place = columns.place(of: column) else {
        continue
      }
      row[place] = row[place].isEmpty ? text : row[place] + "\n" + text
    }
  }
}
