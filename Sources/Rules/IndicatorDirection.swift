package import Workbooks

extension Indicator {
  /// Up or down, as the direction says or as the target lies from the baseline; `nil`: neither.
  package var wantedDirection: Direction? {
    if let direction = direction.value { return direction == .stays ? nil : direction }
    if case .direction(let direction) = target.value {
      return direction == .stays ? nil : direction
    }
    guard let from = baseline.value?.quantity, let to = target.value?.quantity,
      from.unit.map(NormalForm.name) == to.unit.map(NormalForm.name), from.value != to.value
    else { return nil }
    return from.value < to.value ? .increases : .decreases
  }
}
