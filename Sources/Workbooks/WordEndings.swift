internal import Bytes

/// Words that are looked for at the ends of others, as in *kulttuuriyhdistys*; *ry* and *ely* stand by themselves.
///
/// Nearly all words end like none of them, which four bytes tell.
struct WordEndings: Sendable {
  private let words: [[UInt8]]
  private let lastBytes: FixedNumbers

  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    lastBytes = FixedNumbers(self.words.map { Self.lastBytes(of: $0[...]) })
  }

  /// Whether a text, in its normal form, is one of the words or ends with one.
  func stand(atEndOf text: ArraySlice<UInt8>) -> Bool {
    mayEnd(text) && words.contains { Self.isEnding($0, of: text) }
  }

  /// Whether the first word of a text, in its normal form, is one of them, or the last one before a comma ends with one.
  func standFirstOrLast(in text: ArraySlice<UInt8>) -> Bool {
    let text = text.prefix { $0 != UInt8(ascii: ",") }
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") }
    guard let start = text.firstIndex(where: { !isSpace($0) }),
      let end = text.lastIndex(where: { !isSpace($0) })
    else { return false }
    let words = text[start...end]
    let first = words.prefix { !isSpace($0) }
    let last = words.lastIndex(where: isSpace).map { words[($0 + 1)...] } ?? words
    return stand(atEndOf: last) || mayEnd(first) && self.words.contains { $0.elementsEqual(first) }
  }

  private static func isEnding(_ word: [UInt8], of other: ArraySlice<UInt8>) -> Bool {
    word.count <= 3 ? word.elementsEqual(other) : other.suffix(word.count).elementsEqual(word)
  }

  private func mayEnd(_ text: ArraySlice<UInt8>) -> Bool {
    lastBytes.contains(Self.lastBytes(of: text))
  }

  /// Not zero where there is a byte that is not.
  private static func lastBytes(of text: ArraySlice<UInt8>) -> UInt64 {
    text.suffix(4).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
