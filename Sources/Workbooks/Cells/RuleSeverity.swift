public import Wording

/// How severe a region wants a rule's findings to be.
public enum RuleSeverity: Choice {
  case error
  case warning
  case advice
  /// The rule does not run.
  case off

  public static let lookup = makeLookup()

  public var word: Phrase {
    switch self {
    case .error: Phrase(fi: "virhe", sv: "fel", en: "error")
    case .warning: Phrase(fi: "varoitus", sv: "varning", en: "warning")
    case .advice: Phrase(fi: "huomio", sv: "påpekande", en: "advice")
    case .off: Phrase(fi: "pois", sv: "av", en: "off")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .error: ["virheet", "errors"]
    case .warning: ["varoitukset", "varningar", "warnings"]
    case .advice: ["huomiot", "huomautus", "påpekanden", "anmärkning", "note"]
    case .off: ["pois päältä", "ei", "ei käytössä", "ur bruk", "nej", "no"]
    }
  }
}
