internal import Wording

/// Blocks as HTML, each on lines of its own.
struct HTMLBlocks {
  private var pieces: [String] = []

  /// Those of the headings that have not been written.
  private var anchors: ArraySlice<String>

  /// The anchor of the last heading, which tells what a table without a caption is about.
  private var label = ""

  /// How many tables with a caption have been written.
  private var captions = 0

  private let language: Language
  private let foreign: ForeignTexts

  init(anchors: [String], in language: Language, _ foreign: ForeignTexts) {
    self.anchors = anchors[...]
    self.language = language
    self.foreign = foreign
  }

  var text: String { pieces.joined() }

  /// Prose with what is in another language marked.
  func text(of prose: Prose) -> String { HTMLText(prose, foreign).text }

  /// The anchor of the heading that is written next.
  var nextAnchor: String { anchors.first ?? "" }

  /// Writes what is HTML already.
  mutating func write(html: String) {
    pieces.append(html)
  }

  /// Writes a heading; a level deeper than the sixth is the sixth.
  mutating func writeHeading(_ heading: Prose, level: Int) {
    label = anchors.popFirst() ?? ""
    let level = min(level, 6)
    pieces.append("<h\(level) id=\"\(label)\">\(text(of: heading))</h\(level)>\n")
  }

  /// Writes blocks; `level` is that of the heading they stand under.
  mutating func write(_ blocks: [Block], under level: Int) {
    for block in blocks { write(block, under: level) }
  }

  private mutating func write(_ block: Block, under level: Int) {
    switch block {
    case .section(let heading, let blocks):
      if heading.isShown { writeHeading(heading, level: level + 1) }
      write(blocks, under: heading.isShown ? level + 1 : level)
    case .paragraph(let prose):
      if prose.isShown { pieces.append("<p>\(text(of: prose))</p>\n") }
    case .bullets(let items):
      write(items, in: "ul", under: level)
    case .numbers(let items):
      write(items, in: "ol", under: level)
    case .definitions(let definitions):
      write(definitions)
    case .table(let table):
      write(table)
    case .figure(let figure):
      write(figure)
    case .quotation(let blocks):
      write(blocks, between: "<blockquote>\n", "</blockquote>\n", under: level)
    case .note(let word, let blocks):
      let word = "<p><strong>\(text(of: Prose(word)))</strong></p>\n"
      write(
        blocks,
        between: "<div class=\"note\" role=\"note\">\n" + word,
        "</div>\n",
        under: level
      )
    }
  }

  /// Nothing is written where there is nothing between the two.
  private mutating func write(
    _ blocks: [Block],
    between start: String,
    _ end: String,
    under level: Int
  ) {
    pieces.append(start)
    let count = pieces.count
    write(blocks, under: level)
    if pieces.count == count { pieces.removeLast() } else { pieces.append(end) }
  }

  // MARK: Lists

  private mutating func write(_ items: [ListItem], in element: String, under level: Int) {
    pieces.append("<\(element)>\n")
    let count = pieces.count
    for item in items { write(item, under: level) }
    if pieces.count == count { pieces.removeLast() } else { pieces.append("</\(element)>\n") }
  }

  private mutating func write(_ item: ListItem, under level: Int) {
    var blocks = item.blocks
    var first = ""
    if case .paragraph(let prose) = blocks.first {
      first = text(of: prose)
      blocks.removeFirst()
    }
    pieces.append("<li>" + first)
    let count = pieces.count
    write(blocks, under: level)
    if pieces.count > count {
      pieces.insert("\n", at: count)
    } else if first.isEmpty {
      pieces.removeLast()
      return
    }
    pieces.append("</li>\n")
  }

  private mutating func write(_ definitions: [Definition]) {
    let pairs = definitions.map { definition in
      let term = text(of: Prose(definition.term))
      return "<div><dt>\(term)</dt><dd>\(text(of: definition.description))</dd></div>\n"
    }
    if !pairs.isEmpty { pieces.append("<dl>\n\(pairs.joined())</dl>\n") }
  }

  // MARK: Figures

  private mutating func write(_ figure: Figure) {
    let text = figure.isTold ? "" : "<p>\(self.text(of: Prose(figure.text)))</p>\n"
    pieces.append(
      "<figure>\n<figcaption>\(self.text(of: Prose(figure.caption)))</figcaption>\n"
        + SVG(figure, in: language, foreign).text + text + "</figure>\n"
    )
  }

  // MARK: Tables

  private mutating func write(_ table: Table) {
    let caption = table.caption.map(text(of:)) ?? ""
    // By the name the box is told of, which scrolls where a table is wider than the window.
    var name = "aria-labelledby=\"\(label)\""
    if !caption.isEmpty {
      captions += 1
      name = "aria-labelledby=\"table.\(captions)\""
    } else if let told = table.name {
      name = "aria-label=\"\(HTMLText.escaped(Prose(told).text))\""
    }
    pieces.append("<div class=\"table\" role=\"region\" \(name) tabindex=\"0\">\n")
    pieces.append(
      caption.isEmpty
        ? "<table \(name)>\n"
        : "<table>\n<caption id=\"table.\(captions)\">\(caption)</caption>\n"
    )
    let headings = table.columns.map { column in
      let heading = text(of: column.heading)
      // A corner without words heads nothing.
      return heading.isEmpty
        ? "<td></td>" : "<th scope=\"col\"\(HTMLBlocks.side(of: column))>\(heading)</th>"
    }
    pieces.append("<thead>\n<tr>\(headings.joined())</tr>\n</thead>\n<tbody>\n")
    for row in table.rows {
      let cells = zip(table.columns, row).enumerated().map { index, pair in
        let content = text(of: pair.1)
        let side = HTMLBlocks.side(of: pair.0)
        return index == 0 && table.hasRowHeadings && !content.isEmpty
          ? "<th scope=\"row\"\(side)>\(content)</th>" : "<td\(side)>\(content)</td>"
      }
      pieces.append("<tr>\(cells.joined())</tr>\n")
    }
    pieces.append("</tbody>\n</table>\n</div>\n")
  }

  private static func side(of column: Table.Column) -> String {
    switch column.alignment {
    case .leading: ""
    case .center: " class=\"center\""
    case .trailing: " class=\"end\""
    }
  }
}
