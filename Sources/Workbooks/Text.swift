public import Wording

/// What stands in a text cell, and what its sisters in other languages say.
public struct Text: Hashable, Sendable, CustomStringConvertible {
  /// The text of the column without a language, or of the first that names one.
  public let original: String

  /// What most texts do not have, kept apart so that they stay small.
  private indirect enum Languages: Hashable {
    case languages(Language?, sisters: [Language: String]?)
  }

  private let languages: Languages?

  /// The language that the original's heading names; `nil`: it names none.
  public var language: Language? {
    if case .languages(let language, _) = languages { language } else { nil }
  }

  /// Texts from sister columns, such as `Tavoite (sv)`; `nil`: there are none.
  private var sisters: [Language: String]? {
    if case .languages(_, let sisters) = languages { sisters } else { nil }
  }

  init(_ original: String, language: Language? = nil, sisters: [Language: String]? = nil) {
    self.original = original
    languages =
      language == nil && sisters == nil ? nil : .languages(language, sisters: sisters)
  }

  public var description: String { original }

  /// The text in one language; `nil`: there is no sister column in it, or its cell is empty.
  public func translation(to language: Language) -> String? {
    self.language == language ? original : sisters?[language]
  }

  /// Whether the text has sisters, so that a report has to choose.
  public var hasSisters: Bool { languages != nil }
}
