internal import Documents
internal import Wording
internal import Workbooks

/// The section on actions whose end date has gone by or whose status says that they are late.
enum LateActions {
  static let none = Phrase(
    fi: "Kirjattujen aikataulujen ja tilojen mukaan mikään toimenpide ei ole myöhässä.",
    sv: "Enligt tidtabellerna och statusuppgifterna är ingen åtgärd försenad.",
    en: "By the schedules and statuses entered, no action is late."
  )

  static func block(_ reader: Reader, _ round: MonitoredYear) -> Block {
    let heading = Phrase(
      fi: "Myöhässä olevat toimenpiteet",
      sv: "Försenade åtgärder",
      en: "Late actions"
    )
    let rows = round.lateActions.map { index in
      let action = reader.workbook.actions[index]
      return [
        reader.record(action.id, action.title), reader.responsible(forAction: index),
        reader.cell(reader.schedule(of: action)), reader.cell(reader.status(of: action)),
        reader.cell(reader.text(action.assessment)),
      ]
    }
    return reader.section(
      heading,
      [
        rows.isEmpty
          ? reader.paragraph(none)
          : reader.table(
            [
              Action.Column.title.heading, Action.Column.responsible.heading,
              Action.Column.schedule.heading, Action.Column.status.heading,
              Action.Column.assessment.heading,
            ],
            rows
          )
      ]
    )
  }
}
