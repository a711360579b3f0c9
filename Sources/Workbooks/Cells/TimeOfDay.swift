/// The weekday and the time of day that stand beside a date: `ke 6.5.2026 klo 9.00–11`, `2026-05-06 00:00:00`.
enum TimeOfDay {
  /// A date's parts without them.
  static func removed(from tokens: [DateToken]) -> [DateToken] {
    // Hardly any date has one.
    guard tokens.contains(where: mayBelong) else { return tokens }
    var rest = tokens[...]
    if case .word(let word)? = rest.first, weekdays.contains(word) {
      let behind = rest.dropFirst().drop { $0 == .sign(UInt8(ascii: ".")) }
      if case .number? = behind.first { rest = behind }
    }
    return Array(rest[..<(beginning(in: rest) ?? rest.endIndex)])
  }

  private static func mayBelong(_ token: DateToken) -> Bool {
    switch token {
    case .word(let word): words.contains(word) || weekdays.contains(word)
    case .sign(let sign): sign == UInt8(ascii: ":")
    case .number: false
    }
  }

  /// Where the time of day begins; `nil`: there is none behind a date.
  private static func beginning(in tokens: ArraySlice<DateToken>) -> Int? {
    let beginning =
      if let word = tokens.firstIndex(where: isWord) {
        word
      } else if let colon = tokens.firstIndex(of: .sign(UInt8(ascii: ":"))) {
        // The hours stand before it, and a T before these.
        colon >= tokens.startIndex + 2 && tokens[colon - 2] == .word("t") ? colon - 2 : colon - 1
      } else {
        tokens.endIndex
      }
    guard beginning > tokens.startIndex, beginning < tokens.endIndex,
      tokens[beginning...].dropFirst().allSatisfy(isOfTime)
    else { return nil }
    return beginning
  }

  private static func isWord(_ token: DateToken) -> Bool {
    if case .word(let word) = token { words.contains(word) } else { false }
  }

  private static func isOfTime(_ token: DateToken) -> Bool {
    switch token {
    case .number(_, let digits): digits <= 2
    case .sign(let sign): [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-")].contains(sign)
    case .word: false
    }
  }

  private static let words: Set<String> = ["klo", "kello", "kl", "klockan", "at"]

  private static let weekdays: Set<String> = [
    "ma", "ti", "ke", "to", "pe", "la", "su", "maanantai", "tiistai", "keskiviikko", "torstai",
    "perjantai", "lauantai", "sunnuntai", "maanantaina", "tiistaina", "keskiviikkona", "torstaina",
    "perjantaina", "lauantaina", "sunnuntaina", "mån", "tis", "ons", "tors", "fre", "lör", "sön",
    "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "måndagen", "tisdagen",
    "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen", "mon", "tue", "wed", "thu", "fri",
    "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
