package import Workbooks

/// When an action starts and ends, from whichever of its columns say so.
package struct ActionTimes {
  package let start: CalendarDate?
  package let end: CalendarDate?

  package init(_ action: borrowing Action) {
    let validity = Validity(action.starts.value, action.ends.value)
    let schedule = action.schedule.value
    start = validity.start ?? schedule?.range?.from
    // One date as a schedule is the time by which the action is done.
    end = validity.end ?? schedule?.end
    year =
      if let start {
        start.year == end?.year ? start.year : nil
      } else if validity.end == nil, case .date(let date) = schedule, !date.isDay {
        date.year
      } else {
        nil
      }
  }

  /// The calendar year in which all of the action lies; `nil`: there are several, or it is not known when it starts.
  let year: Int?

  /// Whether every day that the end may mean has gone by.
  package func hasEnded(before day: CalendarDate) -> Bool {
    end.map { $0.lastDay < day.firstDay } ?? false
  }

  /// Whether every day that the start may mean has gone by.
  func hasStarted(before day: CalendarDate) -> Bool {
    start.map { $0.lastDay < day.firstDay } ?? false
  }

  /// Whether every day that the start may mean is still to come.
  func startsAfter(_ day: CalendarDate) -> Bool { start.map { $0.firstDay > day.lastDay } ?? false }
}

extension Action {
  /// Whether a status is written that cannot be read, so that nobody knows whether anything is left to do.
  package var hasUnreadStatus: Bool {
    if case .unread = status { true } else { false }
  }
}

extension ActionStatus {
  /// Whether nothing more is done.
  package var isFinal: Bool { self == .completed || self == .cancelled }
}
