/// What decides where a text stands in the alphabet of a language.
struct SortKey {
  private var letters: [UInt32] = []
  private var accents: [Bool] = []
  private var capitals: [Bool] = []

  init(_ text: String, in language: Language) {
    var digits: [UInt32] = []
    // Below the first combining mark each scalar is a character, and going by scalars is much faster.
    let isSimple = text.unicodeScalars.allSatisfy { $0.value < 0x300 }
    for character in isSimple ? text.unicodeScalars.map(Character.init) : Array(text) {
      if let digit = character.asciiDigit {
        digits.append(digit)
        continue
      }
      append(number: digits)
      digits = []
      append(character, in: language)
    }
    append(number: digits)
  }

  /// Compares a number by its value: by its length without leading zeros, then digit by digit.
  private mutating func append(number digits: [UInt32]) {
    guard !digits.isEmpty else { return }
    let significant = digits.drop { $0 == 0 }
    letters += [Weight.number, UInt32(significant.count)] + significant
  }

  private mutating func append(_ character: Character, in language: Language) {
    if let ascii = character.asciiValue {
      let isCapital = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= ascii
      append(letter: Unicode.Scalar(isCapital ? ascii + 32 : ascii), in: language)
      accents.append(false)
      capitals.append(isCapital)
      return
    }
    let small = character.lowercased()
    let base = baseLetters(of: small, in: language)
    for scalar in (base ?? small).unicodeScalars { append(letter: scalar, in: language) }
    accents.append(base != nil && base != small)
    capitals.append(String(character) != small)
  }

  private mutating func append(letter: Unicode.Scalar, in language: Language) {
    if "a"..."z" ~= letter {
      letters.append(Weight.letter + letter.value)
    } else if let place = Weight.signs.firstIndex(of: letter) {
      letters.append(UInt32(place))
    } else if let place = Weight.nordicLetters.firstIndex(of: letter), language != .english {
      letters.append(Weight.nordicLetter + UInt32(place))
    } else {
      let start = letter.properties.isAlphabetic ? Weight.foreignLetter : Weight.sign
      letters.append(start + letter.value)
    }
  }
}

extension SortKey: Comparable {
  static func < (left: SortKey, right: SortKey) -> Bool {
    if left.letters != right.letters {
      return left.letters.lexicographicallyPrecedes(right.letters)
    }
    if left.accents != right.accents {
      return left.accents.lexicographicallyPrecedes(right.accents, by: isFalseBeforeTrue)
    }
    return left.capitals.lexicographicallyPrecedes(right.capitals, by: isFalseBeforeTrue)
  }
}

private func isFalseBeforeTrue(_ left: Bool, _ right: Bool) -> Bool {
  !left && right
}

/// Where each kind of sign begins; the kinds do not overlap, whatever scalar is added.
private enum Weight {
  /// The signs of prose in their usual order.
  static let signs = Array(" _-–—,;:!?.'’\"”“()[]{}§@*/\\&#%`^+<=>|~$€".unicodeScalars)
  static let nordicLetters: [Unicode.Scalar] = ["å", "ä", "ö"]
  static let sign: UInt32 = 0x10_0000
  static let number: UInt32 = 0x30_0000
  static let letter: UInt32 = 0x40_0000
  static let nordicLetter: UInt32 = 0x50_0000
  static let foreignLetter: UInt32 = 0x60_0000
}

extension Character {
  fileprivate var asciiDigit: UInt32? {
    guard let asciiValue, UInt8(ascii: "0")...UInt8(ascii: "9") ~= asciiValue else { return nil }
    return UInt32(asciiValue - UInt8(ascii: "0"))
  }
}

/// The letters that a small letter is taken for, composed; nil where it is only itself.
private func baseLetters(of letter: String, in language: Language) -> String? {
  if language != .english {
    switch letter {
    case "å": return "å"
    case "ä", "æ": return "ä"
    case "ö", "ø", "õ", "ő", "œ": return "ö"
    case "ü", "ű": return "y"
    default: break
    }
  }
  return switch letter {
  case "à", "á", "â", "ã", "ä", "å", "ā", "ă", "ą", "ǎ": "a"
  case "ç", "ć", "ĉ", "ċ", "č": "c"
  case "ď", "đ", "ð": "d"
  case "è", "é", "ê", "ë", "ē", "ĕ", "ė", "ę", "ě": "e"
  case "ĝ", "ğ", "ġ", "ģ", "ǧ", "ǥ": "g"
  case "ĥ", "ħ", "ȟ": "h"
  case "ì", "í", "î", "ï", "ĩ", "ī", "ĭ", "į", "ı": "i"
  case "ĵ": "j"
  case "ķ", "ǩ": "k"
  case "ĺ", "ļ", "ľ", "ł": "l"
  case "ñ", "ń", "ņ", "ň", "ŋ": "n"
  case "ò", "ó", "ô", "õ", "ö", "ø", "ō", "ŏ", "ő": "o"
  case "ŕ", "ŗ", "ř": "r"
  case "ś", "ŝ", "ş", "š", "ș": "s"
  case "ţ", "ť", "ŧ", "ț": "t"
  case "ù", "ú", "û", "ü", "ũ", "ū", "ŭ", "ů", "ű", "ų": "u"
  case "ŵ": "w"
  case "ý", "ÿ", "ŷ": "y"
  case "ź", "ż", "ž", "ʒ", "ǯ": "z"
  case "æ": "ae"
  case "œ": "oe"
  case "ß": "ss"
  case "þ": "th"
  default: nil
  }
}
