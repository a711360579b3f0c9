/// A word beside a time that tells how what is done then goes on: `vuosittain 2026–2029`, `2026 (jatkuu)`.
enum TimeAdverb {
  case yearly, continuing

  /// The word that a time begins or ends with, and the time without it; `nil`: there is no such word.
  static func taken(
    from tokens: [DateToken]
  ) -> (adverb: TimeAdverb, isFirst: Bool, rest: [DateToken])? {
    guard tokens.count > 1 else { return nil }
    if case .word(let first) = tokens[0] {
      if let adverb = words[first] {
        return (adverb, true, bare(tokens.dropFirst()))
      }
      if case .word(let second) = tokens[1], years[first] == second {
        return (.yearly, true, bare(tokens.dropFirst(2)))
      }
    }
    var end = tokens[...]
    let isInBrackets = end.last == .sign(UInt8(ascii: ")"))
    if isInBrackets { end.removeLast() }
    guard case .word(let last)? = end.popLast() else { return nil }
    let adverb: TimeAdverb
    if let known = words[last] {
      adverb = known
    } else if case .word(let before)? = end.popLast(), years[before] == last {
      adverb = .yearly
    } else {
      return nil
    }
    if isInBrackets, end.popLast() != .sign(UInt8(ascii: "(")) { return nil }
    return (adverb, false, bare(end))
  }

  /// A time without the comma between it and the word, or the brackets around it.
  private static func bare(_ tokens: ArraySlice<DateToken>) -> [DateToken] {
    var rest = tokens
    if rest.first == .sign(UInt8(ascii: ",")) { rest.removeFirst() }
    if rest.last == .sign(UInt8(ascii: ",")) { rest.removeLast() }
    if rest.first == .sign(UInt8(ascii: "(")), rest.last == .sign(UInt8(ascii: ")")) {
      rest = rest.dropFirst().dropLast()
    }
    return Array(rest)
  }

  private static let words: [String: TimeAdverb] = [
    "vuosittain": .yearly, "årligen": .yearly, "yearly": .yearly, "annually": .yearly,
    "jatkuu": .continuing, "jatkuva": .continuing, "jatkuvasti": .continuing,
    "jatkuen": .continuing, "toistaiseksi": .continuing, "fortsätter": .continuing,
    "fortlöpande": .continuing, "löpande": .continuing, "continues": .continuing,
    "continuing": .continuing, "continuous": .continuing, "ongoing": .continuing,
  ]

  /// What stands for “yearly” in two words.
  private static let years = ["joka": "vuosi", "varje": "år", "every": "year"]
}
