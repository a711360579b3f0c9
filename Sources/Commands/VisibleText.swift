/// A text on one line in which every character can be seen, so that none of them commands a terminal.
///
/// Control characters are shown as pictures (`␛`), those that only turn the direction of writing by their numbers.
struct VisibleText {
  let text: String

  init(_ text: String) {
    self.text =
      text.utf8.allSatisfy(Self.isPlain) || text.unicodeScalars.allSatisfy(Self.isVisible)
      ? text : Self.shown(text)
  }

  /// Whether a character is shown as it is; quotation marks and dashes are, which need a closer look.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: false
    default: true
    }
  }

  /// Bytes of characters that are visible whatever follows.
  private static func isPlain(_ byte: UInt8) -> Bool {
    // 0xC2 begins the other control characters, 0xD8 and 0xE2 the marks of direction and the separators.
    (0x20..<0x7F).contains(byte)
      || (byte > 0x7F && byte != 0xC2 && byte != 0xD8 && byte != 0xE2)
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
