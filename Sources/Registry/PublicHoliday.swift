public import Wording

/// A day of the year on which Finland's offices are closed although it need not be a Saturday or a Sunday.
public struct PublicHoliday: Hashable, Sendable {
  /// The name of the day as it stands inside a sentence.
  public let name: Phrase

  /// The holiday on a day of the Gregorian calendar; nil: the day is none.
  public init?(year: Int, month: Int, day: Int) {
    guard let name = Self.fixed[month * 100 + day] ?? Self.movable(year, month, day) else {
      return nil
    }
    self.name = name
  }

  private static let fixed: [Int: Phrase] = [
    101: Phrase(fi: "uudenvuodenpäivä", sv: "nyårsdagen", en: "New Year's Day"),
    106: Phrase(fi: "loppiainen", sv: "trettondagen", en: "Epiphany"),
    501: Phrase(fi: "vappu", sv: "första maj", en: "May Day"),
    1206: Phrase(fi: "itsenäisyyspäivä", sv: "självständighetsdagen", en: "Independence Day"),
    1224: Phrase(fi: "jouluaatto", sv: "julaftonen", en: "Christmas Eve"),
    1225: Phrase(fi: "joulupäivä", sv: "juldagen", en: "Christmas Day"),
    1226: Phrase(fi: "tapaninpäivä", sv: "annandag jul", en: "St Stephen's Day"),
  ]

  /// The holidays that follow Easter, and Midsummer Eve, the Friday of 19–25 June.
  private static func movable(_ year: Int, _ month: Int, _ day: Int) -> Phrase? {
    let easter = easterDay(year)
    let date = dayOfSpring(month, day)
    switch date - easter {
    case -2: return Phrase(fi: "pitkäperjantai", sv: "långfredagen", en: "Good Friday")
    case 0: return Phrase(fi: "pääsiäispäivä", sv: "påskdagen", en: "Easter Sunday")
    case 1: return Phrase(fi: "toinen pääsiäispäivä", sv: "annandag påsk", en: "Easter Monday")
    case 39: return Phrase(fi: "helatorstai", sv: "Kristi himmelsfärdsdag", en: "Ascension Day")
    case 49: return Phrase(fi: "helluntaipäivä", sv: "pingstdagen", en: "Whit Sunday")
    default: break
    }
    // Easter is a Sunday, so five days after a whole number of weeks from it is a Friday.
    let isMidsummerEve =
      month == 6 && (19...25).contains(day)
      && (date - easter).quotientAndRemainder(dividingBy: 7).remainder == 5
    return isMidsummerEve
      ? Phrase(fi: "juhannusaatto", sv: "midsommaraftonen", en: "Midsummer Eve") : nil
  }

  /// Easter Sunday as a number of days from the end of February (the Gregorian reckoning of Meeus, Jones and Butcher).
  private static func easterDay(_ year: Int) -> Int {
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let correction = (8 * century + 13) / 25
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let month = (epact + weekday - 7 * shift + 114) / 31
    let day = (epact + weekday - 7 * shift + 114) % 31 + 1
    return dayOfSpring(month, day)
  }

  /// Days from the end of February to a day from March on; other days are far from Easter.
  private static func dayOfSpring(_ month: Int, _ day: Int) -> Int {
    guard (3...6).contains(month) else { return .min / 2 }
    return [0, 31, 61, 92][month - 3] + day
  }
}
