/// Takes dates apart at words that tell from when and until when.
enum DateLimits {
  /// The month or season that a word names which says from when: `tammikuusta`, `syksystä`; `nil`: it is no such word.
  static func beginning(_ word: String) -> String? {
    if let season = seasonBeginnings[word] { return season }
    guard word.utf8.suffix(6).elementsEqual("kuusta".utf8) else { return nil }
    let month = String(word.dropLast(3))
    return DateWords.months[month] == nil ? nil : month
  }

  private static let seasonBeginnings = [
    "keväästä": "kevät", "kesästä": "kesä", "syksystä": "syksy", "talvesta": "talvi",
  ]

  /// What stands behind `från` or `från och med`, or means the same; `nil`: the text does not begin so.
  static func afterFrom(_ tokens: [DateToken]) -> ArraySlice<DateToken>? {
    for words in [["från", "och", "med"], ["fr", "o", "m"]] {
      var rest = tokens[...]
      let isBeginning = words.allSatisfy { word in
        guard rest.first == .word(word) else { return false }
        rest = rest.dropFirst().drop { $0 == .sign(UInt8(ascii: ".")) }
        return true
      }
      if isBeginning { return rest }
    }
    guard case .word(let word)? = tokens.first else { return nil }
    if let name = beginning(word) { return [.word(name)] + tokens.dropFirst() }
    guard DateWords.from.contains(word) else { return nil }
    let rest = tokens.dropFirst()
    return word == "alk" ? rest.drop { $0 == .sign(UInt8(ascii: ".")) } : rest
  }

  /// The two dates of `fr.o.m. 2027 t.o.m. 2029`, `1.3.2027 till 30.6.2028` or `1.3.2027 alkaen 30.6.2028 asti`; `nil`: no
  /// word for the end stands between two texts.
  static func ends(
    _ tokens: [DateToken]
  ) -> (from: ArraySlice<DateToken>, to: ArraySlice<DateToken>)? {
    let rest = afterFrom(tokens) ?? tokens[...]
    for index in rest.indices.dropFirst() {
      guard case .word(let word) = rest[index] else { continue }
      let after = rest[(index + 1)...]
      if word == "alkaen" || word == "lähtien" {
        guard case .word(let last)? = after.last, untilWords.contains(last) else { return nil }
        return (rest[..<index], after)
      }
      let end = afterLimit(rest[index...])
      if end.startIndex > index, !end.isEmpty { return (rest[..<index], end) }
    }
    return nil
  }

  private static let untilWords: Set<String> = ["asti", "saakka", "mennessä", "loppuun"]

  /// What stands behind `t.o.m.` or `före utgången av`.
  static func afterLimit(_ tokens: ArraySlice<DateToken>) -> ArraySlice<DateToken> {
    guard case .word(let word)? = tokens.first, DateWords.limits.contains(where: { $0[0] == word })
    else {
      return tokens
    }
    for words in DateWords.limits {
      var rest = tokens
      let isBeginning = words.allSatisfy { word in
        guard rest.first == .word(word) else { return false }
        rest = rest.dropFirst().drop { $0 == .sign(UInt8(ascii: ".")) }
        return true
      }
      if isBeginning { return rest }
    }
    return tokens
  }
}
