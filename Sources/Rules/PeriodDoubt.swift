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
    if let end = period.end,
      let count = Self.most(workbook, { $0.isAfter(end) })
    {
      self = .endsBefore(count: count)
    } else if let start = period.start,
      let count = Self.most(workbook, { $0.isBefore(start) })
    {
      self = .startsAfter(count: count)
    } else {
      return nil
    }
  }

  /// When an action or an indicator's target is.
  private struct Dates {
    let start: CalendarDate?
    let end: CalendarDate?

    func isAfter(_ day: CalendarDate) -> Bool {
      [start, end].contains { $0.map { $0.firstDay > day.lastDay } ?? false }
    }

    func isBefore(_ day: CalendarDate) -> Bool {
      [start, end].contains { $0.map { $0.lastDay < day.firstDay } ?? false }
    }
  }

  /// How many actions and indicators lie outside where most do; `nil`: most do not.
  private static func most(_ workbook: Workbook, _ isOutside: (Dates) -> Bool) -> Int? {
    var dated = 0
    var outside = 0
    for action in workbook.actions {
      let times = ActionTimes(action)
      guard times.start != nil || times.end != nil else { continue }
      dated += 1
      if isOutside(Dates(start: times.start, end: times.end)) { outside += 1 }
    }
    guard outside >= fewest, 3 * outside >= dated else { return nil }
    let isMostActions = 2 * outside > dated
    // A target may well lie outside the period; actions are carried out in it.
    for indicator in workbook.indicators {
      guard let time = indicator.targetTime else { continue }
      dated += 1
      if isOutside(Dates(start: nil, end: time)) { outside += 1 }
    }
    return isMostActions || 2 * outside > dated ? outside : nil
  }
}
