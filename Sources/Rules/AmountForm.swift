internal import Bytes
internal import Workbooks

/// The form of a text with one amount in it, in which texts are equal that differ in the figure alone.
///
/// Amounts are percentages, money and working time. Other figures tell apart what is meant: ages, grades, years, groups.
struct AmountForm: Hashable {
  /// The text around the figure, inflections aside.
  private let key: TextKey

  private let unit: [UInt8]

  /// `nil`: the text holds no amount, or more than one.
  init?(_ text: String) {
    let utf8 = text.utf8
    guard Self.mayStand(in: utf8.span) else { return nil }
    self.init(plainly: text)
  }

  /// The same without the quick look.
  init?(plainly text: String) {
    let bytes = NormalForm.nameBytes(text)
    var form: [UInt8] = []
    form.reserveCapacity(bytes.count + 8)
    var units: [[UInt8]] = []
    var index = 0
    while index < bytes.count {
      guard Self.isDigit(bytes[index]), index == 0 || Self.isBreak(bytes[index - 1]) else {
        form.append(bytes[index])
        index += 1
        continue
      }
      let end = Self.endOfNumber(at: index, in: bytes)
      if let unit = Self.unit(at: end, in: bytes) {
        units.append(unit)
        form += Self.figure
      } else {
        form += bytes[index..<end]
      }
      index = end
    }
    guard units.count == 1 else { return nil }
    unit = units[0]
    key = WordForm.key(String(decoding: form, as: UTF8.self))
  }

  /// Whether a figure is followed by what a unit begins with, spaces aside; in most texts none is.
  static func mayStand(in text: Text) -> Bool { text.withBytes(mayStand) }

  /// The same of bytes.
  static func mayStand(in bytes: Span<UInt8>) -> Bool {
    // What stands before the first figure tells nothing but of which letters the text is.
    guard let start = bytes.firstEight(where: { $0.digitCount > 0 }) else { return false }
    var isAfterDigit = false
    let beginsUnit = beginsUnit.span
    for index in start..<bytes.count {
      let byte = bytes[index]
      if isDigit(byte) {
        isAfterDigit = true
      } else if byte != UInt8(ascii: " "), !(9...13).contains(byte) {
        if isAfterDigit, beginsUnit[Int(byte | 0x20)] { return true }
        isAfterDigit = false
      }
    }
    // Spaces of other kinds may stand before the unit.
    return bytes.hasEight { $0.hasOtherThanLatin }
  }

  /// Figures with decimals, or with spaces before groups of three.
  private static func endOfNumber(at start: Int, in bytes: [UInt8]) -> Int {
    func isDigit(_ index: Int) -> Bool { index < bytes.count && Self.isDigit(bytes[index]) }
    var end = start
    while isDigit(end) {
      end += 1
      guard end < bytes.count else { break }
      let isMark = bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: ".")
      let isSpace = bytes[end] == UInt8(ascii: " ")
      if isMark && isDigit(end + 1) || isSpace && (1...3).allSatisfy({ isDigit(end + $0) }) {
        end += 1
      }
    }
    return end
  }

  /// The beginning of the unit behind a number; `nil`: it is no unit of an amount.
  private static func unit(at start: Int, in bytes: [UInt8]) -> [UInt8]? {
    let rest = bytes[start...].drop { $0 == UInt8(ascii: " ") }
    return units.first { rest.starts(with: $0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a number may begin behind a byte, so that it is no part of a word, a range or a code.
  private static func isBreak(_ byte: UInt8) -> Bool {
    !isDigit(byte) && !(0x61...0x7A).contains(byte) && byte < 0x80 && !"-.,".utf8.contains(byte)
  }

  /// What stands in the place of the figure.
  private static let figure = Array(" luku ".utf8)

  private static let units = [
    "%", "prosent", "procent", "per cent", "percent", "€", "euro", "milj", "htv", "henkilötyövuo",
    "årsverk", "person-year",
  ].map { Array($0.utf8) }

  /// Whether a unit begins with a byte, the bit that tells capitals from small letters set in both.
  private static let beginsUnit = (UInt8.min...UInt8.max).map { byte in
    units.contains { $0[0] | 0x20 == byte }
  }
}
