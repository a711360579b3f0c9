public import Wording

/// A yes or a no.
public enum YesNo: Choice {
  case yes
  case no

  public static let lookup = makeLookup()

  public var word: Phrase {
    switch self {
    case .yes: Phrase(fi: "kyllä", sv: "ja", en: "yes")
    case .no: Phrase(fi: "ei", sv: "nej", en: "no")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .yes: ["k", "x", "on", "true"]
    case .no: ["e", "false"]
    }
  }
}
