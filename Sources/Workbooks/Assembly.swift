internal import CSV
internal import Registry
internal import Wording

/// Puts the records of all files together, gives codes to those without, and resolves what refers to what.
struct Assembly {
  private(set) var files: [WorkbookFile]
  private(set) var flaws: [Flaw] = []
  private(set) var basics: Basics
  private(set) var county: County?
  private(set) var parties: [Party] = []
  private(set) var areas: [GoalArea] = []
  private(set) var goals: [Goal] = []
  private(set) var actions: [Action] = []
  private(set) var resources: [Resource] = []
  private(set) var indicators: [Indicator] = []
  private(set) var measurements: [Measurement] = []
  private(set) var forums: [Forum] = []
  private(set) var meetings: [Meeting] = []
  private(set) var documents: [GoverningDocument] = []
  private(set) var agenda: [AgendaItem] = []
  private(set) var decisions: [Decision] = []
  private(set) var sources: [Source] = []
  private(set) var steps: [Step] = []
  private(set) var exceptions: [AcceptedException] = []
  private(set) var ruleSettings: [RuleSetting] = []
  var links = WorkbookLinks()

  /// Whether the parties stand in a table of the workbook.
  private(set) var hasPartyTable = false

  /// By the record's index; `nil`: to be found by what the record says.
  private var areaOfGoal: [Int?] = []
  private var goalOfAction: [Int?] = []
  private var goalOfIndicator: [Int?] = []
  private var targetOfResource: [RecordReference?] = []
  private var sheetResourceCount = 0

  init(_ files: [WorkbookFile]) {
    self.files = files
    (basics, flaws) = BasicsReader.read(files)
    county = basics.county.flatMap { name in
      County(named: name) ?? County(number: name.utf8.count == 1 ? "0" + name : name)
    }
    if let name = basics.county, county == nil, let place = basics.places[.county] {
      flaws.append(
        Flaw(kind: .unknownCounty(name, nearest: Self.nearestCounty(to: name)), place: place)
      )
    }
    noteFileFlaws()
    parties = records(Party.self)
    hasPartyTable = files.contains { $0.form == .table(.parties) }
    if let party = parties.first(where: \.isCounty), county == nil {
      county = party.name.flatMap { County(named: $0.original) }
    }
    if !hasPartyTable { addRegisteredParties() }
    forums = records(Forum.self)
    var directory = PartyDirectory(parties, forums: forums, county: county)
    readSheets(directory)
    readTables()
    noteDamage()
    deriveAreas()
    if parties.isEmpty { addNamedParties() }
    giveCodes()
    directory = PartyDirectory(parties, forums: forums, county: county)
    link(directory)
  }

  /// The short name of the county that an unknown name resembles; `nil`: none is near.
  private static func nearestCounty(to text: String) -> Phrase? {
    let names = County.all.flatMap { county in
      Language.allCases.flatMap { [county.shortName[$0], county.officialName[$0]] }
    }
    return Likeness.nearest(to: text, among: names).flatMap { County(named: $0)?.shortName }
  }

  // MARK: Files and records

  private mutating func records<R: Record>(_: R.Type) -> [R] {
    var records: [R] = []
    for (index, file) in files.enumerated() where file.form == .table(R.kind) {
      guard let map = file.map(R.kind) else { continue }
      var row = Row<R.Column>(file.table, map, file: index, kind: R.kind)
      for tableRow in file.recordRows {
        row.move(to: tableRow, record: records.count)
        records.append(R(&row))
      }
      flaws += row.takeFlaws()
    }
    return records
  }

  private mutating func readSheets(_ directory: PartyDirectory) {
    var reader = SheetReader(directory)
    for (index, file) in files.enumerated() where file.form == .sheet {
      reader.read(file, at: index)
    }
    areas = reader.areas
    goals = reader.goals
    actions = reader.actions
    indicators = reader.indicators
    resources = reader.resources
    areaOfGoal = reader.areaOfGoal
    goalOfAction = reader.goalOfAction
    goalOfIndicator = reader.goalOfIndicator
    targetOfResource = reader.targetOfResource
    sheetResourceCount = resources.count
    flaws += reader.flaws
  }

