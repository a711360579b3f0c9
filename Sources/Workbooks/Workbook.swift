internal import CSV
public import Registry
public import Wording

/// A workbook of strategic goals, read: records, what is odd about them, and what refers to what.
///
/// A class, so that handing it on, which every rule does for every record, copies nothing.
public final class Workbook: Sendable {
  public let files: [WorkbookFile]
  public let basics: Basics

  /// The county that the workbook is of; `nil`: the workbook does not say, or the register does not know it.
  public let county: County?
  public let parties: [Party]
  public let areas: [GoalArea]
  public let goals: [Goal]
  public let actions: [Action]
  public let resources: [Resource]
  public let indicators: [Indicator]
  public let measurements: [Measurement]
  public let forums: [Forum]
  public let meetings: [Meeting]
  public let documents: [GoverningDocument]
  public let agenda: [AgendaItem]
  public let decisions: [Decision]

  /// The shared knowledge base.
  public let sources: [Source]

  /// What has been done of the process by which the goals are set.
  public let steps: [Step]
  public let exceptions: [AcceptedException]

  /// What the region wants otherwise of the rules.
  public let ruleSettings: [RuleSetting]

  /// What reading noticed, file by file.
  public let flaws: [Flaw]

  /// Whether the parties stand in a table; otherwise they come from the register or from the actions.
  public let hasPartyTable: Bool

  let links: WorkbookLinks
  let places: PlaceFinder

  /// Reads a folder's CSV files as one workbook, in the order of their names.
  public convenience init(folder sources: [SourceFile]) {
    self.init(Self.files(inFolder: sources))
  }

  /// The same as `init(folder:)`, at work on two cores.
  public static func reading(folder sources: [SourceFile]) async -> Workbook {
    await reading(files(inFolder: sources))
  }

  /// The same as `init(sheet:)`, at work on two cores.
  public static func reading(sheet source: SourceFile) async -> Workbook {
    await reading([WorkbookFile(source, as: .sheet)])
  }

  /// Looks for damage while the records are read, which depend on none.
  private static func reading(_ files: [WorkbookFile]) async -> Workbook {
    async let damage = DamagedCells(files)
    var assembly = Assembly(files)
    assembly.finish(await damage)
    return Workbook(assembly)
  }

  private static func files(inFolder sources: [SourceFile]) -> [WorkbookFile] {
    let sources = sources.sorted { first, second in
      let order = (
        FileRecognition.kind(ofFile: first.name)?.extras ?? 0,
        FileRecognition.kind(ofFile: second.name)?.extras ?? 0
      )
      return order.0 == order.1
        ? Array(first.name.utf8).lexicographicallyPrecedes(Array(second.name.utf8))
        : order.0 < order.1
    }
    return sources.map { WorkbookFile($0) }
  }

  /// Reads one file as a sheet.
  public convenience init(sheet source: SourceFile) {
    self.init([WorkbookFile(source, as: .sheet)])
  }

  private convenience init(_ files: [WorkbookFile]) {
    var assembly = Assembly(files)
    assembly.finish(DamagedCells(files))
    self.init(assembly)
  }

  private init(_ assembly: Assembly) {
    self.files = assembly.files
    basics = assembly.basics
    county = assembly.county
    parties = assembly.parties
    areas = assembly.areas
    goals = assembly.goals
    actions = assembly.actions
    resources = assembly.resources
    indicators = assembly.indicators
    measurements = assembly.measurements
    forums = assembly.forums
    meetings = assembly.meetings
    documents = assembly.documents
    agenda = assembly.agenda
    decisions = assembly.decisions
    sources = assembly.sources
    steps = assembly.steps
    exceptions = assembly.exceptions
    ruleSettings = assembly.ruleSettings
    flaws = assembly.flaws
    hasPartyTable = assembly.hasPartyTable
    links = assembly.links
    places = PlaceFinder(files: assembly.files)
  }
}

// MARK: What refers to what

