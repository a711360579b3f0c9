public import Wording

/// Which way an indicator should move.
public enum Direction: Choice {
  case increases
  case decreases
  case stays

  public static let lookup = makeLookup()

  public static let narrowerWords = ["lyhenee"]

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
        "nousee", "lisääntyy", "ylös", "kasvava", "nouseva", "kasvu", "nousu", "stiger", "växer",
        "ökande", "stigande", "växande", "uppåt", "rises", "grows", "up", "increase",
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

extension Direction {
  /// Whether a text says that something is to become better, worse or stronger, and not whether its number grows: of
  /// the lonely there are fewer when things improve.
  package static func isEvaluation(_ text: String) -> Bool {
    let form = NormalForm.name(text)
    let first = form.utf8.prefix { $0 != UInt8(ascii: " ") }
    return wishes.contains(form) || wishes.contains(String(Substring(first)))
      || qualities.contains(form)
  }

  /// The same of verbs and comparatives alone, which stand for a direction and belong to no name.
  static func isWish(_ text: String) -> Bool { wishes.contains(NormalForm.name(text)) }

  private static let wishes: Set<String> = [
    "paranee", "paranevat", "parantuu", "parempi", "parempaan", "paremmaksi", "paremmin",
    "kohenee", "kohentuu", "heikkenee", "heikentyy", "heikompi", "heikommaksi", "huononee",
    "huonontuu", "huonompi", "huonompaan", "huonommaksi", "pahenee", "vahvistuu", "tehostuu",
    "kehittyy", "edistyy", "helpottuu", "vaikeutuu", "nopeutuu", "hidastuu", "förbättras",
    "bättre", "blir bättre", "försämras", "sämre", "blir sämre", "förvärras", "stärks",
    "förstärks", "utvecklas", "underlättas", "försvåras", "försvagas", "improves", "improve",
    "better", "gets better", "becomes better", "worsens", "worsen", "worse", "gets worse",
    "becomes worse", "deteriorates", "weakens", "strengthens",
  ]

  private static let qualities: Set<String> = [
    "parantunut", "paraneva", "paraneminen", "parannus", "kohentunut", "heikentynyt",
    "heikkenevä", "positiivinen", "negatiivinen", "myönteinen", "kielteinen", "suotuisa",
    "förbättrad", "förbättrat", "förbättring", "försämrad", "försämrat", "försämring", "positiv",
    "positivt", "negativ", "negativt", "gynnsam", "improved", "improving", "improvement",
    "worsening", "positive", "negative", "favourable",
  ]
}
