/// What checking a workbook came to.
public struct Outcome: Sendable {
  /// What is to be told, in the order of the files, rows and cells.
  public let findings: [Finding]

  /// The exceptions that are in force, in the workbook's order.
  public let acceptedGaps: [AcceptedGap]

  /// The codes of the rules that ran and whose findings are all told, in the order of the rules.
  public let rulesRun: [String]

  /// The same outcome with other findings: a part of its own.
  public func telling(_ findings: [Finding]) -> Outcome {
    Outcome(findings: findings, acceptedGaps: acceptedGaps, rulesRun: rulesRun)
  }
}

/// An accepted exception that is in force, with what it silences.
public struct AcceptedGap: Sendable {
  /// Index of the exception among the workbook's exceptions, from zero.
  public let exception: Int

  /// The code of the rule that it is an exception to, however the workbook names it.
  public let code: String

  /// What it silences; empty: nothing at this stage and scope.
  public let silenced: [Finding]
}
