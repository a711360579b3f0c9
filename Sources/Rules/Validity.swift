package import Workbooks

/// When something is in force, as far as it is written.
///
/// A date that is known to the month or the year counts only where every day that it may mean gives the same answer.
package struct Validity {
  package let start: CalendarDate?
  package let end: CalendarDate?

  /// A range in one of the cells tells both ends.
  package init(_ starts: TimeFrame?, _ ends: TimeFrame?) {
    start = starts?.start ?? ends?.range?.from
    end = ends?.end ?? starts?.range?.to
  }

  /// Whether it ends before it starts.
  var isReversed: Bool {
    guard let start, let end else { return false }
    return end.lastDay < start.firstDay
  }

  /// The last end of what went before, and at least how many days there are from it to the start; `nil`: none for certain.
  func gap(after older: [Validity]) -> (end: CalendarDate, days: Int)? {
    let ends = older.compactMap(\.end)
    guard let start, ends.count == older.count,
      let end = ends.max(by: { $0.lastDay < $1.lastDay })
    else { return nil }
    let days = start.firstDay - end.lastDay - 1
    return days > 0 ? (end, days) : nil
  }

  /// At least how many days it has in common with what it replaces; `nil`: none for certain.
  func overlap(with older: Validity) -> Int? {
    guard let start, let olderEnd = older.end else { return nil }
    let first = max(start.lastDay, older.start?.lastDay ?? .min)
    let last = min(olderEnd.firstDay, end?.firstDay ?? .max)
    return first <= last ? last - first + 1 : nil
  }
}
