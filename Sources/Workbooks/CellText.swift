internal import Bytes
internal import CSV

/// The cleaning that every cell goes through, and nothing more.
enum CellText {
  /// The text without white space around it and without soft hyphens, no-break spaces as spaces; `nil`: nothing is left.
  ///
  /// An apostrophe that keeps a spreadsheet from changing the text is no part of it.
  static func clean(_ text: String) -> String? {
    guard let text = trimmed(text) else { return nil }
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    return trimmed(ProtectedText.original(of: text))
  }

  private static func trimmed(_ text: String) -> String? {
    var isPlain = true
    var beforeLast: UInt8 = 0
    var last: UInt8 = 0
    for byte in text.utf8 {
      if isOfOddSpace(beforeLast, last, byte) || isOfMark(last, byte) { isPlain = false }
      beforeLast = last
      last = byte
    }
    guard let first = text.utf8.first else { return nil }
    if isPlain && !isSpace(first) && !isSpace(last) { return text }
    return slowClean(text)
  }

  /// The same for a text that is still bytes, of which a string is made only once.
  static func clean(_ bytes: Span<UInt8>) -> String? {
    guard bytes.count > 0 else { return nil }
    let text = Table.string(bytes)
    return isClean(bytes) ? text : clean(text)
  }

  /// Whether a text is surely clean as it is, as nearly all are.
  static func isClean(_ bytes: Span<UInt8>) -> Bool {
    isTrimmed(bytes) && !mayHaveOddSpace(bytes)
  }

  /// The same for a text whose signs are known.
  static func isClean(_ bytes: Span<UInt8>, _ signs: TextSigns) -> Bool {
    isTrimmed(bytes)
      && !(signs.has(.otherThanLatin) && (hasOddSpace(bytes) || MarkRuns.mayStand(in: bytes)))
  }

  /// Whether a text has no space around it and no apostrophe before it.
  private static func isTrimmed(_ bytes: Span<UInt8>) -> Bool {
    bytes.count > 0 && !isSpace(bytes[0]) && !isSpace(bytes[bytes.count - 1])
      && bytes[0] != UInt8(ascii: "'")
  }

  /// Whether bytes stand in a text with which another space than the usual one, a soft hyphen or a mark may begin.
  private static func mayHaveOddSpace(_ bytes: Span<UInt8>) -> Bool {
    hasOtherThanLatin(bytes) && (hasOddSpace(bytes) || MarkRuns.mayStand(in: bytes))
  }

  /// The same for a text with characters that are neither ASCII nor Latin.
  private static func hasOddSpace(_ bytes: Span<UInt8>) -> Bool {
    var beforeLast: UInt8 = 0
    var last: UInt8 = 0
    for index in bytes.indices {
      if isOfOddSpace(beforeLast, last, bytes[index]) { return true }
      beforeLast = last
      last = bytes[index]
    }
    return false
  }