extension Workbook {
  /// Indexes of the areas under which a goal stands; the first is where it is reported.
  public func areas(ofGoal goal: Int) -> ArraySlice<Int> { links.areasOfGoal[goal] }

  /// Indexes of an area's goals.
  public func goals(inArea area: Int) -> ArraySlice<Int> { links.goalsOfArea[area] }

  /// Indexes of the actions that work towards a goal.
  public func actions(towardsGoal goal: Int) -> ArraySlice<Int> { links.actionsOfGoal[goal] }

  /// Indexes of the goals that an action works towards.
  public func goals(ofAction action: Int) -> ArraySlice<Int> { links.goalsOfAction[action] }

  /// Indexes of a goal's indicators.
  public func indicators(ofGoal goal: Int) -> ArraySlice<Int> { links.indicatorsOfGoal[goal] }

  /// Indexes of the goals that an indicator tells about.
  public func goals(ofIndicator indicator: Int) -> ArraySlice<Int> {
    links.goalsOfIndicator[indicator]
  }

  /// Indexes of the resources that an area, a goal or an action itself has.
  public func resources(of record: RecordReference) -> ArraySlice<Int> {
    switch record.kind {
    case .areas: links.resourcesOfArea[record.index]
    case .goals: links.resourcesOfGoal[record.index]
    case .actions: links.resourcesOfAction[record.index]
    default: []
    }
  }

  /// What a resource is for; `nil`: it refers to nothing that is known.
  public func target(ofResource resource: Int) -> RecordReference? {
    links.targetOfResource[resource]
  }

  /// Index of the document that an action belongs to; `nil`: none.
  public func document(ofAction action: Int) -> Int? { links.documentOfAction[action].first }

  /// Index of the document that an agenda item is about; `nil`: none.
  public func document(ofItem item: Int) -> Int? { links.documentOfItem[item].first }

  /// Indexes of the documents that one replaces.
  public func documents(replacedBy document: Int) -> ArraySlice<Int> {
    links.replacedDocuments[document]
  }

  /// Indexes of the goals that a document names; none: it carries out all of them.
  public func goals(ofDocument document: Int) -> ArraySlice<Int> { links.goalsOfDocument[document] }

  /// Who leads an action, as its lead column says.
  public func lead(ofAction action: Int) -> [Responsible] { links.leadOfAction[action] }

  /// Who is responsible for an action, as its column of responsible parties says.
  public func responsible(forAction action: Int) -> [Responsible] {
    links.responsibleOfAction[action]
  }

  /// Who is responsible for an area in the county, as the area says.
  public func countySide(ofArea area: Int) -> [Responsible] { links.countySideOfArea[area] }

  /// Who is responsible for an area in the municipalities, as the area says.
  public func municipalSide(ofArea area: Int) -> [Responsible] { links.municipalSideOfArea[area] }

  /// Who is responsible for an indicator.
  public func responsible(forIndicator indicator: Int) -> [Responsible] {
    links.responsibleOfIndicator[indicator]
  }

  /// Who gives a resource.
  public func party(ofResource resource: Int) -> [Responsible] { links.partyOfResource[resource] }

  /// Whose body handles an agenda item.
  public func party(ofItem item: Int) -> [Responsible] { links.partyOfItem[item] }

  /// The parties of a document.
  public func parties(ofDocument document: Int) -> [Responsible] {
    links.partiesOfDocument[document]
  }

  /// The party that leads an action: of the lead column, else the first responsible one that is a party; `nil`: nobody does.
  public func leadingParty(ofAction action: Int) -> Int? {
    let lead = lead(ofAction: action)
    if let first = lead.first { return first.kind == .party ? first.parties.first : nil }
    if hasColumn(Action.Column.lead, of: actions[action]) { return nil }
    guard let first = responsible(forAction: action).first, first.kind == .party else { return nil }
    return first.parties.first
  }
}

// MARK: What the workbook says of itself

extension Workbook {
  /// The scope option, 1–3; what does not say counts as 3.
  public var scope: Int { basics.scope.value?.number ?? 3 }

