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
      return isKnown(nameAndLanguage(heading).form)
    }
  }

  /// The headings of all tables and of sheets, in their normal forms.
  private static let knownForms: Set<TextKey> = Set(
    (TableKind.allCases.flatMap { HeadingTable[$0].forms } + SheetHeading.forms
      + Chooser.jointHeadings).map { TextKey(exactly: $0) }
  )

  /// Whether a normal form is a heading of any table or of sheets.
  static func isKnown(_ form: String) -> Bool { knownForms.contains(TextKey(exactly: form)) }

  /// Whether a normal form is the heading of actions with their responsible parties in one column.
  static func isJoint(_ form: String) -> Bool { Chooser.jointHeadings.contains(form) }

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
    let names = headings.map(Self.nameAndLanguage)
    let chooser = Chooser(forms: Self.knownForms(names.map(\.form)), kinds: kinds, isSheet: isSheet)
    columns.reserveCapacity(headings.count)
    for (cell, heading) in headings.enumerated() {
      let name = names[cell]
      guard let (kind, column) = chooser.choices[cell] else {
        columns.append(WorkbookFile.Column(unknown: heading, nearest: nil))
        continue
      }
      let isPlaced =
        maps[kind.ordinal]?.place(column, at: cell, language: name.language) ?? false
      if isPlaced { knownCount += 1 }
      columns.append(
        WorkbookFile.Column(
          heading: heading,
          takenFor: (kind, column),
          languages: HeadingTable[kind].languages(of: name.form, column: column),
          isRepeated: !isPlaced
        )
      )
    }
    if isSheet { shareColumns(chooser) }
    if isEnglish { for kind in kinds { maps[kind.ordinal]?.isEnglish = true } }
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
  private mutating func shareColumns(_ chooser: Chooser) {
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

  /// Whether a sheet with actions takes a heading for a column.
  static func isKnownInSheet(_ heading: String) -> Bool {
    Chooser.isKnown(nameAndLanguage(heading).form)
  }

  /// `Tavoite (sv)` is the heading `tavoite` in Swedish.
  static func nameAndLanguage(_ heading: String) -> (form: String, language: Language?) {
    if heading.utf8.last == UInt8(ascii: ")"), let open = heading.lastIndex(of: "("),
      let language = WorkbookLanguage(
        cell: String(heading[heading.index(after: open)...].dropLast())
      )
    {
      return (NormalForm.heading(String(heading[..<open])), language.language)
    }
    return (EmbellishedHeading.form(in: heading) ?? NormalForm.heading(heading), nil)
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

/// Chooses, for each heading of a row, the kind of record and the column that it names.
private struct Chooser {
  private(set) var choices: [(kind: TableKind, column: Int)?]

  /// The template's joint column of actions and responsible parties; `nil`: the sheet has none.
  private(set) var jointColumn: Int?

  static let jointHeadings: Set<String> = Set(
    [
      "Toimenpiteet ja vastuutahot", "Toimenpide ja vastuutahot", "Toimenpide ja vastuutaho",
      "Toimenpiteet ja vastuut", "Åtgärder och ansvariga", "Åtgärd och ansvarig",
      "Åtgärder och ansvariga instanser", "Actions and responsible parties",
      "Action and responsible party",
    ].map(NormalForm.heading)
  )

  init(forms: [String], kinds: [TableKind], isSheet: Bool) {
    guard isSheet else {
      choices = forms.map { form in
        for kind in kinds {
          if let column = HeadingTable[kind].column(of: form) { return (kind, column) }
        }
        return nil
      }
      return
    }
    let known = forms.map { SheetForm($0) }
    jointColumn = forms.firstIndex { Self.jointHeadings.contains($0) }
    // Only actions have responsible parties, even where the heading of the actions is misspelt.
    let hasActions =
      jointColumn != nil
      || known.contains { form in
        form.action == Action.Column.title.rawValue
          || form.action == Action.Column.responsible.rawValue
          || form.action == Action.Column.lead.rawValue
      }
    choices = known.map { Self.sheetChoice($0, hasActions: hasActions) }
    if let jointColumn {
      choices[jointColumn] = (.actions, Action.Column.title.rawValue)
    }
    // A bare code belongs to the record whose column comes next.
    for (cell, form) in known.enumerated()
    where form.area == GoalArea.Column.id.rawValue && form.goal == Goal.Column.id.rawValue {
      let next = choices[(cell + 1)...].first { $0 != nil } ?? nil
      let kind = next?.kind ?? (hasActions ? .actions : .goals)
      choices[cell] = (kind, 0)
    }
  }

  /// Whether a sheet with actions takes a heading in its normal form for a column.
  static func isKnown(_ form: String) -> Bool {
    jointHeadings.contains(form) || sheetChoice(SheetForm(form), hasActions: true) != nil
  }

  /// A heading in its normal form with the columns that it names in the tables of which a sheet has most.
  private struct SheetForm {
    let form: String
    let bytes: [UInt8]
    let area: Int?
    let goal: Int?
    let action: Int?

    init(_ form: String) {
      self.form = form
      bytes = Array(form.utf8)
      area = HeadingTable[.areas].column(of: bytes)
      goal = HeadingTable[.goals].column(of: bytes)
      action = HeadingTable[.actions].column(of: bytes)
    }
  }

  private static func sheetChoice(
    _ form: SheetForm,
    hasActions: Bool
  ) -> (kind: TableKind, column: Int)? {
    if let (kind, column) = SheetHeading.column(of: form.form) { return (kind, column) }
    if form.area == GoalArea.Column.title.rawValue,
      !["nimi", "namn", "name"].contains(form.form)
    {
      return (.areas, GoalArea.Column.title.rawValue)
    }
    if form.goal == Goal.Column.title.rawValue {
      return (.goals, Goal.Column.title.rawValue)
    }
    if let column = form.area, areaOnly.contains(column) { return (.areas, column) }
    // What a row is about: its action where the sheet has actions, else its goal.
    if hasActions, let column = form.action, !isReference(.actions, column) {
      return (.actions, column)
    }
    if let column = form.goal, !isReference(.goals, column) { return (.goals, column) }
    for kind in [TableKind.indicators, .resources] {
      guard let column = HeadingTable[kind].column(of: form.bytes), !isReference(kind, column)
      else { continue }
      // A sheet says of resources how much they are, not which party is meant by “Osapuoli”.
      return (kind, column)
    }
    return nil
  }

  private static let areaOnly: Set<Int> = [
    GoalArea.Column.group.rawValue, GoalArea.Column.basis.rawValue,
    GoalArea.Column.countyResponsible.rawValue, GoalArea.Column.municipalResponsible.rawValue,
    GoalArea.Column.situation.rawValue, GoalArea.Column.omissionReason.rawValue,
  ]

  /// In a sheet a record refers to another by standing in its row, so such columns are not looked for.
  private static func isReference(_ kind: TableKind, _ column: Int) -> Bool {
    switch kind {
    case .goals: column == Goal.Column.area.rawValue
    case .actions: column == Action.Column.goal.rawValue
    case .indicators: column == Indicator.Column.goal.rawValue
    case .resources: column == Resource.Column.target.rawValue
    default: false
    }
  }
}
