internal import Documents
internal import Wording

/// The blocks that most reports are made of.
extension Reader {
  /// A paragraph with one sentence in the reader's language.
  func paragraph(
    fi: @autoclosure () -> String,
    sv: @autoclosure () -> String,
    en: @autoclosure () -> String
  ) -> Block {
    .paragraph(Prose(say(fi: fi(), sv: sv(), en: en())))
  }

  /// A section under a heading.
  func section(_ heading: Phrase, _ blocks: [Block]) -> Block {
    .section(Prose(heading[language]), blocks)
  }

  /// A table each of whose rows begins with what it is about; cells of which nothing is known are marked.
  func table(caption: Phrase? = nil, _ headings: [Phrase], _ rows: [[String?]]) -> Block {
    table(caption: caption, headings, rows.map { $0.map { Prose($0 ?? EmptyMark.sign) } })
  }

  /// A table each of whose rows begins with what it is about.
  func table(caption: Phrase? = nil, _ headings: [Phrase], _ rows: [[Prose]]) -> Block {
    .table(
      Table(
        caption: caption.map { Prose($0[language]) },
        columns: headings.map { Table.Column(Prose($0[language])) },
        rows: rows,
        hasRowHeadings: true
      )
    )
  }
}
