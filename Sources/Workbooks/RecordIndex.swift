/// What few records have or lack, found once, so that the rules that ask for it need not go through all records.
struct RecordIndex: Sendable {
  let actionsWithDetails: [Int]
  let indicatorsWithDetails: [Int]
  let indicatorsWithTimes: [Int]

  init(actions: [Action], indicators: [Indicator]) {
    actionsWithDetails = actions.indices.filter { actions[$0].hasDetails }
    indicatorsWithDetails = indicators.indices.filter { indicators[$0].hasDetails }
    indicatorsWithTimes = indicators.indices.filter {
      indicators[$0].hasTimeOfValue || indicators[$0].hasDetails
    }
  }
}

extension Workbook {
  /// How many records of a kind there are; going through a key path to their list takes longer than most rules.
  package func count(of kind: TableKind) -> Int {
    switch kind {
    case .basics: 0
    case .parties: parties.count
    case .areas: areas.count
    case .goals: goals.count
    case .actions: actions.count
    case .resources: resources.count
    case .indicators: indicators.count
    case .measurements: measurements.count
    case .forums: forums.count
    case .meetings: meetings.count
    case .documents: documents.count
    case .agenda: agenda.count
    case .decisions: decisions.count
    case .sources: sources.count
    case .steps: steps.count
    case .exceptions: exceptions.count
    case .rules: ruleSettings.count
    }
  }

  /// How many indicators have a baseline.
  package var indicatorsWithBaselineCount: Int {
    indicators.indices.count { indicators[$0].hasBaseline }
  }

  /// How many indicators have a target or a direction.
  package var indicatorsWithTargetCount: Int {
    indicators.indices.count { indicators[$0].hasTarget || !indicators[$0].direction.isEmpty }
  }

  /// Indexes of the actions that have a lead, a time, a status, an assessment or a document.
  package var actionsWithDetails: [Int] { recordIndex.actionsWithDetails }

  /// Indexes of the indicators that have a direction, a year, a source, a Sotkanet ID or a responsible party.
  package var indicatorsWithDetails: [Int] { recordIndex.indicatorsWithDetails }

  /// Indexes of the indicators that may say when their baseline or target is, be it behind the number.
  package var indicatorsWithTimes: [Int] { recordIndex.indicatorsWithTimes }
}
