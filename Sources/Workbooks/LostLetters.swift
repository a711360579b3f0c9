/// Words in which question marks stand where a conversion lost letters, such as `V?hint??n` of `Vähintään`.
enum LostLetters {
  /// The first such word of a text; `nil`: there is none, or one question mark only, which may be meant.
  static func firstWord(in text: String) -> String? {
    var count = 0
    var first: Substring?
    for word in text.split(whereSeparator: \.isWhitespace) {
      let lost = lostCount(in: Array(word.utf8).span)
      if lost > 0, first == nil { first = word }
      count += lost
    }
    // A text that still has such letters has not lost others.
    guard count > 1, let first, !text.utf8.contains(0xC3) else { return nil }
    return first.split(whereSeparator: { !$0.isLetter && $0 != "?" && $0 != "-" })
      .first { $0.contains("?") }.map { String($0) }
  }

  /// Whether a question mark at a position stands between letters, as far as its neighbours tell.
  @inline(__always)
  static func mayBegin(at index: Int, in bytes: Span<UInt8>) -> Bool {
    index > 0 && isLetter(bytes[index - 1]) && index + 1 < bytes.count
      && (isLetter(bytes[index + 1]) || bytes[index + 1] == mark)
  }

  /// How many question marks of a word stand between letters that go on in the same case.
  private static func lostCount(in word: Span<UInt8>) -> Int {
    var count = 0
    var start: Int?
    for index in word.indices {
      switch word[index] {
      // Addresses are written with question marks.
      case UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "="), UInt8(ascii: "&"): return 0
      case mark: start = start ?? index
      default:
        if let first = start, first > 0, index - first <= 3,
          goesOn(from: word[first - 1], to: word[index])
        {
          count += index - first
        }
        start = nil
      }
    }
    return count
  }

  /// Whether a letter behind the question marks can belong to the word of the letter before them.
  private static func goesOn(from letter: UInt8, to next: UInt8) -> Bool {
    isLetter(letter) && isLetter(next) && (next >= 0x61 || letter <= 0x5A)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 &- 0x61 < 26 }

  private static let mark = UInt8(ascii: "?")
}
