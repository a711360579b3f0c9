internal import Wording

/// A document in the order in which it is written, and the anchors by which links find its headings.
///
/// An anchor is made of the heading's words as GitHub makes it, so that one link works in Markdown and in HTML.
struct Outline {
  /// What stands before the first section; nothing where there are no sections.
  let lead: [Block]

  /// The list of the sections; `nil`: the document has none, or needs none.
  let contents: Block?

  /// The sections, and all that follows the first of them.
  let body: [Block]

  /// The anchors of all headings in their order: the title's, those of the lead, the contents and the body.
  let anchors: [String]

  /// A document with fewer sections and subsections is looked through as fast as a list of them.
  private static let leastCount = 8

  private static let heading = Phrase(fi: "Sisällys", sv: "Innehåll", en: "Contents")

  init(_ document: Document) {
    let start = document.blocks.firstIndex { $0.isSection } ?? 0
    lead = Array(document.blocks[..<start])
    body = Array(document.blocks[start...])
    let headings = Outline.headings(of: body, level: 2)
    let counts = Dictionary(grouping: headings, by: \.prose.text).mapValues(\.count)
    // A subsection that stands under several sections is found under each as easily as in a list.
    func isInContents(_ heading: Heading) -> Bool {
      heading.level == 2 || heading.level == 3 && counts[heading.prose.text] == 1
    }
    let listed = headings.filter(isInContents)
    let isListed = document.hasContents && listed.count >= Outline.leastCount
    let title = Prose(Outline.heading[document.language])
    var anchors = Anchors()
    anchors.add(document.title)
    for heading in Outline.headings(of: lead, level: 2) { anchors.add(heading.prose) }
    if isListed { anchors.add(title) }
    var links: [Link] = []
    for heading in headings {
      let anchor = anchors.add(heading.prose)
      guard isListed, isInContents(heading) else { continue }
      let text = heading.prose.text
      let link = Link(prose: "\(link: text, address: "#" + anchor)", level: heading.level)
      links.append(link)
    }
    self.anchors = anchors.list
    contents = isListed ? .section(title, [.bullets(Outline.items(links))]) : nil
  }

  // MARK: Headings

  private struct Heading {
    let prose: Prose
    let level: Int
  }

  /// The headings that are shown, in the order in which they are written.
  private static func headings(of blocks: [Block], level: Int) -> [Heading] {
    blocks.flatMap { block -> [Heading] in
      switch block {
      case .section(let prose, let blocks):
        prose.isShown
          ? [Heading(prose: prose, level: level)] + headings(of: blocks, level: level + 1)
          : headings(of: blocks, level: level)
      case .quotation(let blocks), .note(_, let blocks):
        headings(of: blocks, level: level)
      case .bullets(let items), .numbers(let items):
        items.flatMap { headings(of: $0.blocks, level: level) }
      case .paragraph, .definitions, .table, .figure: []
      }
    }
  }

  // MARK: Contents

  private struct Link {
    let prose: Prose
    let level: Int
  }

  /// The links to sections, each with those to its subsections under it.
  private static func items(_ links: [Link]) -> [ListItem] {
    var items: [(prose: Prose, subitems: [ListItem])] = []
    for link in links {
      if link.level > 2, !items.isEmpty {
        items[items.count - 1].subitems.append(ListItem(link.prose))
      } else {
        items.append((link.prose, []))
      }
    }
    return items.map { ListItem($0.prose, $0.subitems.isEmpty ? [] : [.bullets($0.subitems)]) }
  }
}

extension Block {
  fileprivate var isSection: Bool {
    if case .section = self { true } else { false }
  }
}
