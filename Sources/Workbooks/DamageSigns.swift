/// Bytes without which a text has none of the damage that `CellDamage` tells.
///
/// Nearly every cell has none of them, and passing over bytes costs far less than looking for each sort of damage.
enum DamageSigns {
  /// Whether a text may be damaged; `false`: it is not.
  static func stand(in text: ArraySlice<UInt8>) -> Bool {
    let bytes = text.span
    var lead: UInt8 = 0
    var hasExponent = false
    var hasPlus = false
    var hasMark = false
    var isAfterLetter = false
    for index in bytes.indices {
      let byte = bytes[index]
      let isLetter = ScannedWord.isLetter(byte)
      if isLetter, !isAfterLetter, ScannedWord.begins(at: index, in: bytes) { return true }
      isAfterLetter = isLetter
      if lead <= 0x20 { lead = byte }
      if byte >= 0x80 {
        if byte >= 0xC2, index + 1 < bytes.count,
          isOdd(byte, bytes[index + 1], index + 2 < bytes.count ? bytes[index + 2] : 0)
        {
          return true
        }
      } else if byte | 0x20 == UInt8(ascii: "e") {
        hasExponent = true
      } else if byte == UInt8(ascii: "+") {
        hasPlus = true
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
        hasMark = true
      } else if byte == UInt8(ascii: "?"), LostLetters.mayBegin(at: index, in: bytes) {
        return true
      }
    }
    switch lead {
    case UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      return true
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      // `1.touko` is short.
      if hasMark, bytes.count <= 12 { return true }
    default: break
    }
    return hasExponent && hasPlus
  }

  /// Whether a character is seldom meant: `Ã`, `Â` and `â` of a wrong encoding, and what is not seen.
  private static func isOdd(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xC3, 0x82), (0xC3, 0x83), (0xC3, 0xA2): true
    // U+200B to U+200F, U+202A to U+202E
    case (0xE2, 0x80): (0x8B...0x8F).contains(third) || (0xAA...0xAE).contains(third)
    // U+2060 to U+2069
    case (0xE2, 0x81): (0xA0...0xA9).contains(third)
    default: false
    }
  }
}
