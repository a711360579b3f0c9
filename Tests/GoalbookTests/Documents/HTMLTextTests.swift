import Documents
import Foundation
import Testing
import Wording

struct HTMLTextTests {
  /// What a page of one section has between `<main …>` and `</main>`.
  private func main(_ section: Block) throws -> String {
    let page = HTML(Document(language: .finnish, title: "T", blocks: [section])).text
    let start = try #require(page.firstRange(of: "tabindex=\"-1\">\n"))
    let end = try #require(page.firstRange(of: "</main>"))
    return String(page[start.upperBound..<end.lowerBound])
  }

  /// Pieces of text, and what is to be read in their place.
  private static let pieces: [(text: String, shown: String)] =
    [
      "a", "Ä", "0", "<", ">", "&", "\"", "'", "]]>", "<script>", "</script>", "</title>",
      "</style>",
      "<!--", "-->", "&amp;", "&#60;", "&lt", "<br>", "`", "*", "_", "\\", "|", "{{title}}",
      "javascript:", "\u{200B}", "\u{A0}x", "👩‍👩‍👧", "e\u{301}", "\u{10FFFD}",
      String(repeating: "pitkä", count: 20), "–", "\u{FEFF}",
    ].map { ($0, $0) } + [
      ("\u{0}", "␀"), ("\u{1B}", "␛"), ("\u{7F}", "␡"), ("\u{9F}", "\u{FFFD}"),
      ("\u{FFFE}", "\u{FFFD}"), ("x\ty", "x y"), ("x  y", "x y"), ("x\u{2028}y", "x\ny"),
      ("x\r\ny", "x\ny"), ("\u{202E}", ""), ("\u{2069}\u{2066}", ""),
      ("a\u{200E}\u{200F}\u{61C}b", "ab"),
    ]

  @Test(arguments: 0..<200)
  func `any text comes out as the same text, wherever it stands`(seed: UInt64) throws {
    var random = Random(state: seed)
    var (text, shown) = ("x", "x")
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      text += piece.text
      shown += piece.shown
    }
    text += "x"
    shown += "x"
    let styled: Prose =
      "\(text)\(strong: text)\(emphasis: text)\(link: text, address: "https://x.fi")\(code: text)"
    let plain = Prose(text)
    let html = try main(
      .section(
        plain,
        [
          .paragraph(styled), .paragraph(plain), .bullets([ListItem(plain)]),
          .definitions([Definition(text, plain)]),
          .table(Table(caption: plain, columns: [.init(plain)], rows: [[plain]])),
        ]
      )
    )
    let lines = Self.read(html)
    #expect(
      lines == [shown, String(repeating: shown, count: 5)] + Array(repeating: shown, count: 7)
    )
    let page = HTML(Document(language: .finnish, title: Prose(text), blocks: [])).text
    let title = try #require(page.split(separator: "\n").first { $0.hasPrefix("<title>") })
    #expect(Self.read(String(title)) == [shown.replacing("\n", with: " ")])
  }

  /// The texts of elements, as a browser reads them: tags go, entities become signs, empty texts are left out.
  private static func read(_ html: String) -> [String] {
    var html = html.replacing("<br>", with: "\u{1}").replacing("<wbr>", with: "")
    for tag in ["strong", "em", "code", "/strong", "/em", "/code", "/a"] {
      html = html.replacing("<\(tag)>", with: "")
    }
    html = html.replacing("<a href=\"https://x.fi\">", with: "")
    var texts: [String] = [""]
    var isTag = false
    for scalar in html.unicodeScalars {
      switch scalar {
      case "<":
        isTag = true
        texts.append("")
      case ">": isTag = false
      default: if !isTag { texts[texts.count - 1].unicodeScalars.append(scalar) }
      }
    }
    return texts.map { text in
      var text = text.replacing("\n", with: "").replacing("\u{1}", with: "\n")
      for (entity, sign) in [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
      ] {
        text = text.replacing(entity, with: sign)
      }
      return text
    }.filter { !$0.isEmpty }
  }

  /// The same numbers in every run (SplitMix64).
  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
