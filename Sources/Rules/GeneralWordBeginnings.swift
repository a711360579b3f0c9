internal import Workbooks

/// What general words look like in the bytes, by which most texts are told to be none without taking them apart.
struct GeneralWordBeginnings {
  /// Hashes of whole words, and of the beginnings of nouns that may have an ending.
  private let words: FixedNumbers
  private let nouns: FixedNumbers

  init(words: some Collection<String>, nouns: some Collection<String>) {
    self.words = FixedNumbers(words.map { Self.hash($0) })
    self.nouns = FixedNumbers(nouns.map { Self.hash($0) })
  }

  /// Whether one of a text's words is surely no general one; where it has other letters than Latin ones, it is not told.
  func areSurelyLacking(in text: String) -> Bool {
    let utf8 = text.utf8
    let bytes = utf8.span
    var hash = Self.start
    var length = 0
    var isNoun = false
    var isAfterLead = false
    var hasASCII = false
    for index in bytes.indices {
      let byte = bytes[index]
      var letter = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if isAfterLead {
        letter = byte < 0x9F && byte != 0x97 ? byte | 0x20 : byte
      } else if byte >= 0x80, byte != 0xC3 {
        return false
      }
      if isAfterLead || byte == 0xC3 || letter &- 0x61 < 26 || letter &- 0x30 < 10 {
        hash = Self.mix(hash, letter)
        length += 1
        if letter < 0x80 { hasASCII = true }
        if !isNoun { isNoun = nouns.contains(hash) }
        isAfterLead = byte == 0xC3 && !isAfterLead
      } else if length > 0 {
        // A normal form joins a word of Latin letters alone to the next one.
        guard hasASCII else { return false }
        guard isNoun || words.contains(hash) else { return true }
        (hash, length, isNoun, hasASCII) = (Self.start, 0, false, false)
      }
    }
    return length > 0 && !isNoun && !words.contains(hash)
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func hash(_ word: String) -> UInt64 { word.utf8.reduce(start, mix) }
}
