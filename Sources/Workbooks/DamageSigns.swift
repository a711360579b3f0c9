internal import Bytes
internal import CSV

/// Bytes without which a text has none of the damage that `CellDamage` tells.
///
/// Nearly every cell has none of them, and passing over bytes costs far less than looking for each sort of damage.
enum DamageSigns {
  /// Whether a text may be damaged; `false`: it is not.
  static func stand(in bytes: Span<UInt8>) -> Bool {
    let beginnings = ScannedWord.beginnings
    var lettersBefore: UInt64 = 0
    var position = 0
    // Eight bytes are looked at together, each as the highest bit of its byte; only beginnings of words and of wide
    // characters are looked at one by one.
    while position < bytes.count {
      let word = bytes.eight(at: position)
      let letters = word.letterPlaces | word.bits & EightBytes.highest
      var places = letters & ~(letters << 8 | lettersBefore >> 56)
      lettersBefore = letters
      while places != 0 {
        let index = position &+ places.trailingZeroBitCount / 8
        if ScannedWord.begins(at: index, in: bytes, beginnings) { return true }
        places &= places - 1
      }
      places = beginningsOfOddCharacters(in: word, before: position + 8, of: bytes)
      while places != 0 {
        if isOdd(at: position &+ places.trailingZeroBitCount / 8, in: bytes) { return true }
        places &= places - 1
      }
      position &+= 8
    }
    return beginOddly(bytes) || hasQuestionOrPlus(bytes) && signsBesideThem(in: bytes)
  }

  /// Whether a question mark or a plus stands in a text.
  ///
  /// Nothing else is in the loop, so that the compiler makes one of it that looks at many bytes at a time.
  private static func hasQuestionOrPlus(_ bytes: Span<UInt8>) -> Bool {
    var found: UInt8 = 0
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      found |= (byte == question ? 1 : 0) | (byte == plus ? 1 : 0)
      position &+= 1
    }
    return found != 0
  }

  /// Whether a text with a question mark or a plus may have lost a letter or hold a shortened number.
  private static func signsBesideThem(in bytes: Span<UInt8>) -> Bool {
    bytes.hasByte(plus) && hasExponent(bytes)
      || bytes.indices.contains { isLost(at: $0, in: bytes) }
  }

  private static let question = UInt8(ascii: "?")
  private static let plus = UInt8(ascii: "+")

  /// The highest bit of each byte with which a character may begin that is seldom meant; all of them are looked at closely.
  ///
  /// Nearly all characters beyond ASCII are `ä`, `ö` and `å`, which the byte behind C3 tells from `Ã`, `Â` and `â`.
  @inline(__always)
  private static func beginningsOfOddCharacters(
    in word: EightBytes,
    before end: Int,
    of bytes: Span<UInt8>
  ) -> UInt64 {
    let beginnings = word.beginningsOfCharacters
    guard beginnings != 0 else { return 0 }
    let next = word.bits >> 8 | (end < bytes.count ? UInt64(bytes[end]) << 56 : 0)
    // 82, 83 and A2 have these bits in common, and A3.
    let difference = next & EightBytes.eight(0x5E) ^ EightBytes.eight(0x02)
    let isOfSeldomLetter = ~(difference &+ ~EightBytes.highest)
    return beginnings & (word.placesOfOthers(than: 0xC3) | isOfSeldomLetter)
  }

  /// Whether a question mark stands at a position where a letter may have been lost.
  @inline(__always)
  private static func isLost(at index: Int, in bytes: Span<UInt8>) -> Bool {
    bytes[index] == question && LostLetters.mayBegin(at: index, in: bytes)
  }

  /// Whether a text begins as an error, a formula or a number does that may have become a date.
  static func beginOddly(_ bytes: Span<UInt8>) -> Bool {
    guard let first = bytes.indices.first(where: { bytes[$0] > 0x20 }) else { return false }
    switch bytes[first] {
    case UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "@"), plus, UInt8(ascii: "-"):
      return true
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return mayBeDate(bytes)
    default:
      return false
    }
  }

  /// Whether a number may have become a date: `1.touko` is short.
  private static func mayBeDate(_ bytes: Span<UInt8>) -> Bool {
    bytes.count <= 12
      && bytes.indices.contains {
        bytes[$0] == UInt8(ascii: ".") || bytes[$0] == UInt8(ascii: "-")
      }
  }

  /// Whether a cell may begin oddly that is as it stands in the file, with its quotes; no letter stands there then.
  static func mayBeginOddly(_ cell: Span<UInt8>) -> Bool {
    guard cell.count > 0, cell[0] <= UInt8(ascii: "@") else { return false }
    return !(0x30...0x39).contains(cell[0]) || mayBeDate(cell)
  }

  private static func hasExponent(_ bytes: Span<UInt8>) -> Bool {
    bytes.indices.contains { bytes[$0] | 0x20 == UInt8(ascii: "e") }
  }

  /// Whether a character is seldom meant: `Ã`, `Â` and `â` of a wrong encoding, and what is not seen.
  @inline(__always)
  private static func isOdd(at index: Int, in bytes: Span<UInt8>) -> Bool {
    guard bytes[index] == 0xC3 || bytes[index] == 0xE2, index + 1 < bytes.count else {
      return false
    }
    switch (bytes[index], bytes[index + 1]) {
    case (0xC3, 0x82), (0xC3, 0x83), (0xC3, 0xA2): return true
    // U+200B to U+200F, U+202A to U+202E
    case (0xE2, 0x80):
      guard index + 2 < bytes.count else { return false }
      return (0x8B...0x8F).contains(bytes[index + 2]) || (0xAA...0xAE).contains(bytes[index + 2])
    // U+2060 to U+2069
    case (0xE2, 0x81): return index + 2 < bytes.count && (0xA0...0xA9).contains(bytes[index + 2])
    default: return false
    }
  }
}
