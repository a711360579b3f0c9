internal import CSV
internal import Wording

/// Reads numbers in the forms that Finnish officials, spreadsheets and statistics services write.
enum NumberReader {
  enum Outcome {
    case quantity(Quantity)
    /// The text can be read in two ways, such as `1.234`.
    case ambiguous
    /// The text is two numbers with a slash between them, such as `3/8`.
    case fraction
    case noNumber
  }

  /// Reads the whole text; what stands around the number must be a qualifier, a unit or a time.
  static func read(_ text: String) -> Outcome {
    if let quantity = plainQuantity(text) { return .quantity(quantity) }
    // No number is as long as this, and a long text is not worth looking through.
    guard text.utf8.count <= 200 else { return .noNumber }
    let outcome = readAnyForm(of: text)
    if case .quantity = outcome { return outcome }
    return readBehindTime(text) ?? outcome
  }

  /// Reads `2024: 21,5 %` and `v. 2024: 21,5 %`; `nil`: no time with a colon stands before a number.
  private static func readBehindTime(_ text: String) -> Outcome? {
    let utf8 = text.utf8
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")),
      case let rest = text[utf8.index(after: colon)...], rest.utf8.first == UInt8(ascii: " "),
      utf8[..<colon].contains(where: isDigit),
      let time = TimeInBrackets.certainDate(CellText.clean(String(text[..<colon]))),
      let number = CellText.clean(String(rest))
    else { return nil }
    switch readAnyForm(of: number) {
    case .quantity(let quantity):
      return quantity.time == nil ? .quantity(quantity.with(.date(time))) : nil
    case .ambiguous: return .ambiguous
    case .fraction: return .fraction
    case .noNumber: return nil
    }
  }

  /// The same by the one way that knows all forms.
  static func readAnyForm(of text: String) -> Outcome {
    var scan = Scan(text)
    let qualifier = scan.qualifier()
    let sign = scan.currency()
    // A currency stands before the number in English, where commas separate thousands.
    let hasPlus = scan.isAtPlus
    guard let first = scan.number(isEnglish: sign != nil) else { return .noNumber }
    var isAmbiguous = first.isAmbiguous
    var upper: Decimal?
    if let second = scan.rangeEnd(isEnglish: sign != nil) {
      isAmbiguous = isAmbiguous || second.isAmbiguous
      upper = second.value
    }
    if Tail.isDenominator(scan.rest) { return .fraction }
    // In `2024: 1950` a year stands before the colon.
    guard scan.rest.first != UInt8(ascii: ":"), let tail = Tail(scan.rest) else { return .noNumber }
    if isAmbiguous { return .ambiguous }
    return .quantity(
      Quantity(
        qualifier: qualifier,
        hasPlus: hasPlus,
        value: first.value,
        upper: upper,
        unit: tail.unit ?? sign,
        time: tail.time,
        explanation: tail.explanation
      )
    )
  }

  /// Whether a number such as `2,000` is two thousand in English and two elsewhere; after `€` it is the former.
  static func hasEnglishThousands(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: ",")), !text.contains("€") else { return false }
    let numbers = text.split { !(($0.isASCII && $0.isNumber) || $0 == "," || $0 == ".") }
    return numbers.contains { number in
      let groups = number.split(separator: ",", omittingEmptySubsequences: false)
      return groups.count == 2 && !number.contains(".") && (1...3).contains(groups[0].count)
        && groups[1].count == 3 && groups[0] != "0"
    }
  }

  /// The number that most cells hold: `56 000 €`, `22,5 % (2025)`, `2 htv` or `81`; `nil`: the text is something more.
  ///
  /// A workbook has several numbers in each row, and most of them need nothing that takes memory.
  static func plainQuantity(_ text: String) -> Quantity? {
    let bytes = text.utf8.span
    let length = bytes.count
    guard length > 0, length <= 32, isDigit(bytes[0]) else { return nil }
    var significand: Int64 = 0
    var digits = 0
    var index = 0
    func digitCount(from start: Int) -> Int {
      var end = start
      while end < length, isDigit(bytes[end]) { end += 1 }
      return end - start
    }
    func take(_ count: Int) {
      for _ in 0..<count {
        significand = significand &* 10 &+ Int64(bytes[index] & 15)
        index += 1
      }
      digits += count
    }
    take(digitCount(from: 0))
    guard digits <= 17 else { return nil }
    if digits <= 3 {
      while digits <= 14, index < length, bytes[index] == UInt8(ascii: " "),
        digitCount(from: index + 1) == 3
      {
        index += 1
        take(3)
      }
    }
    var decimals = 0
    if index < length, bytes[index] == UInt8(ascii: ",") {
      decimals = digitCount(from: index + 1)
      guard decimals > 0, digits + decimals <= 17 else { return nil }
      index += 1
      take(decimals)
    }
    guard let value = Decimal(significand: significand, decimals: decimals) else { return nil }
    let unit = plainUnit(bytes, at: &index)
    if index == length { return Quantity(value: value, unit: unit) }
    // Words before a year may belong to it, as in `12 vuonna (2027)`.
    guard unit == nil || unit == "%" || unit == "€", let year = yearInBrackets(bytes, from: index)
    else { return nil }
    return Quantity(value: value, unit: unit, time: .date(year))
  }

  /// The unit right behind a number or behind a space, and goes behind it; `nil`: none stands there that is only letters or
  /// a usual sign.
  private static func plainUnit(_ bytes: Span<UInt8>, at index: inout Int) -> String? {
    let start = index < bytes.count && bytes[index] == UInt8(ascii: " ") ? index + 1 : index
    guard start < bytes.count else { return nil }
    if bytes[start] == UInt8(ascii: "%") {
      index = start + 1
      return "%"
    }
    if start + 2 < bytes.count, bytes[start] == 0xE2, bytes[start + 1] == 0x82,
      bytes[start + 2] == 0xAC
    {
      index = start + 3
      return "€"
    }
    var end = start
    while end < bytes.count {
      if bytes[end] | 0x20 &- 0x61 < 26 {
        end += 1
      } else if bytes[end] == 0xC3, end + 1 < bytes.count, bytes[end + 1] & 0xDF != 0x97 {
        end += 2
      } else {
        break
      }
    }
    // One letter alone may be meant for a figure.
    guard end - start > 1, end == bytes.count else { return nil }
    index = end
    return Table.string(bytes.extracting(start..<end))
  }

  /// The year at the end of a text, in brackets; `nil`: something else stands there.
  private static func yearInBrackets(_ bytes: Span<UInt8>, from start: Int) -> CalendarDate? {
    let open = start < bytes.count && bytes[start] == UInt8(ascii: " ") ? start + 1 : start
    guard open + 6 == bytes.count, bytes[open] == UInt8(ascii: "("),
      bytes[open + 5] == UInt8(ascii: ")")
    else { return nil }
    var year = 0
    for index in open + 1..<open + 5 {
      guard isDigit(bytes[index]) else { return nil }
      year = year * 10 + Int(bytes[index] & 15)
    }
    return CalendarDate(year: year)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
