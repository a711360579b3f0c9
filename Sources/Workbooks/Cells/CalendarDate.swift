public import Wording

/// A date of the calendar, known to the day, the month, the season, the beginning or end of the year, or the year.
public struct CalendarDate: Hashable, Sendable {
  /// How precisely the date is known; months and days from one.
  public enum Precision: Hashable, Sendable {
    case year
    case edge(YearEdge)
    case season(Season)
    case month(Int)
    case day(month: Int, day: Int)
  }

  // Four bytes, since a workbook has several dates for each record.
  private let storedYear: Int16
  /// The month from one, a season behind the months, an edge of the year behind these, or zero.
  private let storedMonth: UInt8
  private let storedDay: UInt8

  /// The year of the Gregorian calendar, 1900–2199.
  public var year: Int { Int(storedYear) }

  public var precision: Precision {
    let month = Int(storedMonth)
    if storedDay > 0 { return .day(month: month, day: Int(storedDay)) }
    if let season = Season(rawValue: month - 12) { return .season(season) }
    if let edge = YearEdge(rawValue: month - Self.monthsAndSeasons) { return .edge(edge) }
    return month > 0 ? .month(month) : .year
  }

  private static let monthsAndSeasons = 12 + Season.allCases.count

  /// Whether the date is known to the day, as “ends on …” needs.
  package var isDay: Bool { storedDay > 0 }

  /// A date; `nil`: there is no such day, month or year.
  public init?(year: Int, _ precision: Precision = .year) {
    guard (1900...2199).contains(year) else { return nil }
    var (storedMonth, storedDay) = (0, 0)
    switch precision {
    case .year: break
    case .season(let season): storedMonth = 12 + season.rawValue
    case .edge(let edge): storedMonth = Self.monthsAndSeasons + edge.rawValue
    case .month(let month):
      guard (1...12).contains(month) else { return nil }
      storedMonth = month
    case .day(let month, let day):
      guard (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day) else {
        return nil
      }
      (storedMonth, storedDay) = (month, day)
    }
    storedYear = Int16(year)
    self.storedMonth = UInt8(storedMonth)
    self.storedDay = UInt8(storedDay)
  }

  /// A date written as `31.12.2027` or `2027`; `nil`: it is written otherwise, or there is no such day.
  init?(plain text: String) {
    var numbers = (0, 0, 0)
    var index = 0
    var digits = 0
    for byte in text.utf8 {
      if (0x30...0x39).contains(byte), digits < 4 {
        digits += 1
        let digit = Int(byte & 15)
        switch index {
        case 0: numbers.0 = numbers.0 * 10 + digit
        case 1: numbers.1 = numbers.1 * 10 + digit
        default: numbers.2 = numbers.2 * 10 + digit
        }
      } else if byte == UInt8(ascii: "."), (1...2).contains(digits), index < 2 {
        index += 1
        digits = 0
      } else {
        return nil
      }
    }
    guard digits == 4 else { return nil }
    switch index {
    case 0: self.init(year: numbers.0)
    case 2: self.init(year: numbers.2, month: numbers.1, day: numbers.0)
    default: return nil
    }
  }

  /// A day of the calendar; `nil`: there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    self.init(year: year, .day(month: month, day: day))
  }

  /// The day that is so many days from 1.1.1970; `nil`: it lies outside 1900–2199.
  package init?(dayNumber: Int) {
    // The inverse of `dayNumber`, from the same source.
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The first day that the date may mean, as days since 1.1.1970.
  public var firstDay: Int {
    switch precision {
    case .year: Self.dayNumber(year, 1, 1)
    case .edge(let edge): Self.dayNumber(year, edge.months.lowerBound, 1)
    case .season(let season): Self.dayNumber(year, season.months.lowerBound, 1)
    case .month(let month): Self.dayNumber(year, month, 1)
    case .day(let month, let day): Self.dayNumber(year, month, day)
    }
  }

  /// The last day that the date may mean, as days since 1.1.1970.
  public var lastDay: Int {
    switch precision {
    case .year: Self.dayNumber(year, 12, 31)
    case .edge(let edge):
      Self.dayNumber(
        year,
        edge.months.upperBound,
        Self.days(in: edge.months.upperBound, of: year)
      )
    case .season(let season):
      Self.dayNumber(
        year,
        season.months.upperBound,
        Self.days(in: season.months.upperBound, of: year)
      )
    case .month(let month): Self.dayNumber(year, month, Self.days(in: month, of: year))
    case .day(let month, let day): Self.dayNumber(year, month, day)
    }
  }

  /// The date as a report writes it: `31.12.2027`, `toukokuu 2026`, `kevät 2026`, `loppuvuosi 2026`, `2027`.
  public func text(in language: Language) -> String {
    switch precision {
    case .year: String(year)
    case .edge(let edge): language.date(year: year, edge: edge)
    case .season(let season): language.date(year: year, season: season)
    case .month(let month): language.date(year: year, month: month)
    case .day(let month, let day): language.date(year: year, month: month, day: day)
    }
  }

  /// The time from the date to another; months and seasons of one year have the year once.
  func text(in language: Language, until end: CalendarDate) -> String {
    switch (precision, end.precision) {
    case (.month(let first), .month(let last)) where year == end.year:
      language.range(year: year, fromMonth: first, to: last)
    case (.season(let first), .season(let last)) where year == end.year && first != last:
      language.range(from: first.name[language], to: end.text(in: language))
    default:
      language.range(from: text(in: language), to: end.text(in: language))
    }
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1.1.1970 in the Gregorian calendar (Howard Hinnant, “chrono-compatible low-level date algorithms”).
  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Season {
  /// First and last month that the season may mean within its year, from one; winter has months at both ends.
  fileprivate var months: ClosedRange<Int> {
    switch self {
    case .spring: 1...5
    case .summer: 6...8
    case .autumn: 8...12
    case .winter: 1...12
    }
  }
}

extension YearEdge {
  /// First and last month that the beginning or the end of a year may mean, from one.
  fileprivate var months: ClosedRange<Int> {
    switch self {
    case .beginning: 1...6
    case .end: 7...12
    }
  }
}
