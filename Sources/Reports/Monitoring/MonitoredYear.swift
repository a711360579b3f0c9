internal import Rules
internal import Wording
internal import Workbooks

/// The calendar year before the day of the report, and what the workbook says of it.
struct MonitoredYear {
  let year: Int

  /// The day of the report: values and meetings after it are plans.
  let day: CalendarDate

  /// Indexes of the actions that are late, by their end date or by their status.
  let lateActions: [Int]

  /// Indexes of the indicators without a value for the year.
  let missing: [Int]
  private let isMissing: Set<Int>

  private let reader: Reader

  /// Why a value or a baseline may be missing, by the normal forms of what the exceptions name.
  private let acceptedReasons: [String: String]

  init(_ reader: Reader, on occasion: Occasion) {
    self.reader = reader
    day = occasion.asOf
    let year = occasion.asOf.year - 1
    self.year = year
    let workbook = reader.workbook
    lateActions = workbook.actions.indices.filter { index in
      let action = workbook.actions[index]
      return action.status.value == .late
        || ActionTimes(action).hasEnded(before: occasion.asOf)
          && action.status.value?.isFinal != true && !action.hasUnreadStatus
    }
    missing =
      workbook.measurements.isEmpty
      ? [] : workbook.indicators.indices.filter { Self.lacksValue($0, for: year, workbook) }
    isMissing = Set(missing)
    var reasons: [String: String] = [:]
    for exception in workbook.exceptions
    where !exception.hasExpired(in: workbook, on: occasion) {
      guard let rule = exception.rule.flatMap({ RuleBook.rule($0) }),
        ["SEU-02", "MIT-02"].contains(rule.code), let target = exception.target,
        let reason = reader.text(exception.reason)
      else { continue }
      let name = NormalForm.name(target)
      if reasons[name] == nil || rule.code == "SEU-02" { reasons[name] = reason }
    }
    acceptedReasons = reasons
  }

  /// Whether an indicator has no value for the year.
  func lacksValue(ofIndicator index: Int) -> Bool { isMissing.contains(index) }

  /// Why an indicator has no value for the year; `nil`: the workbook does not say.
  func reason(ofIndicator index: Int) -> String? {
    for measurement in reader.workbook.measurements(ofIndicator: index) {
      let record = reader.workbook.measurements[measurement]
      if record.value.isEmpty, Self.mayBe(record.time.value, in: year),
        let note = reader.text(record.note)
      {
        return note
      }
    }
    let indicator = reader.workbook.indicators[index]
    return [indicator.id.text, indicator.title?.original].compactMap(\.self)
      .lazy.compactMap { acceptedReasons[NormalForm.name($0)] }.first
  }

  /// A baseline of the year tells its value, and before a later baseline none is expected.
  private static func lacksValue(_ index: Int, for year: Int, _ workbook: Workbook) -> Bool {
    if let time = workbook.indicators[index].baselineTime, time.year >= year { return false }
    return !workbook.measurements(ofIndicator: index).contains { measurement in
      let record = workbook.measurements[measurement]
      return !record.value.isEmpty && mayBe(record.time.value, in: year)
    }
  }

  /// Whether a time lies in a year at least in part.
  static func mayBe(_ time: TimeFrame?, in year: Int) -> Bool {
    guard let first = time?.start ?? time?.end, let last = time?.end ?? time?.start else {
      return false
    }
    return first.year <= year && year <= last.year
  }
}
