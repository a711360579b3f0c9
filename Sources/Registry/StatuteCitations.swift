/// What a text cites of statutes, read once for all who ask.
public struct StatuteCitations: Sendable {
  /// The Acts known here that it names, in its order.
  public let mentions: [StatuteMention]

  /// Everything that it cites, in its order.
  public let references: [StatuteReference]

  /// Reads a text; `nil`: there is none, and nothing is cited.
  public init(in text: String?) {
    let text = text.map { StatuteText($0) }
    mentions = text?.mentions ?? []
    references = text?.references ?? []
  }
}
