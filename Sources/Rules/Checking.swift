internal import Workbooks

/// The rules that run on an occasion with what they look at.
struct Checking: Sendable {
  private let workbook: Workbook
  private let occasion: Occasion
  private let settings: RuleSettings
  private let selection: RuleSelection
  let running: [RunningRule]

  /// The codes of the rules that run.
  private let codes: [String]

  init(_ workbook: Workbook, on occasion: Occasion, selecting selection: RuleSelection) {
    self.workbook = workbook
    self.selection = selection
    settings = RuleSettings(workbook)
    self.occasion = occasion.setting(settings.thresholds)
    running = RuleBook.running(settings, on: self.occasion, selection)
    codes = running.map(\.code)
  }

  /// What all rules report, one after the other.
  func found() -> [Reporter] {
    guard let first = running.first else { return [] }
    var reporter = Reporter(occasion, rule: first.rule, severity: first.severity)
    for running in running {
      let rule = running.rule
      reporter.start(rule, running.severity)
      rule.check(workbook, on: occasion, &reporter)
    }
    return [reporter]
  }

  /// What one rule reports.
  func found(by running: RunningRule) -> Reporter {
    var reporter = Reporter(occasion, rule: running.rule, severity: running.severity)
    running.rule.check(workbook, on: occasion, &reporter)
    return reporter
  }

  /// What the rules found each for itself, put together.
  func outcome(of found: consuming [Reporter]) -> Outcome {
    guard var reporter = Reporter(takingOver: found) else {
      return Outcome(findings: [], acceptedGaps: [], rulesRun: [])
    }
    // An exception is in use also where something else tells why its finding is there.
    var exceptions = Exceptions(workbook, on: occasion)
    func silenceExceptions() {
      if !exceptions.isEmpty { reporter.removeFindings { exceptions.silence($0) } }
    }
    silenceExceptions()
    addAbsences(to: &reporter)
    removeFindingsInDisplacedRows(&reporter)
    silenceExceptions()
    reporter.joinFindingsOfOneCause(in: workbook)
    let accepted = exceptions.accepted
    if !accepted.isEmpty,
      let severity = running.first(where: { $0.rule is UnusedException })?.severity
    {
      reporter.start(UnusedException(), severity)
      let codes = Set(codes).subtracting(reporter.reportedOtherwise)
      let unused = accepted.filter { $0.silenced.isEmpty && codes.contains($0.code) }
      // What an exception is about may stand in a table that is not there.
      let isIncomplete =
        reporter.lacksTable || workbook.hasUnreadFile
        || workbook.files.contains(where: \.hasOnlyHeadings)
      let names = isIncomplete && !unused.isEmpty ? exceptions.namesOfRecords : nil
      for gap in unused where names.map({ exceptions.isAbout($0, gap) }) ?? true {
        UnusedException().add(gap, in: workbook, on: occasion, &reporter)
      }
    }
    if !selection.isAll { reporter.removeFindings { !selection.tells($0.code) } }
    reporter.nameFiles(of: workbook)
    reporter.sortFindings()
    return Outcome(
      findings: reporter.findings,
      acceptedGaps: accepted,
      rulesRun: selection.isAll ? codes : codes.filter(selection.tellsAll)
    )
  }

  /// Takes back what is found in rows whose cells stand in wrong columns, since one finding tells why.
  private func removeFindingsInDisplacedRows(_ reporter: inout Reporter) {
    let rows = DisplacedRows(workbook)
    // Whichever rules are selected, they find what they find among all of them; a rule that the workbook has switched off tells
    // nothing.
    guard !rows.isEmpty,
      Self.tellers.allSatisfy({ settings.severity(of: $0, at: occasion.stage) != nil })
    else { return }
    let rowLength = RowLengthDiffers().code
    reporter.removeFindings { finding in
      // A torn row is a displaced one; few findings stand in any, and only theirs are asked for their rules.
      guard rows.isDisplaced(finding.place) else { return false }
      let code = finding.code
      return code == rowLength ? rows.isTorn(finding.place) : !Self.causes.contains(code)
    }
  }

  /// Rules that tell why rows and columns are displaced.
  private static let tellers: [any Rule] = [
    UnclosedQuotation(), RowLengthDiffers(), OtherContents(),
  ]

  /// Codes of rules that tell why rows are displaced, or what is so wherever they stand.
  private static let causes: Set<String> = {
    let rules: [any Rule] = [
      UnclosedQuotation(), RowWithoutRecord(), OtherContents(), DamagedCharacter(), DamagedText(),
    ]
    return Set(rules.map(\.code))
  }()

  /// Makes one finding of each column or table that is not there, whichever rules asked for it.
  private func addAbsences(to reporter: inout Reporter) {
    var claimed: Set<Place> = []
    var withoutRows: [Int: Severity] = [:]
    let absences = reporter.absences.sorted { first, second in
      FindingOrder.isBefore(first.key, second.key)
    }
    for (absence, severities) in absences {
      if let file = absence.file, workbook.files[file].headingRow == nil {
        // A file that is empty, not text or without headings has a finding that says so.
        guard workbook.files[file].hasOnlyHeadings else { continue }
        for (code, severity) in severities
        where selection.tells(absenceFor: code, as: MissingTable().code) {
          withoutRows[file] = max(withoutRows[file] ?? severity, severity)
        }
        continue
      }
      let rule: any Rule = absence.isColumn ? MissingColumn() : MissingTable()
      let told = severities.filter { selection.tells(absenceFor: $0.key, as: rule.code) }
      guard let most = told.values.max(),
        let severity = settings.severity(of: rule, otherwise: most)
      else { continue }
      reporter.start(rule, severity)
      if absence.isColumn {
        if let place = MissingColumn().add(absence, in: workbook, on: occasion, severity, &reporter)
        {
          claimed.insert(place)
        }
      } else {
        MissingTable().add(absence, in: workbook, on: occasion, severity, &reporter)
      }
    }
    for (file, most) in withoutRows.sorted(by: { $0.key < $1.key }) {
      guard let severity = settings.severity(of: MissingTable(), otherwise: most) else { continue }
      reporter.start(MissingTable(), severity)
      MissingTable().add(rowsOfFile: file, on: occasion, severity, &reporter)
    }
    guard !claimed.isEmpty else { return }
    let unknownColumn = UnknownColumn().code
    reporter.removeFindings { $0.code == unknownColumn && claimed.contains($0.place) }
  }
}
