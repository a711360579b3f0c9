/// A stretch of plain text, and how it is set; line breaks in the text are line breaks.
public enum Inline: Hashable, Sendable {
  case text(String)
  case strong(String)
  case emphasis(String)
  case code(String)
  case lineBreak
  /// A link; an address that is neither relative nor of the web or of mail is left out and the text stays.
  case link(String, address: String)
}
