/// A rule that runs on an occasion, by its place in the rule book, since copies of rules take longer than most rules run.
struct RunningRule: Sendable {
  private let index: Int
  let code: String
  let severity: Severity

  /// The rule with an index in the rule book.
  init(_ index: Int, _ code: String, _ severity: Severity) {
    self.index = index
    self.code = code
    self.severity = severity
  }

  var rule: any Rule { RuleBook.rules[index] }
}
