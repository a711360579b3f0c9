internal import CSV

/// The actions, indicators and resources of rows of sheets.
struct SheetActions: Sendable {
  private(set) var actions: [Action] = []
  private(set) var indicators: [Indicator] = []
  private(set) var resources: [Resource] = []

  /// By the records' indexes; negative: the record belongs to nothing.
  private(set) var goalOfAction: [Int32] = []
  private(set) var goalOfIndicator: [Int32] = []
  private(set) var targetOfResource: [RecordReference?] = []

  /// More goals that a record names beside the one in whose row it stands, by the records' indexes.
  private(set) var furtherGoalsOfAction: [Int: String] = [:]
  private(set) var furtherGoalsOfIndicator: [Int: String] = [:]

  /// What the actions say of who is responsible in their own rows.
  private(set) var partyCells = PartyCells()

  /// Parties that stand in rows in which actions go on, in the order of the actions.
  private(set) var continuedResponsible: [ContinuedList] = []

  /// What further rows add to the texts of areas, goals and actions.
  private(set) var continuedTexts = ContinuedTexts()

  private(set) var flawsOfActions: [Flaw] = []
  private(set) var flawsOfIndicators: [Flaw] = []
  private(set) var flawsOfResources: [Flaw] = []

  /// The texts that were read in place of the cells, by the records' indexes; empty unless they are asked for.
  private(set) var textsOfActions: [CellReplacements] = []
  private(set) var textsOfIndicators: [CellReplacements] = []
  private(set) var textsOfResources: [CellReplacements] = []
  private let keepsTexts: Bool
  private let directory: PartyDirectory

  init(_ directory: PartyDirectory, keepingTexts keepsTexts: Bool) {
    self.directory = directory
    self.keepsTexts = keepsTexts
  }

  /// Reads rows of one sheet, the first of which does not go on with what stands above it.
  mutating func read(
    _ rows: ArraySlice<PlacedRow>,
    of file: WorkbookFile,
    at index: Int,
    under goals: SheetGoals
  ) {
    guard var cells = SheetRows(file, at: index) else { return }
    // Growing arrays of large records would hold them twice for a while.
    reserve(rows.count)
    var current = 0..<0
    var above: Int?
    for row in rows {
      if !row.continues {
        current = 0..<0
        above = nil
      }
      readActions(&cells, row, above, &current, under: goals)
      readIndicators(&cells, row, above, under: goals)
      readResources(&cells, row, current)
      above = row.row
    }
    flawsOfActions += cells.action.takeFlaws()
    flawsOfIndicators += cells.indicator.takeFlaws()
    flawsOfResources += cells.resource.takeFlaws()
  }

  /// Makes room for the records of so many rows.
  mutating func reserve(_ count: Int) {
    actions.makeRoom(forFurther: count)
    indicators.makeRoom(forFurther: count)
    resources.makeRoom(forFurther: count)
  }

  // MARK: Actions

  /// `current` are the actions of the row above that this one may continue, then those of the row.
  private mutating func readActions(
    _ cells: inout SheetRows,
    _ row: PlacedRow,
    _ above: Int?,
    _ current: inout Range<Int>,
    under goals: SheetGoals
  ) {
    cells.action.move(to: row.row, record: actions.count)
    guard let cell = cells.action.keptText(.title) else {
      // An empty action cell under an empty goal cell means the action above.
      if row.continues, !current.isEmpty {
        let sharing = current.count > SharedCells.mostRecords ? current.prefix(1) : current
        if !cells.isJoint { addResponsible(&cells, row.row, to: sharing) }
        goOn(&cells, row.row, above, with: sharing)
        return
      }
      guard cells.hasActionCells else {
        addRemarks(cells, row)
        current = 0..<0
        return
      }
      appendAction(&cells, row, nil, under: goals)
      current = (actions.count - 1)..<actions.count
      return
    }
    let start = actions.count
    if !cells.isJoint, cell.isOneLine {
      appendAction(&cells, row, nil, under: goals)
    } else {
      let lines = CellText.paragraphs(cell.original)
      for (order, line) in (cells.isJoint ? JointCell.actions(lines) : lines).enumerated() {
        cells.action.move(to: row.row, record: actions.count, line: order)
        var title = line
        if cells.isJoint {
          let (own, responsible) = JointCell.split(line, directory)
          title = own
          cells.action.replace(.responsible, by: responsible)
        }
        // A remark beside several actions stands once.
        if actions.count > start { cells.action.replace(.notes, by: "") }
        appendAction(&cells, row, title, under: goals)
      }
    }
    current = start..<actions.count
  }

