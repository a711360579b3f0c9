internal import Bytes

/// Words in normal form that texts are compared with, made to be asked often.
///
/// Comparing texts as Swift does takes long where letters are not ASCII, and most words are in none of the lists.
struct WordList: ExpressibleByArrayLiteral, Sequence {
  private let words: [String]

  /// The first eight bytes of each word as a number, and the words that begin with them.
  private let beginnings: FixedNumbers
  private var wordsByBeginning: [[String]]

  init(_ words: some Sequence<String>) {
    self.words = Array(words)
    beginnings = FixedNumbers(self.words.map { Self.beginning(of: $0.utf8.span) })
    wordsByBeginning = Array(repeating: [], count: beginnings.slotCount)
    for word in self.words {
      guard let slot = beginnings.slot(of: Self.beginning(of: word.utf8.span)) else { continue }
      wordsByBeginning[slot].append(word)
    }
  }

  init(arrayLiteral words: String...) { self.init(words) }

  /// The words of several lists.
  init(joining lists: [WordList]) { self.init(lists.flatMap(\.words)) }

  func makeIterator() -> IndexingIterator<[String]> { words.makeIterator() }

  /// Whether a word is one of them; it is compared byte by byte.
  func contains(_ word: Substring) -> Bool {
    let utf8 = word.utf8
    let bytes = utf8.span
    guard let slot = beginnings.slot(of: Self.beginning(of: bytes)) else { return false }
    return wordsByBeginning[slot].contains { $0.utf8.span.isSame(as: bytes) }
  }

  private static func beginning(of bytes: Span<UInt8>) -> UInt64 { bytes.eight(at: 0).bits }
}
