internal import Wording
public import Workbooks

/// All rules, sorted by code.
public enum RuleBook {
  public static let rules: [any Rule] = [
    AgendaItemIncomplete(),  // KAS-08
    DamagedText(),  // KIE-03
    IndicatorWithoutUnit(),  // MIT-01
    IndicatorWithoutBaseline(),  // MIT-02
    IndicatorWithoutTarget(),  // MIT-03
    TargetAgainstDirection(),  // MIT-04
    UnreadableNumber(),  // MIT-07
    WrongBusinessID(),  // OPS-01
    MunicipalityNotParty(),  // OPS-02
    RepeatedParty(),  // OPS-07
    OtherMunicipalityNumber(),  // OPS-10
    UnknownCounty(),  // OPS-11
    AreaWithoutGroup(),  // OSA-01
    CommonAreaLeftOut(),  // OSA-02
    UncoveredStatutoryItem(),  // OSA-03
    RepeatedArea(),  // OSA-04
    AreaWithoutGoals(),  // OSA-05
    AreaWithoutResponsibleSide(),  // OSA-06
    UnknownArea(),  // OSA-11
    AreaWithoutResources(),  // RES-01
    ResourceWithoutUnit(),  // RES-02
    UnknownResourceTarget(),  // RES-05
    ScopeNotChosen(),  // SOP-01
    AgreementDates(),  // SOP-02
    UnknownDocument(),  // SOP-13
    UnfinishedGoal(),  // TAV-01
    GoalWithoutIndicators(),  // TAV-02
    GoalWithoutActions(),  // TAV-03
    UnknownGoal(),  // TAV-08
    WorkbookWithoutGoals(),  // TAV-11
    ActionWithoutResponsible(),  // TOI-01
    UnknownResponsible(),  // TOI-02
    ActionLedByEverybody(),  // TOI-03
    ActionOutsidePeriod(),  // TOI-06
    PartyWithoutDuties(),  // TOI-08
    MissingColumn(),  // TUO-03
    UnknownColumn(),  // TUO-04
    RowLengthDiffers(),  // TUO-05
    UnreadableDate(),  // TUO-07
    FormulaCell(),  // TUO-08
    InvisibleCharacter(),  // TUO-10
    MissingTable(),  // TUO-11
    UnknownWord(),  // TUO-12
    EmptyRequiredCell(),  // TUO-13
    EmptyFile(),  // TUO-14
    BinaryFile(),  // TUO-15
    UnknownFile(),  // TUO-16
    SecondFile(),  // TUO-17
    RepeatedColumn(),  // TUO-18
    UnclosedQuotation(),  // TUO-19
    DamagedCharacter(),  // TUO-20
    UnknownKey(),  // TUO-21
    FileWithoutHeadings(),  // TUO-22
    RepeatedCode(),  // TUO-23
    ExceptionForUnknownRule(),  // TUO-24
    ExpiredException(),  // TUO-25
    UnusedException(),  // TUO-26
    CellErrorValue(),  // TUO-27
    ShortenedNumber(),  // TUO-28
    NumberAsDate(),  // TUO-29
    UnknownRecord(),  // TUO-30
  ]

  private static let rulesByName: [String: any Rule] = Dictionary(
    rules.flatMap { [($0.code.lowercased(), $0), ($0.name, $0)] },
    uniquingKeysWith: { first, _ in first }
  )

  /// The rule with a code or a name, letter case aside; `nil`: there is none.
  public static func rule(_ text: String) -> (any Rule)? { rulesByName[text.lowercased()] }

