/// A text that no spreadsheet takes for a formula, a date or a shorter number: an apostrophe stands before it.
///
/// What the tool writes for others to open goes through ``protecting(_:)``, and every cell that is read
/// through ``original(of:)``, so that the apostrophe is no part of a workbook's texts.
package enum ProtectedText {
  private static let apostrophe = UInt8(ascii: "'")

  /// The text as it is to stand in a cell; most texts stand there as they are.
  package static func protecting(_ text: String) -> String {
    isNeeded(for: text) ? "'" + text : text
  }

  /// The text without the apostrophe that protects it; an apostrophe before anything else stays.
  package static func original(of text: String) -> String {
    guard text.utf8.first == apostrophe else { return text }
    let rest = String(text.dropFirst())
    return isNeeded(for: rest) ? rest : text
  }

  /// Whether an apostrophe protects a cell's text, white space before it aside.
  static func isProtected(_ text: String) -> Bool {
    guard let start = text.utf8.firstIndex(where: { $0 > 0x20 }), text.utf8[start] == apostrophe
    else { return false }
    return isNeeded(for: String(text[text.utf8.index(after: start)...]))
  }

  /// Whether a spreadsheet takes a text for a formula, white space around it aside.
  static func isFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first, isSuspicious(first) else { return false }
    let text = trimmed(text)
    return isFormula(text, Array(text.utf8))
  }

  private static func isNeeded(for text: String) -> Bool {
    // A text that looks protected already would lose its own apostrophe when it is read.
    let rest = text.utf8.drop { $0 == apostrophe }
    guard let first = rest.first, isSuspicious(first) else { return false }
    let text = trimmed(String(Substring(rest)))
    let bytes = Array(text.utf8)
    return isFormula(text, bytes) || isDatelike(bytes) || losesDigits(bytes)
  }

  /// Whether a byte may begin something that a spreadsheet changes; 0xC2 begins the no-break space, 0xEF the wide signs.
  private static func isSuspicious(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x30...0x39, 0xC2, 0xEF: true
    case UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "+"), UInt8(ascii: "-"): true
    default: false
    }
  }

  private static func trimmed(_ text: String) -> String {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value <= 0x20 || scalar.properties.isWhitespace
    }
    let scalars = text.unicodeScalars.drop(while: isSpace)
    guard let last = scalars.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(scalars[...last])
  }

  // MARK: Formulas

  /// Formulas of every kind, also those that mean nothing; a number, a telephone number and a line with a dash are none.
  private static func isFormula(_ text: String, _ bytes: [UInt8]) -> Bool {
    guard bytes.count > 1 else { return false }
    // Some spreadsheets take the wide signs of East Asian scripts for the usual ones.
    if bytes[0] == 0xEF {
      return bytes.count > 3 && text.unicodeScalars.first.map(isWideSign) ?? false
    }
    switch bytes[0] {
    case UInt8(ascii: "="), UInt8(ascii: "@"):
      return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      if CellDamage.isFormula(text) || bytes.contains(UInt8(ascii: "|")) || isCalculation(bytes)
        || reachesOut(bytes)
      {
        return true
      }
      // Of texts without spaces also a name is looked for, `-ei`; `--` and numbers are none.
      return !bytes.contains { $0 <= 0x20 } && !isDigit(bytes[1]) && bytes[1] != UInt8(ascii: "-")
    default:
      return false
    }
  }

  private static func isWideSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "＝", "＠", "＋", "－": true
    default: false
    }
  }

  /// Whether a text consists of what formulas are made of and has something to calculate: `-2 + 3`, `--A1`, `- SUM (A1)`.
  ///
  /// `-5 %`, `+358 40 …` and `- ei aloitettu` are not calculated.
  private static func isCalculation(_ bytes: [UInt8]) -> Bool {
    var isCalculated = false
    var isBehindOperand = false
    var rest = bytes[...]
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "\""):
        rest = rest.dropFirst().drop { $0 != byte }.dropFirst()
        isBehindOperand = true
      case 0x30...0x39:
        rest = rest.drop(while: isDigit)
        isBehindOperand = true
      case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "$"):
        let word = rest.prefix(while: isPartOfName)
        rest = rest.dropFirst(word.count)
        guard isCell(word) || rest.first(where: { $0 > 0x20 }) == UInt8(ascii: "(") else {
          // Where nothing is apart, the word is the name of something that is calculated with: `-5%/v`.
          return isCalculated && !bytes.contains { $0 <= 0x20 }
        }
        isCalculated = true
        isBehindOperand = true
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"),
        UInt8(ascii: "^"), UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "<"),
        UInt8(ascii: ">"):
        if isBehindOperand { isCalculated = true }
        rest = rest.dropFirst()
      case 0...0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "."),
        UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "%"), UInt8(ascii: "!"),
        UInt8(ascii: "'"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        rest = rest.dropFirst()
      default: return false
      }
    }
    return isCalculated
  }

  /// Whether a text that begins with a sign calls a function or names another sheet or file, whatever else it has:
  /// `-1+WEBSERVICE("http://…")+x`, `+1-[x.xlsx]S!A1`.
  ///
  /// A word behind a sign and a space begins a line of a list, such as `- koulu(t)`, and only what is quoted makes it one.
  private static func reachesOut(_ bytes: [UInt8]) -> Bool {
    let isLine =
      bytes[1] <= 0x20 && bytes.dropFirst().first { $0 > 0x20 }.map(isPartOfWord) ?? false
    if isLine, !bytes.contains(UInt8(ascii: "\"")) { return false }
    for index in bytes.indices.dropFirst(2) {
      switch bytes[index] {
      case UInt8(ascii: "("):
        let name = bytes[..<index].reversed().prefix { isPartOfWord($0) || isPartOfName($0) }
        if let first = name.last, isPartOfWord(first) { return true }
      case UInt8(ascii: "!"):
        guard index + 1 < bytes.count, isPartOfName(bytes[index + 1]) else { continue }
        let before = bytes[index - 1]
        if isPartOfWord(before) || isPartOfName(before) || before == UInt8(ascii: "'")
          || before == UInt8(ascii: "]")
        {
          return true
        }
      default: break
      }
    }
    return false
  }

  /// Whether a byte is a letter or a part of one.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || isDigit(byte) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "$") || byte == UInt8(ascii: ".")
  }

  /// Whether a word is the address of a cell, `A1` or `$B$2`.
  private static func isCell(_ word: ArraySlice<UInt8>) -> Bool {
    let bare = word.filter { $0 != UInt8(ascii: "$") }
    let letters = bare.prefix { (0x41...0x5A).contains($0 & 0xDF) }
    let digits = bare.dropFirst(letters.count)
    return (1...3).contains(letters.count) && (1...7).contains(digits.count)
      && digits.allSatisfy(isDigit)
  }

  // MARK: Dates and numbers

  /// `1.1`, `7-9`, `2.1.3`, `5/2026`: what is taken for a date and is none, or not for certain.
  private static func isDatelike(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= 10, let mark = bytes.first(where: { !isDigit($0) }),
      [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/")].contains(mark)
    else { return false }
    let parts = bytes.split(separator: mark, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      (1...4).contains(part.count) && part.allSatisfy(isDigit)
        ? part.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
    }
    guard numbers.count == parts.count else { return false }
    func isDayAndMonth(_ first: Int, _ second: Int) -> Bool {
      min(first, second) >= 1 && min(first, second) <= 12 && max(first, second) <= 31
    }
    let lengths = parts.map(\.count)
    if lengths.count == 2 {
      if lengths[0] <= 2 && lengths[1] <= 2 { return isDayAndMonth(numbers[0], numbers[1]) }
      let (month, year) = lengths[0] == 4 ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
      return lengths.max() == 4 && (1...12).contains(month) && year >= 1900
    }
    guard lengths.count == 3, lengths[0] <= 2, lengths[1] <= 2,
      isDayAndMonth(numbers[0], numbers[1])
    else { return false }
    // Of `5/6/2027` nobody knows which one is the month; `1.1.2026` is the date that it says.
    return lengths[2] <= 2 || mark == UInt8(ascii: "/")
  }

  /// `077`, `8,20`, `1E5` and numbers of more than fifteen figures.
  private static func losesDigits(_ bytes: [UInt8]) -> Bool {
    guard isDigit(bytes.first ?? 0) else { return false }
    let whole = bytes.prefix(while: isDigit)
    let rest = bytes.dropFirst(whole.count)
    if rest.isEmpty {
      return whole.count > 15 || (whole.count > 1 && whole.first == UInt8(ascii: "0"))
    }
    var tail = rest
    if let mark = tail.first, mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") {
      let decimals = tail.dropFirst().prefix(while: isDigit)
      tail = tail.dropFirst(1 + decimals.count)
      guard !decimals.isEmpty else { return false }
      if tail.isEmpty { return mark == UInt8(ascii: ",") && decimals.last == UInt8(ascii: "0") }
    }
    guard let letter = tail.first, letter | 0x20 == UInt8(ascii: "e") else { return false }
    let exponent = tail.dropFirst().drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    return (1...3).contains(exponent.count) && exponent.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