  private mutating func readTables() {
    appendRecords(to: \.areas)
    appendRecords(to: \.goals)
    appendRecords(to: \.actions)
    appendRecords(to: \.indicators)
    appendRecords(to: \.resources)
    documents = records(GoverningDocument.self)
    agenda = records(AgendaItem.self)
    measurements = records(Measurement.self)
    meetings = records(Meeting.self)
    decisions = records(Decision.self)
    sources = records(Source.self)
    steps = records(Step.self)
    exceptions = records(AcceptedException.self)
    ruleSettings = records(RuleSetting.self)
    areaOfGoal += Array(repeating: nil, count: goals.count - areaOfGoal.count)
    goalOfAction += Array(repeating: nil, count: actions.count - goalOfAction.count)
    goalOfIndicator += Array(repeating: nil, count: indicators.count - goalOfIndicator.count)
    targetOfResource += Array(repeating: nil, count: resources.count - targetOfResource.count)
  }

  private mutating func appendRecords<R: Record>(to list: WritableKeyPath<Assembly, [R]>) {
    // Records of tables follow those of sheets, so their references count on from there.
    let offset = self[keyPath: list].count
    let flawCount = flaws.count
    let table = records(R.self)
    guard offset > 0 else {
      self[keyPath: list] = table
      return
    }
    self[keyPath: list] += table
    for index in flawCount..<flaws.count { flaws[index].shiftRecord(by: offset) }
  }

  private mutating func noteFileFlaws() {
    var readers: [TableKind: Int] = [:]
    for (index, file) in files.enumerated() {
      func note(_ kind: Flaw.Kind, row: Int? = nil, column: Int? = nil) {
        flaws.append(Flaw(kind: kind, place: Place(file: index, row: row, column: column)))
      }
      if let binary = file.table.looksLike {
        note(.binaryFile(Flaw.BinaryForm(binary)))
        continue
      }
      if file.table.rowCount == 0 {
        note(.emptyFile)
        continue
      }
      if case .table(let kind) = file.form {
        if let earlier = readers[kind] {
          note(.secondFile(kind, read: files[earlier].name))
          files[index] = file.setAside
          continue
        }
        readers[kind] = index
      }
      if file.form == .unknown {
        note(.unknownFile(nearest: FileRecognition.nearest(toFile: file.name)))
        continue
      }
      for fault in file.table.faults {
        note(.damaged(Flaw.Damage(fault.kind)), row: fault.row, column: fault.column)
      }
      guard let headingRow = file.headingRow else {
        // The basics are read without headings as well.
        if file.form != .table(.basics) { note(.noHeadings, row: 0) }
        continue
      }
      for (cell, column) in file.columns.enumerated() where !column.heading.isEmpty {
        if column.isRepeated {
          note(.repeatedColumn, row: headingRow, column: cell)
        } else if column.takenFor == nil, file.form != .table(.basics) {
          note(.unknownColumn(nearest: column.nearest), row: headingRow, column: cell)
        }
      }
      noteCellCounts(file, at: index, headingRow: headingRow)
    }
  }

  private mutating func noteCellCounts(_ file: WorkbookFile, at index: Int, headingRow: Int) {
    let headingCount = (file.columns.lastIndex { !$0.heading.isEmpty } ?? -1) + 1
    var brokenRow: (row: Int, count: Int)?
    for row in file.recordRows {
      let count = file.table.cellCount(inRow: row)
      if count > headingCount {
        brokenRow = nil
        guard
          let last = (headingCount..<count).last(where: {
            !file.table.isBlank(row: row, column: $0)
          })
        else { continue }
        flaws.append(
          Flaw(
            kind: .cellCount(last + 1, headings: headingCount),
            place: Place(file: index, row: row, column: headingCount)
          )
        )
      } else if count < headingCount {
        // Missing cells at the end are empty ones; two rows that make one are a row broken in two.
        if let broken = brokenRow, broken.row == row - 1, broken.count + count - 1 == headingCount {
          flaws.append(
            Flaw(
              kind: .cellCount(broken.count, headings: headingCount),
              place: Place(file: index, row: broken.row)
            )
          )
          brokenRow = nil
        } else {
          brokenRow = (row, count)
        }
      } else {
        brokenRow = nil
      }
    }
  }

  /// Looks through all cells for damage, which then is the one thing told about a cell that cannot be read.
  private mutating func noteDamage() {
    var damaged: Set<Place> = []
    for (index, file) in files.enumerated() where file.form != .unknown {
      // Lines above the headings hold basics and titles, which may be damaged as well.
      let rows = Array(0..<(file.headingRow.map { $0 + 1 } ?? 0)) + Array(file.recordRows)
      for row in rows {
        for column in 0..<file.table.cellCount(inRow: row) {
          guard let text = file.table.text(row: row, column: column),
            let damage = CellDamage(in: text)
          else { continue }
          let place = Place(file: index, row: row, column: column)
          damaged.insert(place)
          flaws.append(Flaw(kind: .cell(damage), place: place))
        }
      }
    }
    guard !damaged.isEmpty else { return }
    flaws.removeAll { flaw in
      switch flaw.kind {
      case .unreadable, .damaged(.controlCharacter): break
      default: return false
      }
      let place = flaw.place
      return damaged.contains(Place(file: place.file, row: place.row, column: place.column))
    }
  }

