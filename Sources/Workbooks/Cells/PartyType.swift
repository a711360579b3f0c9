public import Wording

/// What kind of organisation a party is.
public enum PartyType: Choice {
  case county
  case municipality
  case town
  case regionalCouncil
  case jointAuthority
  case association
  case authority
  case other

  public static let lookup = makeLookup()

  public static let narrowerWords = [
    "koulutuskuntayhtymä", "yhdistys", "kolmas sektori", "förening", "association", "ngo",
    "sidosryhmä", "intressent", "yritys", "seurakunta", "oppilaitos", "stakeholder",
  ]

  public var word: Phrase {
    switch self {
    case .county:
      Phrase(fi: "hyvinvointialue", sv: "välfärdsområde", en: "wellbeing services county")
    case .municipality: Phrase(fi: "kunta", sv: "kommun", en: "municipality")
    case .town: Phrase(fi: "kaupunki", sv: "stad", en: "city")
    case .regionalCouncil:
      Phrase(fi: "maakunnan liitto", sv: "landskapsförbund", en: "regional council")
    case .jointAuthority: Phrase(fi: "kuntayhtymä", sv: "samkommun", en: "joint authority")
    case .association: Phrase(fi: "järjestö", sv: "organisation", en: "organisation")
    case .authority: Phrase(fi: "viranomainen", sv: "myndighet", en: "authority")
    case .other: Phrase(fi: "muu", sv: "annan", en: "other")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .county: ["hva", "county"]
    case .municipality: []
    case .town: ["town"]
    case .regionalCouncil: ["maakuntaliitto", "liitto"]
    case .jointAuthority: ["koulutuskuntayhtymä"]
    case .association: ["yhdistys", "kolmas sektori", "förening", "association", "ngo"]
    case .authority: []
    case .other:
      ["annat", "sidosryhmä", "intressent", "yritys", "seurakunta", "oppilaitos", "stakeholder"]
    }
  }
}
