internal import Workbooks

/// Why the period of the workbook is probably not the one that is meant, so that nothing is compared with it.
enum PeriodDoubt {
  case reversed
  case tooLong(years: Int)
  /// Most of what has dates ends after it, or starts before it.
  case endsBefore(count: Int)
  case startsAfter(count: Int)

  /// Three council terms; no agreement is made for longer.
  private static let longest = 12

  /// Fewer records than this do not show that it is the period that differs.
  private static let fewest = 4

  /// `nil`: the period is not known, or nothing speaks against it.
  init?(_ workbook: Workbook) {
    let period = Validity(workbook.basics.periodStarts.value, workbook.basics.periodEnds.value)
    if period.isReversed {
      self = .reversed
      return
    }
    if let start = period.start, let end = period.end {
      let years = (end.lastDay - start.firstDay + 1) / 365
      if years > Self.longest {
        self = .tooLong(years: years)
        return
      }
    }
    guard period.start != nil || period.end != nil else { return nil }
    let outside = Self.outside(period, workbook)
    if let count = outside.after {
      self = .endsBefore(count: count)
    } else if let count = outside.before {
      self = .startsAfter(count: count)
    } else {
      return nil
    }
  }

  /// How many actions and indicators lie on one side of the period.
  private struct Side {
    var dated = 0
    var outside = 0

    /// Whether enough of what has been counted lies there for it to matter what else does.
    var isMany: Bool { outside >= fewest && 3 * outside >= dated }

    /// Whether most of it does.
    var isMost: Bool { 2 * outside > dated }

    mutating func add(_ isOutside: Bool) {
      dated += 1
      if isOutside { outside += 1 }
    }
  }

  /// How many actions and indicators lie after the period and before it, where most do; `nil`: most do not.
  private static func outside(
    _ period: Validity,
    _ workbook: Workbook
  ) -> (after: Int?, before: Int?) {
    func isAfter(_ date: CalendarDate?) -> Bool {
      guard let date, let end = period.end else { return false }
      return date.firstDay > end.lastDay
    }
    func isBefore(_ date: CalendarDate?) -> Bool {
      guard let date, let start = period.start else { return false }
      return date.lastDay < start.firstDay
    }
    // Both sides at once, since every action is looked at for it.
    var (after, before) = (Side(), Side())
    for index in workbook.actions.indices {
      let times = ActionTimes(workbook.actions[index])
      guard times.start != nil || times.end != nil else { continue }
      after.add(isAfter(times.start) || isAfter(times.end))
      before.add(isBefore(times.start) || isBefore(times.end))
    }
    let ofActions = (after: after, before: before)
    guard after.isMany || before.isMany else { return (nil, nil) }
    // A target may well lie outside the period; actions are carried out in it.
    for index in workbook.indicators.indices {
      guard let time = workbook.indicators[index].targetTime else { continue }
      after.add(isAfter(time))
      before.add(isBefore(time))
    }
    func count(_ actions: Side, _ all: Side) -> Int? {
      actions.isMany && (actions.isMost || all.isMost) ? all.outside : nil
    }
    return (count(ofActions.after, after), count(ofActions.before, before))
  }
}
