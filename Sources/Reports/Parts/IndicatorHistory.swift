internal import Rules
internal import Wording
internal import Workbooks

/// What an indicator has shown up to a day, in the order of time: of the whole county, or of one party.
struct IndicatorHistory {
  struct Value {
    let time: CalendarDate

    /// The number with its unit, or what was written instead.
    let amount: String

    /// What the workbook remarks on the value; `nil`: nothing.
    let note: String?

    /// With the time behind it: `9,2 % (2025)`.
    func text(in language: Language) -> String { "\(amount) (\(time.text(in: language)))" }
  }

  /// Indexes of the parties whose values they are; none: the whole county's.
  let parties: [Int]
  let values: [Value]

  var latest: Value? { values.last }
  var previous: Value? { values.dropLast().last }

  /// The histories of an indicator: the county's first, then the parties' in the order of the file.
  ///
  /// The baseline is the county's first value where its year is known. Of two values for one time the first counts.
  static func all(
    ofIndicator index: Int,
    _ reader: Reader,
    until day: CalendarDate
  ) -> [IndicatorHistory] {
    let workbook = reader.workbook
    let indicator = workbook.indicators[index]
    var order: [[Int]] = [[]]
    var values: [[Int]: [Value]] = [[]: []]
    if let time = indicator.baselineTime,
      let amount = reader.amount(indicator.baseline, unit: indicator.unit, year: .empty)
    {
      values[[]] = [Value(time: time, amount: Self.withoutYear(amount, time), note: nil)]
    }
    for measurement in workbook.measurements(ofIndicator: index) {
      let record = workbook.measurements[measurement]
      guard let time = record.time.value?.start, time.firstDay <= day.lastDay,
        let amount = reader.amount(record.value, unit: indicator.unit, year: .empty)
      else { continue }
      let named = workbook.party(ofMeasurement: measurement)
      let parties = named.flatMap(\.parties)
      guard named.isEmpty || !parties.isEmpty else { continue }
      if values[parties] == nil { order.append(parties) }
      values[parties, default: []].append(
        Value(
          time: time,
          amount: Self.withoutYear(amount, time),
          note: reader.text(record.note)
        )
      )
    }
    return order.map { IndicatorHistory(parties: $0, sorting: values[$0] ?? []) }
  }

  private init(parties: [Int], sorting values: [Value]) {
    self.parties = parties
    let sorted = values.enumerated().sorted { first, second in
      let (a, b) = (first.element.time.firstDay, second.element.time.firstDay)
      return a == b ? first.offset < second.offset : a < b
    }
    var kept: [Value] = []
    for (_, value) in sorted {
      if let last = kept.last, last.time == value.time {
        // The measurement of the baseline's year says more than the baseline.
        if last.note == nil, last.amount == value.amount { kept[kept.count - 1] = value }
      } else {
        kept.append(value)
      }
    }
    self.values = kept
  }

  /// A year behind the number is told with the time.
  private static func withoutYear(_ amount: String, _ time: CalendarDate) -> String {
    let year = " (\(time.year))"
    return amount.hasSuffix(year) ? String(amount.dropLast(year.count)) : amount
  }
}
