internal import Bytes
internal import Workbooks

/// Forms of texts in which most inflections of a word are equal, Finnish and Swedish ones.
enum WordForm {
  /// The words of a text in lower case; a number keeps its decimals, a compound its hyphen.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    _ = everyWord(of: text) { word in
      words.append(word)
      return true
    }
    return words
  }

  /// Whether something holds for each of a text's words, in lower case; words behind one that fails are not asked.
  static func everyWord(of text: String, _ holds: (String) -> Bool) -> Bool {
    let bytes = NormalForm.nameBytes(text)
    return everyWord(in: bytes) { holds(String(decoding: bytes[$0], as: UTF8.self)) }
  }

  /// How many words a text has.
  static func wordCount(_ text: String) -> Int {
    var count = 0
    _ = everyWord(in: NormalForm.nameBytes(text)) { _ in
      count += 1
      return true
    }
    return count
  }

  /// What two texts have in common that differ only in letter case, punctuation, “and” and endings.
  static func key(_ text: String) -> TextKey {
    let bytes = NormalForm.nameBytes(text)
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count)
    _ = everyWord(in: bytes) { word in
      if word.count <= 5, isConjunction(number(bytes[word])) { return true }
      if !key.isEmpty { key.append(UInt8(ascii: " ")) }
      for index in word.lowerBound..<stemEnd(of: word, in: bytes) { key.append(bytes[index]) }
      return true
    }
    return TextKey(key)
  }

  /// The first four bytes that `key` begins with, fewer of a shorter word, told without making the key.
  ///
  /// Capitals are the same as small letters. `nil`: it takes the key to tell. Texts with different ones have different
  /// keys, and most texts are told apart by them.
  static func beginningOfKey(_ bytes: Span<UInt8>) -> UInt32? {
    var beginning: UInt32 = 0
    var length = 0
    var hasASCII = false
    for index in bytes.indices {
      let byte = bytes[index]
      let isASCII = byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10
      guard length < 4 else {
        // Behind a letter a mark may stand that changes it; behind 0xC3 stands the letter's second byte.
        guard byte < 0xC0 || byte == 0xC3 else { return nil }
        break
      }
      if isASCII || byte == 0xC3 || length > 0 && byte &- 0x80 < 0x40 {
        beginning |= UInt32(byte | 0x20) << UInt32(8 * length)
        length += 1
        if isASCII { hasASCII = true }
      } else if byte < 0x80 {
        // Marks may stand inside words.
        if length > 0 {
          guard byte == UInt8(ascii: " ") else { return nil }
          break
        }
      } else {
        return nil
      }
    }
    // Words of letters beyond ASCII alone are joined to others.
    return hasASCII && !beginsLikeConjunction(UInt64(beginning)) ? beginning : nil
  }

  /// Whether the first four bytes of a word, the first of them in the lowest bits and the sixth bit of each set, are those
  /// of “and”.
  static func beginsLikeConjunction(_ beginning: UInt64) -> Bool {
    switch beginning {
    // ja, och, and, samt, sekä. Looking them up in a set takes several times as long.
    case 0x616A, 0x68_636F, 0x64_6E61, 0x746D_6173, 0xE36B_6573: true
    default: false
    }
  }

  /// Whether a word of at most five bytes, as a number made of them, is “and”.
  static func isConjunction(_ word: UInt64) -> Bool { conjunctions.contains(word) }

  /// Whether a text may have more words than a number: it has as many signs between words.
  static func mayHave(moreWordsThan limit: Int, _ text: String) -> Bool {
    var breaks = 0
    let utf8 = text.utf8
    return limit <= 0
      || utf8.span.hasEight { eight in
        // A space or a dash of other scripts begins with a byte of its own.
        breaks += 8 - eight.signPlaces.nonzeroBitCount + (eight.hasOtherThanLatin ? 8 : 0)
        return breaks >= limit
      }
  }

  /// A lower-case word without its ending and the vowels before it; short words and those with figures stay.
  static func stem(_ word: String) -> String {
    let bytes = Array(word.utf8)
    return String(decoding: bytes[..<stemEnd(of: bytes.indices, in: bytes)], as: UTF8.self)
  }

  // MARK: Words

  private static func everyWord(in bytes: [UInt8], _ holds: (Range<Int>) -> Bool) -> Bool {
    var start: Int?
    var index = 0
    while index < bytes.count {
      if isPart(index, ofWordIn: bytes) {
        start = start ?? index
        index += 1
      } else {
        if let start, !holds(start..<index) { return false }
        start = nil
        // A sign such as ” takes three bytes, § takes two.
        index += bytes[index] == 0xE2 ? 3 : bytes[index] == 0xC2 ? 2 : 1
      }
    }
    return start.map { holds($0..<bytes.count) } ?? true
  }

  /// Whether a byte belongs to a word: a letter, a figure, or a mark between two of them.
  private static func isPart(_ index: Int, ofWordIn bytes: [UInt8]) -> Bool {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "-"):
      return index > 0 && isLetterOrDigit(bytes[index - 1])
        && index + 1 < bytes.count && isLetterOrDigit(bytes[index + 1])
    case UInt8(ascii: ","), UInt8(ascii: "."):
      return index > 0 && isDigit(bytes[index - 1])
        && index + 1 < bytes.count && isDigit(bytes[index + 1])
    default: return isLetterOrDigit(byte)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || isDigit(byte) || (byte >= 0x80 && byte != 0xE2 && byte != 0xC2)
  }

  private static let conjunctions = FixedNumbers(conjunctionWords.map { number($0.utf8) })
  static let conjunctionWords = ["ja", "sekä", "och", "samt", "and"]

  /// The bytes of a short word as a number.
  private static func number(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  // MARK: Stems

  /// Where the stem of a word ends.
  private static func stemEnd(of word: Range<Int>, in bytes: [UInt8]) -> Int {
    var letters = 0
    for byte in bytes[word] {
      if byte < 0x61 { return word.upperBound }
      if !isContinuation(byte) { letters += 1 }
    }
    var end = word.upperBound
    var cut = 0
    var ending: UInt64 = 0
    var position = word.upperBound
    for length in 1..<6 where letters - length >= 4 {
      repeat {
        position -= 1
        ending = ending << 8 | UInt64(bytes[position])
      } while isContinuation(bytes[position])
      // After a consonant a single letter belongs to the word: *punkt*.
      if endings.contains(ending), length > 1 || endsInVowel(bytes, before: position) {
        end = position
        cut = length
      }
    }
    letters -= cut
    while letters > 4, endsInVowel(bytes, before: end) {
      end -= bytes[end - 1] < 0x80 ? 1 : 2
      letters -= 1
    }
    return end
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func endsInVowel(_ bytes: [UInt8], before end: Int) -> Bool {
    guard end > 0 else { return false }
    return switch bytes[end - 1] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    case 0xA4, 0xA5, 0xB6: end > 1 && bytes[end - 2] == 0xC3
    default: false
    }
  }

  /// The endings as numbers made of their bytes, the last byte first.
  private static let endings = FixedNumbers(
    [
      // Finnish: cases, plurals, persons.
      "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "na", "nä", "tta",
      "ttä", "ta", "tä", "ja", "jä", "n", "in", "an", "än", "on", "ön", "un", "yn", "en", "iden",
      "itten", "ien", "jen", "hin", "han", "hän", "hon", "hön", "hun", "hyn", "hen", "seen",
      "siin", "t", "s", "vat", "vät", "nsa", "nsä", "mme", "nen", "set", "sen", "sten", "sia",
      "siä",
      // Swedish: definite forms, plurals, genitives, tenses.
      "arna", "erna", "orna", "arnas", "ernas", "ornas", "ar", "er", "or", "et", "ets", "ens",
      "as", "ade",
    ].map { number($0.utf8.reversed()) }
  )
}
