package import Wording
package import Workbooks

/// What an indicator has shown of the whole county or of one party, in the order of time.
package struct MeasuredSeries {
  package struct Point {
    package let time: CalendarDate
    package let quantity: Quantity

    /// Index of the measurement; `nil`: the point is the baseline.
    package let measurement: Int?
  }

  /// Indexes of the parties whose series it is; none: it is the whole county's.
  package private(set) var parties: [Int] = []
  package private(set) var points: [Point] = []

  /// The indicator's unit, which a value without one is in; `nil`: the indicator has none.
  private let unit: String?

  private init(unit: String?) { self.unit = unit }

  /// The last two points; `nil`: there are fewer, or their units are of different sorts.
  package var lastStep: (from: Point, to: Point)? {
    points.count < 2 ? nil : step(to: points.count - 1)
  }

  /// Every point but the first, with the one before it.
  var steps: [(from: Point, to: Point)] { points.indices.dropFirst().compactMap(step) }

  private func step(to index: Int) -> (from: Point, to: Point)? {
    let (from, to) = (points[index - 1], points[index])
    return UnitForm.areAlike(from.quantity.unit ?? unit, to.quantity.unit ?? unit)
      ? (from, to) : nil
  }

  /// The series of an indicator up to a day: the county's first, then the parties' in the order of the file.
  ///
  /// Of two values for one time the first counts. A range or a number that is not exact is left out.
  package static func all(
    ofIndicator index: Int,
    in workbook: Workbook,
    until day: CalendarDate
  ) -> [MeasuredSeries] {
    // Most values are the county's, which is looked up in no table.
    var county: MeasuredSeries?
    var order: [[Int]] = []
    var series: [[Int]: MeasuredSeries] = [:]
    let unit = workbook.indicators[index].unit?.original
    if let baseline = workbook.indicators[index].baseline.value?.quantity,
      let time = workbook.indicators[index].baselineTime
    {
      county = MeasuredSeries(unit: unit)
      county?.add(time, baseline, nil)
    }
    for measurement in workbook.measurements(ofIndicator: index) {
      guard let time = workbook.measurements[measurement].time.value?.start,
        let quantity = workbook.measurements[measurement].value.value?.quantity,
        time.firstDay <= day.lastDay
      else { continue }
      let named = workbook.party(ofMeasurement: measurement)
      let parties = named.flatMap(\.parties)
      // A name that means no party is told elsewhere, and whose value it is cannot be known.
      guard named.isEmpty || !parties.isEmpty else { continue }
      if parties.isEmpty {
        county = county ?? MeasuredSeries(unit: unit)
        county?.add(time, quantity, measurement)
        continue
      }
      if series[parties] == nil { order.append(parties) }
      series[parties, default: MeasuredSeries(unit: unit)].add(time, quantity, measurement)
    }
    county?.sort()
    return (county.map { [$0] } ?? [])
      + order.compactMap { parties in
        var one = series[parties]
        one?.sort()
        one?.parties = parties
        return one
      }
  }

  private mutating func add(
    _ time: CalendarDate,
    _ quantity: Quantity,
    _ measurement: Int?
  ) {
    guard quantity.qualifier == nil, quantity.upper == nil else { return }
    if let own = quantity.unit, let unit, UnitForm(own).contradicts(UnitForm(unit)) { return }
    points.append(Point(time: time, quantity: quantity, measurement: measurement))
  }

  private mutating func sort() {
    let sorted = points.enumerated().sorted { first, second in
      let (a, b) = (first.element.time, second.element.time)
      return a.firstDay == b.firstDay ? first.offset < second.offset : a.firstDay < b.firstDay
    }
    points = []
    for (_, point) in sorted where points.last?.time != point.time { points.append(point) }
  }
}

extension MeasuredSeries.Point {
  /// `9,4 (2024)`.
  package func text(in language: Language) -> String {
    "\(quantity.value.text(in: language)) (\(time.text(in: language)))"
  }
}
