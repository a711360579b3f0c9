internal import Documents
internal import Wording
internal import Workbooks

/// The blocks that reports are made of, with headings in the reader's language.
extension Reader {
  func section(_ heading: Phrase, _ blocks: [Block]) -> Block {
    .section(Prose(heading[language]), blocks)
  }

  func table(_ headings: [Phrase], _ rows: [[Prose]]) -> Block {
    .table(Table(columns: headings.map { Table.Column(Prose($0[language])) }, rows: rows))
  }

  /// A sentence that stands alone.
  func paragraph(_ phrase: Phrase) -> Block {
    .paragraph(Prose(phrase[language]))
  }

  /// The text, or the sign for an empty cell.
  func cell(_ text: String?) -> Prose {
    Prose(text ?? EmptyMark.sign)
  }

  /// Code and text of a record, as in the first cell of a row.
  func record<R>(_ id: Identifier<R>, _ title: Text?) -> Prose {
    "\(strong: id.text) \(text(title) ?? EmptyMark.sign)"
  }
}
