/// Reads what officials count within years: quarters, halves, weeks, school years and lists of years.
enum YearParts {
  private static let dot = DateToken.sign(UInt8(ascii: "."))
  private static let slash = DateToken.sign(UInt8(ascii: "/"))
  private static let dash = DateToken.sign(UInt8(ascii: "-"))
  private static let colon = DateToken.sign(UInt8(ascii: ":"))
  private static let comma = DateToken.sign(UInt8(ascii: ","))

  /// Whether a word stands for a quarter or a half of the year.
  static func isUnit(_ word: String) -> Bool { lengths[word] != nil }

  /// Whether a token may tell which quarter or half is meant.
  static func isOrder(_ token: DateToken) -> Bool {
    if case .number(_, digits: 1) = token { true } else { isWord(token, in: ordinals) }
  }

  /// The months of a quarter or a half, from one; `nil`: it is neither.
  ///
  /// `Q1/2027`, `Q1`, `2027 Q1`, `1. vuosineljännes 2027`, `II neljännes 2027`, `2:a kvartalet 2027`, `kvartal 1/2027`.
  static func months(_ tokens: [DateToken]) -> (first: Int, last: Int, year: Int?)? {
    guard (2...7).contains(tokens.count) else { return nil }
    if case .sign? = tokens.first { return nil }
    var order: Int?
    var length: Int?
    var year: Int?
    var isClosed = false
    for token in tokens {
      switch token {
      case .word(let word) where length == nil && lengths[word] != nil: length = lengths[word]
      case .word(let word) where order == nil && ordinals[word] != nil: order = ordinals[word]
      case .word("av"), .word("of"), .word("vuonna"), .word("vuoden"): break
      case .number(let value, digits: 1) where order == nil: order = value
      case .number(let value, digits: 4) where year == nil: year = value
      case dot, slash, dash, comma: break
      // “2:a kvartalet”
      case colon where order != nil && length == nil: break
      case .word("a"), .word("e"):
        guard order != nil, length == nil else { return nil }
      default: return nil
      }
      // Nothing more belongs to a quarter whose year is known.
      isClosed = order != nil && length != nil && year != nil
    }
    if case .sign? = tokens.last, tokens.last != dot || isClosed { return nil }
    guard let order, let length, (1...12 / length).contains(order) else { return nil }
    return (length * (order - 1) + 1, length * order, year)
  }

  /// `IV/2027` and `I–IV/2027` with the word for a quarter before each number.
  ///
  /// Only quarters are counted to four: `I/2027` may be a half of the year or a third of it as well.
  static func withQuarters(_ tokens: [DateToken]) -> [DateToken] {
    guard let fourth = tokens.firstIndex(of: .word("iv")),
      tokens[fourth...].dropFirst().first == slash,
      !tokens.contains(where: { isWord($0, in: lengths) })
    else { return tokens }
    return tokens.flatMap { isWord($0, in: ordinals) ? [.word("q"), $0] : [$0] }
  }

  private static func isWord(_ token: DateToken, in numbers: [String: Int]) -> Bool {
    if case .word(let word) = token { numbers[word] != nil } else { false }
  }

  /// A school year, weeks, a term or consecutive years; `nil`: it is none of them.
  static func range(_ tokens: [DateToken]) -> (from: CalendarDate, to: CalendarDate)? {
    guard (2...20).contains(tokens.count) else { return nil }
    return schoolYear(tokens) ?? weeks(tokens) ?? term(tokens) ?? years(tokens)
  }

  /// `valtuustokausi 2025–2029`, `sopimuskauden 2026–2029 aikana`: from its first year to its last.
  private static func term(_ tokens: [DateToken]) -> (from: CalendarDate, to: CalendarDate)? {
    guard case .word(let word)? = tokens.first, terms.contains(word) else { return nil }
    var rest = tokens.dropFirst()
    if word == "council" || word == "agreement" {
      guard rest.popFirst() == .word("term") else { return nil }
    }
    if rest.last == .word("aikana") || rest.last == .word("ajan") { rest = rest.dropLast() }
    guard rest.count == 3, case .number(let first, digits: 4)? = rest.popFirst(),
      rest.popFirst() == dash, let last = year(rest.first, after: first),
      let from = CalendarDate(year: first), let to = CalendarDate(year: last)
    else { return nil }
    return (from, to)
  }

  /// `lukuvuosi 2026–2027`: from August to July.
  private static func schoolYear(_ tokens: [DateToken]) -> (from: CalendarDate, to: CalendarDate)? {
    var rest = tokens[...]
    switch rest.first {
    case .word("school"), .word("academic"):
      rest = rest.dropFirst()
      guard rest.first == .word("year") else { return nil }
    case .word(let word) where schoolYears.contains(word): break
    default: return nil
    }
    rest = rest.dropFirst().drop { $0 == dot }
    guard rest.count == 3, case .number(let first, digits: 4)? = rest.first,
      [dash, slash].contains(rest[rest.startIndex + 1]), let last = year(rest.last, after: first),
      let from = CalendarDate(year: first, .month(8)), let to = CalendarDate(year: last, .month(7))
    else { return nil }
    return (from, to)
  }

  /// `vko 12/2027`, `viikot 12–14/2027`.
  private static func weeks(_ tokens: [DateToken]) -> (from: CalendarDate, to: CalendarDate)? {
    guard case .word(let word)? = tokens.first, weekWords.contains(word) else { return nil }
    var rest = tokens.dropFirst().drop { $0 == dot }
    guard case .number(let first, let digits)? = rest.popFirst(), digits <= 2 else { return nil }
    var last = first
    if rest.first == dash {
      rest = rest.dropFirst()
      guard case .number(let value, let digits)? = rest.popFirst(), digits <= 2 else { return nil }
      last = value
    }
    rest = rest.drop { $0 == slash || $0 == comma || $0 == .word("vuonna") }
    guard rest.count == 1, case .number(let year, digits: 4)? = rest.first, first <= last,
      let from = CalendarDate(weekBeginning: first, of: year),
      let monday = CalendarDate(weekBeginning: last, of: year),
      let to = CalendarDate(dayNumber: monday.firstDay + 6)
    else { return nil }
    return (from, to)
  }

