public import Wording

/// A number with what may stand around it: a qualifier, the other end of a range, a unit, a time.
public struct Quantity: Hashable, Sendable {
  /// What a word or a sign before a number says of it.
  public enum Qualifier: Hashable, Sendable, CaseIterable {
    case about, under, over, atMost, atLeast
  }

  public let value: Decimal

  /// The upper end of a range; `nil`: the cell holds one number.
  public let upper: Decimal?
  public let qualifier: Qualifier?

  /// Whether a plus sign stands before the number, so that it says how much more there should be.
  public let hasPlus: Bool

  /// When the number is so, as it stands behind it or before it: a date, or several years; `nil`: it is not written.
  public let time: TimeFrame?

  /// What stands beside the time in its brackets, such as a source; `nil`: nothing does.
  public let explanation: String?

  /// The unit as it was written, for example `€` or `htv`; `nil`: none is written.
  public let unit: String?

  /// The one year of the time; `nil`: none is written, or several.
  public var year: Int? { if case .date(let date)? = time { date.year } else { nil } }

  init(
    qualifier: Qualifier? = nil,
    hasPlus: Bool = false,
    value: Decimal,
    upper: Decimal? = nil,
    unit: String? = nil,
    time: TimeFrame? = nil,
    explanation: String? = nil
  ) {
    self.qualifier = qualifier
    self.hasPlus = hasPlus
    self.value = value
    self.upper = upper
    self.unit = unit
    self.time = time
    self.explanation = explanation
  }

  /// The same number without its time and what explains it.
  public var withoutTime: Quantity { changed(unit: unit, time: nil, explanation: nil) }

  /// The same number with another unit.
  func with(unit: String) -> Quantity { changed(unit: unit, time: time, explanation: explanation) }

  /// The same number with another time.
  func with(_ time: TimeFrame) -> Quantity {
    changed(unit: unit, time: time, explanation: explanation)
  }

  /// The same number without its unit.
  var withoutUnit: Quantity { changed(unit: nil, time: time, explanation: explanation) }

  private func changed(unit: String?, time: TimeFrame?, explanation: String?) -> Quantity {
    Quantity(
      qualifier: qualifier,
      hasPlus: hasPlus,
      value: value,
      upper: upper,
      unit: unit,
      time: time,
      explanation: explanation
    )
  }

  /// Whether the unit is money.
  public var isMoney: Bool {
    guard let unit else { return false }
    // Most amounts have this unit, and the others are looked up.
    return unit == "€"
      // An explanation may stand behind the unit in brackets.
      || Self.moneyUnits.contains(NormalForm.name(String(unit.prefix { $0 != "(" })))
  }

  private static let moneyUnits: Set<String> = [
    "€", "e", "eur", "euro", "euroa", "euron", "euros", "t€", "te", "k€", "teuro", "teur", "keur",
    "tuhatta euroa", "tuhatta €", "milj. €", "milj.€", "milj €", "milj. euroa", "milj euroa",
    "milj. euro", "milj euro", "milj. eur", "milj eur", "m€", "meur", "meuro", "mn €", "mn eur",
    "miljoonaa euroa", "miljoonaa €", "mn euro", "tusen euro", "miljon euro", "miljoner euro",
    "miljoner €", "million euros", "million euro", "thousand euros", "€/v", "€/vuosi", "€/år",
    "€/year", "euroa/vuosi", "euro/år",
  ]
}

extension Quantity: CellValue {
  public static let form = Phrase(
    fi: "luku, esimerkiksi 12\u{A0}500 tai 8,2",
    sv: "ett tal, till exempel 12\u{A0}500 eller 8,2",
    en: "a number, for example 12500 or 8.2"
  )

  public init?(cell text: String) {
    guard case .quantity(let quantity) = NumberReader.read(text) else { return nil }
    self = quantity
  }

  public func text(in language: Language) -> String {
    var text = amount(upper ?? value, in: language)
    if let upper {
      // The unit stands once: behind the last number, or before the first as in `€15–20`.
      text =
        unit == "€" && language == .english
        ? amount(value, in: language) + "–" + upper.text(in: language)
        : value.text(in: language) + "–" + text
    }
    if hasPlus { text = "+" + text }
    if let qualifier { text = qualifier.text(of: text, in: language) }
    if let time = timeText(in: language) { text += " " + time }
    return text
  }

  /// The time and what explains it, `(2024, Sotkanet)`; `nil`: no time is written.
  public func timeText(in language: Language) -> String? {
    time.map { time in
      "(" + ([time.text(in: language)] + [explanation].compactMap(\.self)).joined(separator: ", ")
        + ")"
    }
  }

  private func amount(_ number: Decimal, in language: Language) -> String {
    switch unit {
    case nil: number.text(in: language)
    case "€"?: language.euros(number)
    case "%"?: language.percentage(number)
    case let unit?: number.text(in: language) + "\u{A0}" + unit
    }
  }
}

extension Quantity.Qualifier {
  /// The word that stands before the number.
  var word: Phrase {
    switch self {
    case .about: Phrase(fi: "noin", sv: "cirka", en: "about")
    case .under: Phrase(fi: "alle", sv: "under", en: "under")
    case .over: Phrase(fi: "yli", sv: "över", en: "over")
    case .atMost: Phrase(fi: "enintään", sv: "högst", en: "at most")
    case .atLeast: Phrase(fi: "vähintään", sv: "minst", en: "at least")
    }
  }

  fileprivate func text(of number: String, in language: Language) -> String {
    word[language] + " " + number
  }
}
