/// The same text in every language: a whole sentence or a whole term, never a fragment to be joined.
public struct Phrase: Hashable, Sendable {
  public let fi: String
  public let sv: String
  public let en: String

  public init(fi: String, sv: String, en: String) {
    self.fi = fi
    self.sv = sv
    self.en = en
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .finnish: fi
    case .swedish: sv
    case .english: en
    }
  }
}
