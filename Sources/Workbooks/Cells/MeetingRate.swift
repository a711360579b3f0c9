public import Wording

/// How often a forum meets.
public enum MeetingRate: Hashable, Sendable {
  /// So many times a year.
  case yearly(Quantity)
  case oncePerCouncilTerm
  case whenNeeded

  /// The least number of meetings in a year; `nil`: none is agreed.
  public var leastPerYear: Decimal? {
    guard case .yearly(let count) = self else { return nil }
    switch count.qualifier {
    case .under, .atMost: return nil
    case .about, .over, .atLeast, nil: return count.value
    }
  }
}

extension MeetingRate: CellValue {
  public static let form = Phrase(
    fi: "kokousten määrä vuodessa, esimerkiksi 2, tai valtuustokausittain",
    sv: "antalet möten per år, till exempel 2, eller per fullmäktigeperiod",
    en: "the number of meetings a year, for example 2, or once per council term"
  )

  public init?(cell text: String) {
    let form = NormalForm.name(text)
    if let rate = Self.words[form] {
      self = rate
      return
    }
    let count =
      Self.endings.lazy.filter { $0.utf8.last == form.utf8.last && form.hasSuffix($0) }
      .max { $0.count < $1.count }
      .map { String(form.dropLast($0.count)) } ?? form
    if let number = Self.numerals[count.trimmed] {
      self = .yearly(Quantity(value: number))
      return
    }
    // “vähintään neljä kertaa vuodessa”
    let words = count.trimmed.split(separator: " ", maxSplits: 1).map(String.init)
    if words.count == 2, let number = Self.numerals[words[1]],
      case .quantity(let limit) = NumberReader.read(words[0] + " 1"), let word = limit.qualifier
    {
      self = .yearly(Quantity(qualifier: word, value: number))
      return
    }
    guard case .quantity(let quantity) = NumberReader.read(count), quantity.unit == nil,
      quantity.time == nil, quantity.value <= Self.most
    else { return nil }
    self = .yearly(quantity)
  }

  public func text(in language: Language) -> String {
    switch self {
    case .yearly(let count): count.text(in: language)
    case .oncePerCouncilTerm:
      Phrase(
        fi: "valtuustokausittain",
        sv: "per fullmäktigeperiod",
        en: "once per council term"
      )[language]
    case .whenNeeded: Phrase(fi: "tarvittaessa", sv: "vid behov", en: "when needed")[language]
    }
  }

  private static let words: [String: MeetingRate] = {
    var words: [String: MeetingRate] = [:]
    func add(_ rate: MeetingRate, _ texts: [String]) {
      for text in texts { words[NormalForm.name(text)] = rate }
    }
    func add(_ count: Int, _ texts: [String]) {
      add(.yearly(Quantity(value: Decimal(count))), texts)
    }
    add(
      .oncePerCouncilTerm,
      [
        "valtuustokausittain", "kerran valtuustokaudessa", "valtuustokaudessa",
        "vähintään valtuustokausittain", "per fullmäktigeperiod", "fullmäktigeperiodvis",
        "en gång per fullmäktigeperiod", "once per council term", "per council term",
        "once a council term",
      ]
    )
    add(
      .whenNeeded,
      [
        "tarvittaessa", "tarpeen mukaan", "vid behov", "enligt behov", "efter behov", "when needed",
        "as needed",
      ]
    )
    add(
      1,
      [
        "vuosittain", "kalenterivuosittain", "kerran vuodessa", "årligen", "en gång per år",
        "en gång om året", "yearly", "annually", "once a year", "once per year", "every year",
        "joka vuosi", "varje år",
      ]
    )
    add(
      2,
      [
        "puolivuosittain", "puolivuositain", "kahdesti vuodessa", "halvårsvis",
        "två gånger per år", "två gånger om året", "half-yearly", "twice a year",
        "kerran puolessa vuodessa", "puolen vuoden välein", "en gång i halvåret",
        "every six months", "lukukausittain", "terminsvis", "varje termin",
        "en gång per termin",
      ]
    )
    add(
      4,
      [
        "neljännesvuosittain", "kvartaaleittain", "kerran kvartaalissa",
        "kerran vuosineljänneksessä", "kolmen kuukauden välein", "kvartalsvis",
        "en gång per kvartal", "en gång i kvartalet", "var tredje månad", "quarterly",
        "once a quarter", "every three months",
      ]
    )
    add(
      6,
      [
        "joka toinen kuukausi", "kahden kuukauden välein", "varannan månad", "every other month",
        "every second month", "every two months",
      ]
    )
    add(
      12,
      [
        "kuukausittain", "kerran kuukaudessa", "kerran kuussa", "kerran/kk", "1 krt/kk",
        "joka kuukausi", "månatligen", "månadsvis", "varje månad", "en gång i månaden",
        "en gång per månad", "en gång om månaden", "monthly", "once a month", "once per month",
        "every month",
      ]
    )
    return words
  }()

  /// More meetings a year than days are a year or a misprint.
  private static let most = Decimal(366)

  /// What may stand behind the number.
  private static let endings = [
    "krt", "krt.", "krt/v", "krt/vuosi", "krt vuodessa", "krt. vuodessa", "x/v", "kertaa",
    "kertaa vuodessa", "kokousta",
    "kokousta vuodessa", "vuodessa", "/v", "/vuosi", "gånger", "ggr", "ggr/år", "gånger per år",
    "gånger om året", "gånger/år", "ggr per år", "ggr om året", "gång", "gång/år", "gång per år",
    "gång om året", "möten om året", "möten/år", "kerta/vuosi", "kertaa/vuosi", "kerta vuodessa",
    "möten per år", "per år", "/år", "times", "times a year",
    "times per year", "meetings per year", "meetings",
    "meetings a year", "a year", "/year",
  ]

  private static let numerals: [String: Decimal] = {
    var numerals: [String: Decimal] = [:]
    let words: [(Int, [String])] = [
      (1, ["kerran", "vähintään kerran", "en", "en gång", "once"]),
      (2, ["kaksi", "kahdesti", "två", "twice", "two"]), (3, ["kolme", "tre", "three"]),
      (4, ["neljä", "fyra", "four"]), (5, ["viisi", "fem", "five"]), (6, ["kuusi", "sex", "six"]),
      (7, ["seitsemän", "sju", "seven"]), (8, ["kahdeksan", "åtta", "eight"]),
      (9, ["yhdeksän", "nio", "nine"]), (10, ["kymmenen", "tio", "ten"]),
      (11, ["yksitoista", "elva", "eleven"]), (12, ["kaksitoista", "tolv", "twelve"]),
    ]
    for (number, texts) in words {
      for text in texts { numerals[text] = Decimal(number) }
    }
    return numerals
  }()
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String { CellText.clean(self) ?? "" }
}
