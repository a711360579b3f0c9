internal import Registry
internal import Wording
package import Workbooks

/// Silences what a workbook's exceptions accept.
///
/// An exception with a reason silences the findings of its rule until it expires: all of them where it names nothing,
/// else those about the record whose code or name it says. What is about no record goes by its subject, by what
/// stands in its cell, by the missing column or table, or by its file.
struct Exceptions {
  /// Those in force, in the workbook's order, each with the place of what it silences.
  private var inForce: [(exception: Int, code: String, group: Int)] = []

  /// What exceptions silence that accept the same: thousands of them may, and each list is kept once.
  private var silenced: [[Finding]] = []

  /// The places of what is silenced, by what `key` makes of the exceptions.
  private var groups: [String: Int] = [:]
  private var codes: Set<String> = []

  /// The last records that findings were about, since thousands may be about one, which may have thousands of names.
  private var last: [NamedRecord] = []

  private struct NamedRecord {
    let record: RecordReference
    let code: String
    let groups: [Int]
  }

  private let workbook: Workbook

  init(_ workbook: Workbook, on occasion: Occasion) {
    self.workbook = workbook
    for (index, exception) in workbook.exceptions.enumerated() {
      guard let rule = exception.rule.flatMap(RuleBook.rule), exception.reason != nil,
        !Self.isTellingOfThemselves(rule.code), !exception.hasExpired(in: workbook, on: occasion)
      else { continue }
      codes.insert(rule.code)
      let key = Self.key(rule.code, exception.target.map(NormalForm.name))
      let group = groups[key] ?? silenced.count
      if group == silenced.count {
        groups[key] = group
        silenced.append([])
      }
      inForce.append((index, rule.code, group))
    }
  }

  /// Whether none is in force.
  var isEmpty: Bool { inForce.isEmpty }

  /// Those in force, in the workbook's order, with what they silence.
  var accepted: [AcceptedGap] {
    inForce.map { exception, code, group in
      AcceptedGap(exception: exception, code: code, silenced: silenced[group])
    }
  }

  /// A rule's code, which has no spaces, with the normal form of a code or a name; `nil`: the whole workbook.
  private static func key(_ code: String, _ target: String?) -> String {
    target.map { code + " " + $0 } ?? code
  }

  /// Whether a rule tells of exceptions and settings: what is odd about them can be neither accepted nor set otherwise.
  static func isTellingOfThemselves(_ code: String) -> Bool {
    [
      ExceptionForUnknownRule().code, ExpiredException().code, SettingWithoutEffect().code,
      UnusedException().code,
    ]
    .contains(code)
  }

  /// Whether an exception accepts a finding; every exception that does keeps it.
  mutating func silence(_ finding: Finding) -> Bool {
    guard codes.contains(finding.code) else { return false }
    var matching = groups[Self.key(finding.code, nil)].map { [$0] } ?? []
    matching += groupsNaming(finding)
    for group in matching { silenced[group].append(finding) }
    return !matching.isEmpty
  }

  /// The places of what is silenced by exceptions that name the thing that a finding is about.
  private mutating func groupsNaming(_ finding: Finding) -> [Int] {
    func groups(_ names: [String]) -> [Int] {
      Set(names.map(NormalForm.name)).compactMap { self.groups[Self.key(finding.code, $0)] }
    }
    guard finding.subject == nil, let record = finding.place.record.flatMap(named(by:)) else {
      return groups(names(of: finding))
    }
    if let known = last.first(where: { $0.record == record && $0.code == finding.code }) {
      return known.groups
    }
    let found = groups(names(of: record))
    if last.count >= Self.mostKept { last.removeFirst() }
    last.append(NamedRecord(record: record, code: finding.code, groups: found))
    return found
  }

  private static let mostKept = 16

  /// Whether an exception is for the whole workbook, or for something in it that has one of the names.
  func isAbout(_ names: Set<String>, _ gap: AcceptedGap) -> Bool {
    workbook.exceptions[gap.exception].target.map { names.contains(NormalForm.name($0)) } ?? true
  }

