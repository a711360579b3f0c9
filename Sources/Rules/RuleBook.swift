internal import Wording
public import Workbooks

/// All rules, sorted by code.
public enum RuleBook {
  public static let rules: [any Rule] = [
    ForumWithoutConvener(),  // FOO-01
    ForumNotMeeting(),  // FOO-02
    LevelWithoutForum(),  // FOO-03
    SteeringForumIncomplete(),  // FOO-04
    ForumUnderTwoNames(),  // FOO-06
    PartyWithoutApproval(),  // KAS-01
    ApprovalByOtherBody(),  // KAS-02
    DecisionOutOfOrder(),  // KAS-03
    DecisionIncomplete(),  // KAS-04
    DecisionInFuture(),  // KAS-06
    UnexplainedDecision(),  // KAS-07
    AgendaItemIncomplete(),  // KAS-08
    AgendaItemWithoutStrategyLink(),  // KAS-09
    AgendaItemWithoutPriorAssessment(),  // KAS-10
    PartyWithoutSignature(),  // KAS-11
    RepeatedDecision(),  // KAS-14
    BodyOfOtherKindOfParty(),  // KAS-15
    TextWithoutTranslation(),  // KIE-01
    DamagedText(),  // KIE-03
    UnfinishedText(),  // KIE-04
    IndicatorWithoutUnit(),  // MIT-01
    IndicatorWithoutBaseline(),  // MIT-02
    IndicatorWithoutTarget(),  // MIT-03
    TargetAgainstDirection(),  // MIT-04
    IndicatorWithoutSource(),  // MIT-05
    UnreadableNumber(),  // MIT-07
    ImplausibleValue(),  // MIT-08
    RepeatedIndicator(),  // MIT-09
    ShareOfFewResidents(),  // MIT-10
    AreaWithOnlyCounts(),  // MIT-12
    OtherUnitInValue(),  // MIT-13
    TargetBeforeBaseline(),  // MIT-14
    TargetOutsidePeriod(),  // MIT-15
    IndicatorWithoutResponsible(),  // MIT-16
    YearWithoutNegotiation(),  // NEU-01
    MunicipalityGroupMissing(),  // NEU-02
    TermWithoutNegotiation(),  // NEU-03
    NegotiationWithoutOthers(),  // NEU-04
    NegotiationSubjectMissing(),  // NEU-05
    MeetingOnHoliday(),  // NEU-06
    NegotiationWithoutOutcome(),  // NEU-07
    WrongBusinessID(),  // OPS-01
    MunicipalityNotParty(),  // OPS-02
    PartyOfOtherCounty(),  // OPS-03
    NotExactlyOneCounty(),  // OPS-04
    UnofficialPartyName(),  // OPS-06
    RepeatedParty(),  // OPS-07
    EndedMunicipality(),  // OPS-08
    OddPostalCode(),  // OPS-09
    OtherMunicipalityNumber(),  // OPS-10
    UnknownCounty(),  // OPS-11
    PartyTypeAgainstName(),  // OPS-12
    MunicipalityNotSignatory(),  // OPS-13
    NameAgainstRegister(),  // OPS-14
    AreaWithoutGroup(),  // OSA-01
    CommonAreaLeftOut(),  // OSA-02
    UncoveredStatutoryItem(),  // OSA-03
    RepeatedArea(),  // OSA-04
    AreaWithoutGoals(),  // OSA-05
    AreaWithoutResponsibleSide(),  // OSA-06
    GoalOutsideAgreement(),  // OSA-09
    OtherNumberOfGoals(),  // OSA-10
    UnknownArea(),  // OSA-11
    AreaWithoutBasis(),  // OSA-12
    CrowdedArea(),  // OSA-13
    AreaWithoutResources(),  // RES-01
    ResourceWithoutUnit(),  // RES-02
    ActionAmongNotes(),  // RES-04
    UnknownResourceTarget(),  // RES-05
    ImplausibleAmount(),  // RES-06
    ResourceOutsidePeriod(),  // RES-07
    RepeatedResource(),  // RES-08
    ResourceOfOtherKind(),  // RES-09
    MonitoringMeetingMissing(),  // SEU-01
    MissingMeasurement(),  // SEU-02
    OutdatedStatus(),  // SEU-03
    StatusAgainstDates(),  // SEU-04
    OverdueAction(),  // SEU-05
    ApprovedValueChanged(),  // SEU-07
    ValueAgainstDirection(),  // SEU-08
    MeasurementInFuture(),  // SEU-09
    RepeatedMeasurement(),  // SEU-10
    StatusUpdatedInFuture(),  // SEU-11
    ScopeNotChosen(),  // SOP-01
    AgreementDates(),  // SOP-02
    AgreementBeyondTerm(),  // SOP-03
    AgreementWithoutReview(),  // SOP-04
    AgreementWithoutForums(),  // SOP-05
    WrongStatuteReference(),  // SOP-07
    AnnexedAgreementApart(),  // SOP-08
    PlanBesideAgreement(),  // SOP-09
    GoalOutsidePlan(),  // SOP-10
    DifferentVersionsApproved(),  // SOP-11
    UnknownDocument(),  // SOP-13
    StepOverdue(),  // SOP-14
    StepOutOfOrder(),  // SOP-15
    RepeatedStep(),  // SOP-16
    StepDoneInFuture(),  // SOP-17
    UnfinishedGoal(),  // TAV-01
    GoalWithoutIndicators(),  // TAV-02
    GoalWithoutActions(),  // TAV-03
    GoalInGeneralTerms(),  // TAV-04
    RepeatedGoal(),  // TAV-06
    GoalWithoutSources(),  // TAV-07
    UnknownGoal(),  // TAV-08
    GoalOfOneParty(),  // TAV-09
    HealthGoalWithoutAgeGroup(),  // TAV-10
    WorkbookWithoutGoals(),  // TAV-11
    GoalOutsidePeriod(),  // TAV-12
    KnowledgeBaseIncomplete(),  // TIE-01
    OldSource(),  // TIE-02
    ActionWithoutResponsible(),  // TOI-01
    UnknownResponsible(),  // TOI-02
    ActionLedByEverybody(),  // TOI-03
    SeveralLeads(),  // TOI-04
    ActionOutsidePeriod(),  // TOI-06
    ActionWithoutSchedule(),  // TOI-07
    PartyWithoutDuties(),  // TOI-08
    PartyWithManyLeads(),  // TOI-09
    PersonalDataInText(),  // TOI-11
    RepeatedAction(),  // TOI-12
    ActionSameAsGoal(),  // TOI-13
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
    SettingWithoutEffect(),  // TUO-31
    RowWithoutRecord(),  // TUO-32
    OtherContents(),  // TUO-33
  ]

