public import Wording

/// How much an agreement covers, by the three options of Kuntaliitto 2022.
public enum Scope: Choice {
  case general
  case specified
  case carriedOut

  public static let lookup = makeLookup()

  public static let narrowerWords = allCases.flatMap(\.otherWords)

  public var word: Phrase {
    switch self {
    case .general:
      Phrase(
        fi: "yleiset tavoitteet ja yhteistyön rakenteet",
        sv: "allmänna mål och samarbetsstrukturer",
        en: "general goals and structures of cooperation"
      )
    case .specified:
      Phrase(
        fi: "tarkennetut tavoitteet ja yhteistyön rakenteet",
        sv: "preciserade mål och samarbetsstrukturer",
        en: "specified goals and structures of cooperation"
      )
    case .carriedOut:
      Phrase(
        fi: "tarkennetut tavoitteet, niiden toimeenpano ja yhteistyön rakenteet",
        sv: "preciserade mål, genomförandet av dem och samarbetsstrukturer",
        en: "specified goals, their implementation and structures of cooperation"
      )
    }
  }

  public var otherWords: [String] {
    let (fi, sv, en) = (word.fi, word.sv, word.en)
    return numbers
      + ["\(number) \(fi)", "\(number) \(sv)", "\(number) \(en)"]
      + ["vaihtoehto \(number) \(fi)", "alternativ \(number) \(sv)", "option \(number) \(en)"]
  }

  private var numbers: [String] {
    switch self {
    case .general:
      [
        "1", "minimi", "vaihtoehto 1", "laajuus 1", "omfattning 1", "alternativ 1", "option 1",
        "scope 1",
      ]
    case .specified:
      ["2", "vaihtoehto 2", "laajuus 2", "omfattning 2", "alternativ 2", "option 2", "scope 2"]
    case .carriedOut:
      ["3", "vaihtoehto 3", "laajuus 3", "omfattning 3", "alternativ 3", "option 3", "scope 3"]
    }
  }
}

extension Scope {
  /// The option's number, 1–3.
  public var number: Int {
    switch self {
    case .general: 1
    case .specified: 2
    case .carriedOut: 3
    }
  }
}
