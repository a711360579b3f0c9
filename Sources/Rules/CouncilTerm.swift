package import Workbooks

/// The four years between two municipal and county elections; councils change on 1 June.
package struct CouncilTerm {
  package let start: CalendarDate
  package let end: CalendarDate

  /// The term in which a day lies; `nil`: it lies before the elections of 2025.
  package init?(on day: CalendarDate) {
    let first = 2025
    var year = first + (day.year - first) / 4 * 4
    guard day.year >= first, let june = CalendarDate(year: year, month: 6, day: 1) else {
      return nil
    }
    if day.firstDay < june.firstDay { year -= 4 }
    guard year >= first, let start = CalendarDate(year: year, month: 6, day: 1),
      let end = CalendarDate(year: year + 4, month: 5, day: 31)
    else { return nil }
    self.start = start
    self.end = end
  }

  /// The years as people call the term: `2025–2029`.
  package var years: String { "\(start.year)–\(end.year)" }
}
