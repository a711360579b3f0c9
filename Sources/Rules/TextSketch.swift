internal import Bytes
internal import Workbooks

/// What the beginnings of a text's words tell of its form, found in one pass and without making it.
///
/// Nearly all texts have a number of their own, and need no form.
struct TextSketch {
  /// The same for texts with the same `WordForm.key`, and hence for those with the same name.
  let words: UInt64

  init(_ text: String) {
    let utf8 = text.utf8
    self.init(utf8.span, text)
  }

  init(_ text: Text) { self = text.withBytes { TextSketch($0, text.original) } }

  /// The string is made only where the bytes do not tell.
  private init(_ bytes: Span<UInt8>, _ string: @autoclosure () -> String) {
    // Letters of other scripts, marks and signs take the form itself.
    words =
      Self.words(in: bytes, isKey: false)
      ?? WordForm.key(string()).withBytes { Self.words(in: $0, isKey: true) ?? 0 }
  }

  /// Goes from word to word and mixes their first signs, which no ending takes away: four of a word, eight of a number.
  ///
  /// The parts of a compound or a number count as words. Eight bytes are looked at together. `nil`: there are other
  /// letters than ASCII and Latin ones, or words without the former, which are read in keys alone.
  private static func words(in bytes: Span<UInt8>, isKey: Bool) -> UInt64? {
    var words: UInt64 = 0
    var lastSigns: UInt64 = 0
    var position = 0
    while position < bytes.count {
      let eight = bytes.eight(at: position)
      guard isKey || !eight.hasOtherThanLatin else { return nil }
      let signs = eight.signPlaces
      // A word begins with a sign that has none before it.
      var places = signs & ~(signs << 8 | lastSigns >> 56)
      while places != 0 {
        let start = position &+ places.trailingZeroBitCount >> 3
        places &= places &- 1
        guard let word = beginning(ofWordAt: start, in: bytes, isKey) else { return nil }
        // Keys have no “and”, and what begins like one tells little.
        guard !WordForm.beginsLikeConjunction(word) else { continue }
        words = (words ^ word) &* 0x9E37_79B9_7F4A_7C15
        words ^= words >> 29
      }
      lastSigns = signs
      position &+= 8
    }
    return words
  }

  /// The first signs of a word; `nil`: they are letters beyond ASCII alone, and the text is no key.
  @inline(__always)
  private static func beginning(
    ofWordAt start: Int,
    in bytes: Span<UInt8>,
    _ isKey: Bool
  ) -> UInt64? {
    let eight = bytes.eight(at: start)
    let length = (eight.signPlaces ^ EightBytes.highest).trailingZeroBitCount >> 3
    // A normal form joins a word of Latin letters alone to the next one, which takes the form itself.
    let hasASCII = ~eight.bits & EightBytes.highest & first(length) != 0
    guard isKey || hasASCII else { return nil }
    let isNumber = UInt8(truncatingIfNeeded: eight.bits) &- 0x30 < 10
    return eight.lowercased.bits & first(isNumber ? length : min(length, 4))
  }

  /// A number with ones in so many bytes, from one to eight.
  @inline(__always)
  private static func first(_ count: Int) -> UInt64 { .max &>> UInt64(64 &- 8 &* count) }
}