  /// The language that the workbook says, else that of most of its headings; `nil`: neither tells.
  public var language: Language? {
    if let language = basics.language.value?.language { return language }
    var counts: [Language: Int] = [:]
    for file in files {
      for column in file.columns {
        for language in column.languages { counts[language, default: 0] += 1 }
      }
    }
    let most = counts.values.max() ?? 0
    let languages = Language.allCases.filter { counts[$0] == most && most > 0 }
    return languages.first
  }

  /// Whether the workbook is one sheet or several.
  public var isSheet: Bool { files.contains { $0.form == .sheet } }

  /// Whether any file is a table or a sheet of a workbook.
  public var isRecognised: Bool { files.contains { $0.form != .unknown } }

  /// Whether the workbook has a kind of table, of its own or as columns of a sheet.
  public func hasTable(_ kind: TableKind) -> Bool {
    files.contains { $0.form == .table(kind) }
      || (isSheet && WorkbookFile.sheetKinds.contains(kind))
  }

  /// Whether the file of a record has a column.
  public func hasColumn<R: Record>(_ column: R.Column, of record: R) -> Bool {
    guard let file = record.origin.file else { return false }
    return places.cell(inFile: file, of: R.kind, column.rawValue) != nil
  }

  /// Whether any file has a column of a kind of record.
  public func hasColumn<Column: RecordColumn>(_ kind: TableKind, _ column: Column) -> Bool {
    files.contains { $0.has(kind, column.rawValue) }
  }
}

// MARK: Places

extension Workbook {
  /// The cell of a record's column.
  public func place<R: Record>(
    _ records: KeyPath<Workbook, [R]>,
    _ index: Int,
    _ column: R.Column
  ) -> Place {
    // Going through the key path would copy the record and more, and the type tells the kind.
    places.place(RecordReference(R.kind, index), origin(R.kind, index), column)
  }

  private func origin(_ kind: TableKind, _ index: Int) -> Origin {
    switch kind {
    case .basics: .register
    case .parties: parties[index].origin
    case .areas: areas[index].origin
    case .goals: goals[index].origin
    case .actions: actions[index].origin
    case .resources: resources[index].origin
    case .indicators: indicators[index].origin
    case .measurements: measurements[index].origin
    case .forums: forums[index].origin
    case .meetings: meetings[index].origin
    case .documents: documents[index].origin
    case .agenda: agenda[index].origin
    case .decisions: decisions[index].origin
    case .sources: sources[index].origin
    case .steps: steps[index].origin
    case .exceptions: exceptions[index].origin
    case .rules: ruleSettings[index].origin
    }
  }

  /// The cell of a key's value in the basics, or the basics table or sheet as a whole.
  public func place(_ key: Basics.Key) -> Place {
    if let place = basics.places[key] { return place }
    let file = files.firstIndex { $0.form == .table(.basics) }
    return Place(file: file, missing: .key(key))
  }

  /// The table of a kind of record; the workbook as a whole where sheets hold such records, or no file does.
  public func place(ofAll kind: TableKind) -> Place {
    isSheet ? .workbook : Place(file: files.firstIndex { $0.form == .table(kind) })
  }

  /// Where something is missing because its whole column or table is; `nil`: the workbook has it.
  public func missing<Column: RecordColumn>(_ kind: TableKind, _ column: Column) -> Place? {
    if files.contains(where: { $0.has(kind, column.rawValue) }) { return nil }
    let file = files.firstIndex { file in
      file.form == .table(kind) || (file.form == .sheet && WorkbookFile.sheetKinds.contains(kind))
    }
    guard let file else { return Place(file: nil, missing: .table(kind)) }
    return Place(
      file: file,
      row: files[file].headingRow,
      missing: .column(kind, column.rawValue)
    )
  }

  /// The heading above a place; `nil`: it stands in no column.
  public func heading(at place: Place) -> String? {
    guard let file = place.file, let column = place.column else { return nil }
    let columns = files[file].columns
    return column < columns.count ? columns[column].heading : nil
  }

