internal import Documents
internal import Wording
internal import Workbooks

extension CellLines {
  /// Adds an action: what is done, by whom, when, and how far it has come.
  mutating func add(action index: Int, _ reader: Reader) {
    let workbook = reader.workbook
    let action = workbook.actions[index]
    let title = reader.text(action.title) ?? EmptyMark.sign
    add("\(strong: action.id.text) \(title)")
    let lead = reader.names(action.lead, workbook.lead(ofAction: index))
    let others = reader.names(action.responsible, workbook.responsible(forAction: index))
    add(Action.Column.lead.heading[reader.language], lead)
    if lead == nil || others != nil {
      add(
        Phrase(
          fi: "Vastuutahot",
          sv: "Ansvariga",
          en: "Responsible"
        )[reader.language],
        others ?? EmptyMark.sign
      )
    }
    add(
      Action.Column.schedule.heading[reader.language],
      reader.schedule(of: action) ?? EmptyMark.sign
    )
    let updated = reader.text(action.statusUpdated).map { " (\($0))" } ?? ""
    add(
      Action.Column.status.heading[reader.language],
      reader.text(action.status).map { $0 + updated }
    )
  }

  /// Adds what is to be taken into account of an action, behind its code.
  mutating func add(notesOfAction index: Int, _ reader: Reader) {
    let action = reader.workbook.actions[index]
    let notes = [
      reader.text(action.notes),
      reader.text(action.assessment).map {
        Action.Column.assessment.heading[reader.language] + ": " + $0
      },
    ]
    for text in notes.compactMap(\.self) { add("\(strong: action.id.text) \(text)") }
  }
}
