public import Wording

/// Which way an indicator should move.
public enum Direction: Choice {
  case increases
  case decreases
  case stays

  public static let lookup = makeLookup()

  public static let narrowerWords = ["paranee", "förbättras", "lyhenee"]

  public var word: Phrase {
    switch self {
    case .increases: Phrase(fi: "kasvaa", sv: "ökar", en: "increases")
    case .decreases: Phrase(fi: "vähenee", sv: "minskar", en: "decreases")
    case .stays: Phrase(fi: "säilyy", sv: "bibehålls", en: "stays level")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .increases:
      [
        "nousee", "lisääntyy", "paranee", "ylös", "kasvava", "nouseva", "kasvu", "nousu", "stiger",
        "växer", "ökande", "stigande", "växande", "uppåt", "förbättras", "rises", "grows", "up",
        "increase",
      ]
    case .decreases:
      [
        "laskee", "pienenee", "alenee", "lyhenee", "alas", "laskeva", "vähenevä", "lasku",
        "vähentyy", "sjunker", "avtar", "minskande", "sjunkande", "avtagande", "nedåt", "falls",
        "down", "decrease",
      ]
    case .stays:
      [
        "pysyy", "pysyy ennallaan", "ennallaan", "säilyy ennallaan", "oförändrad", "oförändrat",
        "oförändrade", "bevaras", "stays", "unchanged", "stable",
      ]
    }
  }
}
