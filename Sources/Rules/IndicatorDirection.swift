internal import Wording
package import Workbooks

extension Indicator {
  /// Up or down, as the direction says or as the target lies from the baseline; `nil`: neither.
  package var wantedDirection: Direction? {
    if let direction = direction.value { return direction == .stays ? nil : direction }
    if let direction = target.value?.direction { return direction == .stays ? nil : direction }
    guard let to = target.value?.quantity else { return nil }
    if to.hasPlus { return .increases }
    let common = unit?.original
    guard let from = baseline.value?.quantity,
      UnitForm.areAlike(from.unit ?? common, to.unit ?? common), from.value != to.value
    else { return nil }
    return from.value < to.value ? .increases : .decreases
  }
}

extension Workbook {
  /// Whether an indicator is to go up or down and its target lies the other way from its baseline.
  func hasTargetAgainstDirection(ofIndicator index: Int) -> Bool {
    let indicator = indicators[index]
    guard let direction = indicator.direction.value, direction != .stays,
      let baseline = indicator.baseline.value?.quantity,
      let target = indicator.target.value?.quantity,
      Self.disagree(direction, baseline, target)
    else { return false }
    return comparesTarget(ofIndicator: index)
  }

  /// Whether an indicator's target is a number of the same kind as its baseline.
  func comparesTarget(ofIndicator index: Int) -> Bool {
    let indicator = indicators[index]
    let common = indicator.unit?.original
    let (from, to) = (indicator.baseline.value?.quantity, indicator.target.value?.quantity)
    return UnitForm.areAlike(from?.unit ?? common, to?.unit ?? common) && to?.hasPlus != true
  }

  /// Whether no part of the target lies on the right side of any part of the baseline.
  private static func disagree(
    _ direction: Direction,
    _ baseline: Quantity,
    _ target: Quantity
  ) -> Bool {
    let (first, second) =
      direction == .increases
      ? (baseline.value, target.upper ?? target.value)
      : (target.value, baseline.upper ?? baseline.value)
    // “About 8” and “over 8” may well be more than 8.
    return first == second ? baseline.qualifier == nil && target.qualifier == nil : first > second
  }
}
