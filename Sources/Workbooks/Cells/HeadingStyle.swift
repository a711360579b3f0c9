public import Wording

/// Which of the two heading conventions of case-management systems an agenda item follows.
public enum HeadingStyle: Choice {
  case dynasty
  case cloudNC

  public static let lookup = makeLookup()

  public var word: Phrase {
    switch self {
    case .dynasty: Phrase(fi: "Dynasty", sv: "Dynasty", en: "Dynasty")
    case .cloudNC: Phrase(fi: "CloudNC", sv: "CloudNC", en: "CloudNC")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .dynasty: []
    case .cloudNC: []
    }
  }
}
