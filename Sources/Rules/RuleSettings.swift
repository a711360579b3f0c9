internal import Wording
internal import Workbooks

/// What a workbook's rules table wants otherwise: a setting holds when its rule is known and its reason is written.
struct RuleSettings {
  /// Why a setting does not change what is found, where that is not told otherwise.
  enum Problem: Hashable {
    /// It says neither a severity nor a threshold.
    case nothingSet
    /// Its rule compares with no number.
    case noThreshold
    /// Its threshold is no whole number from zero on.
    case notWhole
    /// An earlier setting, by its index, says the same thing of the rule.
    case repeated(first: Int)
    /// Its rule tells of exceptions and settings themselves.
    case fixed
  }

  private var severities: [String: RuleSeverity] = [:]

  /// Thresholds by the rule's code.
  private(set) var thresholds: [String: Int] = [:]

  /// Indexes of the settings that change something, in the workbook's order.
  private(set) var inForce: [Int] = []

  /// Indexes of settings with what is wrong with them, in the workbook's order.
  private(set) var problems: [(setting: Int, problem: Problem)] = []

  /// Of several settings that say the same thing of a rule the first one holds.
  init(_ workbook: Workbook) {
    var firstSeverity: [String: Int] = [:]
    var firstThreshold: [String: Int] = [:]
    for (index, setting) in workbook.ruleSettings.enumerated() {
      guard let rule = setting.rule.flatMap(RuleBook.rule) else { continue }
      if let problem = Self.problem(of: setting, rule) {
        problems.append((index, problem))
        if problem == .fixed || problem == .nothingSet { continue }
      }
      guard setting.reason != nil else { continue }
      var earlier: Int?
      if let severity = setting.severity.value {
        if let first = firstSeverity[rule.code] {
          earlier = first
        } else {
          firstSeverity[rule.code] = index
          severities[rule.code] = severity
        }
      }
      if rule.threshold != nil, let threshold = setting.wholeThreshold {
        if let first = firstThreshold[rule.code] {
          earlier = earlier ?? first
        } else {
          firstThreshold[rule.code] = index
          thresholds[rule.code] = threshold
        }
      }
      if let earlier { problems.append((index, .repeated(first: earlier))) }
      if firstSeverity[rule.code] == index || firstThreshold[rule.code] == index {
        inForce.append(index)
      }
    }
  }

  private static func problem(of setting: RuleSetting, _ rule: any Rule) -> Problem? {
    if Exceptions.isTellingOfThemselves(rule.code) { return .fixed }
    if setting.severity.isEmpty, setting.threshold.isEmpty { return .nothingSet }
    // A threshold that cannot be read at all is told of with all other numbers.
    guard setting.threshold.value != nil else { return nil }
    if rule.threshold == nil { return .noThreshold }
    return setting.wholeThreshold == nil ? .notWhole : nil
  }

  /// The severity of a rule's findings at a stage; `nil`: it does not run.
  func severity(of rule: any Rule, at stage: Stage) -> Severity? {
    rule.severity[stage].flatMap { severity(of: rule, otherwise: $0) }
  }

  /// The severity that is set for a rule, else another one; `nil`: the rule is off.
  func severity(of rule: any Rule, otherwise other: Severity) -> Severity? {
    severity(ofRule: rule.code, otherwise: other)
  }

  /// The same for the rule with a code.
  func severity(ofRule code: String, otherwise other: Severity) -> Severity? {
    switch severities[code] {
    case .error?: .error
    case .warning?: .warning
    case .advice?: .advice
    case .off?: nil
    case nil: other
    }
  }
}

extension RuleSetting {
  /// The threshold as rules compare with it; `nil`: none is written, or it is no whole number from zero on.
  fileprivate var wholeThreshold: Int? {
    guard let number = threshold.value, number.upper == nil, number.qualifier == nil,
      !number.value.isNegative, number.value.decimals == 0
    else { return nil }
    return Int(exactly: number.value.magnitude)
  }
}
