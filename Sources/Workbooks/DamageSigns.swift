/// Bytes without which a text has none of the damage that `CellDamage` tells.
///
/// Nearly every cell has none of them, and passing over bytes costs far less than looking for each sort of damage.
enum DamageSigns {
  /// Whether a text may be damaged; `false`: it is not.
  static func stand(in bytes: Span<UInt8>) -> Bool {
    let (signs, isBeginning) = (signs, ScannedWord.isBeginning)
    let beginnings = isBeginning.span
    var found: UInt8 = 0
    var before: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      let sign = signs[Int(byte)]
      found |= sign
      // Most letters stand behind another one, and most other bytes are spaces.
      if sign & ~before & letter != 0, index + 1 < bytes.count,
        ScannedWord.begins(at: index, in: bytes, beginnings)
      {
        return true
      }
      before = sign
      if sign & question != 0, LostLetters.mayBegin(at: index, in: bytes) { return true }
      if sign & wide != 0, index + 1 < bytes.count,
        isOdd(byte, bytes[index + 1], index + 2 < bytes.count ? bytes[index + 2] : 0)
      {
        return true
      }
    }
    switch bytes.indices.first(where: { bytes[$0] > 0x20 }).map({ bytes[$0] }) ?? 0 {
    case UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      return true
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      // `1.touko` is short.
      if found & mark != 0, bytes.count <= 12 { return true }
    default: break
    }
    return found & exponent != 0 && found & plus != 0
  }

  private static let letter: UInt8 = 1
  private static let exponent: UInt8 = 2
  private static let plus: UInt8 = 4
  private static let mark: UInt8 = 8
  private static let wide: UInt8 = 16
  private static let question: UInt8 = 32

  /// What each byte may be a sign of.
  private static let signs: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    var sign = ScannedWord.isLetter(byte) ? letter : 0
    switch byte {
    case UInt8(ascii: "E"), UInt8(ascii: "e"): sign |= exponent
    case UInt8(ascii: "+"): sign |= plus
    case UInt8(ascii: "."), UInt8(ascii: "-"): sign |= mark
    case UInt8(ascii: "?"): sign |= question
    case 0xC2...: sign |= wide
    default: break
    }
    return sign
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
