/// Tells quickly that a text begins with none of many names, which is true of most texts.
///
/// Each name sets one of a few thousand bits, by a number made of its bytes. Going once through a text gives the
/// numbers of all its beginnings.
struct NameBeginnings: Sendable {
  private var bits = [UInt64](repeating: 0, count: 64)

  /// How many bytes the longest name has in its normal form.
  private(set) var longest = 0

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func next(_ number: UInt64, _ byte: UInt8) -> UInt64 {
    (number ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Adds a name in its normal form.
  mutating func insert(_ form: [UInt8]) {
    let number = form.reduce(Self.start, Self.next)
    bits[Int(number >> 58)] |= 1 << (number >> 52 & 63)
    longest = max(longest, form.count)
  }

  private func mayBeName(_ number: UInt64) -> Bool {
    bits[Int(number >> 58)] & 1 << (number >> 52 & 63) != 0
  }

  /// Whether a text in its normal form may be one of the names.
  func mayBeName(_ form: [UInt8]) -> Bool {
    form.count <= longest && mayBeName(form.reduce(Self.start, Self.next))
  }

  /// Whether a name, be it with a comma, a colon or the genitive's s behind it, may stand before one of the spaces of a
  /// text in its normal form.
  func mayStand(in form: [UInt8]) -> Bool {
    // The numbers of all beginnings, the empty one before the others.
    var numbers = [Self.start]
    let beginning = form.prefix(longest + Self.mostBehind + 1)
    numbers.reserveCapacity(beginning.count + 1)
    for byte in beginning {
      // Texts in other scripts are looked at closely.
      if byte >= 0xC4, byte != 0xE2 { return true }
      if byte == UInt8(ascii: " "),
        numbers.suffix(Self.mostBehind + 1).contains(where: mayBeName)
      {
        return true
      }
      numbers.append(Self.next(numbers[numbers.count - 1], byte))
    }
    return false
  }

  /// How many bytes may stand between a name and a space: `’s,`.
  private static let mostBehind = 5
}
