/// Gives the figures of a document names of their own, of which no two differ in letter case alone.
struct FigureNames {
  private(set) var figures: [Figure] = []
  private var counts: [String: Int] = [:]
  private let files: FigureFiles?

  /// `files` are those in which the pictures stand; `nil`: they stand in none.
  init(in files: FigureFiles? = nil) {
    self.files = files
  }

  /// The blocks with their figures named.
  mutating func named(_ blocks: [Block]) -> [Block] {
    var named: [Block] = []
    for block in blocks { named.append(self.named(block)) }
    return named
  }

  private mutating func named(_ block: Block) -> Block {
    switch block {
    case .figure(let figure): .figure(named(figure))
    case .section(let heading, let blocks): .section(heading, named(blocks))
    case .quotation(let blocks): .quotation(named(blocks))
    case .note(let word, let blocks): .note(word, named(blocks))
    case .bullets(let items): .bullets(named(items))
    case .numbers(let items): .numbers(named(items))
    case .paragraph, .definitions, .table: block
    }
  }

  private mutating func named(_ items: [ListItem]) -> [ListItem] {
    var named: [ListItem] = []
    for item in items { named.append(ListItem(self.named(item.blocks))) }
    return named
  }

  private mutating func named(_ figure: Figure) -> Figure {
    var figure = figure
    let name = figure.name
    let form = name.lowercased()
    while counts[figure.name.lowercased()] != nil {
      counts[form, default: 1] += 1
      figure.name = "\(name)-\(counts[form, default: 1])"
    }
    counts[figure.name.lowercased()] = 1
    figure.address = files?.address(of: figure)
    figures.append(figure)
    return figure
  }
}