  /// Adds the parties of a row to the actions that go on in it.
  private mutating func addResponsible(
    _ cells: inout SheetRows,
    _ row: Int,
    to range: Range<Int>
  ) {
    for column in [Action.Column.lead, .responsible] {
      guard let text = cells.action.string(column) else { continue }
      if keepsTexts { continuedTexts.note(cells.action.place(of: column)) }
      if continuedResponsible.last?.actions != range {
        let own = actions[range.lowerBound].responsible?.original
        continuedResponsible.append(ContinuedList(actions: range, own: own))
      }
      continuedResponsible[continuedResponsible.count - 1].rows.append((row, text))
    }
  }

  /// Adds the other cells of a row to the actions that go on in it.
  private mutating func goOn(
    _ cells: inout SheetRows,
    _ row: Int,
    _ above: Int?,
    with range: Range<Int>
  ) {
    let first = actions[range.lowerBound].origin
    for found in cells.continuedAction.found(inRow: row, above: above, first: first.row) {
      guard let column = Action.Column(rawValue: found.column.column) else { continue }
      let place = Place(
        file: first.file,
        row: row,
        column: found.cell,
        record: RecordReference(.actions, range.lowerBound)
      )
      switch column.continuation {
      case .ignored: break
      case .none:
        // Rows are numbered also where an action goes on.
        let isNumber = column == .id && found.text.utf8.allSatisfy { $0 < 0x3A }
        guard cells.hasActionTitles, !isNumber,
          !actions[range.lowerBound].says(found.text, in: column)
        else { break }
        cells.action.note(.unreadCell(of: .actions), at: place)
      case .line, .item:
        // A remark beside several actions stands once.
        for index in column == .notes ? range.prefix(1) : range {
          continuedTexts.add(found.text, to: RecordReference(.actions, index), found.column)
        }
        if keepsTexts, found.column.language == nil { continuedTexts.note(place) }
      }
    }
  }

  /// Adds the remarks of a row without an action to the goal or the area that it is about.
  private mutating func addRemarks(_ cells: SheetRows, _ row: PlacedRow) {
    guard row.goal >= 0 || row.area >= 0 else { return }
    let isGoal = row.goal >= 0
    let record =
      isGoal ? RecordReference(.goals, row.goal) : RecordReference(.areas, row.area)
    for found in cells.continuedAction.found(inRow: row.row, above: nil, first: nil) {
      let isAssessment = found.column.column == Action.Column.assessment.rawValue
      guard isAssessment || found.column.column == Action.Column.notes.rawValue else { continue }
      let column =
        isGoal
        ? (isAssessment ? Goal.Column.assessment : .notes).rawValue
        : GoalArea.Column.notes.rawValue
      continuedTexts.add(found.text, to: record, WrittenColumn(column, found.column.language))
      if keepsTexts, found.column.language == nil {
        let file = cells.action.origin.file
        continuedTexts.note(Place(file: file, row: row.row, column: found.cell))
      }
    }
  }

