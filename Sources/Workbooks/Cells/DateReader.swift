internal import Wording

/// Reads dates and ranges of dates in the forms that Finnish officials and spreadsheets write.
struct DateReader {
  private typealias Token = DateToken

  /// A date, or the part of one that the other end of a range completes.
  private struct Part {
    var year: Int?
    var month: Int?
    var day: Int?
    var season: Season?
    var edge: YearEdge?
    /// The last of several months, such as those of a quarter, of which `month` is the first.
    var lastMonth: Int?

    /// The one date; for several months the first of them.
    func date(completedBy other: Part? = nil) -> CalendarDate? {
      guard let year = year ?? other?.year else { return nil }
      if let season { return CalendarDate(year: year, .season(season)) }
      if let day {
        guard let month = month ?? other?.month else { return nil }
        return CalendarDate(year: year, month: month, day: day)
      }
      if let month { return CalendarDate(year: year, .month(month)) }
      return CalendarDate(year: year, edge.map { .edge($0) } ?? .year)
    }

    /// The end of what is meant.
    func end(completedBy other: Part? = nil) -> CalendarDate? {
      guard let lastMonth else { return date() }
      return (year ?? other?.year).flatMap { CalendarDate(year: $0, .month(lastMonth)) }
    }
  }

  private let tokens: [Token]

  /// `text` in any letter case, with any spaces and dashes.
  init(_ text: String) {
    var tokens = TimeOfDay.removed(from: Token.tokens(of: NormalForm.name(text)))
    if tokens.count > 1 { Self.dropEnding(&tokens) }
    self.tokens = YearParts.withQuarters(tokens)
  }

  private init(_ tokens: [Token]) { self.tokens = tokens }

  /// Drops a full stop behind a year or behind `alk`, and makes a dash of an arrow behind a time.
  private static func dropEnding(_ tokens: inout [Token]) {
    switch (tokens[tokens.count - 2], tokens[tokens.count - 1]) {
    case (.number(_, digits: 4), .sign(UInt8(ascii: "."))),
      (.word("alk"), .sign(UInt8(ascii: "."))),
      (.sign(UInt8(ascii: "-")), .sign(UInt8(ascii: ">"))):
      tokens.removeLast()
    case (.number, .word("→")):
      tokens[tokens.count - 1] = .sign(UInt8(ascii: "-"))
    default: break
    }
  }

  /// Whether a word such as “viimeistään” or “loppuun” says more than the dates, or names them in a way of its own.
  var saysMore: Bool {
    if YearParts.range(tokens) != nil { return true }
    return tokens.contains { token in
      guard case .word(let word) = token else { return false }
      return DateWords.trailing.contains(word) || DateWords.from.contains(word)
        || DateWords.limiting.contains(word) || word.hasSuffix("kuuhun")
        || DateLimits.beginning(word) != nil || DateWords.narrowerSeasons[word] != nil
        || YearParts.isUnit(word)
    }
  }

  /// The whole text as one date; `nil`: it is not one.
  func date() -> CalendarDate? {
    if case .word(let word)? = tokens.first, word == "vuodesta" || DateLimits.beginning(word) != nil
    {
      return nil
    }
    // “v. 12/2027” is a week.
    if YearParts.range(tokens) != nil { return nil }
    return Self.part(tokens[...]).flatMap { $0.lastMonth == nil ? $0.date() : nil }
  }

  /// The whole text as a range with at least one end; `nil`: it is not one.
  func range() -> (from: CalendarDate?, to: CalendarDate?)? {
    if let range = YearParts.range(tokens) { return (range.from, range.to) }
    if let months = Self.part(tokens[...]), months.lastMonth != nil, let from = months.date() {
      return (from, months.end())
    }
    if let ends = DateLimits.ends(tokens), let start = Self.part(ends.from),
      let end = Self.part(ends.to), let to = end.end(completedBy: start),
      let from = start.date(completedBy: end)
    {
      return (from, to)
    }
    if case .word(let word)? = tokens.last, DateWords.from.contains(word) {
      var rest = tokens.dropLast()
      // “vuoden 2027 alusta alkaen”
      if rest.last == .word("alusta") { rest.removeLast() }
      if let from = Self.part(DateLimits.afterFrom(Array(rest)) ?? rest)?.date() {
        return (from, nil)
      }
    }
    if let rest = DateLimits.afterFrom(tokens) {
      if let from = Self.part(rest)?.date() { return (from, nil) }
      // “vuodesta 2026 vuoteen 2028”, “syksystä 2026 kevääseen 2027”
      if let index = rest.dropFirst().firstIndex(where: Self.tellsUntilWhen),
        let start = Self.part(rest[..<index]), let end = Self.part(rest[index...]),
        let to = end.end(completedBy: start), let from = start.date(completedBy: end)
      {
        return (from, to)
      }
    }
    for index in tokens.indices where tokens[index] == .sign(UInt8(ascii: "-")) {
      let before = tokens[..<index]
      let after = Self.wholeYear(tokens[(index + 1)...], endingWinter: before)
      if before.isEmpty, let to = Self.part(after)?.end() { return (nil, to) }
      if after.isEmpty, let from = Self.part(before)?.date() { return (from, nil) }
      // In `Q1–2/2027` the word before the dash belongs to both numbers.
      if case .word(let word)? = before.first, YearParts.isUnit(word), before.count == 2,
        after.first.map(YearParts.isOrder) ?? false
      {
        guard let start = Self.part(before), let end = Self.part([.word(word)] + after),
          let to = end.end(), let from = start.date(completedBy: end)
        else { return nil }
        return (from, to)
      }
      if let months = Self.months(before, after) { return months }
      // In `kesä–elokuu 2027` the first is no summer.
      if before == [.word("kesä")], let end = Self.part(after), end.month != nil, end.day == nil,
        let to = end.end(), let from = CalendarDate(year: to.year, .month(6))
      {
        return (from, to)
      }
      if let start = Self.part(before), let end = Self.part(after),
        let to = end.end(completedBy: start),
        let from = start.date(completedBy: end)
      {
        return (from, to)
      }
    }
    return nil
  }

