public import Workbooks

/// The days on which an agreement's or a council term's time begins and ends.
public struct WorkbookPeriod: Hashable, Sendable {
  public let firstDay: CalendarDate
  public let lastDay: CalendarDate

  /// Reads `2026-2029`, `2026–2029` and `1.1.2026-31.12.2029`; `nil`: the text is no such period.
  public init?(_ text: String) {
    guard case .range(let start?, let end?)? = TimeFrame(cell: text),
      let firstDay = Self.day(start, month: 1, day: 1),
      let lastDay = Self.day(end, month: 12, day: 31),
      firstDay.firstDay < lastDay.firstDay
    else { return nil }
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  /// A day as it is, a year as the given day of it; `nil`: the date is known to something between.
  private static func day(_ date: CalendarDate, month: Int, day: Int) -> CalendarDate? {
    switch date.precision {
    case .day: date
    case .year: CalendarDate(year: date.year, month: month, day: day)
    case .month, .season, .edge: nil
    }
  }

  /// The years, as in `2026–2029`.
  var years: String {
    firstDay.year == lastDay.year
      ? String(firstDay.year) : "\(firstDay.year)–\(lastDay.year)"
  }
}