  /// What the rules find in a workbook, less what its exceptions accept.
  public static func check(_ workbook: Workbook, on occasion: Occasion) -> Outcome {
    let settings = RuleSettings(workbook)
    let occasion = occasion.setting(settings.thresholds)
    let running = rules.compactMap { rule in
      rule.scopes.contains(occasion.scope)
        ? settings.severity(of: rule, at: occasion.stage).map { (rule, $0) } : nil
    }
    guard let first = running.first else { return Outcome(findings: [], acceptedGaps: []) }
    var reporter = Reporter(occasion, rule: first.0, severity: first.1)
    for (rule, severity) in running {
      reporter.start(rule, severity)
      rule.check(workbook, on: occasion, &reporter)
    }
    addAbsences(in: workbook, on: occasion, &reporter)
    var exceptions = Exceptions(workbook, on: occasion)
    reporter.removeFindings { exceptions.silence($0) }
    if let (_, severity) = running.first(where: { $0.0 is UnusedException }) {
      reporter.start(UnusedException(), severity)
      let codes = Set(running.map(\.0.code)).subtracting(reporter.reportedOtherwise)
      for gap in exceptions.accepted where gap.silenced.isEmpty && codes.contains(gap.code) {
        UnusedException().add(gap, in: workbook, on: occasion, &reporter)
      }
    }
    let findings = reporter.findings
    let order = findings.indices.sorted { Order.isBefore($0, $1, in: findings) }
    return Outcome(findings: order.map { findings[$0] }, acceptedGaps: exceptions.accepted)
  }

  /// What one rule alone finds, so that rules can be measured.
  package static func findings(
    of rule: any Rule,
    in workbook: Workbook,
    on occasion: Occasion
  ) -> [Finding] {
    let settings = RuleSettings(workbook)
    guard let severity = settings.severity(of: rule, at: occasion.stage) else { return [] }
    let occasion = occasion.setting(settings.thresholds)
    var reporter = Reporter(occasion, rule: rule, severity: severity)
    rule.check(workbook, on: occasion, &reporter)
    return reporter.findings
  }

  /// Makes one finding of each column or table that is not there, whichever rules asked for it.
  private static func addAbsences(
    in workbook: Workbook,
    on occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    var claimed: Set<Place> = []
    let absences = reporter.absences.sorted { first, second in
      Order.isBefore(first.key, second.key)
    }
    for (absence, severity) in absences {
      // A file that is empty, not text or without headings has a finding that says so.
      if let file = absence.file, workbook.files[file].headingRow == nil { continue }
      switch absence.missing {
      case .column:
        reporter.start(MissingColumn(), severity)
        if let place = MissingColumn().add(absence, in: workbook, on: occasion, severity, &reporter)
        {
          claimed.insert(place)
        }
      case .table, .key:
        reporter.start(MissingTable(), severity)
        MissingTable().add(absence, in: workbook, on: occasion, severity, &reporter)
      }
    }
    let unknownColumn = UnknownColumn().code
    reporter.removeFindings { $0.code == unknownColumn && claimed.contains($0.place) }
  }
}

/// The order of findings: by file and row, the most severe first in each; those without a file last.
private enum Order {
  /// Whether one of the findings, by their indexes, stands before another.
  static func isBefore(_ first: Int, _ second: Int, in findings: [Finding]) -> Bool {
    let (a, b) = (findings[first].place, findings[second].place)
    if a.file != b.file { return a.file ?? .max < b.file ?? .max }
    if a.row != b.row { return a.row ?? -1 < b.row ?? -1 }
    if findings[first].severity != findings[second].severity {
      return findings[first].severity > findings[second].severity
    }
    if a.column != b.column { return a.column ?? -1 < b.column ?? -1 }
    return first < second
  }

  static func isBefore(_ first: Reporter.Absence, _ second: Reporter.Absence) -> Bool {
    key(first) < key(second)
  }

  private static func key(_ absence: Reporter.Absence) -> (Int, Int, Int) {
    let (kind, column) =
      switch absence.missing {
      case .column(let kind, let column): (kind, column)
      case .table(let kind): (kind, -1)
      case .key(let key): (TableKind.basics, key.rawValue)
      }
    return (absence.file ?? .max, TableKind.allCases.firstIndex(of: kind) ?? 0, column)
  }
}
