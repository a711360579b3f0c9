/// A text that cites statutes, taken apart once into words, numbers and signs for all that is asked of it.
public struct StatuteText {
  enum Token: Hashable {
    /// Lower-case letters with the hyphens inside and behind them.
    case word(String)
    case number(Int)
    /// The number of an Act, such as `611/2021`.
    case statuteNumber(String)
    case sectionSign
    /// A dash between numbers.
    case dash
    case comma
    case and
    case openBracket
    case closeBracket
    /// The end of an item of the list.
    case end
  }

  private(set) var tokens: [Token] = []

  /// The words of a name; a name has no other signs that matter.
  var words: [String] { tokens.compactMap(\.nameWord) }

  public init(_ text: String) {
    let text = LowercaseText(text)
    tokens.reserveCapacity(text.count / 6 + 1)
    var index = 0
    while index < text.count {
      if text.isDigit(index) {
        readNumber(text, &index)
        continue
      }
      let scalar = text.scalar(at: index)
      if scalar.isLetter {
        readWord(text, &index)
        continue
      }
      index += scalar.byteCount
      switch scalar.value {
      case 0xA7:
        // `§§` is one sign, and an inflected one has a colon and an ending.
        if tokens.last != .sectionSign { tokens.append(.sectionSign) }
        Self.skipEnding(text, &index)
      case 0x2C: tokens.append(.comma)
      case 0x26: tokens.append(.and)
      case 0x28: tokens.append(.openBracket)
      case 0x29: tokens.append(.closeBracket)
      case 0x3B, 0x0A, 0x0D, 0x2022: tokens.append(.end)
      default: if scalar.isDash { tokens.append(.dash) }
      }
    }
  }

  private mutating func readNumber(_ text: LowercaseText, _ index: inout Int) {
    let start = index
    Self.skipDigits(text, &index)
    let digits = text[start..<index]
    if text.isByte(UInt8(ascii: "/"), at: index),
      ((index + 1)...(index + 4)).allSatisfy(text.isDigit)
    {
      index += 5
      tokens.append(.statuteNumber(text[start..<index]))
      return
    }
    if let subsection = Self.subsection(text, &index), let section = Int(digits) {
      tokens += [.number(section), .sectionSign, .number(subsection), .word("mom")]
      return
    }
    tokens.append(digits.utf8.count > 6 ? .word(digits) : .number(Int(digits) ?? 0))
    Self.skipEnding(text, &index)
  }

  private mutating func readWord(_ text: LowercaseText, _ index: inout Int) {
    let start = index
    while index < text.count {
      if text.isPlainLetter(index) {
        index += 1
        continue
      }
      let scalar = text.scalar(at: index)
      guard scalar.isLetter || scalar.isMark || scalar.value == 0x2D else { break }
      index += scalar.byteCount
    }
    let word = text[start..<index]
    Self.skipEnding(text, &index)
    tokens.append(Self.isAnd(word) ? .and : .word(word))
  }

  private static func isAnd(_ word: String) -> Bool {
    // Most words are longer.
    guard word.utf8.count <= 5 else { return false }
    return switch word {
    case "ja", "sekä", "och", "samt", "and": true
    default: false
    }
  }

  /// The subsection in `41.1 §`, read up to the sign's end; `nil`: something else follows.
  private static func subsection(_ text: LowercaseText, _ index: inout Int) -> Int? {
    guard text.isByte(UInt8(ascii: "."), at: index) else { return nil }
    var end = index + 1
    let start = end
    skipDigits(text, &end)
    let digits = text[start..<end]
    while end < text.count, text.scalar(at: end).isSpace { end += text.scalar(at: end).byteCount }
    guard let number = Int(digits), end < text.count, text.scalar(at: end).value == 0xA7 else {
      return nil
    }
    index = end + text.scalar(at: end).byteCount
    skipEnding(text, &index)
    return number
  }

  /// Passes over `:n` and the like.
  private static func skipEnding(_ text: LowercaseText, _ index: inout Int) {
    guard text.isByte(UInt8(ascii: ":"), at: index), index + 1 < text.count,
      text.scalar(at: index + 1).isLetter
    else { return }
    index += 1
    while index < text.count, text.scalar(at: index).isLetter {
      index += text.scalar(at: index).byteCount
    }
  }

  private static func skipDigits(_ text: LowercaseText, _ index: inout Int) {
    while text.isDigit(index) { index += 1 }
  }
}

extension StatuteText.Token {
  /// The token as a word of a name; `nil`: names have no such sign.
  var nameWord: String? {
    switch self {
    case .word(let word): word
    case .statuteNumber(let number): number
    case .number(let number): String(number)
    case .and: "&"
    default: nil
    }
  }
}
