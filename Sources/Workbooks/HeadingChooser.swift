internal import Wording

/// Chooses, for each heading of a row, the kind of record and the column that it names.
struct HeadingChooser {
  private(set) var choices: [(kind: TableKind, column: Int)?]

  /// The template's joint column of actions and responsible parties; `nil`: the sheet has none.
  private(set) var jointColumn: Int?

  /// A column of a kind of record, by which cells that name the same one are counted.
  private struct RecordColumnNumber: Hashable {
    let kind: TableKind
    let column: Int

    init(_ choice: (kind: TableKind, column: Int)) { (kind, column) = choice }
  }

  static let jointHeadings: Set<String> = Set(
    [
      "Toimenpiteet ja vastuutahot", "Toimenpide ja vastuutahot", "Toimenpide ja vastuutaho",
      "Toimenpiteet ja vastuut", "Toimenpiteet ja vastuutaho", "Toimenpiteet ja vastuunjako",
      "Toimenpide / vastuutaho", "Toimenpide / vastuutahot", "Toimenpiteet / vastuutaho",
      "Toimenpiteet / vastuutahot", "Toimenpide / vastuu", "Toimenpiteet / vastuut",
      "Åtgärder och ansvariga", "Åtgärd och ansvarig", "Åtgärder och ansvariga instanser",
      "Åtgärder och ansvarsfördelning", "Åtgärd / ansvarig", "Åtgärder / ansvariga",
      "Åtgärder och ansvar", "Åtgärd och ansvar", "Åtgärder / ansvar", "Åtgärd / ansvar",
      "Actions and responsible parties", "Action and responsible party",
      "Action / responsible party", "Actions / responsible parties",
    ].map(NormalForm.heading)
  )

  /// Headings with years are taken for what they name without these, where no others do.
  init(forms: [String], years: [YearHeading?], kinds: [TableKind], isSheet: Bool) {
    guard years.contains(where: { $0 != nil }) else {
      self.init(forms: forms, kinds: kinds, isSheet: isSheet)
      return
    }
    var forms = zip(forms, years).map { $1?.form ?? $0 }
    self.init(forms: forms, kinds: kinds, isSheet: isSheet)
    let yearCells = years.indices.filter { years[$0] != nil }
    // Counted once, since there may be a flood of columns.
    var rivals: [RecordColumnNumber: (count: Int, ofOneYear: Int, rare: Int)] = [:]
    for case (let cell, let choice?) in choices.enumerated() {
      rivals[RecordColumnNumber(choice), default: (0, 0, 0)].count += 1
      if years[cell]?.year != nil { rivals[RecordColumnNumber(choice)]?.ofOneYear += 1 }
    }
    for (column, counts) in rivals where counts.count > 1 {
      let rareForms = HeadingTable[column.kind].rareForms(ofColumn: column.column)
      rivals[column]?.rare = choices.indices.count { cell in
        choices[cell].map { RecordColumnNumber($0) == column } ?? false
          && years[cell] == nil && rareForms.contains(forms[cell])
      }
    }
    let lost = yearCells.filter { cell in
      guard let choice = choices[cell], let rivals = rivals[RecordColumnNumber(choice)] else {
        return false
      }
      if !isSheet, Self.isReference(choice.kind, choice.column) { return true }
      // A rare heading takes no column from one whose years are several.
      let count = rivals.count - (years[cell]?.year == nil ? rivals.rare : 0)
      guard count > 1 else { return false }
      // The years of a goal are several, and those of its target are one.
      let isOnlySpan =
        Self.isGoal(choice) && years[cell]?.year == nil && rivals.ofOneYear == count - 1
      return !isOnlySpan
    }
    guard !lost.isEmpty else { return }
    let target = isSheet ? Self.target(among: lost, years, choices) : nil
    for cell in lost { forms[cell] = "" }
    self.init(forms: forms, kinds: kinds, isSheet: isSheet)
    if let target { choices[target] = (.indicators, Indicator.Column.target.rawValue) }
  }

