internal import Documents
internal import Wording
internal import Workbooks

/// The section on what is proposed to be changed in the goals.
enum ProposedChanges {
  static let none = Phrase(
    fi: "Muutosesityksiä ei ole kirjattu.",
    sv: "Inga ändringsförslag har angetts.",
    en: "No proposed changes have been entered."
  )

  static func block(_ reader: Reader) -> Block {
    let rows = reader.workbook.goals.filter(\.proposesChange).map { goal in
      [reader.record(goal.id, goal.title), reader.cell(reader.text(goal.proposedChange))]
    }
    return reader.section(
      Phrase(fi: "Muutosesitykset", sv: "Ändringsförslag", en: "Proposed changes"),
      [
        rows.isEmpty
          ? reader.paragraph(none)
          : reader.table([Goal.Column.title.heading, Goal.Column.proposedChange.heading], rows)
      ]
    )
  }
}
