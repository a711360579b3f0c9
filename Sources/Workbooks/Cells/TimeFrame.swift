public import Wording

/// When something is or is done: a date, a range, or words such as “continuous”.
public enum TimeFrame: Hashable, Sendable {
  case date(CalendarDate)
  /// A range; at least one end is known.
  case range(from: CalendarDate?, to: CalendarDate?)
  case continuous
  case yearly
  /// Every year from one date to another; `nil`: no end is written.
  case yearlyFrom(CalendarDate, to: CalendarDate?)
  case wholePeriod
  /// The term of the councils, which may be another time than the workbook's period.
  case councilTerm

  /// The earliest date; `nil`: none is written.
  public var start: CalendarDate? {
    switch self {
    case .date(let date): date
    case .range(let from, _): from
    case .yearlyFrom(let from, _): from
    case .continuous, .yearly, .wholePeriod, .councilTerm: nil
    }
  }

  /// The latest date; `nil`: none is written.
  public var end: CalendarDate? {
    switch self {
    case .date(let date): date
    case .range(_, let to), .yearlyFrom(_, let to): to
    case .continuous, .yearly, .wholePeriod, .councilTerm: nil
    }
  }

  /// Whether it tells when something begins and not when it ends, as `2029 (jatkuu)` does.
  var hasOnlyBeginning: Bool { start != nil && end == nil }

  /// The ends of a range, also of one in which something is done every year; `nil`: it is none.
  public var range: (from: CalendarDate?, to: CalendarDate?)? {
    switch self {
    case .range(let from, let to): (from, to)
    case .yearlyFrom(let from, let to): (from, to)
    case .date, .continuous, .yearly, .wholePeriod, .councilTerm: nil
    }
  }
}

extension TimeFrame: CellValue {
  public static let form = Phrase(
    fi: "päivä, kuukausi tai vuosi, esimerkiksi 31.12.2027, 12/2027 tai 2027",
    sv: "en dag, en månad eller ett år, till exempel 31.12.2027, 12/2027 eller 2027",
    en: "a day, a month or a year, for example 31.12.2027, 12/2027 or 2027"
  )

  public init?(cell text: String) {
    // Most dates are written plainly, and reading them so costs little.
    if let date = CalendarDate(plain: text) {
      self = .date(date)
      return
    }
    // No date is as long as this, and a long text is not worth taking apart.
    guard text.utf8.count <= 200 else { return nil }
    let reader = DateReader(text)
    // Without a figure there is no year, and without a year no date.
    let mayHaveYear = text.utf8.contains { (0x30...0x39).contains($0) }
    if mayHaveYear, let date = reader.date() {
      self = .date(date)
    } else if mayHaveYear, let range = reader.range() {
      self = .range(from: range.from, to: range.to)
    } else if let time = reader.timeWithAdverb() {
      self = time
    } else {
      switch NormalForm.heading(text) {
      case "jatkuva", "jatkuvaa", "jatkuvasti", "toistaiseksi", "fortlöpande", "löpande",
        "kontinuerlig",
        "kontinuerligt", "tillsvidare", "continuous", "continuously", "ongoing":
        self = .continuous
      case "vuosittain", "vuosittainen", "jokavuosi", "årligen", "årlig", "varjeår",
        "yearly", "annually", "annual", "everyyear":
        self = .yearly
      case "kokokausi", "kokokauden", "kokosopimuskausi", "kokokaudenajan", "kaudenajan",
        "sopimuskausi", "sopimuskaudenajan", "kokosopimuskaudenajan", "helaperioden",
        "underhelaperioden", "avtalsperioden", "helaavtalsperioden", "underavtalsperioden",
        "underhelaavtalsperioden", "wholeperiod", "thewholeperiod":
        self = .wholePeriod
      case "valtuustokausi", "valtuustokauden", "valtuustokaudella", "valtuustokaudenajan",
        "valtuustokaudenaikana", "kokovaltuustokausi", "kokovaltuustokauden",
        "kokovaltuustokaudenajan", "fullmäktigeperiod", "fullmäktigeperioden",
        "underfullmäktigeperioden", "helafullmäktigeperioden", "underhelafullmäktigeperioden",
        "councilterm", "thecouncilterm", "wholecouncilterm", "thewholecouncilterm",
        "duringthecouncilterm":
        self = .councilTerm
      default:
        return nil
      }
    }
  }

  public func text(in language: Language) -> String {
    switch self {
    case .date(let date):
      date.text(in: language)
    case .range(let from?, let to?):
      from.text(in: language, until: to)
    case .range(let from, let to):
      language.range(from: from?.text(in: language) ?? "", to: to?.text(in: language) ?? "")
    case .continuous:
      Phrase(fi: "jatkuva", sv: "fortlöpande", en: "continuous")[language]
    case .yearly:
      Phrase(fi: "vuosittain", sv: "årligen", en: "yearly")[language]
    case .yearlyFrom(let from, let to):
      TimeFrame.yearly.text(in: language) + " "
        + TimeFrame.range(from: from, to: to).text(in: language)
    case .wholePeriod:
      Phrase(fi: "koko kausi", sv: "hela perioden", en: "whole period")[language]
    case .councilTerm:
      Phrase(fi: "valtuustokausi", sv: "fullmäktigeperioden", en: "council term")[language]
    }
  }
}
