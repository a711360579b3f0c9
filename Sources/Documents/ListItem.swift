/// What stands beside one bullet or number: mostly a paragraph, maybe a list under it.
public struct ListItem: Hashable, Sendable {
  public var blocks: [Block]

  public init(_ blocks: [Block]) {
    self.blocks = blocks
  }

  public init(_ prose: Prose, _ blocks: [Block] = []) {
    self.blocks = [.paragraph(prose)] + blocks
  }
}

extension ListItem: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    self.init(Prose(text))
  }
}
