public import Wording

/// A figure written as one picture that needs nothing else, in black and white.
///
/// It stands in a page or in a file of its own. Its name and its text are read to those who do not see it.
public struct SVG: Sendable {
  public let text: String

  private static let ink = "#1b1b1b"
  private static let fonts = "Arial, 'Liberation Sans', Helvetica, sans-serif"

  /// Writes a figure; texts in other languages than its own are marked where they stand in it.
  public init(_ figure: Figure, in language: Language, _ foreign: ForeignTexts = ForeignTexts()) {
    let drawing = figure.drawing
    let id = "figure." + figure.name
    let (width, height) = ((drawing.width + 9) / 10, (drawing.height + 9) / 10)
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"\(language.rawValue)\""
        + " width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width * 10) \(height * 10)\""
        + " role=\"img\" aria-labelledby=\"\(id).title \(id).text\""
        + " font-family=\"\(Self.fonts)\" font-size=\"\(Drawing.Label.size)\" fill=\"\(Self.ink)\">",
      Self.element("title", id: "\(id).title", figure.caption, foreign),
      Self.element("desc", id: "\(id).text", figure.text, foreign),
    ]
    let fills = Drawing.Fill.allCases.filter { fill in
      drawing.shapes.contains { if case .bar(_, fill) = $0 { true } else { false } }
    }
    let patterns = fills.compactMap { fill in
      fill.pattern.map { Self.pattern($0, id: "\(id).\(fill.rawValue)") }
    }
    if !patterns.isEmpty { lines.append("<defs>" + patterns.joined() + "</defs>") }
    lines.append("<rect width=\"\(width * 10)\" height=\"\(height * 10)\" fill=\"#fff\"/>")
    lines += drawing.shapes.map { Self.element($0, id: id, foreign) }
    text = (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// A text that no part of can be marked: it is in the language of most of its letters.
  private static func element(
    _ name: String,
    id: String,
    _ text: String,
    _ foreign: ForeignTexts
  ) -> String {
    var letters: [Language?: Int] = [:]
    for part in foreign.parts(of: Prose(text).text) {
      letters[part.language, default: 0] += part.text.count(where: \.isLetter)
    }
    let own = letters[nil] ?? 0
    let language = Language.allCases.first { language in
      let count = letters[language] ?? 0
      return count > own && letters.values.allSatisfy { $0 <= count }
    }
    let mark = language.map { " lang=\"\($0.rawValue)\"" } ?? ""
    return "<\(name) id=\"\(id)\"\(mark)>\(escaped(text))</\(name)>"
  }

  /// The text with each foreign part for itself.
  private static func marked(_ text: String, _ foreign: ForeignTexts) -> String {
    foreign.parts(of: Prose(text).text).map { part in
      let text = HTMLText.escaped(String(part.text))
      return part.language.map { "<tspan lang=\"\($0.rawValue)\">\(text)</tspan>" } ?? text
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    HTMLText.escaped(Prose(text).text)
  }

  private static func pattern(_ path: String, id: String) -> String {
    "<pattern id=\"\(id)\" width=\"80\" height=\"80\" patternUnits=\"userSpaceOnUse\">"
      + "<path d=\"\(path)\" fill=\"none\" stroke=\"\(ink)\" stroke-width=\"13\"/></pattern>"
  }

  private static func element(
    _ shape: Drawing.Shape,
    id: String,
    _ foreign: ForeignTexts
  ) -> String {
    switch shape {
    case .line(let points, let stroke):
      let points = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
      return "<polyline points=\"\(points)\" fill=\"none\" \(stroke.attributes)/>"
    case .bar(let box, let fill):
      let inside =
        switch fill {
        case .solid: ink
        case .empty: "#fff"
        default: "url(#\(id).\(fill.rawValue))"
        }
      return
        "<rect x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\""
        + " fill=\"\(inside)\" stroke=\"\(ink)\" stroke-width=\"10\"/>"
    case .blank(let box):
      return
        "<rect x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\""
        + " fill=\"#fff\"/>"
    case .mark(let point, let mark): return element(mark, at: point)
    case .label(let label): return element(label, foreign)
    }
  }

  private static func element(_ mark: Drawing.Mark, at point: Drawing.Point) -> String {
    let (x, y) = (point.x, point.y)
    let line = "stroke=\"\(ink)\" stroke-width=\"15\""
    return switch mark {
    case .disc: "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"40\" \(line)/>"
    case .ring: "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"40\" fill=\"#fff\" \(line)/>"
    case .square:
      "<rect x=\"\(x - 45)\" y=\"\(y - 45)\" width=\"90\" height=\"90\" fill=\"#fff\" \(line)/>"
    case .diamond:
      "<path d=\"M\(x - 60) \(y)L\(x) \(y - 60)L\(x + 60) \(y)L\(x) \(y + 60)Z\" fill=\"#fff\" \(line)/>"
    }
  }

  private static func element(_ label: Drawing.Label, _ foreign: ForeignTexts) -> String {
    let side =
      switch label.side {
      case .start: ""
      case .middle: " text-anchor=\"middle\""
      case .end: " text-anchor=\"end\""
      }
    let weight = label.isStrong ? " font-weight=\"bold\"" : ""
    return "<text x=\"\(label.point.x)\" y=\"\(label.point.y)\"\(side)\(weight)>"
      + marked(label.text, foreign) + "</text>"
  }
}

extension Drawing.Stroke {
  fileprivate var attributes: String {
    switch self {
    case .thin: "stroke=\"#6b6b6b\" stroke-width=\"7\""
    case .firm: "stroke=\"#1b1b1b\" stroke-width=\"12\""
    case .heavy: "stroke=\"#1b1b1b\" stroke-width=\"22\""
    case .frame: "stroke=\"#1b1b1b\" stroke-width=\"40\" stroke-linejoin=\"miter\""
    case .dashed: "stroke=\"#1b1b1b\" stroke-width=\"14\" stroke-dasharray=\"70 50\""
    }
  }
}

extension Drawing.Fill {
  /// The lines that are repeated in the bar; `nil`: it is of one colour.
  fileprivate var pattern: String? {
    switch self {
    case .solid, .empty: nil
    case .hatched: "M-20 20L20 -20M0 80L80 0M60 100L100 60"
    case .crossed: "M-20 20L20 -20M0 80L80 0M60 100L100 60M-20 60L20 100M0 0L80 80M60 -20L100 20"
    case .dotted: "M12 20L28 20M52 60L68 60"
    case .striped: "M0 20L80 20M0 60L80 60"
    }
  }
}
