/// A language that goalbook speaks and reads; the raw value is its ISO 639-1 code.
public enum Language: String, CaseIterable, Sendable {
  case finnish = "fi"
  case swedish = "sv"
  case english = "en"
}
