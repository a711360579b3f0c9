internal import Wording
internal import Workbooks

extension Workbook {
  /// Whether a step to the year after it changes an indicator's value so much that one asks whether it was entered right.
  ///
  /// A note tells why, and a value between the baseline and the target was to be expected.
  func isJump(
    _ step: (from: MeasuredSeries.Point, to: MeasuredSeries.Point),
    ofIndicator index: Int,
    beyond threshold: Int
  ) -> Bool {
    guard let measurement = step.to.measurement,
      step.to.time.end.year == step.from.time.end.year + 1,
      measurements[measurement].note == nil
    else { return false }
    let (old, new) = (step.from.quantity.value, step.to.quantity.value)
    // Small numbers vary by chance.
    guard old > Decimal(0), new > Decimal(0), max(old, new) >= Decimal(10),
      abs(new.double - old.double) * 100 > Double(threshold) * old.double
    else { return false }
    return !indicators[index].isOnTheWay(new)
  }
}

extension Indicator {
  /// Whether a value lies between the baseline and the target, so that it was to be expected.
  fileprivate func isOnTheWay(_ value: Decimal) -> Bool {
    guard let baseline = baseline.value?.quantity?.value, let goal = target.value?.quantity
    else { return false }
    let ends = [baseline, goal.value, goal.upper ?? goal.value].sorted()
    return ends[0] <= value && value <= ends[2]
  }
}

extension Decimal {
  fileprivate var double: Double {
    var divisor = 1.0
    for _ in 0..<decimals { divisor *= 10 }
    return (isNegative ? -1 : 1) * Double(magnitude) / divisor
  }
}
