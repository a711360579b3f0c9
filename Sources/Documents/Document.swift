public import Wording

/// What a report makes: a title and blocks of plain text, which ``Markdown`` and ``HTML`` give a form.
public struct Document: Hashable, Sendable {
  public var language: Language
  /// The only heading of the first level.
  public var title: Prose
  public var blocks: [Block]

  /// What stands at the very end: of when the document is, and what made it.
  public var foot: Prose?

  /// Whether its sections are listed before the first of them, where there are many.
  public var hasContents: Bool

  /// Texts in it that are in another language, as a workbook's are where its reader has another than it.
  public var foreignTexts = ForeignTexts()

  public init(
    language: Language,
    title: Prose,
    blocks: [Block],
    foot: Prose? = nil,
    hasContents: Bool = true
  ) {
    self.language = language
    self.title = title
    self.blocks = blocks
    self.foot = foot
    self.hasContents = hasContents
  }
}
