/// A document written as CommonMark with the tables of GitHub Flavored Markdown.
///
/// It ends with one line break; its lines end with LF and are never wrapped.
public struct Markdown: Sendable {
  public let text: String

  /// What stands under the title.
  public let body: String

  /// Writes the document; `figures` are the files in which its pictures stand, `nil`: it has their texts alone.
  public init(_ document: Document, figures: FigureFiles? = nil) {
    var document = document
    var names = FigureNames(in: figures)
    document.blocks = names.named(document.blocks)
    let outline = Outline(document)
    let blocks = outline.lead + [outline.contents].compactMap(\.self) + outline.body
    let foot = document.foot.map { Block.paragraph(Markdown.emphasized($0)) }
    let title = Escaping(document.title, in: .heading).lines.first
    let lines = Markdown.lines(
      of: blocks + [foot].compactMap(\.self),
      under: title == nil ? 0 : 1
    )
    body = lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    text = [title.map { "# \($0)\n" }, body].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// Text written so that it is shown as it is and nothing in it acts, wherever in a line it stands.
  public static func inline(_ text: String) -> String {
    Escaping(Prose(text), in: .anywhere).lines.first ?? ""
  }

  private static func emphasized(_ prose: Prose) -> Prose {
    Prose(
      prose.inlines.map { inline in
        if case .text(let text) = inline { .emphasis(text) } else { inline }
      }
    )
  }

  /// The blocks with blank lines between them; `level` is that of the heading they stand under.
  private static func lines(of blocks: [Block], under level: Int) -> [String] {
    var lines: [String] = []
    var previous: (marker: Block.Marker?, isAlternate: Bool) = (nil, false)
    for block in blocks {
      let marker = block.marker
      let isAlternate = marker != nil && marker == previous.marker && !previous.isAlternate
      let written = self.lines(of: block, under: level, isAlternate: isAlternate)
      guard !written.isEmpty else { continue }
      previous = (marker, isAlternate)
      lines += (lines.isEmpty ? [] : [""]) + written
    }
    return lines
  }

  /// `isAlternate` sets a list apart from the list just before it, which it would else continue.
  private static func lines(of block: Block, under level: Int, isAlternate: Bool) -> [String] {
    switch block {
    case .section(let heading, let blocks):
      section(heading, blocks, under: level)
    case .paragraph(let prose):
      Escaping(prose, in: .paragraph).lines
    case .bullets(let items):
      list(items, under: level) { _ in isAlternate ? "* " : "- " }
    case .numbers(let items):
      list(items, under: level) { "\($0)\(isAlternate ? ")" : ".") " }
    case .definitions(let definitions):
      list(definitions.map(\.item), under: level) { _ in isAlternate ? "* " : "- " }
    case .table(let table):
      lines(of: table)
    case .figure(let figure):
      lines(of: figure, under: level)
    case .quotation(let blocks):
      lines(of: blocks, under: level).map { $0.isEmpty ? ">" : "> " + $0 }
    case .note(let word, let blocks):
      lines(of: [.quotation(led(blocks, by: word))], under: level)
    }
  }

  /// Six levels are all there are; what lies deeper stays at the sixth.
  private static func section(
    _ heading: Prose,
    _ blocks: [Block],
    under level: Int
  ) -> [String] {
    guard let text = Escaping(heading, in: .heading).lines.first else {
      return lines(of: blocks, under: level)
    }
    let level = min(level + 1, 6)
    let body = lines(of: blocks, under: level)
    return [String(repeating: "#", count: level) + " " + text] + (body.isEmpty ? [] : [""] + body)
  }

  private static func list(
    _ items: [ListItem],
    under level: Int,
    marker: (Int) -> String
  ) -> [String] {
    let isTight = items.allSatisfy { $0.isTight || $0.blocks.isEmpty }
    let written = items.map { item in lines(of: item, under: level, isTight: isTight) }
    var list: [String] = []
    for (index, item) in written.filter({ !$0.isEmpty }).enumerated() {
      let marker = marker(index + 1)
      let indent = String(repeating: " ", count: marker.utf8.count)
      if index > 0, !isTight { list.append("") }
      for (place, line) in item.enumerated() {
        list.append(place == 0 ? marker + line : line.isEmpty ? "" : indent + line)
      }
    }
    return list
  }

  private static func lines(of item: ListItem, under level: Int, isTight: Bool) -> [String] {
    guard case .paragraph(let prose) = item.blocks.first else {
      return lines(of: item.blocks, under: level)
    }
    let first = Escaping(prose, in: .item).lines
    let rest = lines(of: Array(item.blocks.dropFirst()), under: level)
    return first + (first.isEmpty || rest.isEmpty || isTight ? [] : [""]) + rest
  }

  private static func lines(of table: Table) -> [String] {
    let caption = table.caption.map { Escaping($0, in: .paragraph).lines } ?? []
    let rule = table.columns.map { column in
      switch column.alignment {
      case .leading: "---"
      case .center: ":-:"
      case .trailing: "--:"
      }
    }
    return caption + (caption.isEmpty ? [] : [""])
      + [row(table.columns.map(\.heading)), "| " + rule.joined(separator: " | ") + " |"]
      + table.rows.map { row($0) }
  }

  /// The caption, the picture and the text, each a paragraph.
  private static func lines(of figure: Figure, under level: Int) -> [String] {
    let text: [Block] = figure.isTold ? [] : [.paragraph(Prose(figure.text))]
    guard let address = figure.address else { return lines(of: text, under: level) }
    let caption = Prose(figure.caption)
    let link = Prose([.link(caption.text, address: address)])
    let picture = Escaping(link, in: .paragraph).lines.map { "!" + $0 }
    return lines(of: [.paragraph(caption)], under: level) + [""] + picture
      + (text.isEmpty ? [] : [""]) + lines(of: text, under: level)
  }

  private static func row(_ cells: [Prose]) -> String {
    cells.reduce(into: "|") { row, cell in
      row += Escaping(cell, in: .cell).lines.first.map { " \($0) |" } ?? " |"
    }
  }

  private static func led(_ blocks: [Block], by word: String) -> [Block] {
    guard case .paragraph(let prose) = blocks.first else {
      return [.paragraph([.strong(word)])] + blocks
    }
    return [.paragraph([.strong(word), .text(" ")] + prose)] + blocks.dropFirst()
  }
}

extension Block {
  fileprivate enum Marker {
    case bullet
    case number
  }

  /// What the items of a list stand beside.
  fileprivate var marker: Marker? {
    switch self {
    case .bullets, .definitions: .bullet
    case .numbers: .number
    case .section, .paragraph, .table, .figure, .quotation, .note: nil
    }
  }
}

extension ListItem {
  /// Whether the item is a paragraph with at most one list under it, so that it needs no blank lines.
  fileprivate var isTight: Bool {
    guard case .paragraph = blocks.first else { return false }
    switch blocks.dropFirst().first {
    case nil: return true
    case .bullets(let items), .numbers(let items):
      return blocks.count == 2 && items.allSatisfy(\.isTight)
    case .definitions: return blocks.count == 2
    default: return false
    }
  }
}

extension Definition {
  fileprivate var item: ListItem {
    let mark = term.last.map { ":?!".contains($0) } ?? false ? "" : ":"
    return ListItem([.strong(term + mark), .text(" ")] + description)
  }
}
