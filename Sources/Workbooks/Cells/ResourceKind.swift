public import Wording

/// What a resource consists of.
public enum ResourceKind: Choice {
  case money
  case staffTime
  case premises
  case other
  case none

  public static let lookup = makeLookup()

  public static let narrowerWords = [
    "määräraha", "rahoitus", "avustus", "budget", "anslag", "finansiering", "funding", "virkatyö",
    "tjänstearbete", "henkilötyövuosi", "nykyiset resurssit", "nykyisillä resursseilla",
    "olemassa olevat resurssit", "talousarvion puitteissa", "nuvarande resurser",
    "befintliga resurser", "inom budgeten", "inom ramen för budgeten", "existing resources",
    "current resources", "within the budget",
  ]

  public var word: Phrase {
    switch self {
    case .money: Phrase(fi: "raha", sv: "pengar", en: "money")
    case .staffTime: Phrase(fi: "henkilötyö", sv: "arbetsinsats", en: "staff time")
    case .premises: Phrase(fi: "tilat", sv: "lokaler", en: "premises")
    case .other: Phrase(fi: "muu", sv: "annat", en: "other")
    case .none:
      Phrase(fi: "ei lisäresursseja", sv: "inga extra resurser", en: "no additional resources")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .money:
      ["määräraha", "euroa", "rahoitus", "avustus", "budget", "anslag", "finansiering", "funding"]
    case .staffTime:
      [
        "virkatyö", "työpanos", "henkilöstö", "henkilötyövuosi", "tjänstearbete", "personal",
        "staff",
      ]
    case .premises: ["tila", "lokal", "space"]
    case .other: ["annan"]
    case .none:
      [
        "ei lisäresurssia", "ei lisäresurssitarvetta", "nykyiset resurssit",
        "nykyisillä resursseilla", "olemassa olevat resurssit", "talousarvion puitteissa",
        "inga tilläggsresurser", "nuvarande resurser", "befintliga resurser", "inom budgeten",
        "inom ramen för budgeten", "existing resources", "current resources", "within the budget",
        "no extra resources",
      ]
    }
  }
}
