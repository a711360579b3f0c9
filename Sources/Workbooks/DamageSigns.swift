internal import Bytes
internal import CSV

/// Bytes without which a text has none of the damage that `CellDamage` tells.
///
/// Nearly every cell has none of them, and passing over bytes costs far less than looking for each sort of damage.
enum DamageSigns {
  /// Whether a text may be damaged; `false`: it is not.
  static func stand(in bytes: Span<UInt8>) -> Bool {
    let beginnings = ScannedWord.beginnings
    var seen = Seen()
    var position = 0
    // Sixty-four bytes are looked at together, each as one bit, since a loop over the beginnings in eight bytes ends where
    // no processor foresees it; only beginnings of words and what may be seldom meant is looked at one by one.
    while position < bytes.count {
      seen.words = 0
      seen.seldom = 0
      let end = min(position &+ 64, bytes.count)
      if position &+ 64 == end {
        let block = bytes.extracting(position..<position &+ 64)
        var start = 0
        while start < 64 {
          seen.look(at: EightBytes(block, at: start), start)
          start &+= 8
        }
      } else {
        var start = position
        while start < end {
          seen.look(at: bytes.eight(at: start), start &- position)
          start &+= 8
        }
      }
      while seen.words != 0 {
        let index = position &+ seen.words.trailingZeroBitCount
        if ScannedWord.begins(at: index, in: bytes, beginnings) { return true }
        seen.words &= seen.words &- 1
      }
      if seen.seldom != 0, isOddCharacter(from: position, to: end, in: bytes) { return true }
      position = end
    }
    return beginOddly(bytes) || hasQuestionOrPlus(bytes) && signsBesideThem(in: bytes)
  }

  /// What has been seen in sixty-four bytes.
  private struct Seen {
    /// A bit for each byte with which a word begins.
    var words: UInt64 = 0

    /// Not zero where a character may be seldom meant.
    var seldom: UInt64 = 0

    /// The highest bit of each letter among the last eight bytes.
    private var letters: UInt64 = 0

    /// Goes on to the next eight bytes, so many bytes behind the first.
    @inline(__always)
    mutating func look(at eight: EightBytes, _ offset: Int) {
      let own = eight.letterPlaces | eight.bits & EightBytes.highest
      let beginnings = EightBytes.gathered(own & ~(own << 8 | letters >> 56))
      words |= beginnings &<< UInt64(truncatingIfNeeded: offset)
      seldom |= eight.placesOfSeldomSeconds
      letters = own
    }
  }

  /// Whether the second byte of a character that is seldom meant stands in a stretch.
  private static func isOddCharacter(
    from start: Int,
    to end: Int,
    in bytes: Span<UInt8>
  ) -> Bool {
    var position = start
    while position < end {
      var places = bytes.eight(at: position).placesOfSeldomSeconds
      while places != 0 {
        let index = position &+ places.trailingZeroBitCount / 8
        if index > 0, isOdd(at: index - 1, in: bytes) { return true }
        places &= places &- 1
      }
      position &+= 8
    }
    return false
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

  /// Whether a cell may begin oddly that is as it stands in the file, with its quotes.
  static func mayBeginOddly(_ cell: Span<UInt8>) -> Bool {
    guard cell.count > 0, cell[0] <= UInt8(ascii: "@") else { return false }
    // What stands behind a quote or a space is looked at cell by cell.
    return cell[0] <= 0x20 || cell[0] == UInt8(ascii: "\"") || beginOddly(cell)
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

extension EightBytes {
  /// The highest bit of each byte that may be the second one of a character that is seldom meant, and of some others; `€` and
  /// dashes have one as well, `ä`, `ö` and `å` have not.
  @inline(__always)
  fileprivate var placesOfSeldomSeconds: UInt64 {
    // 80 to 83 and A0 to A3 have these bits in common.
    let difference = bits & Self.eight(0xDC) ^ Self.eight(0x80)
    return (difference &- Self.ones) & ~difference & Self.highest
  }
}