  /// What stands in the cell of a place; `nil`: the place is no cell, or the cell is empty.
  public func value(at place: Place) -> String? {
    guard let file = place.file, let row = place.row, let column = place.column else { return nil }
    return files[file].table.bytes(row: row, column: column).flatMap(CellText.clean)
  }

  /// The number that a spreadsheet shows for the row of a place, from one; `nil`: the place has no row.
  public func rowNumber(at place: Place) -> Int? {
    guard let file = place.file, let row = place.row else { return nil }
    return files[file].table.rowCount > row ? files[file].table.number(ofRow: row) : nil
  }

  /// The line of the file on which the row of a place begins, from one; `nil`: the place has no row.
  public func line(at place: Place) -> Int? {
    guard let file = place.file, let row = place.row else { return nil }
    return files[file].table.rowCount > row ? files[file].table.line(ofRow: row) : nil
  }

  /// Where the cell of a place begins in its file: the line and the character in it, from one; `nil`: it is no cell.
  public func position(at place: Place) -> (line: Int, character: Int)? {
    guard let file = place.file, let row = place.row, let column = place.column,
      files[file].table.rowCount > row
    else { return nil }
    return files[file].table.position(row: row, column: column)
  }

  /// The code of a record, or its number in the table where records of its kind have none.
  public func code(of record: RecordReference) -> String {
    let code: String? =
      switch record.kind {
      case .basics: nil
      case .parties: parties[record.index].code
      case .areas: areas[record.index].code
      case .goals: goals[record.index].code
      case .actions: actions[record.index].code
      case .resources: nil
      case .indicators: indicators[record.index].code
      case .documents: documents[record.index].code
      case .agenda: agenda[record.index].code
      case .forums: forums[record.index].code
      case .sources: sources[record.index].code
      case .measurements, .meetings, .decisions, .steps, .exceptions, .rules: nil
      }
    return code ?? String(record.index + 1)
  }

  /// The heading of a missing column, table or key in one language.
  public func name(of missing: Place.Missing, in language: Language) -> String {
    switch missing {
    case .column(.resources, Resource.Column.description.rawValue) where isSheet:
      TableKind.resources.sheetHeading[language]
    case .column(let kind, let column): HeadingTable[kind].headings[column][language]
    case .table(let kind): kind.fileName[language] + ".csv"
    case .key(let key): key.heading[language]
    }
  }
}

// MARK: What is not there

extension Workbook {
  /// Columns that every table of their kind must have and a file lacks, at the rows of headings.
  public var requiredColumnsMissing: [Place] {
    var places: [Place] = []
    for (index, file) in files.enumerated() {
      guard case .table(let kind) = file.form, let map = file.map(kind) else { continue }
      for (column, isRequired) in HeadingTable[kind].isRequired.enumerated()
      where isRequired && map.cell(of: column) == nil {
        places.append(
          Place(file: index, row: file.headingRow, missing: .column(kind, column))
        )
      }
    }
    return places
  }

  /// The place of an unknown heading that resembles a missing column's; `nil`: there is none.
  public func headingResembling(_ missing: Place.Missing, inFile file: Int) -> Place? {
    guard
      let cell = files[file].columns.firstIndex(where: { column in
        column.takenFor == nil && column.nearestColumn == missing
      })
    else { return nil }
    return Place(file: file, row: files[file].headingRow, column: cell)
  }

  /// The place of a file's only column without a heading; `nil`: there is none, or there are several.
  public func columnWithoutHeading(inFile file: Int) -> Place? {
    let places = flaws.filter { flaw in
      if case .columnWithoutHeading = flaw.kind { flaw.place.file == file } else { false }
    }.map(\.place)
    return places.count == 1 ? places[0] : nil
  }

  /// Whether a file is empty, not text or of unknown form, so that what it should hold is not known.
  public var hasUnreadFile: Bool {
    flaws.contains { flaw in
      switch flaw.kind {
      case .emptyFile, .binaryFile, .noHeadings: true
      default: false
      }
    }
  }
}
