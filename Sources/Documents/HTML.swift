internal import Wording

/// A document written as one page that needs nothing else: no script, nothing from elsewhere.
///
/// It is printed on A4, lying where a table has many columns.
public struct HTML: Sendable {
  public let text: String

  private static let skipLink = Phrase(
    fi: "Siirry sisältöön",
    sv: "Gå till innehållet",
    en: "Skip to the content"
  )

  /// With a point, as no anchor of a heading has one.
  private static let mainAnchor = "page.main"

  public init(_ document: Document) {
    var document = document
    var names = FigureNames()
    document.blocks = names.named(document.blocks)
    let outline = Outline(document)
    let title = HTMLText.escaped(document.title.text)
    let skipLink = HTML.skipLink[document.language]
    var blocks = HTMLBlocks(
      anchors: outline.anchors,
      in: document.language,
      document.foreignTexts
    )
    blocks.write(
      html: """
        <!DOCTYPE html>
        <html lang="\(document.language.rawValue)" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\(HTML.policy)">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title)</title>
        <style>
        \(HTMLStyle(isWide: HTML.hasWideTable(in: document.blocks)).text)
        </style>
        </head>
        <body>
        <a class="skip" href="#\(HTML.mainAnchor)">\(skipLink)</a>
        <header>

        """
    )
    blocks.writeHeading(document.title, level: 1)
    blocks.write(outline.lead, under: 1)
    blocks.write(html: "</header>\n")
    if let contents = outline.contents {
      blocks.write(html: "<nav aria-labelledby=\"\(blocks.nextAnchor)\">\n")
      blocks.write([contents], under: 1)
      blocks.write(html: "</nav>\n")
    }
    blocks.write(html: "<main id=\"\(HTML.mainAnchor)\" tabindex=\"-1\">\n")
    blocks.write(outline.body, under: 1)
    blocks.write(html: "</main>\n")
    if let foot = document.foot, foot.isShown {
      blocks.write(html: "<footer>\n<p>\(blocks.text(of: foot))</p>\n</footer>\n")
    }
    blocks.write(html: "</body>\n</html>\n")
    text = blocks.text
  }

  /// What a browser may do with the page: show it in its own style.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  /// Whether a table would be crowded on a standing page.
  private static func hasWideTable(in blocks: [Block]) -> Bool {
    blocks.contains { block in
      switch block {
      case .table(let table): table.columns.count > 4
      case .section(_, let blocks), .quotation(let blocks), .note(_, let blocks):
        hasWideTable(in: blocks)
      case .bullets(let items), .numbers(let items):
        items.contains { hasWideTable(in: $0.blocks) }
      case .paragraph, .definitions, .figure: false
      }
    }
  }
}
