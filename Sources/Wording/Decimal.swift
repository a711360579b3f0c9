/// An exact decimal number that remembers how many decimals it was written with.
///
/// Numbers are compared by value: `8,20` equals `8,2`, and each is still shown as it was written.
public struct Decimal: Sendable {
  /// The digits without sign and decimal mark: 820 for `8,20`.
  public let magnitude: UInt64
  /// Whether the number is below zero.
  public let isNegative: Bool
  private let storedDecimals: Int8
  /// How many of the digits are decimals, from 0 to 18.
  public var decimals: Int { Int(storedDecimals) }

  public init(_ number: Int) {
    self.init(isNegative: number < 0, magnitude: UInt64(number.magnitude), decimals: 0)
  }

  /// Makes `significand` divided by ten to the power of `decimals`; nil unless there are 0 to 18 decimals.
  public init?(significand: Int64, decimals: Int) {
    guard 0...18 ~= decimals else { return nil }
    self.init(isNegative: significand < 0, magnitude: significand.magnitude, decimals: decimals)
  }

  private init(isNegative: Bool, magnitude: UInt64, decimals: Int) {
    self.isNegative = isNegative && magnitude > 0
    self.magnitude = magnitude
    storedDecimals = Int8(decimals)
  }

  public static prefix func - (number: Decimal) -> Decimal {
    Decimal(
      isNegative: !number.isNegative,
      magnitude: number.magnitude,
      decimals: number.decimals
    )
  }

  /// The number as people read it: `−1 234 567,50` in Finnish and Swedish, `−1,234,567.50` in English.
  ///
  /// The minus sign is U+2212 and the spaces are no-break spaces.
  public func text(in language: Language) -> String {
    let sign = isNegative ? "\u{2212}" : ""
    // Most numbers have no digits to group.
    guard decimals > 0 || magnitude >= 1000 else { return sign + String(magnitude) }
    let (whole, fraction) = digits
    let number = grouped(whole, in: language)
    return fraction.isEmpty
      ? sign + number : sign + number + (language == .english ? "." : ",") + fraction
  }

  private var digits: (whole: String, fraction: String) {
    let written = String(magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - written.utf8.count)) + written
    return (String(padded.dropLast(decimals)), String(padded.suffix(decimals)))
  }

  private func grouped(_ whole: String, in language: Language) -> String {
    var text = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.utf8.count - index).isMultiple(of: 3) {
        text += language == .english ? "," : "\u{A0}"
      }
      text.append(digit)
    }
    return text
  }
}

extension Decimal: Comparable {
  public static func == (left: Decimal, right: Decimal) -> Bool {
    left.isNegative == right.isNegative && left.aligned(with: right) == right.aligned(with: left)
  }

  public static func < (left: Decimal, right: Decimal) -> Bool {
    guard left.isNegative == right.isNegative else { return left.isNegative }
    return left.isNegative
      ? right.aligned(with: left) < left.aligned(with: right)
      : left.aligned(with: right) < right.aligned(with: left)
  }

  /// The magnitude with at least as many decimals as `other` has, in two words so that it cannot overflow.
  private func aligned(with other: Decimal) -> (high: UInt64, low: UInt64) {
    var factor: UInt64 = 1
    for _ in 0..<max(0, other.decimals - decimals) { factor *= 10 }
    return magnitude.multipliedFullWidth(by: factor)
  }
}

extension Decimal: Hashable {
  public func hash(into hasher: inout Hasher) {
    var (magnitude, decimals) = (magnitude, decimals)
    while decimals > 0, magnitude.isMultiple(of: 10) {
      magnitude /= 10
      decimals -= 1
    }
    hasher.combine(isNegative)
    hasher.combine(magnitude)
    hasher.combine(decimals)
  }
}

extension Decimal: CustomStringConvertible {
  /// The number as programs read it: `-1234567.50`.
  public var description: String {
    let (whole, fraction) = digits
    return (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