  private mutating func appendAction(
    _ cells: inout SheetRows,
    _ row: PlacedRow,
    _ title: String?,
    under goals: SheetGoals
  ) {
    if let title { cells.action.replace(.title, by: title) }
    let further = cells.hasFurtherGoals ? cells.action.string(.goal) : nil
    if let further { furtherGoalsOfAction[actions.count] = further }
    cells.action.replace(.goal, byListOf: goals.title(ofGoal: row.goal), further)
    if keepsTexts { textsOfActions.append(cells.action.replacements) }
    actions.append(Action(&cells.action))
    // Asked of the action where it stands, since a copy of it counts all its texts.
    let own = actions.count - 1
    partyCells.add(lead: actions[own].lead, responsible: actions[own].responsible)
    goalOfAction.append(Int32(row.goal))
  }

  // MARK: Indicators

  private mutating func readIndicators(
    _ cells: inout SheetRows,
    _ row: PlacedRow,
    _ above: Int?,
    under goals: SheetGoals
  ) {
    cells.indicator.move(to: row.row, record: indicators.count)
    guard let cell = cells.indicator.keptText(.title) else {
      for found in cells.continuedIndicator.found(inRow: row.row, above: above, first: nil) {
        let place = Place(file: cells.indicator.origin.file, row: row.row, column: found.cell)
        cells.indicator.note(.unreadCell(of: .indicators), at: place)
      }
      return
    }
    if cell.isOneLine {
      let isName = !IndicatorLine.mayBeMore(cell)
      appendIndicator(&cells, row, isName ? nil : cell.original, under: goals)
      return
    }
    let lines = CellText.paragraphs(cell.original)
    let parts = lines.count > 1 ? cells.valuesByLine : []
    for (order, line) in lines.enumerated() {
      cells.indicator.move(to: row.row, record: indicators.count, line: order)
      for (column, values) in parts where !values.isEmpty {
        // A single value belongs to all indicators of the cell, several in their order.
        let value =
          values.count == 1
          ? cells.indicator.string(column).map { _ in values[0] } : values.dropFirst(order).first
        cells.indicator.replace(column, by: value ?? "")
      }
      appendIndicator(&cells, row, line, under: goals)
    }
  }

  private mutating func appendIndicator(
    _ cells: inout SheetRows,
    _ row: PlacedRow,
    _ line: String?,
    under goals: SheetGoals
  ) {
    if !cells.yearsOfValues.isEmpty { cells.addYearsOfValues() }
    // What a line says of its indicator counts more than the cells beside it.
    if let line {
      IndicatorLine.split(line) { column, text in cells.indicator.replace(column, by: text) }
    }
    let further = cells.hasFurtherGoalsOfIndicators ? cells.indicator.string(.goal) : nil
    if let further { furtherGoalsOfIndicator[indicators.count] = further }
    cells.indicator.replace(.goal, byListOf: goals.title(ofGoal: row.goal), further)
    if keepsTexts { textsOfIndicators.append(cells.indicator.replacements) }
    indicators.append(Indicator(&cells.indicator))
    goalOfIndicator.append(Int32(row.goal))
  }

  // MARK: Resources

  private mutating func readResources(
    _ cells: inout SheetRows,
    _ row: PlacedRow,
    _ current: Range<Int>
  ) {
    cells.resource.move(to: row.row, record: resources.count)
    // What stands beside several actions of one cell is for all of them.
    let target: RecordReference? =
      if let action = current.first, current.count == 1 || row.goal < 0 {
        RecordReference(.actions, action)
      } else if row.goal >= 0 {
        RecordReference(.goals, row.goal)
      } else if row.area >= 0 {
        RecordReference(.areas, row.area)
      } else {
        nil
      }
    guard let cell = cells.resource.string(.description), !CellText.isDash(cell) else {
      let saysMore = [Resource.Column.amount, .kind].contains { column in
        cells.resource.string(column).map { !CellText.isDash($0) } ?? false
      }
      if saysMore { appendResource(&cells, "", target) }
      return
    }
    if cells.hasDescriptions || CellText.isOneLine(cell) {
      appendResource(&cells, cell, target)
      return
    }
    for (order, line) in CellText.paragraphs(cell).enumerated() where !CellText.isDash(line) {
      cells.resource.move(to: row.row, record: resources.count, line: order)
      appendResource(&cells, line, target)
    }
  }