  /// `2026, 2027 ja 2028`, `2026/2027` and `2026-27`, where no year is left out.
  private static func years(_ tokens: [DateToken]) -> (from: CalendarDate, to: CalendarDate)? {
    var rest = tokens[...]
    if case .word(let word)? = rest.first, yearWords.contains(word) {
      rest = rest.dropFirst()
      // “v. 2026–27”
      if word == "v" || word == "vv" { rest = rest.drop { $0 == dot } }
    }
    guard rest.count > 2, case .number(let first, digits: 4)? = rest.popFirst() else { return nil }
    var last = first
    while let sign = rest.popFirst() {
      // The end of a plain range is no list.
      if rest.count == 1, last == first, sign == dash || sign == slash,
        case .number(_, digits: 2)? = rest.first
      {
        guard let end = year(rest.first, after: first), end % 100 > 12 else { return nil }
        last = end
        break
      }
      guard isSeparator(sign) else { return nil }
      if sign == comma, case .word(let word)? = rest.first, conjunctions.contains(word) {
        rest = rest.dropFirst()
      }
      guard case .number(let next, digits: 4)? = rest.popFirst(), next == last + 1 else {
        return nil
      }
      last = next
    }
    guard let from = CalendarDate(year: first), let to = CalendarDate(year: last) else {
      return nil
    }
    return (from, to)
  }

  private static func isSeparator(_ token: DateToken) -> Bool {
    if case .word(let word) = token { return conjunctions.contains(word) }
    return [comma, slash, .sign(UInt8(ascii: "+")), .sign(UInt8(ascii: "&"))].contains(token)
  }

  /// A later year of four digits, or of two in the same century.
  private static func year(_ token: DateToken?, after first: Int) -> Int? {
    let year: Int
    switch token {
    case .number(let value, digits: 4): year = value
    case .number(let value, digits: 2): year = first / 100 * 100 + value
    default: return nil
    }
    return year > first ? year : nil
  }

  private static let conjunctions: Set<String> = ["ja", "sekä", "och", "samt", "and"]

  private static let yearWords: Set<String> = [
    "vuosi", "vuodet", "vuosina", "vuosien", "vuosille", "v", "vv", "år", "åren", "year", "years",
    "under",
  ]

  private static let schoolYears: Set<String> = [
    "lukuvuosi", "lukuvuonna", "lukuvuoden", "lukuvuodet", "lukuvuosina", "lv", "läsår", "läsåret",
    "läsåren", "skolåret", "skolår",
  ]

  private static let terms: Set<String> = [
    "valtuustokausi", "valtuustokauden", "valtuustokaudella", "sopimuskausi", "sopimuskauden",
    "sopimuskaudella", "strategiakausi", "strategiakauden", "strategiakaudella", "kausi", "kauden",
    "kaudella", "fullmäktigeperiod", "fullmäktigeperioden", "avtalsperioden", "strategiperioden",
    "perioden", "council", "agreement",
  ]

  private static let weekWords: Set<String> = [
    "v", "vk", "vko", "vkot", "viikko", "viikon", "viikolla", "viikot", "viikoilla", "vecka",
    "veckan", "veckorna", "week", "weeks",
  ]

  private static let ordinals: [String: Int] = [
    "ensimmäinen": 1, "ensimmäisen": 1, "ensimmäisellä": 1, "toinen": 2, "toisen": 2,
    "toisella": 2, "kolmas": 3, "kolmannen": 3, "kolmannella": 3, "neljäs": 4, "neljännen": 4,
    "neljännellä": 4, "första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "first": 1, "second": 2,
    "third": 3, "fourth": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4,
  ]

  /// How many months there are in what a word stands for.
  private static let lengths: [String: Int] = {
    var lengths: [String: Int] = [:]
    let words: [(Int, [String])] = [
      (
        3,
        [
          "q", "kv", "kvartaali", "kvartaalin", "kvartaalilla", "kvartal", "kvartalet", "quarter",
          "vuosineljännes", "vuosineljänneksen", "vuosineljänneksellä", "neljännes",
          "neljänneksen", "neljänneksellä", "neljännesvuosi", "neljännesvuoden",
        ]
      ),
      (
        6,
        [
          "h", "half", "halvår", "halvåret", "puolivuosi", "puolivuoden", "vuosipuolisko",
          "vuosipuoliskon", "vuosipuoliskolla", "vuosipuolikas", "puolisko",
        ]
      ),
    ]
    for (length, names) in words {
      for name in names { lengths[name] = length }
    }
    return lengths
  }()
}

extension CalendarDate {
  /// The Monday of a week; the first week is the one with 4 January in it; `nil`: there is no such week.
  fileprivate init?(weekBeginning week: Int, of year: Int) {
    guard (1...53).contains(week), let first = CalendarDate(year: year, month: 1, day: 4),
      let next = CalendarDate(year: year + 1, month: 1, day: 4)
    else { return nil }
    // 1.1.1970 was a Thursday.
    func monday(_ day: Int) -> Int { day - ((day + 3) % 7 + 7) % 7 }
    let day = monday(first.firstDay) + 7 * (week - 1)
    guard day < monday(next.firstDay) else { return nil }
    self.init(dayNumber: day)
  }
}
