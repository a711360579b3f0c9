internal import Wording

/// Whole numbers for decimal ones, so that they can be drawn, and the round numbers beside which they stand.
struct ValueScale {
  /// By how many decimals the whole numbers are smaller.
  private let decimals: Int

  /// How far two round numbers are from each other.
  private let step: Int

  let low: Int
  let high: Int

  /// The largest number that leaves room for reckoning.
  private static let limit = 1_000_000_000_000

  /// A scale for values and targets, of which there is one at least; `nil`: there is none, or one is too large.
  ///
  /// The line of a target does not fall on the edge, unless that is zero.
  init?(_ measured: [Decimal], targets: [Decimal]) {
    let values = measured + targets
    var decimals = values.map(\.decimals).max() ?? 0
    var numbers = values.compactMap { Self.number(of: $0, decimals) }
    while decimals > 0, numbers.count < values.count {
      decimals -= 1
      numbers = values.compactMap { Self.number(of: $0, decimals) }
    }
    guard numbers.count == values.count, var low = numbers.min(), var high = numbers.max() else {
      return nil
    }
    if low == high {
      let room = max(1, abs(low) / 10)
      (low, high) = (low - room, high + room)
    }
    var step = 1
    var factors = [2, 5, 10]
    var unit = 1
    while (high - low) / step > 4 {
      if factors.isEmpty {
        unit *= 10
        factors = [2, 5, 10]
      }
      step = unit * factors.removeFirst()
    }
    self.decimals = decimals
    self.step = step
    let edges = (low: Self.floor(low, step), high: -Self.floor(-high, step))
    let ends = targets.compactMap { Self.number(of: $0, decimals) }.filter { $0 != 0 }
    self.low = edges.low - (ends.contains(edges.low) ? step : 0)
    self.high = edges.high + (ends.contains(edges.high) ? step : 0)
  }

  /// Whether the number zero is among those shown.
  var hasZero: Bool { low <= 0 && high >= 0 }

  /// The round numbers from the lowest to the highest.
  var ticks: [Int] { Array(stride(from: low, through: high, by: step)) }

  /// A round number as people read it, with no more decimals than the scale needs.
  func text(ofTick tick: Int, in language: Language) -> String {
    var (tick, step, decimals) = (tick, step, decimals)
    while decimals > 0, step.isMultiple(of: 10), tick.isMultiple(of: 10) {
      (tick, step, decimals) = (tick / 10, step / 10, decimals - 1)
    }
    return Decimal(significand: Int64(tick), decimals: decimals)?.text(in: language) ?? ""
  }

  /// The whole number for a value; one that the scale was not made for may be cut short.
  func number(of value: Decimal) -> Int {
    Self.number(of: value, decimals) ?? (value.isNegative ? low : high)
  }

  private static func floor(_ number: Int, _ step: Int) -> Int {
    let remainder = number % step
    return number - remainder - (remainder < 0 ? step : 0)
  }

  private static func number(of value: Decimal, _ decimals: Int) -> Int? {
    var magnitude = value.magnitude
    for _ in 0..<max(0, value.decimals - decimals) { magnitude /= 10 }
    for _ in 0..<max(0, decimals - value.decimals) {
      guard magnitude <= UInt64(limit) else { return nil }
      magnitude *= 10
    }
    guard magnitude <= UInt64(limit) else { return nil }
    return value.isNegative ? -Int(magnitude) : Int(magnitude)
  }
}
