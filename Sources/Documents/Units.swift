/// Prose laid out scalar by scalar: white space in order, control characters shown, markup where it can act.
struct Units {
  private(set) var units: [Unit] = []
  private let context: Escaping.Context

  init(_ prose: Prose, in context: Escaping.Context) {
    self.context = context
    let inlines = Units.merged(prose.inlines.map(Units.unturned).map(plain))
    for (index, inline) in inlines.enumerated() {
      switch inline {
      case .text(let text): append(text, as: .text)
      case .lineBreak: appendLineBreak()
      case .strong(let text):
        append(text, between: "**", before: Units.first(of: inlines[(index + 1)...]))
      case .emphasis(let text):
        append(text, between: "*", before: Units.first(of: inlines[(index + 1)...]))
      case .code(let text): append(code: text)
      case .link(let text, let address): append(link: text, address: address)
      }
    }
    while let last = units.last, last.isSpace || last.role == .lineBreak { units.removeLast() }
  }

  /// Leaves out marks of direction: Markdown has nothing that would end what they begin.
  private static func unturned(_ inline: Inline) -> Inline {
    switch inline {
    case .text(let text): .text(text.unturned)
    case .strong(let text): .strong(text.unturned)
    case .emphasis(let text): .emphasis(text.unturned)
    case .code(let text): .code(text.unturned)
    case .link(let text, let address): .link(text.unturned, address: address)
    case .lineBreak: inline
    }
  }

  /// Makes text of what can be nothing else here: a link to nowhere, code that the cell of a table cannot hold.
  private func plain(_ inline: Inline) -> Inline {
    switch inline {
    case .link(let text, let address):
      let text = text.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? address : text
      return Address(address) == nil ? .text(text) : .link(text, address: address)
    case .code(let text) where text.isEmpty || context == .cell && text.hasEscapedPipe:
      return .text(text)
    case .text, .strong, .emphasis, .code, .lineBreak:
      return inline
    }
  }

  /// Neighbours set alike are one: two pairs of `**` with nothing between them would not act.
  private static func merged(_ inlines: [Inline]) -> [Inline] {
    var merged: [Inline] = []
    for inline in inlines {
      switch (merged.last, inline) {
      case (_, .text("")): break
      case (.text(let first), .text(let second)):
        merged[merged.count - 1] = .text(first + second)
      case (.strong(let first), .strong(let second)):
        merged[merged.count - 1] = .strong(first + second)
      case (.emphasis(let first), .emphasis(let second)):
        merged[merged.count - 1] = .emphasis(first + second)
      default: merged.append(inline)
      }
    }
    return merged
  }

  /// What comes next, so far as it matters to the `**` before it.
  private static func first(of inlines: ArraySlice<Inline>) -> Unit? {
    for inline in inlines {
      switch inline {
      case .lineBreak: return .lineBreak
      case .code: return Unit(scalar: "`", role: .verbatim)
      case .link: return Unit(scalar: "[", role: .markup)
      case .text(let text), .strong(let text), .emphasis(let text):
        if let scalar = text.unicodeScalars.first {
          return scalar.isLineBreak ? .lineBreak : Unit(scalar: scalar.shown, role: .text)
        }
      }
    }
    return nil
  }

  // MARK: Text

  private mutating func append(_ text: some StringProtocol, as role: Unit.Role) {
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar.isLineBreak {
        if scalar != "\n" || previous != "\r" { appendLineBreak() }
      } else if scalar == " " || scalar == "\t" {
        if let last = units.last, last.scalar != " " || !last.isText, last.role != .lineBreak {
          units.append(Unit(scalar: " ", role: role))
        }
      } else if scalar.isASCII || !scalar.properties.isWhitespace
        || units.last.map({ $0.role != .lineBreak }) ?? false
      {
        units.append(Unit(scalar: scalar.shown, role: role))
      }
      previous = scalar
    }
  }

  private mutating func appendLineBreak() {
    while let last = units.last, last.isSpace { units.removeLast() }
    guard !units.isEmpty else { return }
    units.append(.lineBreak)
  }

  // MARK: Markup

  private mutating func append(_ text: String, between marker: String, before next: Unit?) {
    let (start, content, end) = text.trimmed
    append(start, as: .text)
    let first = content.unicodeScalars.first.map { Unit(scalar: $0.shown, role: .text) }
    let last = content.unicodeScalars.last.map { Unit(scalar: $0.shown, role: .text) }
    let after = end.isEmpty ? next : Unit(scalar: " ", role: .text)
    let acts = Units.stands(first, beside: units.last) && Units.stands(last, beside: after)
    if acts { append(marker, as: .markup) }
    append(content, as: .text)
    if acts { append(marker, as: .markup) }
    append(end, as: .text)
  }

  /// Whether a marker acts between the text it marks and what is outside, in every version of CommonMark.
  private static func stands(_ inside: Unit?, beside outside: Unit?) -> Bool {
    guard let inside, inside.scalar != "~" else { return false }
    guard let outside else { return true }
    if outside.role == .markup, outside.scalar == "*" { return false }
    return inside.kind == .word || outside.kind == .space || outside.kind == .punctuation
  }

  private mutating func append(code: String) {
    var longest = 0
    var run = 0
    var content = ""
    for scalar in code.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
      if context == .cell, scalar == "|" { content.unicodeScalars.append("\\") }
      content.unicodeScalars.append(scalar.isLineBreak || scalar == "\t" ? " " : scalar.shown)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let ends = [content.unicodeScalars.first, content.unicodeScalars.last]
    let isPadded = ends.contains("`") || ends == [" ", " "] && content.contains { $0 != " " }
    let pad = isPadded ? " " : ""
    append(verbatim: fence + pad + content + pad + fence)
  }

  private mutating func append(link text: String, address: String) {
    guard let target = Address(address) else { return append(text, as: .text) }
    let (start, content, end) = text.trimmed
    append(start, as: .text)
    if target.isPlain, content == address {
      append(verbatim: "<" + address + ">")
    } else {
      append("[", as: .markup)
      append(content, as: .linkText)
      append("]", as: .markup)
      append(verbatim: "(" + target.text + ")")
    }
    append(end, as: .text)
  }

  private mutating func append(verbatim text: String) {
    for scalar in text.unicodeScalars { units.append(Unit(scalar: scalar, role: .verbatim)) }
  }
}

extension Unit {
  /// Whether this is white space that the end of a line does without.
  fileprivate var isSpace: Bool {
    isText && (scalar == " " || !scalar.isASCII && scalar.properties.isWhitespace)
  }
}

extension String {
  /// The text, and the white space before and after it.
  fileprivate var trimmed: (start: String, content: String, end: String) {
    let start = unicodeScalars.prefix { $0.properties.isWhitespace }
    let rest = unicodeScalars[start.endIndex...]
    let end = rest.reversed().prefix { $0.properties.isWhitespace }.reversed()
    return (String(start), String(rest.dropLast(end.count)), String(String.UnicodeScalarView(end)))
  }

  /// The text without marks of direction.
  fileprivate var unturned: String {
    // Their first bytes are seldom there, and then mostly in a dash.
    guard utf8.contains(where: { $0 == 0xE2 || $0 == 0xD8 }),
      unicodeScalars.contains(where: \.turnsText)
    else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.turnsText }))
  }

  /// Whether there is `\|`, which a table takes for `|` even in code.
  fileprivate var hasEscapedPipe: Bool {
    zip(unicodeScalars, unicodeScalars.dropFirst()).contains { $0 == "\\" && $1 == "|" }
  }
}
