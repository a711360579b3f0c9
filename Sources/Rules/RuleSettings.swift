internal import Wording
internal import Workbooks

/// What a workbook's rules table wants otherwise: a setting holds when its rule is known and its reason is written.
struct RuleSettings {
  private var severities: [String: RuleSeverity] = [:]

  /// Thresholds by the rule's code.
  private(set) var thresholds: [String: Int] = [:]

  /// Where a rule has several settings, the first one that says something holds.
  init(_ workbook: Workbook) {
    for setting in workbook.ruleSettings where setting.reason != nil {
      guard let rule = setting.rule.flatMap(RuleBook.rule) else { continue }
      if severities[rule.code] == nil { severities[rule.code] = setting.severity.value }
      if rule.threshold != nil, thresholds[rule.code] == nil {
        thresholds[rule.code] = setting.wholeThreshold
      }
    }
  }

  /// The severity of a rule's findings at a stage; `nil`: it does not run.
  func severity(of rule: any Rule, at stage: Stage) -> Severity? {
    guard let own = rule.severity[stage] else { return nil }
    switch severities[rule.code] {
    case .error?: return .error
    case .warning?: return .warning
    case .advice?: return .advice
    case .off?: return nil
    case nil: return own
    }
  }
}

extension RuleSetting {
  /// The threshold as rules compare with it; `nil`: none is written, or it is no whole number from zero on.
  var wholeThreshold: Int? {
    guard let number = threshold.value, number.upper == nil, number.qualifier == nil,
      !number.value.isNegative, number.value.decimals == 0
    else { return nil }
    return Int(exactly: number.value.magnitude)
  }
}
