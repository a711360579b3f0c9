public import Wording

/// Whose decision makes a document valid.
public enum Approver: Choice {
  case council
  case board

  public static let lookup = makeLookup()

  public static let narrowerWords = allCases.flatMap(\.otherWords)

  public var word: Phrase {
    switch self {
    case .council: Phrase(fi: "valtuusto", sv: "fullmäktige", en: "council")
    case .board: Phrase(fi: "hallitus", sv: "styrelse", en: "board")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .council:
      [
        "valtuustot", "aluevaltuusto", "kunnanvaltuusto", "kaupunginvaltuusto", "maakuntavaltuusto",
        "välfärdsområdesfullmäktige", "kommunfullmäktige", "stadsfullmäktige", "councils",
      ]
    case .board:
      [
        "hallitukset", "aluehallitus", "kunnanhallitus", "kaupunginhallitus", "maakuntahallitus",
        "styrelsen", "välfärdsområdesstyrelsen", "kommunstyrelsen", "stadsstyrelsen", "boards",
      ]
    }
  }
}
