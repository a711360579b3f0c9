internal import CSV
internal import Wording

/// What a row of headings says about the columns below it.
struct HeadingReading {
  let row: Int
  private(set) var columns: [WorkbookFile.Column] = []
  private(set) var maps: [ColumnMap?]

  /// How many cells are known headings.
  private(set) var knownCount = 0

  private let kinds: [TableKind]

  /// Headings are looked for among this many rows; title lines stand above them.
  private static let searchDepth = 60

  /// The row that fits a kind of table best; `nil`: no row holds a heading of that kind.
  static func best(in table: Table, kind: TableKind) -> HeadingReading? {
    best(in: table) { HeadingReading(table, row: $0, kinds: [kind], isSheet: false) }
  }

  /// The row that fits a sheet best; `nil`: no row holds a heading of an area, a goal or an action.
  static func bestSheet(in table: Table) -> HeadingReading? {
    best(in: table) {
      HeadingReading(table, row: $0, kinds: WorkbookFile.sheetKinds, isSheet: true)
    }
  }

  private static func best(in table: Table, read: (Int) -> HeadingReading) -> HeadingReading? {
    var best: HeadingReading?
    var isFirst = true
    for row in 0..<min(table.rowCount, searchDepth) where !table.isBlank(row: row) {
      // A row with fewer cells cannot have more headings. Hardly any row below the headings has one, and reading them takes
      // its time.
      let most = best?.knownCount ?? 0
      guard table.cellCount(inRow: row) > most else { continue }
      // The first row mostly holds the headings, and reading it takes less than making the table of all forms.
      guard isFirst || knownFormCount(table, row) > most else { continue }
      isFirst = false
      let reading = read(row)
      if reading.knownCount > (best?.knownCount ?? 0) { best = reading }
    }
    return best
  }

  /// How many cells of a row are headings of any table.
  private static func knownFormCount(_ table: Table, _ row: Int) -> Int {
    (0..<table.cellCount(inRow: row)).count { column in
      guard let heading = table.clean(row: row, column: column) else { return false }
      return isKnown(nameAndLanguage(heading).form) || YearHeading(heading) != nil
    }
  }

  /// The headings of all tables and of sheets, in their normal forms.
  private static let knownForms: Set<TextKey> = Set(
    (TableKind.allCases.flatMap { HeadingTable[$0].forms } + SheetHeading.forms
      + HeadingChooser.jointHeadings).map { TextKey(exactly: $0) }
  )

  /// Whether a normal form is a heading of any table or of sheets.
  static func isKnown(_ form: String) -> Bool { knownForms.contains(TextKey(exactly: form)) }

  /// Whether a normal form is the heading of actions with their responsible parties in one column.
  static func isJoint(_ form: String) -> Bool { HeadingChooser.jointHeadings.contains(form) }

  /// The forms, empty where they are no heading at all: in a flood of columns looking each up takes its time.
  private static func knownForms(_ forms: [String]) -> [String] {
    guard forms.count > 200 else { return forms }
    return forms.map { isKnown($0) ? $0 : "" }
  }

