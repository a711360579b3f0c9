internal import Bytes
internal import Wording

/// Texts as findings quote them: on one line, shortened where they are long.
enum Quotation {
  /// A text in the quotation marks of a language.
  static func of(_ text: String, in language: Language) -> String {
    language.quoted(shortened(text))
  }

  /// The text as it stands between the marks.
  static func shortened(_ text: String) -> String {
    if let beginning = plainBeginning(of: text) { return beginning }
    // Only the beginning is shown, so only the beginning is looked at.
    let line = String(text.unicodeScalars.prefix(2_000)).prefix(200).split(
      whereSeparator: \.isNewline
    ).joined(separator: " ")
    return line.count > 80 ? line.prefix(79) + "…" : line
  }

  /// What is shown of a text of ASCII, Latin letters and common signs on one line; `nil`: other characters have to be counted.
  ///
  /// Most texts are such ones, and nearly every finding quotes one.
  static func plainBeginning(of text: String) -> String? {
    if isShortAndPlain(text) { return text }
    var count = 0
    var end = 0
    var offset = 0
    var bytes = text.utf8.makeIterator()
    while count < 82, let byte = bytes.next() {
      let length: Int
      switch byte {
      case 0x20..<0x80: length = 1
      case 0xC3:
        _ = bytes.next()
        length = 2
      case 0xC2:
        // From the no-break space on there are signs, before it control characters.
        guard let second = bytes.next(), second >= 0xA0 else { return nil }
        length = 2
      case 0xE2:
        guard let second = bytes.next(), let third = bytes.next(), isSign(second, third) else {
          return nil
        }
        length = 3
      default: return nil
      }
      if count == 79 { end = offset }
      count += 1
      offset += length
    }
    guard count > 80 else { return text }
    return String(text.utf8.prefix(end)).map { $0 + "…" }
  }

  /// Whether a text is surely such a one and not too long; its ASCII is passed over eight bytes at a time.
  private static func isShortAndPlain(_ text: String) -> Bool {
    let utf8 = text.utf8
    let bytes = utf8.span
    guard bytes.count <= 80 else { return false }
    var position = 0
    while position &+ 8 <= bytes.count {
      let eight = EightBytes(bytes, at: position)
      if eight.hasControl { return false }
      // Of what is not ASCII only the first bytes of characters are looked at.
      var places = eight.beginningsOfCharacters
      while places != 0 {
        if !isPlain(at: position &+ places.trailingZeroBitCount / 8, in: bytes) { return false }
        places &= places &- 1
      }
      position &+= 8
    }
    while position < bytes.count {
      if bytes[position] < 0x20 || !isPlain(at: position, in: bytes) { return false }
      position &+= 1
    }
    return true
  }

  /// Whether a byte is of ASCII, begins a Latin letter or a common sign, or begins no character.
  private static func isPlain(at index: Int, in bytes: Span<UInt8>) -> Bool {
    switch bytes[index] {
    case ..<0xC0, 0xC3: true
    case 0xC2: bytes[index + 1] >= 0xA0
    case 0xE2: isSign(bytes[index + 1], bytes[index + 2])
    default: false
    }
  }

  /// Whether the bytes behind E2 make a dash, a quotation mark, a bullet, an ellipsis or the euro sign.
  private static func isSign(_ second: UInt8, _ third: UInt8) -> Bool {
    (second == 0x80 && (0x90...0xA6).contains(third)) || (second == 0x82 && third == 0xAC)
  }
}