  // MARK: Parties and areas that stand in no table

  /// The county and its municipalities from the register.
  private mutating func addRegisteredParties() {
    guard let county else { return }
    func text(_ name: Phrase) -> Text {
      Text(name.fi, language: .finnish, sisters: [.swedish: name.sv, .english: name.en])
    }
    if county.kind == .wellbeingServicesCounty {
      parties.append(Party(name: text(county.officialName), type: .county))
    }
    for municipality in county.municipalities {
      parties.append(
        Party(
          name: text(municipality.officialName),
          type: municipality.isTown ? .town : .municipality,
          municipality: municipality
        )
      )
    }
  }

  /// Without a county everybody named is a party.
  private mutating func addNamedParties() {
    var named = NamedParties(forums: forums)
    for action in actions {
      if let lead = action.lead { named.add(lead.original) }
      if let responsible = action.responsible { named.add(responsible.original) }
    }
    parties = named.parties
  }

  /// Without a table of areas the areas are those that the goals name.
  private mutating func deriveAreas() {
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

  // MARK: Codes

  private mutating func giveCodes() {
    var areaNumbers: [String: Int] = [:]
    let areaCodes = CodeSet(areas.map(\.id))
    for index in areas.indices where !areas[index].id.isWritten {
      let letter = areas[index].effectiveGroup?.letter ?? "A"
      areas[index].id = areaCodes.next(letter, &areaNumbers)
    }
    var goalNumbers: [String: Int] = [:]
    let goalCodes = CodeSet(goals.map(\.id))
    let areaIndex = CodeIndex(areas.map { ($0.id, $0.title) })
    for index in goals.indices where !goals[index].id.isWritten {
      let named = goals[index].area.flatMap { CellText.items($0).first }
      let areaNumber = areaOfGoal[index] ?? named.flatMap(areaIndex.find) ?? -1
      let area = areaNumber < 0 ? nil : areas[areaNumber].id.text
      goals[index].id = goalCodes.next(area.map { $0 + "." } ?? "T", &goalNumbers)
    }
    var actionNumbers: [String: Int] = [:]
    let actionCodes = CodeSet(actions.map(\.id))
    let goalIndex = CodeIndex(goals.map { ($0.id, $0.title) })
    for index in actions.indices where !actions[index].id.isWritten {
      let named = actions[index].goal.flatMap { CellText.items($0).first }
      let goalNumber = goalOfAction[index] ?? named.flatMap(goalIndex.find) ?? -1
      let goal = goalNumber < 0 ? nil : goals[goalNumber].id.text
      actions[index].id = actionCodes.next(goal.map { $0 + "." } ?? "TP", &actionNumbers)
    }
    giveCodes(to: \.indicators, \.id, "M")
    giveCodes(to: \.parties, \.id, "O")
    giveCodes(to: \.documents, \.id, "D")
    giveCodes(to: \.agenda, \.id, "E")
    giveCodes(to: \.forums, \.id, "F")
    giveCodes(to: \.sources, \.id, "L")
  }

  private mutating func giveCodes<R: Record>(
    to list: WritableKeyPath<Assembly, [R]>,
    _ id: WritableKeyPath<R, Identifier<R>>,
    _ prefix: String
  ) {
    let codes = CodeSet(self[keyPath: list].map { $0[keyPath: id] })
    var numbers: [String: Int] = [:]
    for index in self[keyPath: list].indices
    where !self[keyPath: list][index][keyPath: id].isWritten {
      self[keyPath: list][index][keyPath: id] = codes.next(prefix, &numbers)
    }
  }

  // MARK: Links

  private mutating func link(_ directory: PartyDirectory) {
    var linker = Linker(flaws: flaws)
    _ = linker.index(parties.map { ($0.code, $0.name?.original, $0.id.isWritten, $0) })
    let areaIndex = linker.index(areas.map { ($0.code, $0.title?.original, $0.id.isWritten, $0) })
    let goalIndex = linker.index(goals.map { ($0.code, $0.title?.original, $0.id.isWritten, $0) })
    let actionIndex = linker.index(
      actions.map { ($0.code, $0.title?.original, $0.id.isWritten, $0) }
    )
    let indicatorIndex = linker.index(
      indicators.map { ($0.code, $0.title?.original, $0.id.isWritten, $0) }
    )
    let documentIndex = linker.index(
      documents.map { ($0.code, $0.title?.original, $0.id.isWritten, $0) }
    )
    _ = linker.index(agenda.map { ($0.code, nil, $0.id.isWritten, $0) })

    let columns = PlaceFinder(files: files)
    for (index, goal) in goals.enumerated() {
      links.areasOfGoal.append(
        linker.targets(
          known: areaOfGoal[index],
          text: goal.area,
          in: areaIndex,
          .areas,
          from: columns.place(goal, index, Goal.Column.area)
        )
      )
    }
    for (index, action) in actions.enumerated() {
      links.goalsOfAction.append(
        linker.targets(
          known: goalOfAction[index],
          text: action.goal,
          in: goalIndex,
          .goals,
          from: columns.place(action, index, Action.Column.goal)
        )
      )
      links.documentOfAction.append(
        linker.targets(
          known: nil,
          text: action.document,
          in: documentIndex,
          .documents,
          from: columns.place(action, index, Action.Column.document)
        )
      )
    }
    for (index, indicator) in indicators.enumerated() {
      links.goalsOfIndicator.append(
        linker.targets(
          known: goalOfIndicator[index],
          text: indicator.goal,
          in: goalIndex,
          .goals,
          from: columns.place(indicator, index, Indicator.Column.goal)
        )
      )
    }
    let goalsOfArea = Links(reversing: links.areasOfGoal, count: areas.count)
    for (index, document) in documents.enumerated() {
      links.replacedDocuments.append(
        linker.targets(
          known: nil,
          text: document.replaces,
          in: documentIndex,
          .documents,
          from: columns.place(document, index, GoverningDocument.Column.replaces)
        )
      )
      links.goalsOfDocument.append(
        linker.goals(
          ofDocument: document.goals,
          areaIndex,
          goalIndex,
          goalsOfArea: goalsOfArea,
          from: columns.place(document, index, GoverningDocument.Column.goals)
        )
      )
    }
    for (index, item) in agenda.enumerated() {
      links.documentOfItem.append(
        linker.targets(
          known: nil,
          text: item.document,
          in: documentIndex,
          .documents,
          from: columns.place(item, index, AgendaItem.Column.document)
        )
      )
    }
    for (index, resource) in resources.enumerated() {
      if index < sheetResourceCount {
        links.targetOfResource.append(targetOfResource[index])
        continue
      }
      links.targetOfResource.append(
        linker.target(
          ofResource: resource.target,
          areaIndex,
          goalIndex,
          actionIndex,
          from: columns.place(resource, index, Resource.Column.target)
        )
      )
    }
    linkFollowUp(&linker, indicators: indicatorIndex, documents: documentIndex)
    flaws = linker.flaws
    links.reverse(
      areas: areas.count,
      goals: goals.count,
      actions: actions.count
    )
    linkResponsible(directory)
  }

  private mutating func linkResponsible(_ directory: PartyDirectory) {
    var directory = directory
    for (index, party) in parties.enumerated() {
      directory.officialNames[index] = party.name?.original
    }
    var reader = ResponsibleReader(directory)
    func read(_ text: Text?) -> [Responsible] { text.map { reader.read($0.original) } ?? [] }
    for action in actions {
      links.leadOfAction.append(read(action.lead))
      links.responsibleOfAction.append(read(action.responsible))
    }
    for area in areas {
      links.countySideOfArea.append(read(area.countyResponsible))
      links.municipalSideOfArea.append(read(area.municipalResponsible))
    }
    for indicator in indicators { links.responsibleOfIndicator.append(read(indicator.responsible)) }
    for resource in resources {
      links.partyOfResource.append(resource.party.map { reader.read($0) } ?? [])
    }
    for item in agenda { links.partyOfItem.append(item.party.map { reader.read($0) } ?? []) }
    for document in documents {
      links.partiesOfDocument.append(document.parties.map { reader.read($0) } ?? [])
    }
    linkFollowUpParties(&reader)
  }
}

extension Flaw.BinaryForm {
  fileprivate init(_ kind: BinaryKind) {
    switch kind {
    case .zip, .compound: self = .excel
    case .pdf: self = .pdf
    case .other: self = .other
    }
  }
}

extension Flaw.Damage {
  fileprivate init(_ kind: Fault.Kind) {
    switch kind {
    case .binary, .invalidUTF8, .undefinedByte, .loneSurrogate, .oddByteCount,
      .replacementCharacter:
      self = .bytes
    case .nullCharacter, .controlCharacter, .strayByteOrderMark: self = .controlCharacter
    case .unclosedQuote: self = .openQuotation
    case .textAfterQuote: self = .textAfterQuotation
    }
  }
}
