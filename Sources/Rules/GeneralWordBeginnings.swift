internal import Bytes
internal import Workbooks

/// What general words look like in the bytes, by which most texts are told to be none without taking them apart.
struct GeneralWordBeginnings {
  /// Hashes of whole words, and of the beginnings of nouns that may have an ending.
  private let words: FixedNumbers
  private let nouns: FixedNumbers

  /// The words of names may have an s behind them.
  init(words: [String], names: [String], nouns: [String]) {
    var hashes = words.map(Self.hash)
    for name in names { Self.addHashes(ofWordsIn: name, to: &hashes) }
    self.words = FixedNumbers(hashes)
    self.nouns = FixedNumbers(nouns.map(Self.hash))
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
      let letter = Self.lowercased(byte, isAfterLead: isAfterLead)
      if !isAfterLead, byte >= 0x80, byte != 0xC3 { return false }
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

  /// A byte of a lower-case letter; behind 0xC3 it is the second one of a letter with a mark.
  @inline(__always)
  private static func lowercased(_ byte: UInt8, isAfterLead: Bool) -> UInt8 {
    if isAfterLead { return byte < 0x9F && byte != 0x97 ? byte | 0x20 : byte }
    return byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  private static func hash(_ word: String) -> UInt64 {
    let utf8 = word.utf8
    let bytes = utf8.span
    var hash = start
    for index in bytes.indices { hash = mix(hash, bytes[index]) }
    return hash
  }

  private static func addHashes(ofWordsIn name: String, to hashes: inout [UInt64]) {
    let utf8 = name.utf8
    let bytes = utf8.span
    var hash = start
    var isAfterLead = false
    func endWord() {
      if hash != start { hashes += [hash, mix(hash, UInt8(ascii: "s"))] }
      hash = start
    }
    for index in bytes.indices {
      let byte = bytes[index]
      let letter = lowercased(byte, isAfterLead: isAfterLead)
      isAfterLead = byte == 0xC3 && !isAfterLead
      if letter >= 0x80 || letter &- 0x61 < 26 { hash = mix(hash, letter) } else { endWord() }
    }
    endWord()
  }
}
