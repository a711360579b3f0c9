internal import Rules
internal import Workbooks

/// Finds who has to mend what, and under which area it belongs.
///
/// The party whose row it is; else who leads the action; else those whom the action names; else those responsible for the
/// area, on the side that lacks something; else the preparer.
struct Addressing {
  private let workbook: Workbook

  /// Each party alone, by its index.
  private let partiesAlone: [Recipient]

  /// The county, or the preparer where the parties have none.
  private let county: Recipient

  /// Those responsible for each area, on both sides; `nil`: nobody is known.
  private let sides: [Recipient?]

  /// Those whom actions name, as their leads and beside them; nobody also where a name is nearly that of somebody else, who
  /// has to see it as well.
  private let leads: NamedRecipients
  private let responsible: NamedRecipients

  /// Those whom other records name.
  private let municipalSides: NamedRecipients
  private let ofIndicators: NamedRecipients
  private let ofResources: NamedRecipients
  private let ofMeasurements: NamedRecipients
  private let ofItems: NamedRecipients
  private let ofDecisions: NamedRecipients
  private let ofSources: NamedRecipients
  private let ofSteps: NamedRecipients
  private let conveners: NamedRecipients

  /// Where areas have no columns for it, those responsible for an area's actions are responsible for it; by area.
  private let partiesOfActions: [Int: Recipient]

  init(_ reader: Reader) {
    workbook = reader.workbook
    let names = reader.workbook.parties.indices.map(reader.name(ofParty:))
    partiesAlone = names.enumerated().map { Recipient(parties: [$0], names: [$1]) }
    county =
      if let index = workbook.parties.firstIndex(where: \.isCounty) {
        partiesAlone[index]
      } else {
        .preparer
      }
    var sides = SidesOfAreas()
    self.sides = workbook.areas.indices.map { sides.recipient(ofArea: $0, reader) }
    var number = workbook.areas.count
    leads = NamedRecipients(workbook.leadsOfActions, reader, &number, isKnownOnly: true)
    responsible = NamedRecipients(
      workbook.responsibleForActions,
      reader,
      &number,
      isKnownOnly: true
    )
    municipalSides = NamedRecipients(workbook.municipalSidesOfAreas, reader, &number)
    ofIndicators = NamedRecipients(workbook.responsibleForIndicators, reader, &number)
    ofResources = NamedRecipients(workbook.partiesOfResources, reader, &number)
    ofMeasurements = NamedRecipients(workbook.partiesOfMeasurements, reader, &number)
    ofItems = NamedRecipients(workbook.partiesOfItems, reader, &number)
    ofDecisions = NamedRecipients(workbook.partiesOfDecisions, reader, &number)
    ofSources = NamedRecipients(workbook.partiesOfSources, reader, &number)
    ofSteps = NamedRecipients(workbook.responsibleForSteps, reader, &number)
    conveners = NamedRecipients(workbook.convenersOfForums, reader, &number)
    partiesOfActions = Self.partiesOfActions(workbook, names)
  }

  private static func partiesOfActions(_ workbook: Workbook, _ names: [String]) -> [Int: Recipient]
  {
    let columns = [GoalArea.Column.countyResponsible, .municipalResponsible]
    guard !columns.contains(where: { workbook.hasColumn(.areas, $0) }) else { return [:] }
    var recipients: [Int: Recipient] = [:]
    var noted = [workbook.leadsOfActions, workbook.responsibleForActions].map(NotedParties.init)
    for area in workbook.areas.indices {
      var parties: Set<Int> = []
      for goal in workbook.goals(inArea: area) {
        for action in workbook.actions(towardsGoal: goal) {
          for column in noted.indices {
            noted[column].note(partiesOfAction: action, for: area, in: &parties)
          }
        }
      }
      guard !parties.isEmpty else { continue }
      let sorted = parties.sorted()
      recipients[area] = Recipient(
        parties: PartyRuns(sorted),
        names: sorted.map { names[$0] },
        number: area
      )
    }
    return recipients
  }

  /// The parties that one column of actions names, noted once for each area.
  private struct NotedParties {
    private let named: ResponsibleLists

    /// The area for which each list of names was noted last.
    private var lastArea: [Int]

    init(_ named: ResponsibleLists) {
      self.named = named
      lastArea = named.lists.map { _ in -1 }
    }

    mutating func note(partiesOfAction action: Int, for area: Int, in parties: inout Set<Int>) {
      guard let list = named.list(ofRecord: action), lastArea[list] != area else { return }
      lastArea[list] = area
      for name in named.lists[list] where name.isParty {
        if let party = name.parties.first { parties.insert(party) }
      }
    }
  }

  func recipient(of finding: Finding) -> Recipient { recipient(at: finding.place) }

  /// Those of some findings whose recipient's parties are such as are looked for, asked once for each number.
  func findings(_ findings: [Finding], for isWanted: (PartyRuns) -> Bool) -> [Finding] {
    var isNumberWanted: [Int: Bool] = [:]
    return findings.filter { finding in
      let recipient = recipient(of: finding)
      guard let number = recipient.number else { return isWanted(recipient.parties) }
      let isWanted = isNumberWanted[number] ?? isWanted(recipient.parties)
      isNumberWanted[number] = isWanted
      return isWanted
    }
  }

