internal import Documents
internal import Wording
internal import Workbooks

/// The goals that concern a party, with the codes of its actions.
struct ConcernedGoals {
  private let concern: PartyConcern

  init(_ concern: PartyConcern) {
    self.concern = concern
  }

  var part: OwnPart {
    let heading = Phrase(
      fi: "Meitä koskevat tavoitteet",
      sv: "Mål som gäller oss",
      en: "Goals that concern us"
    )
    guard !concern.goals.isEmpty else {
      return .nothing(
        Phrase(
          fi: "Osapuolelle kirjatut vastuut eivät koske yhtään tavoitetta.",
          sv: "Partens ansvar gäller inga mål.",
          en: "The party's responsibilities concern no goals."
        )
      )
    }
    let codes = codes
    let reader = concern.reader
    return .section(
      heading,
      [
        reader.table(
          [
            Phrase(fi: "Tavoite", sv: "Mål", en: "Goal"), Goal.Column.due.heading,
            Phrase(fi: "Toimenpiteet", sv: "Åtgärder", en: "Actions"),
          ],
          concern.goals.map { index in
            let goal = reader.workbook.goals[index]
            return [
              goal.id.text + " " + (reader.text(goal.title) ?? EmptyMark.sign),
              reader.text(goal.due), codes[index]?.joined(separator: ", "),
            ]
          }
        )
      ]
    )
  }

  /// The codes of the party's actions by the goals that they work towards; which it leads is told with its duties.
  private var codes: [Int: [String]] {
    let actions = (concern.leads + concern.parts).map(\.action).sorted()
    var codes: [Int: [String]] = [:]
    for action in actions {
      for goal in concern.workbook.goals(ofAction: action) {
        codes[goal, default: []].append(concern.workbook.actions[action].id.text)
      }
    }
    return codes
  }
}
