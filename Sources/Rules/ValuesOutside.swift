internal import Workbooks

/// The numbers of an indicator that lie outside what its unit allows, unless most of its numbers do.
///
/// One finding tells of each. What follows from it is not told as well: that the target lies on the wrong side of such a
/// baseline, or that the value has jumped or moved the wrong way.
struct ValuesOutside {
  enum Source: Hashable {
    case baseline, target
    case measurement(Int)
  }

  struct Number {
    let source: Source
    let quantity: Quantity
  }

  /// In the order of the record, then of the measurements.
  private(set) var numbers: [Number] = []

  /// What the numbers go beyond; `nil`: none does.
  private(set) var bound: ValueBound?

  init(ofIndicator index: Int, in workbook: Workbook) {
    let measurements = workbook.measurements(ofIndicator: index)
    func quantity(_ measurement: Int) -> Quantity? {
      workbook.measurements[measurement].value.value?.quantity
    }
    // Percentages have the narrowest bounds, and most numbers keep to them.
    func mayBeOutside(_ quantity: Quantity?) -> Bool {
      quantity.map { !ValueBound.percentage.allows($0) } ?? false
    }
    let baseline = workbook.indicators[index].baseline.value?.quantity
    let target = workbook.indicators[index].target.value?.quantity
    guard
      mayBeOutside(baseline) || mayBeOutside(target)
        || measurements.contains(where: { mayBeOutside(quantity($0)) })
    else { return }
    let unit = workbook.indicators[index].unit?.original
    var all: [Number] = []
    func add(_ quantity: Quantity?, _ source: Source) {
      guard let quantity else { return }
      if let own = quantity.unit, let unit, UnitForm(own).contradicts(UnitForm(unit)) { return }
      all.append(Number(source: source, quantity: quantity))
    }
    add(baseline, .baseline)
    add(target, .target)
    for measurement in measurements { add(quantity(measurement), .measurement(measurement)) }
    guard let unit = unit ?? all.first?.quantity.unit, let bound = ValueBound(UnitForm(unit))
    else { return }
    let outside = all.filter { !bound.allows($0.quantity) }
    guard !outside.isEmpty, all.count == 1 || outside.count * 2 <= all.count,
      bound.holds(for: workbook.indicators[index].title?.original ?? "", in: UnitForm(unit))
    else { return }
    self.bound = bound
    numbers = outside
  }

  func contains(_ source: Source) -> Bool { numbers.contains { $0.source == source } }

  /// Whether one of the two points of a step is such a number.
  func touches(_ step: (from: MeasuredSeries.Point, to: MeasuredSeries.Point)) -> Bool {
    guard !numbers.isEmpty else { return false }
    return [step.from, step.to].contains { point in
      contains(point.measurement.map(Source.measurement) ?? .baseline)
    }
  }
}
