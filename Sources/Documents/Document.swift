public import Wording

/// What a report makes: a title and blocks of plain text, which a writer such as ``Markdown`` gives a form.
public struct Document: Hashable, Sendable {
  public var language: Language
  /// The only heading of the first level.
  public var title: Prose
  public var blocks: [Block]

  public init(language: Language, title: Prose, blocks: [Block]) {
    self.language = language
    self.title = title
    self.blocks = blocks
  }
}