  /// Made only where a name is asked for, since names are made from those of types.
  private static let rulesByName: [String: any Rule] = Dictionary(
    rules.map { ($0.name, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  private static let namesByCode: [String: String] = Dictionary(
    rules.map { ($0.code, $0.name) },
    uniquingKeysWith: { first, _ in first }
  )

  /// What the rules are called: all codes, then all names.
  static let codesAndNames = rules.map(\.code) + rules.map(\.name)

  /// The rule with a code or a name, letter case aside; `nil`: there is none.
  public static func rule(_ text: String) -> (any Rule)? {
    let text = text.lowercased()
    // A few rules are asked for, which a table of all would take longer to be made for.
    return rules.first { $0.code.lowercased() == text } ?? rulesByName[text]
  }

  /// The name of the rule with a code, which is one.
  static func name(ofRule code: String) -> String { namesByCode[code] ?? code }

  /// Indexes of the workbook's settings of rules that change what is found, in the workbook's order.
  public static func settingsInForce(in workbook: Workbook) -> [Int] {
    RuleSettings(workbook).inForce
  }

  /// The rules whose findings are told of a workbook on an occasion.
  public static func rules(
    checking workbook: Workbook,
    on occasion: Occasion,
    selecting selection: RuleSelection = .all
  ) -> [any Rule] {
    running(RuleSettings(workbook), on: occasion, selection).map(\.rule)
      .filter { selection.tellsAll($0.code) }
  }

  /// The rules that run, for their own findings or for those that depend on all rules, and how severe each is.
  static func running(
    _ settings: RuleSettings,
    on occasion: Occasion,
    _ selection: RuleSelection
  ) -> [RunningRule] {
    var running: [RunningRule] = []
    running.reserveCapacity(terms.count)
    for (index, terms) in terms.enumerated()
    where selection.runs(terms.code) && terms.scopes.contains(occasion.scope)
      && (!terms.needsPreviousVersion || occasion.previous != nil)
    {
      guard let own = terms.severity[occasion.stage],
        let severity = settings.severity(ofRule: terms.code, otherwise: own)
      else { continue }
      running.append(RunningRule(index, terms.code, severity))
    }
    return running
  }

  /// What tells whether a rule runs.
  private struct Terms {
    let code: String
    let severity: StageSeverity
    let scopes: ClosedRange<Int>
    let needsPreviousVersion: Bool
  }

  /// By the places of the rules: asking the rules themselves takes longer for each workbook than most of them run.
  private static let terms = rules.map { rule in
    Terms(
      code: rule.code,
      severity: rule.severity,
      scopes: rule.scopes,
      needsPreviousVersion: rule.needsPreviousVersion
    )
  }

  /// What the rules find in a workbook, less what its exceptions accept.
  public static func check(
    _ workbook: Workbook,
    on occasion: Occasion,
    selecting selection: RuleSelection = .all
  ) -> Outcome {
    let checking = Checking(workbook, on: occasion, selecting: selection)
    return checking.outcome(of: checking.found())
  }

  /// The same, with the rules shared out among the processor's cores where the workbook is a large one.
  public static func checkOnAllCores(
    _ workbook: Workbook,
    on occasion: Occasion,
    selecting selection: RuleSelection = .all
  ) async -> Outcome {
    guard workbook.actions.count > 2_000 else {
      return check(workbook, on: occasion, selecting: selection)
    }
    let checking = Checking(workbook, on: occasion, selecting: selection)
    let isLong = checking.running.map { longestRules.contains($0.code) }
    let order = isLong.indices.filter { isLong[$0] } + isLong.indices.filter { !isLong[$0] }
    let found = await withTaskGroup { group in
      for index in order {
        group.addTask { (index, checking.found(by: checking.running[index])) }
      }
      var found: [Reporter?] = Array(repeating: nil, count: checking.running.count)
      for await (index, reporter) in group { found[index] = reporter }
      return found.compactMap(\.self)
    }
    return checking.outcome(of: found)
  }

  /// Rules that look at every text, which start first, so that no core waits for the last of them.
  private static let longestRules: Set<String> = {
    let rules: [any Rule] = [
      PersonalDataInText(), ResourceWithoutUnit(), UnfinishedText(), RepeatedGoal(),
      RepeatedAction(), RepeatedIndicator(), ActionSameAsGoal(), GoalInGeneralTerms(),
    ]
    return Set(rules.map(\.code))
  }()

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
}
