/// The time in brackets behind a number, alone or with what explains it: `(12/2025)`, `(2024, Sotkanet)`.
struct TimeInBrackets {
  let time: CalendarDate

  /// What stands beside the time; `nil`: nothing does.
  let explanation: String?

  /// What stands before the brackets.
  let before: ArraySlice<UInt8>

  /// Reads the brackets that a text ends in; `nil`: there are none, or no time for certain is in them.
  init?(_ text: ArraySlice<UInt8>) {
    guard text.last == UInt8(ascii: ")"), let open = text.lastIndex(of: UInt8(ascii: "(")) else {
      return nil
    }
    let inner = text[(open + 1)...].dropLast()
    guard inner.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    before = text[..<open]
    if let time = Self.date(inner) {
      self.time = time
      explanation = nil
    } else if let comma = inner.firstIndex(of: UInt8(ascii: ",")),
      let time = Self.date(inner[..<comma]),
      let explanation = Self.explanation(inner[(comma + 1)...])
    {
      self.time = time
      self.explanation = explanation
    } else if let comma = inner.lastIndex(of: UInt8(ascii: ",")),
      let time = Self.date(inner[(comma + 1)...]),
      let explanation = Self.explanation(inner[..<comma])
    {
      self.time = time
      self.explanation = explanation
    } else {
      return nil
    }
  }

  private static func date(_ bytes: ArraySlice<UInt8>) -> CalendarDate? {
    certainDate(CellText.clean(String(decoding: bytes, as: UTF8.self)))
  }

  /// The one date that a text tells, where no word limits it; `nil`: it tells none, or more.
  static func certainDate(_ text: String?) -> CalendarDate? {
    guard let text, text.utf8.count <= 40 else { return nil }
    if let date = CalendarDate(plain: text) { return date }
    // Behind a date the same word would tell how long something takes.
    let year = "vuonna "
    let reader = DateReader(text.hasPrefix(year) ? String(text.dropFirst(year.count)) : text)
    return reader.saysMore ? nil : reader.date()
  }

  /// Words, which may have figures behind them; another figure at once would be another number.
  private static func explanation(_ bytes: ArraySlice<UInt8>) -> String? {
    let text = CellText.clean(NumberReader.Tail.withDashes(bytes))
    return text?.unicodeScalars.first?.properties.isAlphabetic ?? false ? text : nil
  }
}
