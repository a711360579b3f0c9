/// Finds the signs in a text that could act.
struct Escapes {
  private(set) var isEscaped: [Bool]
  private let units: [Unit]
  private let context: Escaping.Context
  private let firstBracket: Int
  /// The last sign that makes attributes of what stands in braces: `{.a}`, `{a=b}`, `{-}`.
  private let lastOfAttributes: Int
  private let hasSeveralCarets: Bool

  init(_ units: [Unit], in context: Escaping.Context) {
    self.units = units
    self.context = context
    firstBracket = units.firstIndex { $0.scalar == "[" } ?? units.count
    let lastBrace = units.lastIndex { $0.scalar == "}" } ?? 0
    lastOfAttributes =
      units[..<lastBrace].lastIndex { "=.#-".unicodeScalars.contains($0.scalar) } ?? -1
    hasSeveralCarets = units.lazy.filter { $0.isText && $0.scalar == "^" }.prefix(2).count > 1
    isEscaped = Array(repeating: false, count: units.count)
    for index in units.indices where actsAlone(at: index) { escape(index..<index + 1) }
    for sign in Pairs.signs where units.contains(where: { $0.scalar == sign }) {
      for range in Pairs(of: sign, in: units).ranges { escape(range) }
    }
    switch context {
    case .paragraph: for range in LineStarts(of: units, inItem: false).ranges { escape(range) }
    case .item: for range in LineStarts(of: units, inItem: true).ranges { escape(range) }
    case .heading: escape(closingSequence.prefix(1))
    case .cell: break
    case .anywhere:
      for range in LineStarts(of: units, inItem: true).ranges { escape(range) }
      escape(closingSequence.prefix(1))
    }
  }

  private var canBeInCell: Bool { context == .cell || context == .anywhere }

  private mutating func escape(_ range: Range<Int>) {
    for index in range where units[index].isText { isEscaped[index] = true }
  }

  private func actsAlone(at index: Int) -> Bool {
    switch units[index].scalar {
    // Pandoc's own Markdown takes `\polku` for a command of TeX and shows nothing.
    case "\\": isBeforePunctuation(index) || units[index + 1].scalar.isASCIILetter
    case "<": beginsTag(at: index)
    case "&": beginsEntity(at: index)
    case "[":
      units[index].role == .linkText || units.has("^", at: index + 1) || beginsMarkedBox(at: index)
        // Of `![text]`, a picture to no address, Pandoc's own Markdown shows no `!`.
        || units.has("!", at: index - 1)
    case "^":
      index > 0 && units[index - 1].role == .markup && units[index - 1].scalar == "["
        // Pandoc's own Markdown has notes, `^[so]`, and raised text, `x^2^`.
        || units.has("[", at: index + 1) || hasSeveralCarets
    // Pandoc's own Markdown looks for the end of code and of formulas in the other cells of the row as well.
    case "`", "$": canBeInCell
    case "]": units[index].role == .linkText || endsLinkText(at: index)
    // Pandoc gives what stands before `{onclick=a}` this attribute, a word, a `[text]` or a heading, others `{: onclick=a}`.
    case "{": index < lastOfAttributes || units.has(":", at: index + 1)
    case "!": units.has("[", at: index + 1) && units[index + 1].role == .markup
    case ":": beginsAddress(at: index) || beginsEmoji(at: index)
    case ".": endsWWW(at: index)
    case "|": canBeInCell
    default: false
    }
  }

  /// Whether a sign, the end of a line or the end of everything comes next.
  private func isBeforePunctuation(_ index: Int) -> Bool {
    guard index + 1 < units.count else { return true }
    let next = units[index + 1]
    return next.role == .lineBreak || next.scalar.isASCIIPunctuation
  }

  /// Whether this is `<b>`, `</b>`, `<!--`, `<?` or `<a@b.fi>`.
  private func beginsTag(at index: Int) -> Bool {
    guard index + 1 < units.count else { return false }
    let first = units[index + 1].scalar
    if first.isASCIILetter || "/!?".unicodeScalars.contains(first) { return true }
    let name = units[(index + 1)...].prefix {
      $0.scalar.isASCIILetter || $0.scalar.isASCIIDigit
        || ".!#$%&'*+/=?^_`{|}~-".unicodeScalars.contains($0.scalar)
    }
    return !name.isEmpty && units.has("@", at: name.endIndex)
  }

  /// Whether this is `&amp;` or `&#38;`; no name has one letter.
  private func beginsEntity(at index: Int) -> Bool {
    let isNumber = units.has("#", at: index + 1)
    let start = index + (isNumber ? 2 : 1)
    let name = units.scalars(from: start) { $0.isASCIILetter || $0.isASCIIDigit }
    return name.count > (isNumber ? 0 : 1) && units.has(";", at: start + name.count)
  }

  /// Whether the text of `[text](address)` ends here.
  private func endsLinkText(at index: Int) -> Bool {
    index > firstBracket && units.has("(", at: index + 1)
  }

  /// Whether a marker is taken for a bullet with a box: `*[ ] text*`.
  private func beginsMarkedBox(at index: Int) -> Bool {
    index > 0 && units[index - 1].role == .markup && units.hasBox(at: index)
  }

  /// Whether this is the colon of `https://`, or of an address that is itself carried out: `javascript:a`.
  private func beginsAddress(at index: Int) -> Bool {
    guard index > 0 else { return false }
    if units.has("://", at: index) {
      return units[index - 1].scalar.isASCIILetter && !units.isSpace(at: index + 3)
    }
    guard !units.isSpace(at: index + 1) else { return false }
    let scheme = units[..<index].suffix(10).map { $0.scalar.properties.lowercaseMapping }.joined()
    return ["javascript", "vbscript", "data"].contains { scheme.hasSuffix($0) }
  }

  /// Whether this is `:smile:`; the minutes of `12:30:45` are not.
  private func beginsEmoji(at index: Int) -> Bool {
    let name = units.scalars(from: index + 1) {
      $0.isASCIILetter || $0.isASCIIDigit || "_+-".unicodeScalars.contains($0)
    }
    guard units.has(":", at: index + 1 + name.count) else { return false }
    return name.contains(where: \.isASCIILetter)
      || ["100", "1234", "+1", "-1"].contains { Array($0.unicodeScalars) == name }
  }

  /// Whether this is the first point of `www.example.fi`.
  private func endsWWW(at index: Int) -> Bool {
    guard index >= 3 else { return false }
    let name = units[(index - 3)..<index].map { $0.scalar.properties.lowercaseMapping }.joined()
    return name == "www" && (index == 3 || units[index - 4].kind != .word)
  }

  /// The signs at the end of `## heading ##`, which would not be shown.
  private var closingSequence: Range<Int> {
    let start = units.lastIndex { $0.scalar != "#" || !$0.isText }.map { $0 + 1 } ?? 0
    return units.isSpace(at: start - 1) ? start..<units.count : start..<start
  }
}
