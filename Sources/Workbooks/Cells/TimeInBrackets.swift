/// The time in brackets behind a number, alone or with what explains it: `(12/2025)`, `(2021–2023, Sotkanet)`.
struct TimeInBrackets {
  let time: TimeFrame

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
    if let time = Self.time(inner) {
      self.time = time
      explanation = nil
    } else if let comma = inner.firstIndex(of: UInt8(ascii: ",")),
      let time = Self.time(inner[..<comma]),
      let explanation = Self.explanation(inner[(comma + 1)...])
    {
      self.time = time
      self.explanation = explanation
    } else if let comma = inner.lastIndex(of: UInt8(ascii: ",")),
      let time = Self.time(inner[(comma + 1)...]),
      let explanation = Self.explanation(inner[..<comma])
    {
      self.time = time
      self.explanation = explanation
    } else {
      return nil
    }
  }

  private static func time(_ bytes: ArraySlice<UInt8>) -> TimeFrame? {
    let text = CellText.clean(String(decoding: bytes, as: UTF8.self))
    return certainDate(text).map(TimeFrame.date) ?? years(text)
  }

  /// The years that a statistic may be the average of: `2021–2023`, `2023–24`; `nil`: the text is something else.
  private static func years(_ text: String?) -> TimeFrame? {
    // Words would say more than the years.
    guard let text, text.utf8.count <= 20,
      !text.unicodeScalars.contains(where: \.properties.isAlphabetic),
      case (let from?, let to?)? = DateReader(text).range(), from.precision == .year,
      to.precision == .year, from.year < to.year
    else { return nil }
    return .range(from: from, to: to)
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
