/// An Act as a text names it: `laki hyvinvointialueesta (611/2021)`.
public struct StatuteMention: Hashable, Sendable {
  /// The name in lower case, as it is written otherwise.
  public let name: String

  /// The Act that goes by the name, be it right or a known misprint.
  public let statute: Statute

  /// The number that stands directly behind the name; `nil`: none does.
  public let number: String?

  /// Whether the name is one that has been printed wrongly.
  public let isMisprint: Bool

  /// The Acts known here that a text names, in its order; numbers without a name are passed over.
  public static func list(in text: String) -> [StatuteMention] { StatuteText(text).mentions }
}

extension StatuteText {
  /// The Acts known here that the text names, in its order.
  public var mentions: [StatuteMention] { StatuteReferenceReader.named(in: tokens) }
}
