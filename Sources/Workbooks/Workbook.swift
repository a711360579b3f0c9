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

  /// The parties that are municipalities.
  package let municipalities: PartyRuns

  /// The parties that are wellbeing services counties.
  package let counties: PartyRuns

  /// The parties that are signatories.
  public let signatories: PartyRuns

  let links: WorkbookLinks
  let places: PlaceFinder
  let recordIndex: RecordIndex

  /// Reads a folder's CSV files as one workbook, in the order of their names.
  public convenience init(folder sources: [SourceFile]) {
    self.init(
      Self.inReadingOrder(sources).map { WorkbookFile($0.source, at: $0.index, as: $0.form) }
    )
  }

  /// The same as `init(folder:)`, at work on two cores.
  public static func reading(folder sources: [SourceFile]) async -> Workbook {
    guard sources.reduce(0, { $0 + $1.bytes.count }) > 500_000 else {
      return Workbook(folder: sources)
    }
    return await reading(
      SideBySide.map(inReadingOrder(sources)) {
        await WorkbookFile.reading($0.source, at: $0.index, as: $0.form)
      }
    )
  }

  /// The same as `init(sheet:)`, at work on two cores.
  public static func reading(sheet source: SourceFile) async -> Workbook {
    await reading([WorkbookFile.reading(source, as: .sheet)])
  }

  /// Looks for damage while the records are read, which depend on none.
  private static func reading(_ files: [WorkbookFile]) async -> Workbook {
    // In a small workbook damage is found before another core has begun to look.
    guard files.reduce(0, { $0 + $1.table.rowCount }) > 2_000 else { return Workbook(files) }
    async let damage = DamagedCells(files)
    var assembly = Assembly(files)
    await assembly.readSheetsOnAllCores()
    await assembly.readTablesOnAllCores()
    await assembly.completeOnAllCores()
    assembly.finish(await damage)
    return Workbook(assembly)
  }

  /// The files with the kinds of table that their names mean; `nil`: the name tells none.
  private static func inReadingOrder(
    _ sources: [SourceFile]
  ) -> [(source: SourceFile, index: Int, form: WorkbookFile.Form?)] {
    sources.enumerated().map { ($1, index: $0, known: FileRecognition.kind(ofFile: $1.name)) }
      .sorted { first, second in
        let (extras, others) = (first.known?.extras ?? 0, second.known?.extras ?? 0)
        return extras == others
          ? first.0.name.utf8.lexicographicallyPrecedes(second.0.name.utf8) : extras < others
      }
      .map { ($0.0, $0.index, $0.known.map { .table($0.kind) }) }
  }

  /// Reads one file as a sheet.
  public convenience init(sheet source: SourceFile) {
    self.init([WorkbookFile(source, as: .sheet)])
  }

  private convenience init(_ files: [WorkbookFile]) {
    var assembly = Assembly(files)
    assembly.readSheets()
    assembly.readTables()
    assembly.complete()
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
    municipalities = PartyRuns(
      assembly.parties.indices.lazy.filter { assembly.parties[$0].isMunicipal }
    )
    counties = PartyRuns(assembly.parties.indices.lazy.filter { assembly.parties[$0].isCounty })
    signatories = PartyRuns(
      assembly.parties.indices.lazy.filter { assembly.parties[$0].isSignatory }
    )
    links = assembly.links
    places = PlaceFinder(files: assembly.files)
    recordIndex = RecordIndex(actions: assembly.actions, indicators: assembly.indicators)
  }
}

// MARK: What the workbook says of itself

extension Workbook {
  /// The scope option, 1–3; what does not say counts as 3.
  public var scope: Int { basics.scope.value?.number ?? 3 }

  /// The language that the workbook says, else that of most of its headings; `nil`: neither tells.
  public var language: Language? {
    if let language = basics.language.value?.language { return language }
    var most: (language: Language, count: Int)?
    for language in Language.allCases {
      let count = files.indices.reduce(0) { count, file in
        // Going through the columns themselves would copy each of them.
        count
          + files[file].columns.indices.count { files[file].columns[$0].isWritten(in: language) }
      }
      if count > most?.count ?? 0 { most = (language, count) }
    }
    return most?.language
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
    places.hasColumn(kind, column.rawValue)
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