  /// The party that leads the action to which a place belongs, and has to mend what is found there; `nil`: ask for the
  /// recipient.
  func leadingParty(at place: Place) -> Int? {
    guard let record = place.record,
      record.kind == .actions
        || record.kind == .resources && workbook.party(ofResource: record.index).isEmpty
    else { return nil }
    return action(of: record).flatMap { workbook.leadingParty(ofAction: $0) }
  }

  /// Who has to mend what is found at a place.
  func recipient(at place: Place) -> Recipient {
    guard let record = place.record else { return .preparer }
    switch record.kind {
    case .parties:
      return partiesAlone[record.index]
    case .agenda:
      return ofItems[record.index] ?? .preparer
    case .areas:
      return recipient(ofArea: record.index, lacking: place)
    case .indicators:
      return ofIndicators[record.index] ?? recipient(of: record)
    case .resources:
      return ofResources[record.index] ?? recipient(of: record)
    case .measurements:
      return recipient(ofMeasurement: record.index)
    case .forums:
      return conveners[record.index] ?? .preparer
    case .meetings:
      return workbook.forum(ofMeeting: record.index).flatMap { conveners[$0] } ?? .preparer
    case .decisions:
      return ofDecisions[record.index] ?? .preparer
    case .sources:
      return ofSources[record.index] ?? .preparer
    case .steps:
      return ofSteps[record.index] ?? .preparer
    case .actions, .goals:
      return recipient(of: record)
    case .basics, .documents, .exceptions, .rules:
      return .preparer
    }
  }

  private func recipient(ofMeasurement measurement: Int) -> Recipient {
    if let party = ofMeasurements[measurement] { return party }
    guard let indicator = workbook.indicator(ofMeasurement: measurement) else { return .preparer }
    return ofIndicators[indicator] ?? recipient(of: RecordReference(.indicators, indicator))
  }

  /// Index of the area that a finding belongs to; `nil`: none.
  func area(of finding: Finding) -> Int? {
    finding.place.record.flatMap(area(of:))
  }

  private func area(of record: RecordReference) -> Int? {
    record.kind == .areas
      ? record.index
      : goal(of: record).flatMap { workbook.areas(ofGoal: $0).first }
        ?? target(of: record).flatMap { $0.kind == .areas ? $0.index : nil }
  }

  private func goal(of record: RecordReference) -> Int? {
    switch record.kind {
    case .goals: record.index
    case .actions: workbook.goals(ofAction: record.index).first
    case .indicators: workbook.goals(ofIndicator: record.index).first
    case .measurements:
      workbook.indicator(ofMeasurement: record.index).flatMap {
        workbook.goals(ofIndicator: $0).first
      }
    case .resources: target(of: record).flatMap { $0.kind == .areas ? nil : goal(of: $0) }
    default: nil
    }
  }

  private func target(of record: RecordReference) -> RecordReference? {
    record.kind == .resources ? workbook.target(ofResource: record.index) : nil
  }

  private func recipient(of record: RecordReference) -> Recipient {
    if let action = action(of: record) {
      if let lead = workbook.leadingParty(ofAction: action) { return partiesAlone[lead] }
      if let recipient = leads[action] ?? responsible[action] { return recipient }
    }
    if let area = area(of: record), let recipient = sides[area] {
      return recipient
    }
    return area(of: record).flatMap { partiesOfActions[$0] } ?? .preparer
  }

  private func action(of record: RecordReference) -> Int? {
    switch record.kind {
    case .actions: record.index
    case .resources: target(of: record).flatMap { $0.kind == .actions ? $0.index : nil }
    default: nil
    }
  }

  // MARK: Areas

  private func recipient(ofArea area: Int, lacking place: Place) -> Recipient {
    func isIn(_ column: GoalArea.Column) -> Bool {
      place == workbook.place(\.areas, area, column)
    }
    if isIn(.countyResponsible) { return county }
    if isIn(.municipalResponsible) {
      return municipalSides[area] ?? .preparer
    }
    return sides[area] ?? partiesOfActions[area] ?? .preparer
  }
}

/// Those responsible for areas on both sides; areas that name the same have one recipient.
private struct SidesOfAreas {
  private struct Lists: Hashable {
    let county: Int?
    let municipalities: Int?
  }

  private var known: [Lists: Recipient?] = [:]

  /// `nil`: nobody is known.
  mutating func recipient(ofArea area: Int, _ reader: Reader) -> Recipient? {
    let workbook = reader.workbook
    let lists = Lists(
      county: workbook.countySidesOfAreas.list(ofRecord: area),
      municipalities: workbook.municipalSidesOfAreas.list(ofRecord: area)
    )
    if let recipient = known[lists] { return recipient }
    let recipient = Recipient(
      workbook.countySide(ofArea: area) + workbook.municipalSide(ofArea: area),
      reader,
      number: area
    )
    known[lists] = .some(recipient)
    return recipient
  }
}
