/// What few records have or lack, found once, so that the rules that ask for it need not go through all records.
struct RecordIndex: Sendable {
  let actionsWithDetails: [Int]
  let indicatorsWithDetails: [Int]
  let indicatorsWithTimes: [Int]

  init(actions: [Action], indicators: [Indicator]) {
    actionsWithDetails = actions.indices.filter { actions[$0].hasDetails }
    indicatorsWithDetails = indicators.indices.filter { indicators[$0].hasDetails }
    indicatorsWithTimes = indicators.indices.filter {
      indicators[$0].hasYearOfValue || indicators[$0].hasDetails
    }
  }
}

extension Workbook {
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
