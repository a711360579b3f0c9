internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// The section on actions whose end date has gone by or whose status says that they are late.
enum LateActions {
  /// That no action is late, as far as the statuses can be read.
  static func none(in workbook: Workbook) -> Phrase {
    let count = workbook.actions.count(where: \.hasUnreadStatus)
    guard count > 0 else {
      return Phrase(
        fi: "Kirjattujen aikataulujen ja tilojen mukaan mikään toimenpide ei ole myöhässä.",
        sv: "Enligt tidtabellerna och statusuppgifterna är ingen åtgärd försenad.",
        en: "By the schedules and statuses entered, no action is late."
      )
    }
    return Phrase(
      fi: "Kirjattujen aikataulujen ja tilojen mukaan mikään toimenpide ei ole myöhässä, "
        + "mutta \(Language.finnish.text(of: count)) toimenpiteen tilaa ei voi lukea.",
      sv: "Enligt tidtabellerna och statusuppgifterna är ingen åtgärd försenad, "
        + "men statusen för \(Noun.action.counted(count, in: .swedish)) kan inte läsas.",
      en: "By the schedules and statuses entered, no action is late, "
        + "but the status of \(Noun.action.counted(count, in: .english)) cannot be read."
    )
  }

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
          ? reader.paragraph(none(in: reader.workbook))
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
