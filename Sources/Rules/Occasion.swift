internal import Bytes
public import Wording
public import Workbooks

/// For which stage, day and reader a workbook is checked.
public struct Occasion: Sendable {
  public let stage: Stage

  /// The agreement's scope option, 1–3, as the workbook says.
  public let scope: Int

  /// The day as of which things are due or late, known to the day.
  public let asOf: CalendarDate
  public let language: Language

  /// The version of the workbook that this one is compared with; `nil`: with none.
  public let previous: Workbook?

  /// The numbers that the workbook sets for rules, by their codes.
  private var thresholds: [String: Int] = [:]

  public init(
    stage: Stage,
    scope: Int,
    asOf: CalendarDate,
    language: Language,
    previous: Workbook? = nil
  ) {
    self.stage = stage
    self.scope = scope
    self.asOf = asOf
    self.language = language
    self.previous = previous
  }

  /// The same occasion with the thresholds that a workbook sets, by the rules' codes.
  func setting(_ thresholds: [String: Int]) -> Occasion {
    var occasion = self
    occasion.thresholds = thresholds
    return occasion
  }

  /// The number that a rule compares with: the workbook's, else the rule's own.
  public func threshold(of rule: some Rule) -> Int {
    guard let threshold = rule.threshold else { preconditionFailure("\(rule.code) has none") }
    return thresholds[rule.code] ?? threshold.value
  }

  /// The sentence in the reader's language; the others are not built.
  public func say(
    fi: @autoclosure () -> String,
    sv: @autoclosure () -> String,
    en: @autoclosure () -> String
  ) -> String {
    switch language {
    case .finnish: fi()
    case .swedish: sv()
    case .english: en()
    }
  }

  /// A text in the reader's quotation marks, shortened where it is long.
  public func quoted(_ text: String) -> String {
    if let beginning = Self.plainBeginning(of: text) { return language.quoted(beginning) }
    // Only the beginning is shown, so only the beginning is looked at.
    let line = String(text.unicodeScalars.prefix(2_000)).prefix(200).split(
      whereSeparator: \.isNewline
    ).joined(separator: " ")
    return language.quoted(line.count > 80 ? line.prefix(79) + "…" : line)
  }

  /// What `quoted` shows of a text of ASCII, Latin letters and common signs on one line; `nil`: other characters have to be counted.
  ///
  /// Most texts are such ones, and nearly every finding quotes one.
  static func plainBeginning(of text: String) -> String? {
    if isShortAndPlain(text) { return text }
    var count = 0
    var end = 0
    var offset = 0
    var bytes = text.utf8.makeIterator()
    while count < 82, let byte = bytes.next() {
      let length: Int
      switch byte {
      case 0x20..<0x80: length = 1
      case 0xC3:
        _ = bytes.next()
        length = 2
      case 0xC2:
        // From the no-break space on there are signs, before it control characters.
        guard let second = bytes.next(), second >= 0xA0 else { return nil }
        length = 2
      case 0xE2:
        guard let second = bytes.next(), let third = bytes.next(), isSign(second, third) else {
          return nil
        }
        length = 3
      default: return nil
      }
      if count == 79 { end = offset }
      count += 1
      offset += length
    }
    guard count > 80 else { return text }
    return String(text.utf8.prefix(end)).map { $0 + "…" }
  }

  /// Whether a text is surely such a one and not too long; its ASCII is passed over eight bytes at a time.
  private static func isShortAndPlain(_ text: String) -> Bool {
    let utf8 = text.utf8
    let bytes = utf8.span
    guard bytes.count <= 80 else { return false }
    var position = 0
    while position &+ 8 <= bytes.count {
      let eight = EightBytes(bytes, at: position)
      if eight.hasControl { return false }
      // Of what is not ASCII only the first bytes of characters are looked at.
      var places = eight.bits & eight.bits << 1 & EightBytes.highest
      while places != 0 {
        if !isPlain(at: position &+ places.trailingZeroBitCount / 8, in: bytes) { return false }
        places &= places &- 1
      }
      position &+= 8
    }
    while position < bytes.count {
      if bytes[position] < 0x20 || !isPlain(at: position, in: bytes) { return false }
      position &+= 1
    }
    return true
  }

  /// Whether a byte is of ASCII, begins a Latin letter or a common sign, or begins no character.
  private static func isPlain(at index: Int, in bytes: Span<UInt8>) -> Bool {
    switch bytes[index] {
    case ..<0xC0, 0xC3: true
    case 0xC2: bytes[index + 1] >= 0xA0
    case 0xE2: isSign(bytes[index + 1], bytes[index + 2])
    default: false
    }
  }

  /// Whether the bytes behind E2 make a dash, a quotation mark, a bullet, an ellipsis or the euro sign.
  private static func isSign(_ second: UInt8, _ third: UInt8) -> Bool {
    (second == 0x80 && (0x90...0xA6).contains(third)) || (second == 0x82 && third == 0xAC)
  }

  /// How a sentence names a record: by its code where one stands in the file, else by its text.
  public func label<R>(_ id: Identifier<R>, _ title: Text?) -> Label {
    if !id.isWritten, let title {
      return Label(text: quoted(title.translation(to: language) ?? title.original), isCode: false)
    }
    return Label(text: id.text, isCode: true)
  }

  /// How a sentence names a record that people know by its name rather than by its code.
  public func name<R>(_ id: Identifier<R>, _ title: Text?) -> String {
    quoted(title.map { $0.translation(to: language) ?? $0.original } ?? id.text)
  }
}