  private mutating func appendResource(
    _ cells: inout SheetRows,
    _ line: String,
    _ target: RecordReference?
  ) {
    if !cells.hasDescriptions {
      // What the one column says is either a kind, an amount or a description.
      let column = line.isEmpty ? nil : ResourceLine.column(of: line)
      for other in [Resource.Column.kind, .amount, .description] where other != column {
        if other == .description ? column != nil : cells.resource.shares(other, with: .description)
        {
          cells.resource.replace(other, by: "")
        }
      }
      if let column { cells.resource.replace(column, by: line) }
    }
    // The row tells what it is for; that nothing does is a flaw.
    cells.resource.replace(.target, by: target == nil ? "" : "↑")
    if keepsTexts { textsOfResources.append(cells.resource.replacements) }
    resources.append(Resource(&cells.resource))
    targetOfResource.append(target)
  }

  // MARK: Rows below

  /// Adds what has been read of rows below.
  mutating func append(_ other: consuming SheetActions) {
    let (action, indicator, resource) = (actions.count, indicators.count, resources.count)
    actions.takeOver(&other.actions)
    indicators.takeOver(&other.indicators)
    resources.takeOver(&other.resources)
    partyCells.append(other.partyCells)
    goalOfAction += other.goalOfAction
    goalOfIndicator += other.goalOfIndicator
    targetOfResource += other.targetOfResource.lazy.map { target in
      target.map { $0.kind == .actions ? RecordReference(.actions, $0.index + action) : $0 }
    }
    for (index, text) in other.furtherGoalsOfAction { furtherGoalsOfAction[index + action] = text }
    for (index, text) in other.furtherGoalsOfIndicator {
      furtherGoalsOfIndicator[index + indicator] = text
    }
    for var list in other.continuedResponsible {
      list.actions = list.actions.lowerBound + action..<list.actions.upperBound + action
      continuedResponsible.append(list)
    }
    continuedTexts.append(other.continuedTexts, behindActions: action)
    flawsOfActions += other.flawsOfActions.lazy.map { $0.shifted(by: action) }
    flawsOfIndicators += other.flawsOfIndicators.lazy.map { $0.shifted(by: indicator) }
    flawsOfResources += other.flawsOfResources.lazy.map { $0.shifted(by: resource) }
    textsOfActions += other.textsOfActions
    textsOfIndicators += other.textsOfIndicators
    textsOfResources += other.textsOfResources
  }

  /// Gives the actions what rows below have added to their texts.
  mutating func complete() {
    continuedTexts.add(to: &actions, &textsOfActions)
    for list in continuedResponsible {
      let texts = list.rows.map(\.text)
      let own = actions[list.actions.lowerBound].responsible
      let whole = own?.adding(texts) ?? Text(texts.joined(separator: "; "))
      for index in list.actions {
        actions[index].responsible = whole
        if keepsTexts {
          textsOfActions[index][Action.Column.responsible.rawValue] = whole.original
        }
      }
    }
  }

  /// Leaves out each indicator that says nothing beyond the first of its name under the same goal.
  ///
  /// One with other values is kept, so that nothing is lost.
  mutating func drop(_ repeated: RepeatedIndicators) {
    guard !repeated.indexes.isEmpty else { return }
    indicators = repeated.dropped(from: indicators)
    goalOfIndicator = repeated.dropped(from: goalOfIndicator)
    if keepsTexts { textsOfIndicators = repeated.dropped(from: textsOfIndicators) }
    let numbers = repeated.newIndexes
    furtherGoalsOfIndicator = Dictionary(
      uniqueKeysWithValues: furtherGoalsOfIndicator.compactMap { index, text in
        numbers[index].map { ($0, text) }
      }
    )
    flawsOfIndicators = flawsOfIndicators.compactMap { flaw in
      guard let record = flaw.place.record else { return flaw }
      return numbers[record.index].map { flaw.shifted(by: $0 - record.index) }
    }
  }
}
