/// What spreadsheets, wrong encodings and scanning leave behind in a text.
public enum CellDamage: Hashable, Sendable {
  /// An error value such as `#REF!`: the formula in the cell lost what it referred to.
  case errorValue(String)
  /// `####`: the column was too narrow for a number or a date.
  case narrowColumn
  /// `1,23E+05`: a long number was shortened, its last digits are gone.
  case shortenedNumber(String)
  /// `1.touko` or `1-May`: a code such as `1.5` was taken for a date, with what was probably written.
  case numberAsDate(String, probably: String)
  /// `=…` or `@…`: a spreadsheet would calculate the cell instead of showing it.
  case formula
  /// UTF-8 read as Windows-1252, such as `Ã¤`, with what was probably written.
  case wrongEncoding(probably: String)
  /// Letters that scanning changed, such as `yhteistyd`, with the word that was probably meant.
  case scannedWord(String, probably: String)
  /// Question marks where a conversion lost letters, such as `V?hint??n`.
  case lostLetters(String)
  /// A character that is not seen, such as a zero-width space, in the middle of a text.
  case invisibleCharacter(UInt32)
}

extension CellDamage {
  /// What is damaged in a cell's text; `nil`: nothing that can be told.
  init?(in text: String) {
    var lead: UInt8?
    var marks: Marks = []
    for byte in text.utf8 {
      if lead == nil, byte > 0x20 { lead = byte }
      switch byte {
      case UInt8(ascii: "E"), UInt8(ascii: "e"): marks.insert(.exponent)
      case UInt8(ascii: "+"): marks.insert(.plus)
      case UInt8(ascii: "?"): marks.insert(.question)
      case 0xC3, 0xC2: marks.insert(.latin)
      case 0xE2, 0xEF: marks.insert(.wide)
      default: break
      }
    }
    guard let lead else { return nil }
    switch lead {
    case UInt8(ascii: "#"):
      if let damage = Self.afterNumberSign(text) {
        self = damage
        return
      }
    case UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "+"), UInt8(ascii: "-"):
      if Self.isFormula(text) {
        self = .formula
        return
      }
    case UInt8(ascii: "'"):
      // The apostrophe keeps the formula from being calculated, but its result is missing all the same.
      if ProtectedText.isProtected(text), let text = CellText.clean(text), Self.isFormula(text) {
        self = .formula
        return
      }
    default: break
    }
    if (0x30...0x39).contains(lead), let meant = Self.numberBeforeMonth(text) {
      self = .numberAsDate(text, probably: meant)
    } else if marks.contains(.exponent) && marks.contains(.plus), Self.isShortenedNumber(text) {
      self = .shortenedNumber(text)
    } else if marks.contains(.latin), let restored = Self.restored(text) {
      self = .wrongEncoding(probably: restored)
    } else if marks.contains(.wide), let scalar = Self.invisible(in: text) {
      self = .invisibleCharacter(scalar)
    } else if let (word, meant) = ScannedWord.first(in: text) {
      self = .scannedWord(word, probably: meant)
    } else if marks.contains(.question), let word = LostLetters.firstWord(in: text) {
      self = .lostLetters(word)
    } else {
      return nil
    }
  }

  private struct Marks: OptionSet {
    let rawValue: Int
    static let exponent = Marks(rawValue: 1)
    static let plus = Marks(rawValue: 2)
    static let latin = Marks(rawValue: 4)
    static let wide = Marks(rawValue: 8)
    static let question = Marks(rawValue: 16)
  }

  // MARK: Spreadsheets

  /// Error values as Excel, LibreOffice and Google Sheets write them in Finnish, Swedish and English.
  private static let errorValues = [
    "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
    "#ERROR!", "#VIITTAUS!", "#PUUTTUU!", "#PUUTTUU", "#ARVO!", "#JAKO/0!", "#NIMI?", "#LUKU!",
    "#TYHJÄ!", "#REFERENS!", "#SAKNAS!", "#VÄRDEFEL!", "#DIVISION/0!", "#NAMN?", "#OGILTIGT!",
    "#SKÄRNING!",
  ]

  private static func afterNumberSign(_ text: String) -> CellDamage? {
    guard let text = CellText.clean(text) else { return nil }
    if text.utf8.count > 2, text.utf8.allSatisfy({ $0 == UInt8(ascii: "#") }) {
      return .narrowColumn
    }
    let upper = text.uppercased()
    return errorValues.first { upper == $0 }.map { .errorValue($0) }
  }

  /// A formula begins with a sign that makes a spreadsheet calculate; numbers, telephone numbers and dashes do not.
  static func isFormula(_ text: String) -> Bool {
    let bytes = Array(text.utf8.drop { $0 <= 0x20 })
    guard let first = bytes.first, bytes.count > 1 else { return false }
    let second = bytes[1]
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    switch first {
    case UInt8(ascii: "="):
      // “=> kuntaan” and “= sama” are arrows and signs of equality.
      return second != UInt8(ascii: ">") && second != UInt8(ascii: " ")
        && second != UInt8(ascii: "=")
    case UInt8(ascii: "@"):
      return isLetter(second) && bytes.contains(UInt8(ascii: "("))
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      // `+SUM(A1)`, `-cmd|…`: a name and a bracket or a pipe; `-5 %` and `+358 …` are not.
      guard isLetter(second) || second == UInt8(ascii: "@") || second == UInt8(ascii: "+") else {
        return false
      }
      return bytes.contains(UInt8(ascii: "(")) && !bytes.contains(UInt8(ascii: " "))
        || bytes.contains(UInt8(ascii: "|"))
    default:
      return false
    }
  }

  /// `1.5` for `1.touko`, `01-maj`, `1-May`; `nil`: the text is more than a day and a month's short name.
  private static func numberBeforeMonth(_ text: String) -> String? {
    // Most short texts that begin with a digit are numbers and dates.
    guard text.utf8.count <= 12, text.utf8.contains(where: { $0 >= 0x41 }),
      let text = CellText.clean(text)
    else { return nil }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), let day = Int(digits), (1...31).contains(day),
      let sign = text.dropFirst(digits.count).first, sign == "." || sign == "-",
      let month = shortMonths[text.dropFirst(digits.count + 1).lowercased()]
    else { return nil }
    return "\(day).\(month)"
  }

  /// Months as spreadsheets shorten them in Finnish, Swedish and English, with or without a point.
  private static let shortMonths: [String: Int] = {
    let names = [
      ["tammi", "jan"], ["helmi", "feb"], ["maalis", "mar", "mars"], ["huhti", "apr"],
      ["touko", "maj", "may"], ["kesä", "jun", "juni"], ["heinä", "jul", "juli"], ["elo", "aug"],
      ["syys", "sep", "sept"], ["loka", "okt", "oct"], ["marras", "nov"], ["joulu", "dec"],
    ]
    var months: [String: Int] = [:]
    for (index, forms) in names.enumerated() {
      for form in forms {
        months[form] = index + 1
        months[form + "."] = index + 1
      }
    }
    return months
  }()

  /// Digits, a decimal mark, more digits, `E+` and digits.
  private static func isShortenedNumber(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E+", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...3).contains(parts[1].utf8.count), !parts[0].isEmpty else {
      return false
    }
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    return parts[1].utf8.allSatisfy(isDigit)
      && parts[0].utf8.allSatisfy {
        isDigit($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
      }
      && parts[0].utf8.contains(where: isDigit)
  }

  // MARK: Encodings

  /// The text that gives this one when its UTF-8 is read as Windows-1252; `nil`: there is none.
  private static func restored(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var isDoubled = false
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        bytes.append(UInt8(scalar.value))
      } else if scalar.value <= 0xFF {
        bytes.append(UInt8(scalar.value))
        if scalar.value == 0xC3 || scalar.value == 0xC2 || scalar.value == 0xE2 { isDoubled = true }
      } else if let byte = windows1252[scalar.value] {
        bytes.append(byte)
      } else {
        return nil
      }
    }
    guard isDoubled, let restored = String(validating: bytes, as: UTF8.self), restored != text
    else {
      return nil
    }
    return restored
  }

  /// The characters that Windows-1252 has between 0x80 and 0x9F.
  private static let windows1252: [UInt32: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86,
    0x2021: 0x87, 0x02C6: 0x88, 0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C,
    0x017D: 0x8E, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93, 0x201D: 0x94, 0x2022: 0x95,
    0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98, 0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B,
    0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
  ]

  /// A character of no width that changes what a text equals; a joiner between emoji belongs there.
  private static func invisible(in text: String) -> UInt32? {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x200B, 0x2060, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
        return scalar.value
      default: break
      }
    }
    return nil
  }
}
