internal import Wording

/// Prose as HTML in which every text is shown as it is and nothing in it acts.
struct HTMLText {
  private(set) var text = ""

  init(_ prose: Prose, _ foreign: ForeignTexts = ForeignTexts()) {
    for (index, line) in Runs(prose).lines.enumerated() {
      if index > 0 { text += "<br>" }
      write(line, foreign)
    }
  }

  /// Writes one line; what is foreign in it may begin and end within a run.
  private mutating func write(
    _ runs: [(text: String, setting: Runs.Setting)],
    _ foreign: ForeignTexts
  ) {
    let parts = foreign.parts(of: runs.map(\.text).joined())
    var place = 0
    var rest = Substring.UnicodeScalarView()
    for (content, setting) in runs {
      var scalars = content.unicodeScalars[...]
      var written = ""
      while !scalars.isEmpty, place < parts.count {
        if rest.isEmpty { rest = parts[place].text.unicodeScalars }
        let piece = scalars.prefix(rest.count)
        written += HTMLText.written(String(piece), in: parts[place].language)
        scalars = scalars.dropFirst(piece.count)
        rest = rest.dropFirst(piece.count)
        if rest.isEmpty { place += 1 }
      }
      append(written, setting)
    }
  }

  /// Text with its signs escaped, for an element or for the value of an attribute; marks of direction are left out.
  static func escaped(_ content: String) -> String {
    content.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case _ where scalar.turnsText: break
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// Sets what is HTML already.
  private mutating func append(_ content: String, _ setting: Runs.Setting) {
    switch setting {
    case .plain: text += content
    case .strong: text += "<strong>\(content)</strong>"
    case .emphasis: text += "<em>\(content)</em>"
    case .code: text += "<code>\(content)</code>"
    case .link(let address): text += "<a href=\"\(address.text)\">\(content)</a>"
    }
  }

  /// The text with its language, where it is in another than the page.
  private static func written(_ text: String, in language: Language?) -> String {
    language.map { "<span lang=\"\($0.rawValue)\">\(breakable(text))</span>" } ?? breakable(text)
  }

  /// A longer word may go on in the next line, so that it fits a column.
  private static let longestWord = 24

  private static func breakable(_ content: String) -> String {
    guard content.utf8.count > longestWord else { return escaped(content) }
    var text = ""
    var piece = ""
    var length = 0
    for character in content {
      length = character == " " || character == "-" ? 0 : length + 1
      if length > longestWord {
        text += escaped(piece) + "<wbr>"
        (piece, length) = ("", 1)
      }
      piece.append(character)
    }
    return text + escaped(piece)
  }
}
