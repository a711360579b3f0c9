internal import Bytes
internal import Workbooks

/// A text on one line in which every character can be seen, so that none of them commands a terminal.
///
/// Control characters are shown as pictures (`␛`), those that only turn the direction of writing by their numbers.
struct VisibleText {
  let text: String

  init(_ text: String) {
    self.text = Self.isVisible(text.utf8.span) ? text : Self.shown(text)
  }

  /// An argument, a path or a name, which a sentence repeats; of one as long as a book its beginning.
  init(beginningOf text: String) {
    self.init(Excerpt.ofName(text))
  }

  /// Whether every character is shown as it is; most of a text is passed over eight bytes at a time.
  private static func isVisible(_ bytes: Span<UInt8>) -> Bool {
    var position = 0
    while position + 8 <= bytes.count {
      let eight = EightBytes(bytes, at: position)
      if eight.hasControl { return false }
      // Of what is not ASCII only the first bytes of characters are looked at.
      var places = eight.bits & eight.bits << 1 & EightBytes.highest
      while places != 0 {
        let index = position + places.trailingZeroBitCount / 8
        if !isVisible(at: index, in: bytes) { return false }
        places &= places - 1
      }
      position += 8
    }
    while position < bytes.count {
      if !isVisible(at: position, in: bytes) { return false }
      position += 1
    }
    return true
  }

  /// Whether the character that begins at a position is shown as it is; a byte that begins none counts as one.
  private static func isVisible(at index: Int, in bytes: Span<UInt8>) -> Bool {
    switch bytes[index] {
    case ..<0x20, 0x7F: false
    // U+0080 to U+009F
    case 0xC2: bytes[index + 1] >= 0xA0
    // U+061C
    case 0xD8: bytes[index + 1] != 0x9C
    case 0xE2:
      switch (bytes[index + 1], bytes[index + 2]) {
      // U+200E, U+200F, U+2028 to U+202E, U+2066 to U+2069
      case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): false
      default: true
      }
    default: true
    }
  }

  private static func shown(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0A where afterReturn: break
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: shown.append(" ")
      case 0..<0x20: shown.append(Unicode.Scalar(0x2400 + scalar.value) ?? scalar)
      case 0x7F: shown.append("\u{2421}")
      case 0x80..<0xA0, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        shown.append(
          contentsOf: "<U+\(String(repeating: "0", count: 4 - digits.count))\(digits)>"
            .unicodeScalars
        )
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}
