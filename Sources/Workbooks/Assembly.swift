internal import CSV
internal import Registry
internal import Wording

/// Puts the records of all files together, gives codes to those without, and resolves what refers to what.
struct Assembly {
  var files: [WorkbookFile]
  var flaws: [Flaw] = []
  var basics: Basics
  var county: County?
  var parties: [Party] = []
  var areas: [GoalArea] = []
  var goals: [Goal] = []
  var actions: [Action] = []
  var resources: [Resource] = []
  var indicators: [Indicator] = []
  var measurements: [Measurement] = []
  var forums: [Forum] = []
  var meetings: [Meeting] = []
  var documents: [GoverningDocument] = []
  var agenda: [AgendaItem] = []
  var decisions: [Decision] = []
  var sources: [Source] = []
  var steps: [Step] = []
  var exceptions: [AcceptedException] = []
  var ruleSettings: [RuleSetting] = []
  var links = WorkbookLinks()

  /// The parties by what they are called, as long as no others are added; `nil`: nobody has asked yet.
  private var directory: PartyDirectory?

  /// Whether the parties stand in a table of the workbook.
  var hasPartyTable = false

  var areaOfGoal = RowTargets()
  var goalOfAction = RowTargets()
  var goalOfIndicator = RowTargets()

  /// By the indexes of the resources that stand in rows of sheets.
  var targetOfResource: [RecordReference?] = []

  /// What records of sheets refer to beside the record in whose row they stand, by their indexes.
  var furtherAreasOfGoal: [Int: String] = [:]
  var furtherGoalsOfAction: [Int: String] = [:]
  var furtherGoalsOfIndicator: [Int: String] = [:]
  var continuedResponsible: [ContinuedList] = []
  private var partyCells = PartyCells()

  /// The actions' cells that name parties, taken apart where everybody named is one; else empty.
  private(set) var partyCellItems: [[PartyLists.Item]] = []
  private(set) var partyLists = PartyLists()

  /// Reads what does not stand in sheets' rows of records.
  init(_ files: [WorkbookFile]) {
    self.files = files
    (basics, _) = BasicsReader.read([])
    noteFileFlaws()
    // Only now is it known which of two files for one table is read.
    let (basics, basicsFlaws) = BasicsReader.read(self.files)
    self.basics = basics
    flaws += basicsFlaws
    county = basics.county.flatMap { name in
      County(namedInAnyLanguages: name) ?? County(number: name.utf8.count == 1 ? "0" + name : name)
    }
    if let name = basics.county, county == nil,
      let place = basics.places[Basics.Key.county.rawValue]
    {
      flaws.append(
        Flaw(kind: .unknownCounty(name, nearest: Self.nearestCounty(to: name)), place: place)
      )
    }
    parties = records(Party.self)
    hasPartyTable = files.contains { $0.form == .table(.parties) }
    if let party = parties.first(where: \.isCounty), county == nil {
      county = party.name.flatMap { County(namedInAnyLanguages: $0.original) }
    }
    if !hasPartyTable { addRegisteredParties() }
    forums = records(Forum.self)
  }

  /// Whoever is known when the sheets are read, and later those who are named in cells as well.
  private mutating func knownParties() -> PartyDirectory {
    let known = directory ?? PartyDirectory(parties, forums: forums, county: county)
    directory = known
    return known
  }

  /// Reads the sheets.
  mutating func readSheets() {
    guard hasSheets else { return }
    var reader = SheetReader(knownParties())
    reader.read(files)
    take(reader)
  }

  /// The same, on all cores.
  mutating func readSheetsOnAllCores() async {
    guard hasSheets else { return }
    var reader = SheetReader(knownParties())
    await reader.readOnAllCores(files)
    take(reader)
  }

  private var hasSheets: Bool { files.contains { $0.form == .sheet } }

  /// Puts all records together.
  mutating func complete() {
    let cells = prepareLinks()
    link()
    links.reverse(areas: areas.count, goals: goals.count)
    links.named = namedLinks(cells ?? PartyCells(actions), knownParties())
    directory = nil
  }

  /// The same, with the names on one core and the codes on another.
  mutating func completeOnAllCores() async {
    let cells = prepareLinks()
    let directory = knownParties()
    let assembly = self
    async let named = assembly.namedLinks(cells ?? PartyCells(assembly.actions), directory)
    link()
    await links.reverseOnAllCores(areas: areas.count, goals: goals.count)
    links.named = await named
    self.directory = nil
  }

  /// Makes the areas, parties and codes that stand in no table; the cells that name parties, where they are known by now.
  private mutating func prepareLinks() -> PartyCells? {
    deriveAreas()
    let cells =
      partyCells.lead.count == actions.count
      ? partyCells : parties.isEmpty ? PartyCells(actions) : nil
    if let cells, parties.isEmpty { addNamedParties(cells) }
    giveCodes()
    return cells
  }

  /// Notes what is damaged, and what seems to stand in wrong cells where that is not the reason.
  mutating func finish(_ damage: DamagedCells) {
    note(damage)
    noteDisplacement()
  }

  /// The short name of the county that an unknown name resembles; `nil`: none is near.
  private static func nearestCounty(to text: String) -> Phrase? {
    let names = County.all.flatMap { county in
      Language.allCases.flatMap { [county.shortName[$0], county.officialName[$0]] }
    }
    return Likeness.nearest(to: text, among: names).flatMap { County(named: $0)?.shortName }
  }

  // MARK: Records of sheets

  private mutating func take(_ reader: SheetReader) {
    areas = reader.goals.areas
    goals = reader.goals.goals
    areaOfGoal = RowTargets(reader.goals.areaOfGoal)
    furtherAreasOfGoal = reader.goals.furtherAreasOfGoal
    let records = reader.records
    actions = records.actions
    indicators = records.indicators
    resources = records.resources
    goalOfAction = RowTargets(records.goalOfAction)
    goalOfIndicator = RowTargets(records.goalOfIndicator)
    targetOfResource = records.targetOfResource
    furtherGoalsOfAction = records.furtherGoalsOfAction
    furtherGoalsOfIndicator = records.furtherGoalsOfIndicator
    continuedResponsible = records.continuedResponsible
    // What stands in further rows has been added to the actions' texts.
    partyCells = continuedResponsible.isEmpty ? records.partyCells : PartyCells(actions)
    flaws +=
      reader.goals.flaws + records.flawsOfActions + records.flawsOfIndicators
      + records.flawsOfResources
  }

  // MARK: Parties and areas that stand in no table

  /// The county and its municipalities from the register.
  mutating func addRegisteredParties() {
    guard let county else { return }
    if county.kind == .wellbeingServicesCounty { parties.append(Party(county)) }
    parties += county.municipalities.map { Party($0) }
  }

  /// Without a county everybody named is a party.
  mutating func addNamedParties(_ cells: PartyCells) {
    var named = NamedParties(knownParties())
    partyCellItems = cells.texts.map { partyLists.items(of: $0) }
    for (items, count) in zip(partyCellItems, cells.counts) {
      named.add(items, of: partyLists, times: count)
    }
    parties = named.parties
    if !parties.isEmpty { directory = nil }
  }

  /// Without a table of areas the areas are those that the goals name.
  mutating func deriveAreas() {
    guard areas.isEmpty else { return }
    var known: [String: Int] = [:]
    for goal in goals {
      for name in goal.area.map(CellText.items) ?? [] {
        let key = NormalForm.name(name)
        if known[key] == nil {
          known[key] = areas.count
          areas.append(GoalArea(named: name))
        }
      }
    }
  }
}