  private init(_ table: Table, row: Int, kinds: [TableKind], isSheet: Bool) {
    self.row = row
    self.kinds = kinds
    maps = TableKind.allCases.map { kind in
      kinds.contains(kind)
        ? ColumnMap(columnCount: HeadingTable[kind].headings.count) : nil
    }
    let headings = (0..<table.cellCount(inRow: row)).map { column in
      table.clean(row: row, column: column) ?? ""
    }
    var names = headings.map(Self.nameAndLanguage)
    let years = YearHeading.withBaseline(
      headings.map { YearHeading($0) },
      beside: names.map(\.form)
    ) { Self.hasStatuses(table, below: row, at: $0) }
    var chooser = HeadingChooser(
      forms: Self.knownForms(names.map(\.form)),
      years: years,
      kinds: kinds,
      isSheet: isSheet
    )
    let bareNames = zip(names, years).map { (form: $1?.form ?? $0.form, language: $0.language) }
    chooser.findLeads(bareNames)
    chooser.leaveOutRareHeadings(bareNames)
    chooser.leaveOutActualValues(bareNames.map(\.form)) {
      Self.hasNumbers(table, below: row, at: $0)
    }
    if isSheet { chooser.findTargets { Self.hasNumbers(table, below: row, at: $0) } }
    for (cell, language) in SisterHeadings.languages(names, chooser.choices) {
      names[cell].language = language
    }
    let isPlaced = place(chooser, names, isSheet: isSheet)
    columns.reserveCapacity(headings.count)
    for (cell, heading) in headings.enumerated() {
      guard let (kind, column) = chooser.choices[cell] else {
        columns.append(WorkbookFile.Column(unknown: heading, nearest: nil))
        continue
      }
      columns.append(
        WorkbookFile.Column(
          heading: heading,
          takenFor: (kind, column),
          languages: HeadingTable[kind].languages(of: names[cell].form, column: column),
          isRepeated: !isPlaced[cell]
        )
      )
    }
    if isSheet { shareColumns(chooser) }
    noteUnits(headings)
    if isEnglish { for kind in kinds { maps[kind.ordinal]?.isEnglish = true } }
  }

  /// Places the columns, of several headings for one column its own before others; which of them were placed.
  private mutating func place(
    _ chooser: HeadingChooser,
    _ names: [(form: String, language: Language?)],
    isSheet: Bool
  ) -> [Bool] {
    var isPlaced = Array(repeating: false, count: names.count)
    let isOwn = chooser.choices.enumerated().map { cell, choice in
      choice.map { Self.isOwn(names[cell].form, $0.kind, $0.column, isSheet: isSheet) } ?? false
    }
    for own in [true, false] {
      for (cell, choice) in chooser.choices.enumerated() where isOwn[cell] == own {
        guard let (kind, column) = choice else { continue }
        isPlaced[cell] =
          maps[kind.ordinal]?.place(column, at: cell, language: names[cell].language) ?? false
        if isPlaced[cell] { knownCount += 1 }
      }
    }
    return isPlaced
  }

  /// Whether a normal form is what the tool calls a column, and not another word for it.
  private static func isOwn(_ form: String, _ kind: TableKind, _ column: Int, isSheet: Bool) -> Bool
  {
    if !HeadingTable[kind].languages(of: form, column: column).isEmpty { return true }
    guard isSheet else { return false }
    let heading = SheetHeading.of(kind, column)
    return isJoint(form) || Language.allCases.contains { NormalForm.heading(heading[$0]) == form }
  }

  /// Whether most cells of a column begin with a figure.
  private static func hasNumbers(_ table: Table, below row: Int, at column: Int) -> Bool {
    var (numbers, others) = (0, 0)
    for row in (row + 1..<table.rowCount).prefix(200) {
      guard let first = table.clean(row: row, column: column)?.utf8.first else { continue }
      if (0x30...0x39).contains(first) { numbers += 1 } else { others += 1 }
    }
    return numbers > others
  }

  /// Whether most cells of a column that say something tell how far an action has come.
  private static func hasStatuses(_ table: Table, below row: Int, at column: Int) -> Bool {
    var (statuses, others) = (0, 0)
    for row in (row + 1..<table.rowCount).prefix(200) {
      guard let text = table.clean(row: row, column: column) else { continue }
      let isStatus = ActionStatus(cell: text) != nil || ExplainedStatus.status(text) != nil
      if isStatus { statuses += 1 } else { others += 1 }
    }
    return statuses > others
  }

  /// Whether all headings that are known word for word are English, and some of them no other language's.
  private var isEnglish: Bool {
    let languages = columns.map(\.languages).filter { !$0.isEmpty }
    return languages.contains([.english]) && languages.allSatisfy { $0.contains(.english) }
  }

