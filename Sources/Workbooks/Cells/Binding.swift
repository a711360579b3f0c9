public import Wording

/// In which way a document binds its parties.
public enum Binding: Choice {
  case politically
  case legally

  public static let lookup = makeLookup()

  public var word: Phrase {
    switch self {
    case .politically: Phrase(fi: "poliittinen", sv: "politiskt", en: "politically")
    case .legally: Phrase(fi: "oikeudellinen", sv: "juridiskt", en: "legally")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .politically:
      [
        "poliittisesti sitova", "politisk", "politiskt bindande", "political",
        "politically binding",
      ]
    case .legally:
      [
        "oikeudellisesti sitova", "juridinen", "juridisesti sitova", "juridisk",
        "juridiskt bindande", "rättslig", "rättsligt", "rättsligt bindande", "legal",
        "legally binding",
      ]
    }
  }
}
