package import Wording
package import Workbooks

/// The time that a value tells of: a day, a part of a year, a year or several of them.
package struct MeasuredTime: Hashable, Sendable {
  private let frame: TimeFrame
  package let start: CalendarDate
  package let end: CalendarDate

  /// A time; `nil`: it is not written when it starts, or it ends before.
  package init?(_ frame: TimeFrame?) {
    guard let frame, let start = frame.start, case let end = frame.end ?? start,
      start.firstDay <= end.lastDay
    else { return nil }
    self.frame = frame
    self.start = start
    self.end = end
  }

  /// The same days may be written in two ways: `2025` and `tammi–joulukuu 2025`.
  package static func == (first: MeasuredTime, second: MeasuredTime) -> Bool {
    first.start.firstDay == second.start.firstDay && first.end.lastDay == second.end.lastDay
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(start.firstDay)
    hasher.combine(end.lastDay)
  }

  package func text(in language: Language) -> String { frame.text(in: language) }

  /// Whether a time comes before another in a series: the one that ends first, else the one that starts first.
  package static func < (first: MeasuredTime, second: MeasuredTime) -> Bool {
    let (one, other) = (first.end.lastDay, second.end.lastDay)
    return one == other ? first.start.firstDay < second.start.firstDay : one < other
  }

  /// Whether a value in a unit can be compared with one of a later time.
  ///
  /// The customers of half a year are fewer than those of a year, whatever the development is, so both times are as long
  /// as each other. A percentage does not grow with the time, and what is so at the end of a year may tell of the year.
  package func isComparable(withLater other: MeasuredTime, unit: String?) -> Bool {
    if abs(dayCount - other.dayCount) <= Self.differenceOfMonths { return true }
    // The whole is no later than its part.
    guard end.lastDay < other.start.firstDay else { return false }
    if isYear && other.isLastDayOfYear || isLastDayOfYear && other.isYear { return true }
    return max(dayCount, other.dayCount) <= 366
      && unit.map { UnitForm($0).sort == .percentage } ?? false
  }

  /// Whether the time is a year long, which need not be a calendar year.
  package var isYear: Bool { abs(dayCount - 365) <= 1 }

  private var isLastDayOfYear: Bool { end.precision == .day(month: 12, day: 31) && dayCount == 1 }

  private var dayCount: Int { end.lastDay - start.firstDay + 1 }

  /// How many days one month or half-year is longer than another.
  private static let differenceOfMonths = 3
}
