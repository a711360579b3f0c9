internal import Documents
internal import Wording

/// The sign for what the workbook does not say.
enum EmptyMark {
  static let sign = "–"

  /// The line that explains the sign.
  static func legend(in language: Language) -> Block {
    .paragraph(
      Prose(
        Phrase(fi: "– = ei kirjattu", sv: "– = inte angivet", en: "– = not entered")[language]
      )
    )
  }

  /// The line, where the sign is used in the blocks.
  static func legend(for blocks: [Block], in language: Language) -> [Block] {
    blocks.contains(where: isUsed) ? [legend(in: language)] : []
  }

  private static func isUsed(in block: Block) -> Bool {
    switch block {
    case .section(_, let blocks), .quotation(let blocks), .note(_, let blocks):
      blocks.contains(where: isUsed)
    case .paragraph(let prose): isUsed(in: prose)
    case .bullets(let items), .numbers(let items):
      items.contains { $0.blocks.contains(where: isUsed) }
    case .definitions(let definitions): definitions.contains { isUsed(in: $0.description) }
    case .figure: false
    case .table(let table): table.rows.contains { $0.contains(where: isUsed) }
    }
  }

  /// The sign stands as an inline of its own, unlike a dash in a text.
  private static func isUsed(in prose: Prose) -> Bool {
    prose.inlines.contains(.text(sign))
  }
}
