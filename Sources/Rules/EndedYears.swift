package import Workbooks

extension Workbook {
  /// The calendar years that have ended on a day and lie at least half in the workbook's period; none where it is not known.
  package func endedYears(on day: CalendarDate) -> [Int] {
    let period = Validity(basics.periodStarts.value, basics.periodEnds.value)
    guard let start = period.start, start.year < day.year, PeriodDoubt(self) == nil else {
      return []
    }
    return (start.year..<day.year).filter { year in
      guard let first = CalendarDate(year: year, month: 1, day: 1),
        let last = CalendarDate(year: year, month: 12, day: 31)
      else { return false }
      let from = max(start.firstDay, first.firstDay)
      let to = min(period.end?.lastDay ?? .max, last.firstDay)
      return to >= from && 2 * (to - from + 1) >= last.firstDay - first.firstDay + 1
    }
  }
}
