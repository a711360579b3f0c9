import Documents
import Foundation
import Testing
import Wording

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct SVGTests {
  /// What a parser of XML finds in a picture.
  final class Reader: NSObject, XMLParserDelegate {
    private(set) var texts: [String: [String]] = [:]
    private(set) var identifiers: [String] = []
    private var open: [(element: String, text: String)] = []

    func parser(
      _ parser: XMLParser,
      didStartElement element: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append((element, ""))
      if let id = attributes["id"] { identifiers.append(id) }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if !open.isEmpty { open[open.count - 1].text += string }
    }

    func parser(
      _ parser: XMLParser,
      didEndElement element: String,
      namespaceURI: String?,
      qualifiedName: String?
    ) {
      if let last = open.popLast() { texts[element, default: []].append(last.text) }
    }
  }

  static func read(_ svg: String) throws -> Reader {
    let parser = XMLParser(data: Data(svg.utf8))
    let reader = Reader()
    parser.delegate = reader
    try #require(parser.parse(), "\(String(describing: parser.parserError)) \(svg)")
    return reader
  }

  private func figure(_ text: String, name: String = "a") -> Figure {
    var drawing = Drawing(width: 1000, height: 500)
    for fill in Drawing.Fill.allCases {
      drawing.add(.bar(Drawing.Box(x: 0, y: 0, width: 10, height: 10), fill))
    }
    for stroke in Drawing.Stroke.allCases {
      drawing.add(.line([Drawing.Point(x: 0, y: 0), Drawing.Point(x: 9, y: 9)], stroke))
    }
    for mark in Drawing.Mark.allCases { drawing.add(.mark(Drawing.Point(x: 5, y: 5), mark)) }
    drawing.add(Drawing.Label(text, at: Drawing.Point(x: 10, y: 120), isStrong: true))
    return Figure(name: name, caption: text, text: text, drawing: drawing)
  }

  @Test(
    arguments: [
      ("a < b & \"c\" 'd' > e", "a < b & \"c\" 'd' > e"),
      ("</text><script>alert(1)</script>", "</text><script>alert(1)</script>"),
      ("]]>", "]]>"), ("<!-- -->", "<!-- -->"), ("&amp;", "&amp;"),
      ("<![CDATA[x]]>", "<![CDATA[x]]>"),
      ("a\u{0}b\u{1B}c\u{7F}", "a␀b␛c␡"), ("a\nb\tc", "a b c"),
      ("\u{FFFE}x\u{FFFF}", "\u{FFFD}x\u{FFFD}"),
      ("Äänekoski\u{A0}− ½ 😀", "Äänekoski\u{A0}− ½ 😀"), ("\u{202E}abc", "abc"),
    ]
  )
  func `whatever a text holds, it is shown as it is and nothing in it acts`(
    text: String,
    shown: String
  ) throws {
    let reader = try Self.read(SVG(figure(text), in: .finnish).text)
    #expect(reader.texts["title"] == [shown])
    #expect(reader.texts["desc"] == [shown])
    #expect(reader.texts["text"] == [shown])
    #expect(reader.texts["script"] == nil)
  }

  @Test func `a picture is the same each time and has whole numbers alone`() {
    let first = SVG(figure("Mittari"), in: .finnish).text
    #expect(first == SVG(figure("Mittari"), in: .finnish).text)
    #expect(!first.contains(/\d\.\d/))
    #expect(first.hasPrefix("<svg ") && first.hasSuffix("</svg>\n"))
  }

  @Test func `nothing is told by colour`() {
    let colors = SVG(figure("Mittari"), in: .finnish).text.matches(of: /#([0-9a-f]+)"/)
      .map(\.1).filter { $0.count == 3 || $0.count == 6 }
    #expect(Set(colors) == ["1b1b1b", "6b6b6b", "fff"])
  }

  @Test func `pictures of a page have identifiers and names of their own`() throws {
    let figures = ["M1", "m1", "M1", "M/1", "M 1", ""].map { Block.figure(figure("T", name: $0)) }
    let document = Document(
      language: .finnish,
      title: "T",
      blocks: [.section("A", Array(figures[..<3])), .bullets([ListItem(Array(figures[3...]))])]
    )
    let page = HTML(document).text
    var identifiers: [String] = []
    for svg in page.matches(of: /(?s)<svg.*?<\/svg>/) {
      identifiers += try Self.read(String(svg.0)).identifiers
    }
    #expect(!identifiers.isEmpty)
    #expect(Set(identifiers).count == identifiers.count)
    let files = FigureFiles(folder: "kuvat", prefix: "raportti").files(of: document).map(\.name)
    #expect(
      files == [
        "raportti-M1.svg", "raportti-m1-2.svg", "raportti-M1-3.svg", "raportti-M-1.svg",
        "raportti-M-1-2.svg", "raportti--.svg",
      ]
    )
    let markdown = Markdown(document, figures: FigureFiles(folder: "kuvat", prefix: "raportti"))
    for file in files { #expect(markdown.text.contains("(kuvat/\(file))")) }
  }

  @Test(
    arguments: [
      ("", "r-a.svg"), ("kuvat", "kuvat/r-a.svg"), ("kuvat/", "kuvat/r-a.svg"),
      ("../omat kuvat", "../omat%20kuvat/r-a.svg"), ("Äänekoski", "Äänekoski/r-a.svg"),
      ("a:b?c#d%20", "a%3Ab%3Fc%23d%2520/r-a.svg"), ("(x)", "%28x%29/r-a.svg"),
      ("/koti", "/koti/r-a.svg"),
    ]
  )
  func `the link to a picture is an address`(folder: String, address: String) {
    let document = Document(language: .finnish, title: "T", blocks: [.figure(figure("K [x](y)"))])
    let text = Markdown(document, figures: FigureFiles(folder: folder, prefix: "r")).body
    #expect(
      text
        == "K \\[x\\](y)\n\n![K \\[x\\](y)](\(address))\n\nK \\[x\\](y)\n".replacing(
          "K \\[x\\](y)\n",
          with: Markdown(Document(language: .finnish, title: "T", blocks: ["K [x](y)"])).body
        )
    )
  }

  @Test func `without files Markdown has the text, and nothing where it is told beside`() {
    let drawing = Drawing(width: 10, height: 10)
    let blocks = [true, false].map {
      Block.figure(Figure(name: "a", caption: "K", text: "T.", isTold: $0, drawing: drawing))
    }
    let document = Document(language: .finnish, title: "", blocks: blocks)
    #expect(Markdown(document).text == "T.\n")
    let page = HTML(document).text
    #expect(page.matches(of: /<figure>/).count == 2)
    #expect(page.matches(of: /<p>T\.<\/p>/).count == 1)
    #expect(page.matches(of: /<figcaption>K<\/figcaption>/).count == 2)
  }
}
