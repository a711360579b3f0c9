public import Wording
public import Workbooks

/// Collects what the rules report and makes findings of it.
public struct Reporter: Sendable {
  /// A column or a table that rules looked for in vain.
  struct Absence: Hashable {
    let file: Int?
    let missing: Place.Missing

    /// Whether a column is not there; otherwise a table, or a row of the basics.
    var isColumn: Bool {
      if case .column = missing { true } else { false }
    }
  }

  private(set) var findings: [Finding] = []

  /// How severe an absence is to each rule that looked for it, by the rules' codes.
  private(set) var absences: [Absence: [String: Severity]] = [:]

  /// Whether a table is missing that rules looked for.
  var lacksTable: Bool {
    absences.keys.contains { if case .table = $0.missing { true } else { false } }
  }

  /// Codes of rules that reported something that is no finding of theirs: a missing column or table, or milder advice.
  private(set) var reportedOtherwise: Set<String> = []
  private let occasion: Occasion
  private var rule: any Rule
  private var severity: Severity

  /// What the rule says of all its findings; `nil`: it has none, as most have, and nothing is made of it.
  private var words: (common: RuleWords, remedy: String)?

  init(_ occasion: Occasion, rule: any Rule, severity: Severity) {
    self.occasion = occasion
    self.rule = rule
    self.severity = severity
  }

  /// Goes on to another rule.
  mutating func start(_ rule: any Rule, _ severity: Severity) {
    self.rule = rule
    self.severity = severity
    words = nil
  }

  /// Reports a place with what is so there.
  ///
  /// A place in a column or a table that is not there becomes one finding about that column or table.
  /// - Parameters:
  ///   - place: The cell that is to be changed.
  ///   - message: What is so: one clause, no full stop.
  ///   - remedy: What to write instead, where it says more than the rule's own remedy.
  ///   - isMilder: Whether the finding is one step milder than the rule's others; milder advice is silent.
  ///   - subject: What the finding is about where that is no record of the workbook, such as an area of the template.
  ///   - cause: What several findings may have in common, such as a code that does not exist; they become one.
  public mutating func report(
    at place: Place,
    _ message: @autoclosure () -> String,
    remedy: @autoclosure () -> String? = nil,
    isMilder: Bool = false,
    about subject: Phrase? = nil,
    cause: String? = nil
  ) {
    guard let severity = isMilder ? severity.milder : severity else {
      reportedOtherwise.insert(rule.code)
      return
    }
    if isAbsence(place, severity) { return }
    add(place, message(), remedy: remedy(), severity, about: subject, cause: cause)
  }

  /// Reports the place of a record with a sentence that findings of the rule share, of which there may be so many.
  mutating func report(
    at place: Place,
    sharing sentence: Finding.About,
    atMost most: Int,
    remedy: @autoclosure () -> String? = nil
  ) {
    if isAbsence(place, severity) { return }
    let words = ownWords()
    // A long list that grows by and by is copied again and again and takes up to twice the room. What is not used of a large
    // stretch of memory costs nothing.
    if findings.count == findings.capacity, findings.count >= 1_000 {
      findings.reserveCapacity(findings.count + most)
    }
    findings.append(
      Finding(
        words.common,
        severity,
        sharing: sentence,
        remedy: remedy() ?? words.remedy,
        place: place
      )
    )
  }

  /// Whether a place is a column or a table that is not there, which is noted.
  private mutating func isAbsence(_ place: Place, _ severity: Severity) -> Bool {
    switch place.missing {
    case .column, .table:
      guard let missing = place.missing else { return false }
      let code = rule.code
      reportedOtherwise.insert(code)
      let absence = Absence(file: place.file, missing: missing)
      let before = absences[absence]?[code] ?? severity
      absences[absence, default: [:]][code] = max(before, severity)
      return true
    case .key, nil: return false
    }
  }

  /// Notes that the rule leaves something to the finding of what is behind it.
  mutating func leaveToOther() { reportedOtherwise.insert(rule.code) }

