internal import Wording

/// Reads dates and ranges of dates in the forms that Finnish officials and spreadsheets write.
struct DateReader {
  private enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case sign(UInt8)
  }

  /// A date, or the part of one that the other end of a range completes.
  private struct Part {
    var year: Int?
    var month: Int?
    var day: Int?
    var season: Season?

    func date(completedBy other: Part? = nil) -> CalendarDate? {
      guard let year = year ?? other?.year else { return nil }
      if let season { return CalendarDate(year: year, .season(season)) }
      if let day {
        guard let month = month ?? other?.month else { return nil }
        return CalendarDate(year: year, month: month, day: day)
      }
      if let month { return CalendarDate(year: year, .month(month)) }
      return CalendarDate(year: year)
    }
  }

  private let tokens: [Token]

  /// `text` in any letter case, with any spaces and dashes.
  init(_ text: String) {
    tokens = Self.tokens(of: NormalForm.name(text))
  }

  /// Whether a word such as “viimeistään” or “loppuun” says more than the dates.
  var saysMore: Bool {
    tokens.contains { token in
      guard case .word(let word) = token else { return false }
      return Self.trailingWords.contains(word) || Self.fromWords.contains(word)
        || Self.limitingWords.contains(word) || word.hasSuffix("kuuhun")
    }
  }

  private static let limitingWords: Set<String> = [
    "vuoteen", "by", "viimeistään", "senast", "under", "kevääseen", "syksyyn",
  ]

  /// The whole text as one date; `nil`: it is not one.
  func date() -> CalendarDate? {
    Self.part(tokens[...]).flatMap { $0.date() }
  }

  /// The whole text as a range with at least one end; `nil`: it is not one.
  func range() -> (from: CalendarDate?, to: CalendarDate?)? {
    if case .word(let word)? = tokens.last, Self.fromWords.contains(word),
      let from = Self.part(tokens.dropLast())?.date()
    {
      return (from, nil)
    }
    if case .word(let word)? = tokens.first, Self.fromWords.contains(word),
      let from = Self.part(tokens.dropFirst())?.date()
    {
      return (from, nil)
    }
    for index in tokens.indices where tokens[index] == .sign(UInt8(ascii: "-")) {
      let before = tokens[..<index]
      let after = tokens[(index + 1)...]
      if before.isEmpty, let to = Self.part(after)?.date() { return (nil, to) }
      if after.isEmpty, let from = Self.part(before)?.date() { return (from, nil) }
      if let start = Self.part(before), let end = Self.part(after), let to = end.date(),
        let from = start.date(completedBy: end)
      {
        return (from, to)
      }
    }
    return nil
  }

  private static let fromWords: Set<String> = [
    "alkaen", "lähtien", "från", "från och med", "fr.o.m", "starting", "from", "onwards",
  ]

  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var number = 0
    var digits = 0
    var word: [UInt8] = []
    func finish() {
      if digits > 0 { tokens.append(.number(number, digits: digits)) }
      if !word.isEmpty { tokens.append(.word(String(decoding: word, as: UTF8.self))) }
      number = 0
      digits = 0
      word.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if !word.isEmpty { finish() }
        // More than eight digits are no date; the count alone is kept then.
        if digits < 8 { number = number * 10 + Int(byte & 15) }
        digits += 1
      case UInt8(ascii: " "):
        finish()
      case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
        if digits > 0 { finish() }
        word.append(byte)
      default:
        finish()
        tokens.append(.sign(byte))
      }
    }
    finish()
    return tokens
  }

  private static func part(_ tokens: ArraySlice<Token>) -> Part? {
    var tokens = tokens
    while case .word(let word)? = tokens.first, leadingWords.contains(word) {
      tokens = tokens.dropFirst()
    }
    while case .word(let word)? = tokens.last, trailingWords.contains(word) {
      tokens = tokens.dropLast()
    }
    return numericPart(Array(tokens)) ?? wordPart(Array(tokens))
  }

  private static func numericPart(_ tokens: [Token]) -> Part? {
    let dot = Token.sign(UInt8(ascii: "."))
    let slash = Token.sign(UInt8(ascii: "/"))
    let dash = Token.sign(UInt8(ascii: "-"))
    var numbers: [(value: Int, digits: Int)] = []
    var signs: [Token] = []
    for (index, token) in tokens.enumerated() {
      switch token {
      case .number(let value, let digits) where index % 2 == 0: numbers.append((value, digits))
      case .sign where index % 2 == 1: signs.append(token)
      default: return nil
      }
    }
    switch (numbers.count, signs) {
    case (1, []) where numbers[0].digits == 4:
      return Part(year: numbers[0].value)
    case (1, [dot]) where numbers[0].digits <= 2:
      return Part(day: numbers[0].value)
    case (2, [dot, dot]) where numbers.allSatisfy({ $0.digits <= 2 }),
      (2, [dot]) where numbers.allSatisfy({ $0.digits <= 2 }):
      return Part(month: numbers[1].value, day: numbers[0].value)
    case (2, [slash]) where numbers[0].digits <= 2 && numbers[1].digits == 4,
      (2, [dot]) where numbers[0].digits <= 2 && numbers[1].digits == 4:
      return Part(year: numbers[1].value, month: numbers[0].value)
    case (3, [dot, dot]) where numbers[0].digits <= 2 && numbers[1].digits <= 2,
      (3, [slash, slash]) where numbers[0].digits <= 2 && numbers[1].digits <= 2:
      guard let year = year(numbers[2].value, digits: numbers[2].digits) else { return nil }
      return Part(year: year, month: numbers[1].value, day: numbers[0].value)
    case (3, [dash, dash]) where numbers[0].digits == 4:
      return Part(year: numbers[0].value, month: numbers[1].value, day: numbers[2].value)
    default:
      return nil
    }
  }

  private static func wordPart(_ tokens: [Token]) -> Part? {
    var part = Part()
    var rest = tokens.filter { $0 != .sign(UInt8(ascii: ".")) }
    // “31. joulukuuta 2027”, “31 December 2027”
    if rest.count > 1, case .number(let day, let digits) = rest[0], digits <= 2 {
      part.day = day
      rest.removeFirst()
    }
    guard let first = rest.first, case .word(let word) = first else { return nil }
    if let month = months[word] ?? months[String(word.prefix { $0 != "-" })] {
      part.month = month
    } else if part.day == nil, let season = seasons[word] {
      part.season = season
    } else {
      return nil
    }
    rest.removeFirst()
    // A spreadsheet makes `touko.26` or `touko-26` of 5/2026.
    if rest.first == .sign(UInt8(ascii: "-")) { rest.removeFirst() }
    switch rest.count {
    case 0: return part
    case 1:
      guard case .number(let value, let digits) = rest[0],
        let year = year(value, digits: digits)
      else { return nil }
      part.year = year
      return part
    default: return nil
    }
  }

  /// Two digits mean this century.
  private static func year(_ value: Int, digits: Int) -> Int? {
    switch digits {
    case 4: value
    case 2: 2000 + value
    default: nil
    }
  }

  private static let leadingWords: Set<String> = [
    "vuosi", "vuonna", "vuoden", "vuoteen", "v", "år", "året", "year", "den", "in", "i", "by",
    "viimeistään",
    "senast", "under",
  ]

  private static let trailingWords: Set<String> = [
    "mennessä", "loppuun", "lopussa", "alussa", "aikana", "asti", "saakka", "vuonna",
  ]

  private static let months: [String: Int] = {
    let names: [[String]] = [
      ["tammi", "januari", "january", "jan"], ["helmi", "februari", "february", "feb"],
      ["maalis", "mars", "march", "mar"], ["huhti", "april", "apr"], ["touko", "maj", "may"],
      ["kesä", "juni", "june", "jun"], ["heinä", "juli", "july", "jul"],
      ["elo", "augusti", "august", "aug"], ["syys", "september", "sep", "sept"],
      ["loka", "oktober", "october", "okt", "oct"], ["marras", "november", "nov"],
      ["joulu", "december", "dec"],
    ]
    var months: [String: Int] = [:]
    for (index, forms) in names.enumerated() {
      for form in forms { months[form] = index + 1 }
      for ending in ["kuu", "kuuta", "kuussa", "kuun", "kuuhun"] {
        months[forms[0] + ending] = index + 1
      }
    }
    // “kesä 2026” is the summer.
    months["kesä"] = nil
    return months
  }()

  private static let seasons: [String: Season] = [
    "talvi": .winter, "talvella": .winter, "vinter": .winter, "vintern": .winter,
    "winter": .winter, "kevät": .spring, "keväällä": .spring, "kevään": .spring,
    "kevääseen": .spring, "vår": .spring, "våren": .spring, "spring": .spring, "kesä": .summer,
    "kesällä": .summer, "kesän": .summer, "sommar": .summer, "sommaren": .summer,
    "summer": .summer, "syksy": .autumn, "syksyllä": .autumn, "syksyn": .autumn,
    "syksyyn": .autumn, "höst": .autumn, "hösten": .autumn, "autumn": .autumn, "fall": .autumn,
  ]
}
