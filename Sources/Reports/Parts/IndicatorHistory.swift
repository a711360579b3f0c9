internal import Bytes
internal import Rules
internal import Wording
internal import Workbooks

/// What an indicator has shown up to a day, in the order of time: of the whole county, or of one party.
struct IndicatorHistory {
  struct Value {
    let time: MeasuredTime

    /// The number's own unit or the indicator's; `nil`: there is none.
    let unit: String?

    /// The number with its unit, or what was written instead.
    let amount: String

    /// What the workbook remarks on the value; `nil`: nothing.
    let note: String?

    let isBaseline: Bool

    /// Whether it is a number, and not what was written instead.
    let isNumber: Bool

    /// With the time behind it: `9,2 % (2025)`.
    func text(in language: Language) -> String { "\(amount) (\(time.text(in: language)))" }
  }

  /// The parties whose values they are; none: the whole county's.
  let parties: PartyRuns
  let values: [Value]

  var latest: Value? { values.last }

  /// The value before the latest one, of a time with which that can be compared if there is such a value.
  var previous: Value? {
    guard let latest else { return nil }
    let earlier = values.dropLast()
    return earlier.last { $0.time.isComparable(withLater: latest.time, unit: latest.unit) }
      ?? earlier.last
  }

  /// Whether there are values after a time, besides that of a later one, with which that of the first can be compared.
  func hasOthers(after first: MeasuredTime, besides later: MeasuredTime, unit: String?) -> Bool {
    values.contains { value in
      first < value.time && value.time != later
        && first.isComparable(withLater: value.time, unit: unit)
    }
  }

  /// The histories of an indicator: the county's first, then the parties' in the order of the file.
  ///
  /// The baseline is the county's first value where its year is known. Of two measurements for one time the first counts,
  /// and of a measurement and the baseline what was measured.
  static func all(
    ofIndicator index: Int,
    _ reader: Reader,
    until day: CalendarDate
  ) -> [IndicatorHistory] {
    let workbook = reader.workbook
    let indicator = workbook.indicators[index]
    var order: [PartyRuns] = [[]]
    var values: [PartyRuns: [Value]] = [[]: []]
    let unit = indicator.unit?.original
    if let time = MeasuredTime(indicator.baselineFrame),
      let amount = reader.amount(indicator.baseline, unit: indicator.unit, year: .empty)
    {
      let unit = indicator.baseline.value?.quantity?.unit ?? unit
      values[[]] = [
        Value(
          time: time,
          unit: unit,
          amount: Self.withoutTime(amount, time, reader.language),
          note: nil,
          isBaseline: true,
          isNumber: indicator.baseline.value?.quantity != nil
        )
      ]
    }
    for measurement in workbook.measurements(ofIndicator: index) {
      let record = workbook.measurements[measurement]
      guard let time = MeasuredTime(record.time.value), time.start.firstDay <= day.lastDay,
        let amount = reader.amount(record.value, unit: indicator.unit, year: .empty)
      else { continue }
      let named = workbook.party(ofMeasurement: measurement)
      let parties = PartyRuns(joining: named.map(\.parties))
      guard named.isEmpty || !parties.isEmpty else { continue }
      if values[parties] == nil { order.append(parties) }
      values[parties, default: []].append(
        Value(
          time: time,
          unit: record.value.value?.quantity?.unit ?? unit,
          amount: Self.withoutTime(amount, time, reader.language),
          note: reader.text(record.note),
          isBaseline: false,
          isNumber: record.value.value?.quantity != nil
        )
      )
    }
    return order.map { IndicatorHistory(parties: $0, sorting: values[$0] ?? []) }
  }

  private init(parties: PartyRuns, sorting values: [Value]) {
    self.parties = parties
    let sorted = values.enumerated().sorted { first, second in
      let (a, b) = (first.element.time, second.element.time)
      return a < b || (!(b < a) && first.offset < second.offset)
    }
    var kept: [Value] = []
    for (_, value) in sorted {
      guard let last = kept.last, last.time == value.time else {
        kept.append(value)
        continue
      }
      // The baseline stands in a column of its own; words that stand for no value leave it its place.
      if last.isBaseline, value.isNumber || !last.isNumber { kept[kept.count - 1] = value }
    }
    self.values = kept
  }

  /// A time behind the number is told beside it.
  private static func withoutTime(
    _ amount: String,
    _ time: MeasuredTime,
    _ language: Language
  ) -> String {
    for text in ["\(time.end.year)", time.text(in: language)] {
      if amount.hasSuffix(" (\(text))") { return String(amount.dropLast(text.count + 3)) }
      // What else stands in the brackets stays there.
      if amount.hasPart(" (\(text), ") { return amount.replacing(" (\(text), ", with: " (") }
    }
    return amount
  }
}