  /// The columns, the unknown ones with the known heading that they resemble, which takes its time.
  var columnsWithNearest: [WorkbookFile.Column] {
    columns.enumerated().map { index, column in
      // A flood of columns gets no suggestions.
      guard column.takenFor == nil, !column.heading.isEmpty, index < 500 else { return column }
      return WorkbookFile.Column(
        unknown: column.heading,
        nearest: Self.nearest(to: Self.nameAndLanguage(column.heading).form, kinds: kinds)
      )
    }
  }

  /// Records of a sheet refer to each other by standing in the same row.
  private mutating func shareColumns(_ chooser: HeadingChooser) {
    func share(_ kind: TableKind, _ column: Int, with other: TableKind, _ otherColumn: Int) {
      guard let cell = maps[other.ordinal]?.cell(of: otherColumn),
        maps[kind.ordinal]?.cell(of: column) == nil
      else { return }
      _ = maps[kind.ordinal]?.place(column, at: cell, language: nil)
    }
    share(.goals, Goal.Column.area.rawValue, with: .areas, GoalArea.Column.title.rawValue)
    share(.actions, Action.Column.goal.rawValue, with: .goals, Goal.Column.title.rawValue)
    share(.indicators, Indicator.Column.goal.rawValue, with: .goals, Goal.Column.title.rawValue)
    share(.resources, Resource.Column.target.rawValue, with: .goals, Goal.Column.title.rawValue)
    // A sheet's one column of resources holds kinds, amounts and descriptions.
    let description = Resource.Column.description.rawValue
    share(.resources, Resource.Column.kind.rawValue, with: .resources, description)
    share(.resources, Resource.Column.amount.rawValue, with: .resources, description)
    if let joint = chooser.jointColumn {
      _ = maps[TableKind.actions.ordinal]?
        .place(Action.Column.title.rawValue, at: joint, language: nil)
      _ = maps[TableKind.actions.ordinal]?
        .place(Action.Column.responsible.rawValue, at: joint, language: nil)
    }
  }

  /// Notes the units that the headings of numbers tell.
  private mutating func noteUnits(_ headings: [String]) {
    maps[TableKind.resources.ordinal]?
      .noteUnits([(Resource.Column.amount.rawValue, Resource.Column.unit.rawValue)], headings)
    maps[TableKind.indicators.ordinal]?.noteUnits(
      [Indicator.Column.baseline, .target].map { ($0.rawValue, Indicator.Column.unit.rawValue) },
      headings
    )
  }

  /// Whether a sheet with actions takes a heading for a column.
  static func isKnownInSheet(_ heading: String) -> Bool {
    HeadingChooser.isKnown(nameAndLanguage(heading).form)
  }

  /// The known heading that an unknown one resembles; `nil`: none is near.
  private static func nearest(to form: String, kinds: [TableKind]) -> WorkbookFile.Column.Nearest? {
    var best: (column: WorkbookFile.Column.Nearest, distance: Int)?
    for kind in kinds {
      for (column, heading) in HeadingTable[kind].headings.enumerated() {
        // Several kinds beside each other make a sheet.
        let heading = kinds.count > 1 ? SheetHeading.of(kind, column) : heading
        for language in Language.allCases {
          let known = NormalForm.heading(heading[language])
          // A known heading may name a column of records that the file has no other column of.
          if known == form { return nil }
          guard let distance = Likeness.distance(from: form, to: known) else { continue }
          // “Muuta” is no misspelt “Suunta”: who misspells a word mostly gets its beginning right.
          guard
            form.utf8.first == known.utf8.first || form.hasSuffix(known)
              || distance <= max(1, known.utf8.count / 4)
          else { continue }
          if distance < best?.distance ?? .max {
            best = (.init(kind: kind, column: column, heading: heading), distance)
          }
        }
      }
    }
    return best?.column
  }
}
