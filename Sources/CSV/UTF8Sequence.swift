/// The bytes of one character in UTF-8, or bytes that are none.
struct UTF8Sequence {
  /// How many bytes; of bytes that are no character, those that one U+FFFD stands for.
  let length: Int
  let isValid: Bool

  /// The sequence that begins at a position with a byte beyond ASCII.
  ///
  /// What is not valid ends where a character can no longer come of it, as the Unicode Standard
  /// recommends (table 3-8) and `String(decoding:as:)` does.
  @inline(__always)
  init(at position: Int, in bytes: Span<UInt8>) {
    let first = bytes[position]
    var expected = 0
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: expected = 2
    case 0xE0:
      expected = 3
      second = 0xA0...0xBF
    case 0xED:
      expected = 3
      second = 0x80...0x9F
    case 0xE1...0xEF: expected = 3
    case 0xF0:
      expected = 4
      second = 0x90...0xBF
    case 0xF1...0xF3: expected = 4
    case 0xF4:
      expected = 4
      second = 0x80...0x8F
    default: break
    }
    guard expected > 0, position + 1 < bytes.count, second.contains(bytes[position + 1]) else {
      length = 1
      isValid = false
      return
    }
    var found = 2
    while found < expected, position + found < bytes.count, bytes[position + found] & 0xC0 == 0x80 {
      found += 1
    }
    length = found
    isValid = found == expected
  }
}