  /// The normal forms of the codes and names of all records.
  var namesOfRecords: Set<String> {
    let records =
      workbook.areas.indices.map { RecordReference(.areas, $0) }
      + workbook.goals.indices.map { RecordReference(.goals, $0) }
      + workbook.actions.indices.map { RecordReference(.actions, $0) }
      + workbook.indicators.indices.map { RecordReference(.indicators, $0) }
      + workbook.parties.indices.map { RecordReference(.parties, $0) }
      + workbook.forums.indices.map { RecordReference(.forums, $0) }
      + workbook.documents.indices.map { RecordReference(.documents, $0) }
    return Set(records.flatMap { names(of: $0) }.map(NormalForm.name))
  }

  /// What an exception may call the thing that a finding is about.
  func names(of finding: Finding) -> [String] {
    let place = finding.place
    if let subject = finding.subject { return Language.allCases.map { subject[$0] } }
    if let record = place.record { return names(of: record) }
    if let missing = place.missing {
      return Language.allCases.map { workbook.name(of: missing, in: $0) }
    }
    if let value = workbook.value(at: place) { return [value] }
    guard let file = place.file, place.row == nil else { return [] }
    return [workbook.files[file].name]
  }

  private func names(of record: RecordReference) -> [String] {
    switch record.kind {
    case .areas: names(workbook.areas[record.index].id, workbook.areas[record.index].title)
    case .goals: names(workbook.goals[record.index].id, workbook.goals[record.index].title)
    case .actions: names(workbook.actions[record.index].id, workbook.actions[record.index].title)
    case .indicators:
      names(workbook.indicators[record.index].id, workbook.indicators[record.index].title)
    case .documents:
      names(workbook.documents[record.index].id, workbook.documents[record.index].title)
    case .agenda: names(workbook.agenda[record.index].id, workbook.agenda[record.index].title)
    case .parties: names(of: workbook.parties[record.index])
    case .forums: names(of: workbook.forums[record.index])
    case .sources: names(workbook.sources[record.index].id, workbook.sources[record.index].name)
    case .resources, .measurements, .meetings, .decisions:
      named(by: record).map(names) ?? []
    case .steps: workbook.steps[record.index].step.value.map { [String($0.number)] } ?? []
    case .basics, .exceptions, .rules: []
    }
  }

  /// Itself, or what a record without a name of its own is about, by whose name it goes; `nil`: nothing is known.
  private func named(by record: RecordReference) -> RecordReference? {
    switch record.kind {
    case .resources: workbook.target(ofResource: record.index)
    case .measurements:
      workbook.indicator(ofMeasurement: record.index).map { RecordReference(.indicators, $0) }
    case .meetings:
      workbook.forum(ofMeeting: record.index).map { RecordReference(.forums, $0) }
    case .decisions:
      workbook.document(ofDecision: record.index).map { RecordReference(.documents, $0) }
    default: record
    }
  }

  private func names<R>(_ id: Identifier<R>, _ title: Text?) -> [String] {
    var names = id.isWritten ? [id.text] : []
    if let title {
      names.append(title.original)
      names += Language.allCases.compactMap { title.translation(to: $0) }
    }
    return names
  }

  private func names(of forum: Forum) -> [String] {
    names(forum.id, forum.name)
      + (forum.shortName?.original.split { $0 == ";" || $0 == "," || $0.isNewline }
        .map(String.init) ?? [])
  }

  private func names(of party: Party) -> [String] {
    var names = names(party.id, party.name)
    if let name = party.nameInSwedish?.original { names.append(name) }
    if let short = party.shortName?.original {
      names += short.split { $0 == ";" || $0 == "," || $0.isNewline }.map(String.init)
    }
    if let municipality = party.municipality {
      for language in Language.allCases {
        names += [municipality.name[language], municipality.officialName[language]]
      }
    }
    return names
  }
}

extension AcceptedException {
  /// Whether the last day of an exception has passed; one whose day cannot be read is told of, and holds.
  package func hasExpired(in workbook: Workbook, on occasion: Occasion) -> Bool {
    guard let lastDay = lastDay(in: workbook) else { return false }
    return lastDay < occasion.asOf.firstDay
  }

  /// The last day on which the exception holds, as days since 1.1.1970; `nil`: none is written.
  private func lastDay(in workbook: Workbook) -> Int? {
    guard let time = validUntil.value else { return nil }
    return time == .wholePeriod ? workbook.basics.periodEnds.value?.end?.lastDay : time.end?.lastDay
  }
}
