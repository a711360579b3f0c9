package import Wording
package import Workbooks

/// What an indicator has shown of the whole county or of one party, in the order of time.
package struct MeasuredSeries {
  package struct Point {
    package let time: MeasuredTime
    package let quantity: Quantity

    /// Index of the measurement; `nil`: the point is the baseline.
    package let measurement: Int?
  }

  /// The parties whose series it is; none: it is the whole county's.
  package private(set) var parties: PartyRuns = []
  package private(set) var points: [Point] = []

  /// The indicator's unit, which a value without one is in; `nil`: the indicator has none.
  private let unit: String?

  private init(unit: String?) { self.unit = unit }

  /// The last point that can be compared with an earlier one, with that one; `nil`: there is none.
  package var lastStep: (from: Point, to: Point)? {
    points.indices.dropFirst().reversed().lazy.compactMap(step).first
  }

  /// Every point that can be compared with an earlier one, with that one.
  var steps: [(from: Point, to: Point)] { points.indices.dropFirst().compactMap(step) }

  private func step(to index: Int) -> (from: Point, to: Point)? {
    let to = points[index]
    let toUnit = to.quantity.unit ?? unit
    let from = points[max(0, index - Self.reach)..<index].last {
      $0.time.isComparable(withLater: to.time, unit: toUnit)
    }
    guard let from else { return nil }
    return UnitForm.areAlike(from.quantity.unit ?? unit, toUnit) ? (from, to) : nil
  }

  /// How many points back the one is looked for that a point is compared with: among the months and the quarters of a year
  /// it is a year before.
  private static let reach = 20

  /// The points that one line may join: those of years, or of times as long as the last one.
  package var comparablePoints: [Point] {
    guard let one = points.last(where: \.time.isYear) ?? points.last else { return [] }
    let unit = one.quantity.unit ?? self.unit
    return points.filter { point in
      point.time < one.time
        ? point.time.isComparable(withLater: one.time, unit: unit)
        : one.time.isComparable(withLater: point.time, unit: unit)
    }
  }

  /// The series of an indicator up to a day: the county's first, then the parties' in the order of the file.
  ///
  /// Of two measurements for one time the first counts, and of a measurement and the baseline what was measured. A range
  /// or a number that is not exact is left out.
  package static func all(
    ofIndicator index: Int,
    in workbook: Workbook,
    until day: CalendarDate
  ) -> [MeasuredSeries] {
    // Most values are the county's, which is looked up in no table.
    var county: MeasuredSeries?
    var series: [MeasuredSeries] = []
    var places: [PartyRuns: Int] = [:]
    // A cell may mean a group of thousands, which are gone through once.
    let named = workbook.partiesOfMeasurements
    var placesOfLists: [Int: Int] = [:]
    let unit = workbook.indicators[index].unit?.original
    if let baseline = workbook.indicators[index].baseline.value?.quantity,
      let time = MeasuredTime(workbook.indicators[index].baselineFrame)
    {
      county = MeasuredSeries(unit: unit)
      county?.add(time, baseline, nil)
    }
    for measurement in workbook.measurements(ofIndicator: index) {
      guard let time = MeasuredTime(workbook.measurements[measurement].time.value),
        let quantity = workbook.measurements[measurement].value.value?.quantity,
        time.start.firstDay <= day.lastDay
      else { continue }
      guard let list = named.list(ofRecord: measurement) else {
        county = county ?? MeasuredSeries(unit: unit)
        county?.add(time, quantity, measurement)
        continue
      }
      if let place = placesOfLists[list] {
        series[place].add(time, quantity, measurement)
        continue
      }
      let parties = PartyRuns(joining: named.lists[list].map(\.parties))
      // A name that means no party is told elsewhere, and whose value it is cannot be known.
      guard !parties.isEmpty else { continue }
      let place = places[parties] ?? series.count
      if place == series.count {
        places[parties] = place
        var one = MeasuredSeries(unit: unit)
        one.parties = parties
        series.append(one)
      }
      placesOfLists[list] = place
      series[place].add(time, quantity, measurement)
    }
    county?.sort()
    for place in series.indices { series[place].sort() }
    return (county.map { [$0] } ?? []) + series
  }

  private mutating func add(
    _ time: MeasuredTime,
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
      return a < b || (!(b < a) && first.offset < second.offset)
    }
    points = []
    for (_, point) in sorted {
      guard let last = points.last, last.time == point.time else {
        points.append(point)
        continue
      }
      if last.measurement == nil { points[points.count - 1] = point }
    }
  }
}

extension MeasuredSeries.Point {
  /// `9,4 (2024)`, `640 (tammi–kesäkuu 2026)`.
  package func text(in language: Language) -> String {
    "\(quantity.value.text(in: language)) (\(time.text(in: language)))"
  }
}
