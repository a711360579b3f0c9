internal import Documents
internal import Wording
internal import Workbooks

/// The goals that concern a party, with the codes of its actions.
struct ConcernedGoals {
  private let concern: PartyConcern

  init(_ concern: PartyConcern) {
    self.concern = concern
  }

  var block: Block {
    let heading = Phrase(
      fi: "Meitä koskevat tavoitteet",
      sv: "Mål som gäller oss",
      en: "Goals that concern us"
    )
    guard !concern.goals.isEmpty else {
      return concern.reader.section(
        heading,
        [
          concern.reader.paragraph(
            fi: "Osapuolelle kirjatut vastuut eivät koske yhtään tavoitetta.",
            sv: "Partens ansvar gäller inga mål.",
            en: "The party's responsibilities concern no goals."
          )
        ]
      )
    }
    let leads = codes(concern.leads)
    let parts = codes(concern.parts)
    let reader = concern.reader
    return concern.reader.section(
      heading,
      [
        concern.reader.table(
          [
            Phrase(fi: "Tavoite", sv: "Mål", en: "Goal"), Goal.Column.due.heading,
            Phrase(fi: "Päävastuu", sv: "Huvudansvar", en: "Leads"),
            Phrase(fi: "Mukana", sv: "Medverkar", en: "Takes part"),
          ],
          concern.goals.map { index in
            let goal = reader.workbook.goals[index]
            return [
              goal.id.text + " " + (reader.text(goal.title) ?? EmptyMark.sign),
              reader.text(goal.due), leads[index]?.joined(separator: ", "),
              parts[index]?.joined(separator: ", "),
            ]
          }
        )
      ]
    )
  }

  /// The codes of actions by the goals that they work towards.
  private func codes(_ duties: [Duties.Duty]) -> [Int: [String]] {
    var codes: [Int: [String]] = [:]
    for duty in duties {
      for goal in concern.workbook.goals(ofAction: duty.action) {
        codes[goal, default: []].append(concern.workbook.actions[duty.action].id.text)
      }
    }
    return codes
  }
}
