internal import Documents
internal import Wording
internal import Workbooks

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
  ///
  /// `name` is not shown: it tells tables under one heading apart.
  func table(
    caption: Phrase? = nil,
    name: String? = nil,
    _ headings: [Phrase],
    _ rows: [[Prose]]
  ) -> Block {
    .table(
      Table(
        caption: caption.map { Prose($0[language]) },
        name: name,
        columns: headings.map { Table.Column(Prose($0[language])) },
        rows: rows,
        hasRowHeadings: true
      )
    )
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

  /// The same for a record that stands with its whole text elsewhere in the report; this may be one of thousands of places.
  func mention<R>(_ id: Identifier<R>, _ title: Text?) -> Prose {
    "\(strong: id.text) \(text(title).map(Excerpt.ofName) ?? EmptyMark.sign)"
  }
}
