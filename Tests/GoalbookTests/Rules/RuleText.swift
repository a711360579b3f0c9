import Wording

/// How texts of rules are written.
enum RuleText {
  /// Whether a text is one clause: it begins with a capital and has no full stop.
  static func isClause(_ text: String, in language: Language) -> Bool {
    isWritten(text, in: language) && text.last != "."
  }

  /// Whether a text is one sentence or more.
  static func isSentences(_ text: String, in language: Language) -> Bool {
    isWritten(text, in: language) && text.last == "."
  }

  private static func isWritten(_ text: String, in language: Language) -> Bool {
    guard let first = text.first else { return false }
    let wrongMarks = language == .english ? "\"„" : "\"„“'"
    return !first.isWhitespace && !first.isLowercase && !text.contains("  ")
      && !text.contains { wrongMarks.contains($0) }
  }
}
