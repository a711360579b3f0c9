/// How severe a rule's findings are at each stage; `nil`: the rule does not run there.
public struct StageSeverity: Hashable, Sendable {
  public let draft: Severity?
  public let council: Severity?
  public let monitoring: Severity?

  /// Something that is missing: one step milder in a draft, where missing advice is silent.
  public static func missing(_ severity: Severity) -> StageSeverity {
    StageSeverity(draft: severity.milder, council: severity, monitoring: severity)
  }

  /// Something that is wrong whatever the stage.
  public static func wrong(_ severity: Severity) -> StageSeverity {
    StageSeverity(draft: severity, council: severity, monitoring: severity)
  }

  /// The severity at one stage; `nil`: the rule does not run there.
  public subscript(stage: Stage) -> Severity? {
    switch stage {
    case .draft: draft
    case .council: council
    case .monitoring: monitoring
    }
  }
}
