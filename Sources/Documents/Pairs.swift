/// The runs of a sign that acts only where one run of it opens and a later one closes.
struct Pairs {
  static let signs: [Unicode.Scalar] = ["*", "_", "~", "$", "`"]

  /// The runs that could act.
  let ranges: [Range<Int>]

  init(of sign: Unicode.Scalar, in units: [Unit]) {
    let runs = Pairs.runs(of: sign, in: units)
    let firstOpener = runs.firstIndex(where: \.opens) ?? runs.count
    let lastCloser = runs.lastIndex(where: \.closes) ?? -1
    ranges = runs.enumerated().filter { place, run in
      run.isClosed || run.opens && place < lastCloser || run.closes && place > firstOpener
    }.map(\.element.range)
  }

  private struct Run {
    let range: Range<Int>
    let opens: Bool
    let closes: Bool
    /// Whether it acts by itself: Pandoc takes `$$$$` for a formula, and text beside markup would be markup.
    let isClosed: Bool
  }

  private static func runs(of sign: Unicode.Scalar, in units: [Unit]) -> [Run] {
    var runs: [Run] = []
    var start: Int?
    for index in 0...units.count {
      let isSign = index < units.count && acts(units[index], as: sign)
      if let first = start, !isSign {
        runs.append(run(of: sign, at: first..<index, in: units))
        start = nil
      } else if start == nil, isSign {
        start = index
      }
    }
    return runs
  }

  /// Code spans and formulas begin and end wherever their sign stands, also in the code of another.
  private static func acts(_ unit: Unit, as sign: Unicode.Scalar) -> Bool {
    unit.scalar == sign && (unit.role != .verbatim || sign == "`" || sign == "$")
  }

  /// What CommonMark says of delimiter runs, where its versions differ with the more careful answer.
  private static func run(
    of sign: Unicode.Scalar,
    at range: Range<Int>,
    in units: [Unit]
  ) -> Run {
    let before = range.lowerBound > 0 ? units[range.lowerBound - 1].kind : .space
    let after = range.upperBound < units.count ? units[range.upperBound].kind : .space
    let isMarkup = units[range].contains { !$0.isText }
    var (opens, closes) = (after != .space, before != .space)
    switch sign {
    case "*":
      opens = opens && !(after == .punctuation && before == .word)
      closes = closes && !(before == .punctuation && after == .word)
    case "_":
      opens = opens && before != .word
      closes = closes && after != .word
    case "$", "`":
      (opens, closes) = (true, true)
    default: break
    }
    return Run(
      range: range,
      opens: opens || isMarkup,
      closes: closes || isMarkup,
      isClosed: isMarkup && units[range].contains(where: \.isText)
        || sign == "$" && range.count > 3
    )
  }
}