  /// The whole text as a time with a word for how what is done goes on; `nil`: it is no such time.
  func timeWithAdverb() -> TimeFrame? {
    guard let (adverb, isFirst, rest) = TimeAdverb.taken(from: tokens) else { return nil }
    let reader = DateReader(rest)
    let range = reader.range()
    switch adverb {
    case .yearly:
      return range?.from.map { .yearlyFrom($0, to: range?.to) }
    case .continuing:
      guard let range else {
        // “jatkuva 2026” may tell in which year it is done, not from which on.
        return isFirst ? nil : reader.date().map { .range(from: $0, to: nil) }
      }
      return range.to == nil ? .range(from: range.from, to: nil) : nil
    }
  }

  /// The year in which a winter ends, be it written with two digits: `vintern 2027–28`.
  private static func wholeYear(
    _ after: ArraySlice<Token>,
    endingWinter before: ArraySlice<Token>
  ) -> ArraySlice<Token> {
    guard after.count == 1, case .number(let value, digits: 2)? = after.first,
      let winter = part(before), winter.season == .winter, let year = winter.year,
      (year + 1) % 100 == value
    else { return after }
    return [.number(year + 1, digits: 4)]
  }

  /// `3–5/2027`: months of one year.
  private static func months(
    _ before: ArraySlice<Token>,
    _ after: ArraySlice<Token>
  ) -> (from: CalendarDate?, to: CalendarDate?)? {
    guard before.count == 1, case .number(let first, digits: 1...2)? = before.first,
      let end = numericPart(Array(after)), end.day == nil, let last = end.month,
      let year = end.year,
      after.count == 3, after[after.startIndex + 1] == .sign(UInt8(ascii: "/")), first <= last,
      let from = CalendarDate(year: year, .month(first)),
      let to = CalendarDate(year: year, .month(last))
    else { return nil }
    return (from, to)
  }

  /// Whether a word says until when: `vuoteen`, `kesäkuuhun`, `kevääseen`.
  private static func tellsUntilWhen(_ token: Token) -> Bool {
    guard case .word(let word) = token else { return false }
    return word.hasSuffix("kuuhun")
      || ["vuoteen", "kevääseen", "kesään", "syksyyn", "talveen"].contains(word)
  }

  private static func part(_ tokens: ArraySlice<Token>) -> Part? {
    var tokens = DateLimits.afterLimit(tokens)
    // The `I` of `I neljännes` is not the Swedish word that may stand before a year.
    if let months = YearParts.months(Array(tokens)) {
      return Part(year: months.year, month: months.first, lastMonth: months.last)
    }
    var edge: YearEdge?
    var isLimit = false
    while case .word(let word)? = tokens.first, DateWords.leading.contains(word) {
      tokens = tokens.dropFirst()
      edge = edge ?? DateWords.edges[word]
      isLimit = isLimit || word == "by"
      // “v. 2027”
      if word == "v" || word == "vv" { tokens = tokens.drop { $0 == .sign(UInt8(ascii: ".")) } }
    }
    while case .word(let word)? = tokens.last, DateWords.trailing.contains(word) {
      tokens = tokens.dropLast()
      edge = edge ?? DateWords.edges[word]
    }
    var rest = Array(tokens)
    // “2027 syksy”
    if rest.count == 2, case .number(_, digits: 4) = rest[0], case .word = rest[1] {
      rest.reverse()
    }
    if let months = YearParts.months(rest) {
      return Part(year: months.year, month: months.first, lastMonth: months.last)
    }
    var part = numericPart(rest) ?? wordPart(rest)
    // What is done by the end of a year may be done in any part of it.
    if edge != .end || !isLimit { part?.edge = edge }
    return part
  }

  private static func numericPart(_ tokens: [Token]) -> Part? {
    let dot = Token.sign(UInt8(ascii: "."))
    let slash = Token.sign(UInt8(ascii: "/"))
    let dash = Token.sign(UInt8(ascii: "-"))
    // “31.12.-26”
    if tokens.count == 6, tokens[3] == dot, tokens[4] == dash,
      case .number(let year, digits: 2) = tokens[5], year >= 20
    {
      return numericPart(Array(tokens[..<4]) + [.number(2000 + year, digits: 4)])
    }
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
    if let month = DateWords.months[word] ?? DateWords.months[String(word.prefix { $0 != "-" })] {
      part.month = month
    } else if part.day == nil,
      let season = DateWords.seasons[word] ?? DateWords.narrowerSeasons[word]
    {
      part.season = season
    } else {
      return nil
    }
    rest.removeFirst()
    if part.season != nil, rest.first == .word("term") { rest.removeFirst() }
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
}
