internal import Wording
internal import Workbooks

/// Finds goals of the agreement that have actions, but none in the interface plan.
///
/// A goal without any action is told of as such where actions are asked for.
struct GoalOutsidePlan: Rule {
  let code = "SOP-10"
  let severity = StageSeverity.missing(.advice)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Sopimuksen tavoite, jota suunnitelma ei edistä",
    sv: "Mål i avtalet som planen inte främjar",
    en: "A goal of the agreement that the plan does not advance"
  )
  let remedy = Phrase(
    fi:
      "Kirjaa tavoitetta edistäville toimenpiteille suunnitelma sarakkeeseen ”\(Action.Column.document.heading.fi)” tai lisää toimenpide.",
    sv:
      "Ange planen i kolumnen ”\(Action.Column.document.heading.sv)” för de åtgärder som främjar målet eller lägg till en åtgärd.",
    en:
      "Enter the plan in the column “\(Action.Column.document.heading.en)” of the actions that serve the goal, or add an action."
  )
  let reason = Phrase(
    fi:
      "Suunnitelmassa sovitaan toimenpiteistä sopimuksen tavoitteiden edistämiseksi (hyvä käytäntö).",
    sv: "I planen kommer man överens om åtgärder för att främja avtalets mål (god praxis).",
    en: "The plan agrees on actions that serve the goals of the agreement (good practice)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      T2;↓Ikääntyneet kaatuvat vähemmän
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Asiakirja
      TP1;T1;Ohjaamo avataan;D2
      TP2;T2;Tasapainoryhmä aloittaa;
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus
      D2;Yhdyspintasuunnitelma;yhdyspintasuunnitelma
      """,
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      T2;Ikääntyneet kaatuvat vähemmän
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Asiakirja
      TP1;T1;Ohjaamo avataan;D2
      TP2;T2;Tasapainoryhmä aloittaa;D2
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus
      D2;Yhdyspintasuunnitelma;yhdyspintasuunnitelma
      """,
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      T2;Ikääntyneet kaatuvat vähemmän
      T3;Asunnoissa palaa vähemmän
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Asiakirja
      TP1;T1;Ohjaamo avataan;D2
      TP2;T2;Tasapainoryhmä aloittaa;
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Tavoitteet
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;T1, T3
      D2;Yhdyspintasuunnitelma;yhdyspintasuunnitelma;
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard let main = workbook.mainAgreement else { return }
    let plans = Set(
      workbook.currentDocuments.filter { workbook.documents[$0].kind.value == .interfacePlan }
    )
    var isAdvanced = Array(repeating: false, count: workbook.goals.count)
    for action in workbook.actions.indices {
      guard let document = workbook.document(ofAction: action), plans.contains(document) else {
        continue
      }
      for goal in workbook.goals(ofAction: action) { isAdvanced[goal] = true }
    }
    // A plan that has no actions yet is still to be made.
    guard isAdvanced.contains(true) else { return }
    let named = workbook.goals(ofDocument: main)
    for goal in named.isEmpty ? Array(workbook.goals.indices) : named
    where !isAdvanced[goal] && !workbook.actions(towardsGoal: goal).isEmpty {
      let label = occasion.label(workbook.goals[goal].id, workbook.goals[goal].title)
      reporter.report(
        at: workbook.place(\.goals, goal, .title),
        occasion.say(
          fi: "Tavoitteelle \(label) ei ole toimenpidettä suunnitelmassa",
          sv: "\(label.after(code: "Mål", name: "Målet")) saknar åtgärd i planen",
          en: "\(label.after(code: "Goal", name: "The goal")) has no action in the plan"
        )
      )
    }
  }
}
