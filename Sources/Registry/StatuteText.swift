/// A text that cites statutes, taken apart into words, numbers and signs.
struct StatuteText {
  enum Token: Hashable {
    /// Lower-case letters with the hyphens inside and behind them.
    case word(String)
    case number(Int)
    /// The number of an Act, such as `611/2021`.
    case statuteNumber(String)
    case sectionSign
    /// A dash between numbers.
    case dash
    case comma
    case and
    case openBracket
    case closeBracket
    /// The end of an item of the list.
    case end
  }

  private(set) var tokens: [Token] = []

  /// The words of a name; a name has no other signs that matter.
  var words: [String] {
    tokens.compactMap { token in
      switch token {
      case .word(let word): word
      case .statuteNumber(let number): number
      case .number(let number): String(number)
      case .and: "&"
      default: nil
      }
    }
  }

  init(_ text: String) {
    let scalars = Array(text.lowercased().unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if Self.isDigit(scalar) {
        readNumber(scalars, &index)
        continue
      }
      if scalar.properties.isAlphabetic {
        readWord(scalars, &index)
        continue
      }
      index += 1
      switch scalar {
      case "§":
        // `§§` is one sign, and an inflected one has a colon and an ending.
        if tokens.last != .sectionSign { tokens.append(.sectionSign) }
        Self.skipEnding(scalars, &index)
      case ",": tokens.append(.comma)
      case "&": tokens.append(.and)
      case "(": tokens.append(.openBracket)
      case ")": tokens.append(.closeBracket)
      case ";", "\n", "\r", "•": tokens.append(.end)
      default:
        if scalar.properties.generalCategory == .dashPunctuation { tokens.append(.dash) }
      }
    }
  }

  private mutating func readNumber(_ scalars: [Unicode.Scalar], _ index: inout Int) {
    let start = index
    Self.skipDigits(scalars, &index)
    let digits = String(String.UnicodeScalarView(scalars[start..<index]))
    if index + 4 < scalars.count, scalars[index] == "/",
      scalars[(index + 1)...(index + 4)].allSatisfy(Self.isDigit)
    {
      index += 5
      tokens.append(
        .statuteNumber(String(String.UnicodeScalarView(scalars[start..<index])))
      )
      return
    }
    if let subsection = Self.subsection(scalars, &index), let section = Int(digits) {
      tokens += [.number(section), .sectionSign, .number(subsection), .word("mom")]
      return
    }
    tokens.append(digits.utf8.count > 6 ? .word(digits) : .number(Int(digits) ?? 0))
    Self.skipEnding(scalars, &index)
  }

  private mutating func readWord(_ scalars: [Unicode.Scalar], _ index: inout Int) {
    let start = index
    while index < scalars.count,
      scalars[index].properties.isAlphabetic
        || scalars[index].properties.generalCategory == .nonspacingMark || scalars[index] == "-"
    {
      index += 1
    }
    let word = String(String.UnicodeScalarView(scalars[start..<index]))
    Self.skipEnding(scalars, &index)
    tokens.append(["ja", "sekä", "och", "samt", "and"].contains(word) ? .and : .word(word))
  }

  /// The subsection in `41.1 §`, read up to the sign's end; `nil`: something else follows.
  private static func subsection(_ scalars: [Unicode.Scalar], _ index: inout Int) -> Int? {
    var end = index
    guard end < scalars.count, scalars[end] == "." else { return nil }
    end += 1
    let start = end
    skipDigits(scalars, &end)
    let digits = String(String.UnicodeScalarView(scalars[start..<end]))
    while end < scalars.count, scalars[end].properties.isWhitespace { end += 1 }
    guard let number = Int(digits), end < scalars.count, scalars[end] == "§" else { return nil }
    index = end + 1
    skipEnding(scalars, &index)
    return number
  }

  /// Passes over `:n` and the like.
  private static func skipEnding(_ scalars: [Unicode.Scalar], _ index: inout Int) {
    guard index + 1 < scalars.count, scalars[index] == ":",
      scalars[index + 1].properties.isAlphabetic
    else { return }
    index += 1
    while index < scalars.count, scalars[index].properties.isAlphabetic { index += 1 }
  }

  private static func skipDigits(_ scalars: [Unicode.Scalar], _ index: inout Int) {
    while index < scalars.count, isDigit(scalars[index]) { index += 1 }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