  /// Takes over what the rules reported each for itself; `nil`: there are none.
  init?(takingOver reporters: consuming [Reporter]) {
    guard let first = reporters.first else { return nil }
    self = first
    guard reporters.count > 1 else { return }
    findings = []
    reporters.reverse()
    while var other = reporters.popLast() {
      // The longer list stays what it is, since copying a million findings takes its time.
      if other.findings.count > findings.count {
        swap(&findings, &other.findings)
        findings.insert(contentsOf: other.findings, at: 0)
      } else {
        findings += other.findings
      }
      absences.merge(other.absences) { own, others in own.merging(others, uniquingKeysWith: max) }
      reportedOtherwise.formUnion(other.reportedOtherwise)
    }
  }

  /// Puts the findings in the order in which they are told.
  mutating func sortFindings() { FindingOrder.sort(&findings) }

  /// Makes one finding of those of a rule that have one cause; it names the cells of the others.
  mutating func joinFindingsOfOneCause(in workbook: Workbook) {
    struct Cause: Hashable {
      let code: String
      let cause: String
    }
    var groups: [Cause: [Int]] = [:]
    for index in findings.indices {
      guard let cause = findings[index].cause else { continue }
      groups[Cause(code: findings[index].code, cause: cause), default: []].append(index)
    }
    var removed: Set<Int> = []
    for indexes in groups.values where indexes.count > 1 {
      let told = indexes.dropFirst().reduce(indexes[0]) { first, other in
        findings[other].severity > findings[first].severity ? other : first
      }
      removed.formUnion(indexes.filter { $0 != told })
      var seen: Set<Place> = [findings[told].place.cell]
      let others = indexes.filter { seen.insert(findings[$0].place.cell).inserted }
      if !others.isEmpty {
        // Only the first are named; the others are counted.
        let cells = others.enumerated().map { number, index in
          number < Self.namedCells
            ? Mention.cell(of: findings[index], from: findings[told], in: workbook) : ""
        }
        findings[told].addToMessage(sameApplies(to: cells))
      }
    }
    guard !removed.isEmpty else { return }
    // Where they stand, since copies of a hundred thousand findings take their time.
    var index = -1
    findings.removeAll { _ in
      index += 1
      return removed.contains(index)
    }
  }

  private static let namedCells = 6

  private func sameApplies(to cells: [String]) -> String {
    let list = occasion.language.list(cells, showing: Self.namedCells)
    return cells.count == 1
      ? occasion.say(
        fi: "sama koskee solua \(list)",
        sv: "detsamma gäller cell \(list)",
        en: "the same applies to cell \(list)"
      )
      : occasion.say(
        fi: "sama koskee \(cells.count) muuta solua: \(list)",
        sv: "detsamma gäller \(cells.count) andra celler: \(list)",
        en: "the same applies to \(cells.count) other cells: \(list)"
      )
  }

  /// Names the workbook's files by their own names in what to write instead.
  mutating func nameFiles(of workbook: Workbook) {
    var names = OwnFileNames(workbook, in: occasion.language)
    guard !names.isEmpty else { return }
    for index in findings.indices {
      findings[index].remedy = names.applied(to: findings[index].remedy)
    }
  }

  /// Takes back findings that something else tells or silences.
  mutating func removeFindings(where isRemoved: (Finding) -> Bool) {
    findings.removeAll(where: isRemoved)
  }

  /// Adds a finding as it is.
  mutating func add(
    _ place: Place,
    _ message: String,
    remedy: String?,
    _ severity: Severity,
    about subject: Phrase? = nil,
    cause: String? = nil
  ) {
    let words = ownWords()
    findings.append(
      Finding(
        words.common,
        severity,
        message: message,
        remedy: remedy ?? words.remedy,
        place: place,
        subject: subject,
        cause: cause
      )
    )
  }

  /// What the rule says of all its findings, made for the first of them.
  private mutating func ownWords() -> (common: RuleWords, remedy: String) {
    if let words { return words }
    let made = (RuleWords(rule, in: occasion.language), rule.remedy[occasion.language])
    words = made
    return made
  }
}
