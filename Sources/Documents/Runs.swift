/// Prose laid out without markup: white space in order, control characters shown, each run set in one way.
///
/// It shows what ``Units`` shows.
struct Runs {
  private(set) var runs: [Run] = []

  /// White space that stands only between two signs of a line.
  private var space = ""
  private var isAtLineStart = true
  private var breakCount = 0

  enum Run: Hashable {
    case text(String, Setting)
    case lineBreak
  }

  enum Setting: Hashable {
    case plain, strong, emphasis, code
    case link(to: Address)
  }

  init(_ prose: Prose) {
    for inline in prose.inlines {
      switch inline {
      case .text(let text): append(text, .plain)
      case .strong(let text): append(text, .strong)
      case .emphasis(let text): append(text, .emphasis)
      case .code(let text): append(text, .code)
      case .lineBreak: endLine()
      case .link(let text, let address):
        let text = text.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? address : text
        append(text, Address(address).map(Setting.link) ?? .plain)
      }
    }
  }

  /// The runs of each line; one empty line where there is nothing to show.
  var lines: [[(text: String, setting: Setting)]] {
    runs.reduce(into: [[]]) { lines, run in
      switch run {
      case .text(let text, let setting): lines[lines.count - 1].append((text, setting))
      case .lineBreak: lines.append([])
      }
    }
  }

  /// The text in one line.
  var line: String {
    runs.reduce(into: "") { line, run in
      switch run {
      case .text(let text, _): line += text
      case .lineBreak: line += " "
      }
    }
  }

  private mutating func append(_ text: String, _ setting: Setting) {
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar.isLineBreak {
        if scalar != "\n" || previous != "\r" { endLine() }
      } else if scalar == " " || scalar == "\t" {
        if space.unicodeScalars.last != " " { space += " " }
      } else if !scalar.isASCII, scalar.properties.isWhitespace {
        space.unicodeScalars.append(scalar)
      } else {
        putOffBreaksAndSpace(before: setting)
        put(scalar.shown, setting)
      }
      previous = scalar
    }
  }

  private mutating func endLine() {
    breakCount += runs.isEmpty ? 0 : 1
    space = ""
    isAtLineStart = true
  }

  /// Writes what was held back until something stands behind it; space is set like the plainer side.
  private mutating func putOffBreaksAndSpace(before setting: Setting) {
    runs += Array(repeating: .lineBreak, count: breakCount)
    breakCount = 0
    if !isAtLineStart, !space.isEmpty {
      if case .text(_, setting) = runs.last {
        for scalar in space.unicodeScalars { put(scalar, setting) }
      } else {
        for scalar in space.unicodeScalars { put(scalar, .plain) }
      }
    }
    space = ""
    isAtLineStart = false
  }

  private mutating func put(_ scalar: Unicode.Scalar, _ setting: Setting) {
    if case .text(var text, setting) = runs.last {
      runs.removeLast()
      text.unicodeScalars.append(scalar)
      runs.append(.text(text, setting))
    } else {
      runs.append(.text(String(scalar), setting))
    }
  }
}
