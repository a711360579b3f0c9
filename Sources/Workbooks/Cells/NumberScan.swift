internal import Wording

/// The way through a number that knows all forms.
extension NumberReader {
  /// Goes over a text and takes its parts one after the other.
  struct Scan {
    private let bytes: [UInt8]
    private var position = 0

    /// Letters keep their case, since they may be a unit; spaces of all kinds become one kind.
    init(_ text: String) {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(text.utf8.count)
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x2060, 0x3000:
          bytes.append(UInt8(ascii: " "))
        case 0x2010...0x2015, 0x2212: bytes.append(UInt8(ascii: "-"))
        case 0x2264: bytes.append(contentsOf: "<=".utf8)
        case 0x2265: bytes.append(contentsOf: ">=".utf8)
        case ..<0x80: bytes.append(UInt8(scalar.value))
        default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
      self.bytes = bytes
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpaces() {
      while next == UInt8(ascii: " ") { position += 1 }
    }

    mutating func qualifier() -> Quantity.Qualifier? {
      skipSpaces()
      // Most cells begin with their number, and no qualifier does.
      guard let next, !(0x30...0x39).contains(next) else { return nil }
      for (word, qualifier) in NumberReader.qualifiers where follows(word) {
        position += word.count
        skipSpaces()
        return qualifier
      }
      return nil
    }

    /// A currency before the number, as in English.
    mutating func currency() -> String? {
      guard let next, !(0x30...0x39).contains(next) else { return nil }
      let sign = Array("€".utf8)
      guard
        let currency = bytes[position...].starts(with: sign)
          ? sign : NumberReader.currencies.first(where: follows)
      else { return nil }
      position += currency.count
      skipSpaces()
      return "€"
    }

    /// Whether a plus sign comes next.
    var isAtPlus: Bool { next == UInt8(ascii: "+") }

    private func follows(_ word: [UInt8]) -> Bool {
      guard position + word.count <= bytes.count else { return false }
      for (index, byte) in word.enumerated() {
        let found = bytes[position + index]
        let lower = (0x41...0x5A).contains(found) ? found | 0x20 : found
        guard lower == byte else { return false }
      }
      // A word ends where its letters end: “alle 8” but not “allergia”.
      guard let last = word.last, last >= 0x61 || last == UInt8(ascii: ".") else { return true }
      let after = position + word.count
      return after < bytes.count
        && (bytes[after] == UInt8(ascii: " ") || (0x30...0x39).contains(bytes[after]))
    }

    mutating func number(isEnglish: Bool) -> (value: Decimal, isAmbiguous: Bool)? {
      let start = position
      var isNegative = false
      if next == UInt8(ascii: "-") {
        isNegative = true
        position += 1
        skipSpaces()
      } else if next == UInt8(ascii: "+") {
        position += 1
        skipSpaces()
      }
      var digits = DigitGroups(isNegative: isNegative)
      while let byte = next {
        if (0x30...0x39).contains(byte) {
          digits.append(byte & 15)
        } else if isSeparator(byte), digits.endInDigit, digitFollows() {
          digits.startGroup(after: byte)
        } else {
          break
        }
        position += 1
      }
      if digits.areWhole, let decimals = vulgarFraction() { digits.append(decimals: decimals) }
      guard let value = digits.value(isEnglish: isEnglish) else {
        position = start
        return nil
      }
      return value
    }

    /// The decimals of `½`, `¼` or `¾`, right behind a whole number or after a space.
    private mutating func vulgarFraction() -> [UInt8]? {
      let start = next == UInt8(ascii: " ") ? position + 1 : position
      guard start + 1 < bytes.count, bytes[start] == 0xC2 else { return nil }
      let decimals: [UInt8]
      switch bytes[start + 1] {
      case 0xBC: decimals = [2, 5]
      case 0xBD: decimals = [5]
      case 0xBE: decimals = [7, 5]
      default: return nil
      }
      position = start + 2
      return decimals
    }

    private func isSeparator(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'")
        || (byte == UInt8(ascii: " ") && threeDigitsFollow())
    }

    private func digitFollows() -> Bool {
      position + 1 < bytes.count && (0x30...0x39).contains(bytes[position + 1])
    }

    /// A space between digits separates thousands only before exactly three of them.
    private func threeDigitsFollow() -> Bool {
      let group = bytes[(position + 1)...].prefix(4)
      return group.prefix(3).count == 3 && group.prefix(3).allSatisfy { (0x30...0x39).contains($0) }
        && (group.count == 3 || !(0x30...0x39).contains(group[group.endIndex - 1]))
    }

    mutating func rangeEnd(isEnglish: Bool) -> (value: Decimal, isAmbiguous: Bool)? {
      let start = position
      skipSpaces()
      guard next == UInt8(ascii: "-") else {
        position = start
        return nil
      }
      position += 1
      skipSpaces()
      guard next != UInt8(ascii: "-"), let end = number(isEnglish: isEnglish) else {
        position = start
        return nil
      }
      return end
    }

    /// What stands behind the position.
    var rest: ArraySlice<UInt8> { bytes[position...] }
  }

  private static let qualifiers: [(word: [UInt8], qualifier: Quantity.Qualifier)] = {
    let words: [(String, Quantity.Qualifier)] = [
      ("noin", .about), ("n.", .about), ("cirka", .about), ("ca.", .about), ("ca", .about),
      ("c.", .about), ("omkring", .about), ("about", .about), ("approx.", .about), ("~", .about),
      ("alle", .under), ("under", .under), ("below", .under), ("yli", .over), ("över", .over),
      ("over", .over), ("above", .over), ("enintään", .atMost), ("enint.", .atMost),
      ("korkeintaan", .atMost), ("högst", .atMost), ("at most", .atMost), ("max", .atMost),
      ("max.", .atMost), ("vähintään", .atLeast), ("vähint.", .atLeast), ("väh.", .atLeast),
      ("minst", .atLeast), ("at least", .atLeast), ("min", .atLeast), ("min.", .atLeast),
      ("<=", .atMost), (">=", .atLeast), ("<", .under), (">", .over),
    ]
    return words.map { (Array($0.0.utf8), $0.1) }
  }()

  /// Words for a currency that stand before a number.
  private static let currencies = ["eur", "euro"].map { Array($0.utf8) }
}