  /// Whether a character stands in a text that is neither ASCII nor a Latin letter, which begins with C3.
  ///
  /// All cells pass here. Nothing else is in the loop, so that the compiler makes one of it that looks at many bytes at a time.
  private static func hasOtherThanLatin(_ bytes: Span<UInt8>) -> Bool {
    var found: UInt8 = 0
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      found |= byte >= 0xC0 && byte != 0xC3 ? 1 : 0
      position &+= 1
    }
    return found != 0
  }

  /// Whether three bytes may end another space than the usual one or a soft hyphen, or begin one.
  ///
  /// The euro sign, dashes, quotation marks and `§` begin as spaces do, and are in many cells.
  @inline(__always)
  private static func isOfOddSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    third == 0xE1 || third == 0xE3 || third == 0xEF
      || second == 0xC2 && (third <= 0xA0 || third == 0xAD)
      || second == 0xE2 && third == 0x81
      || first == 0xE2 && second == 0x80 && (third < 0x90 || third >= 0xA8)
  }

  /// Whether two bytes may be part of a mark on a letter; those of the euro sign and of dashes are not.
  @inline(__always)
  private static func isOfMark(_ first: UInt8, _ second: UInt8) -> Bool {
    second >= 0xCC && second != 0xE2 || (first == 0xE2 && second == 0x83)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private static func slowClean(_ text: String) -> String? {
    let text = MarkRuns.ordered(text)
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value <= 0x20 || scalar.properties.isWhitespace
    }
    // Most of these texts only have a dash or a euro sign.
    if let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      !isSpace(first), !isSpace(last), !text.unicodeScalars.contains(where: isChanged)
    {
      return text
    }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xA0, 0x202F, 0x2007: scalars.append(" ")
      case 0xAD, 0x200B, 0xFEFF: break
      default: scalars.append(scalar)
      }
    }
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return nil }
    return String(scalars[first...last])
  }

  /// Whether a character is left out or becomes a space.
  private static func isChanged(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0x202F, 0x2007, 0xAD, 0x200B, 0xFEFF: true
    default: false
    }
  }

  /// Whether a text is only a dash, the sign for nothing.
  static func isDash(_ text: String) -> Bool {
    let utf8 = text.utf8
    let bytes = utf8.span
    switch bytes.count {
    case 1: return bytes[0] == UInt8(ascii: "-")
    case 3:
      // `–`, `—` and the minus sign
      return bytes[0] == 0xE2
        && (bytes[1] == 0x80 && (0x93...0x94).contains(bytes[2])
          || bytes[1] == 0x88 && bytes[2] == 0x92)
    default: return false
    }
  }

  /// Whether a cleaned text is one line without a bullet or a number before it, so that it is the one item of its cell.
  static func isOneLine(_ text: String) -> Bool {
    let utf8 = text.utf8
    return isOneLine(utf8.span)
  }

  /// The same for a text that is still bytes.
  static func isOneLine(_ bytes: Span<UInt8>) -> Bool {
    guard !mayHaveBullet(bytes) else { return false }
    var position = 0
    while position < bytes.count {
      let eight = bytes.eight(at: position)
      if eight.contains(10) || eight.contains(13) { return false }
      position += 8
    }
    return true
  }

  /// Whether a text is surely one line as it stands, as most are: without line ends, without signs of several bytes but
  /// letters, and without spaces or bullets at its ends.
  static func isPlainLine(_ bytes: Span<UInt8>) -> Bool {
    bytes.count > 0 && !isSpace(bytes[0]) && !isSpace(bytes[bytes.count - 1]) && isOneLine(bytes)
      && !mayHaveOddSpace(bytes)
  }

  /// The lines of a cell without bullets and numbering; blank lines are no items.
  static func lines(_ text: String) -> [String] {
    var isPlain = true
    var isOneLine = true
    var beforeLast: UInt8 = 0
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == 10 || byte == 13 { isOneLine = false }
      if isOfOddSpace(beforeLast, last, byte) { isPlain = false }
      beforeLast = last
      last = byte
    }
    if isOneLine {
      // Most cells are one line as it stands.
      if isPlain, let first = text.utf8.first, !isSpace(first), !isSpace(last),
        !mayHaveBullet(text)
      {
        return [text]
      }
      return withoutBullet(text).map { [$0] } ?? []
    }
    let lines = rawLines(text)
    return (NumberedLines.withoutNumbers(lines) ?? lines).compactMap { withoutBullet(String($0)) }
  }

  /// The lines of a text as they stand, without blank ones.
  static func rawLines(_ text: String) -> [Substring] {
    // Other line ends than those of one byte begin with C2 and E2; asking each character takes ten times as long.
    text.utf8.contains { $0 == 0xC2 || $0 == 0xE2 }
      ? text.split { $0.isNewline }
      : text.utf8.split { (10...13).contains($0) }.map { Substring($0) }
  }

  /// The items of a cell that lists texts: its lines; where some have bullets, the others continue the line above.
  static func paragraphs(_ text: String) -> [String] {
    let lines = lines(text)
    guard lines.count > 1 else { return lines }
    let raw = rawLines(text).compactMap { clean(String($0)) }
    guard lines.count == raw.count else { return lines }
    let hasBullet = zip(lines, raw).map { $0.utf8.count < $1.utf8.count }
    guard hasBullet[0], hasBullet.contains(false) else { return lines }
    var items: [String] = []
    for (line, startsItem) in zip(lines, hasBullet) {
      if startsItem {
        items.append(line)
      } else {
        items[items.count - 1] += " " + line
      }
    }
    return items
  }

  /// A line without `•`, `-`, `1)` and the like before it; `nil`: nothing is left.
  static func withoutBullet(_ line: String) -> String? {
    guard let line = clean(line) else { return nil }
    guard mayHaveBullet(line) else { return line }
    var rest = Substring(line)
    if let first = rest.first, "•‣▪●○◦·*–—-".contains(first) {
      let after = rest.dropFirst()
      // A minus sign stands directly before its number.
      if after.first?.isWhitespace == true || "•‣▪●○◦·".contains(first) { rest = after }
    } else {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      let letters = digits.isEmpty ? rest.prefix { $0.isASCII && $0.isLetter } : digits
      if (1...2).contains(letters.count), rest.dropFirst(letters.count).first == ")",
        letters.count == 1 || !digits.isEmpty
      {
        let text = rest.dropFirst(letters.count + 1)
        // `1) this 2) that` on one line keeps both of its numbers.
        let hasNext = next(after: letters).map { String(text).hasPart(" \($0))") } ?? false
        if !hasNext { rest = text }
      }
    }
    return clean(String(rest))
  }

  /// The number or letter after one of a list; `nil`: there is none.
  private static func next(after mark: Substring) -> String? {
    if let number = Int(mark) { return String(number + 1) }
    guard let letter = mark.utf8.first, letter | 0x20 < UInt8(ascii: "z") else { return nil }
    return String(Unicode.Scalar(letter + 1))
  }

  /// Whether a line begins like one with a bullet or a number; told from its first bytes, since most lines do not.
  private static func mayHaveBullet(_ line: String) -> Bool { mayHaveBullet(line.utf8.span) }

  /// The same for a line that is still bytes.
  static func mayHaveBullet(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 0 else { return false }
    let first = bytes[0]
    // Letters such as Ä begin with C3, and no bullet does.
    if first >= 0x80 && first != 0xC3 || first == UInt8(ascii: "-") || first == UInt8(ascii: "*") {
      return true
    }
    guard bytes.count > 1 else { return false }
    return bytes[1] == UInt8(ascii: ")") || bytes.count > 2 && bytes[2] == UInt8(ascii: ")")
  }
}
