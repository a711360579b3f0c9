/// What is counted, in the two forms that a number takes: *1 tavoite, 2 tavoitetta*.
///
/// The forms are those of a subject or an object in the nominative. Any other case is a sentence of its own.
public struct Noun: Hashable, Sendable {
  public let one: Phrase
  public let many: Phrase

  public init(one: Phrase, many: Phrase) {
    self.one = one
    self.many = many
  }

  /// The number and the noun: `1 tavoite`, `12 tavoitetta`, `12 mål`, `12 goals`.
  public func counted(_ count: Int, in language: Language) -> String {
    "\(language.text(of: count))\u{20}\(count == 1 ? one[language] : many[language])"
  }
}