  /// `Tavoite 2029` beside the goals, in a sheet whose indicators have no other column for their targets.
  private static func target(
    among lost: [Int],
    _ years: [YearHeading?],
    _ choices: [(kind: TableKind, column: Int)?]
  ) -> Int? {
    let rareForms = HeadingTable[.goals].rareForms(ofColumn: Goal.Column.title.rawValue)
    let goals = lost.filter { cell in
      guard let year = years[cell], year.year != nil, isGoal(choices[cell]) else { return false }
      return !rareForms.contains(year.form)
    }
    return goals.count == 1 && lackTargets(choices) ? goals[0] : nil
  }

  private static func isGoal(_ choice: (kind: TableKind, column: Int)?) -> Bool {
    choice.map { $0 == (.goals, Goal.Column.title.rawValue) } ?? false
  }

  /// Whether there are indicators, and no column for their targets.
  private static func lackTargets(_ choices: [(kind: TableKind, column: Int)?]) -> Bool {
    func has(_ column: Indicator.Column) -> Bool {
      choices.contains { $0.map { $0 == (.indicators, column.rawValue) } ?? false }
    }
    return has(.title) && !has(.target)
  }

  /// Takes a second column of goals that holds numbers for the targets of indicators.
  mutating func findTargets(_ hasNumbers: (Int) -> Bool) {
    let goals = choices.indices.filter { Self.isGoal(choices[$0]) }
    guard goals.count > 1, Self.lackTargets(choices) else { return }
    let numbers = goals.filter(hasNumbers)
    if numbers.count == 1 {
      choices[numbers[0]] = (.indicators, Indicator.Column.target.rawValue)
    }
  }

  /// Takes back that `Toteuma` is the status, where another column is or where it holds values of indicators.
  mutating func leaveOutActualValues(_ forms: [String], _ hasNumbers: (Int) -> Bool) {
    func isStatus(_ cell: Int) -> Bool {
      choices[cell].map { $0 == (.actions, Action.Column.status.rawValue) } ?? false
    }
    let hasOther = choices.indices.contains { isStatus($0) && forms[$0] != "toteuma" }
    for cell in forms.indices where forms[cell] == "toteuma" && isStatus(cell) {
      if hasOther || hasNumbers(cell) { choices[cell] = nil }
    }
  }

  /// Takes the responsible party of actions for the one who leads, where another column has those who take part.
  mutating func findLeads(_ names: [(form: String, language: Language?)]) {
    func cells(_ column: Action.Column) -> [Int] {
      choices.indices.filter { choices[$0].map { $0 == (.actions, column.rawValue) } ?? false }
    }
    let responsible = cells(.responsible)
    let partners = responsible.filter { Self.partnerForms.contains(names[$0].form) }
    guard !partners.isEmpty else { return }
    if jointColumn != nil {
      // Those who are responsible stand in the column of the actions.
      for cell in partners { choices[cell] = nil }
      return
    }
    let others = responsible.filter { !partners.contains($0) }
    guard cells(.lead).isEmpty,
      others.allSatisfy({ Self.formsBesidePartners.contains(names[$0].form) })
    else { return }
    for cell in others { choices[cell] = (.actions, Action.Column.lead.rawValue) }
  }

  private static let partnerForms = Set(Action.Column.partnerHeadings.map(NormalForm.heading))

  private static let formsBesidePartners = Set(
    Action.Column.headingsBesidePartners.map(NormalForm.heading)
  )

  /// Takes back that rare headings name columns which others name, too; of several rare ones the first does.
  ///
  /// Those in different languages are sisters and no rivals.
  mutating func leaveOutRareHeadings(_ names: [(form: String, language: Language?)]) {
    struct Rivals: Hashable {
      let column: RecordColumnNumber
      let language: Language?
    }
    var cells: [Rivals: [Int]] = [:]
    for case (let cell, let choice?) in choices.enumerated() {
      let rivals = Rivals(column: RecordColumnNumber(choice), language: names[cell].language)
      cells[rivals, default: []].append(cell)
    }
    for (rivals, cells) in cells where cells.count > 1 {
      let rareForms = HeadingTable[rivals.column.kind].rareForms(ofColumn: rivals.column.column)
      let rare = cells.filter { rareForms.contains(names[$0].form) }
      for cell in rare.count < cells.count ? rare[...] : rare.dropFirst() { choices[cell] = nil }
    }
  }

  private init(forms: [String], kinds: [TableKind], isSheet: Bool) {
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
          || (form.action == Action.Column.responsible.rawValue
            && !Self.partnerForms.contains(form.form))
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
