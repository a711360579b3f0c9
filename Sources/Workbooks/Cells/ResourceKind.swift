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

extension ResourceKind {
  /// The words of a cell that say more than the kind that they are read as; `nil`: they say only that.
  static func ownWords(_ text: String) -> String? {
    let sides = text.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let isNarrower = sides.contains { narrower.number(of: NormalForm.headingBytes($0)) != nil }
    return isNarrower ? text : nil
  }

  private static let narrower = HeadingWords(narrowerWords.map { (text: $0, number: 0) })

  /// What such words are in all languages; `nil`: it is not known.
  package static func phrase(ofOwnWords text: String) -> Phrase? {
    let form = NormalForm.heading(text)
    return phrases.first { phrase, others in
      ([phrase.fi, phrase.sv, phrase.en] + others).contains { NormalForm.heading($0) == form }
    }?.phrase
  }

  private static let phrases: [(phrase: Phrase, others: [String])] = [
    (
      Phrase(fi: "talousarvion puitteissa", sv: "inom budgeten", en: "within the budget"),
      ["inom ramen för budgeten"]
    ),
    (
      Phrase(
        fi: "olemassa olevat resurssit",
        sv: "befintliga resurser",
        en: "existing resources"
      ), []
    ),
    (
      Phrase(fi: "nykyiset resurssit", sv: "nuvarande resurser", en: "current resources"),
      ["nykyisillä resursseilla"]
    ),
    (Phrase(fi: "määräraha", sv: "anslag", en: "appropriation"), []),
    (Phrase(fi: "rahoitus", sv: "finansiering", en: "funding"), []),
  ]
}
