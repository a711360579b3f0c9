internal import Wording
internal import Workbooks

/// Finds actions of the interface plan that work towards no goal of the agreement.
///
/// It is asked where the agreement names its goals; one that names none has them all.
struct PlanBesideAgreement: Rule {
  let code = "SOP-09"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Suunnitelman toimenpide, joka ei edistä sopimuksen tavoitteita",
    sv: "Åtgärd i planen som inte främjar något av avtalets mål",
    en: "An action of the plan that serves no goal of the agreement"
  )
  let remedy = Phrase(
    fi: "Korjaa toimenpiteen tavoite tai lisää tavoite sopimuksen tavoitteisiin.",
    sv: "Rätta åtgärdens mål eller lägg till målet bland avtalets mål.",
    en: "Correct the action's goal, or add the goal to those of the agreement."
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
      T2;Ikääntyneiden kaatumiset vähenevät
      """,
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Asiakirja\nTP1;↓T2;Ohjaamo avataan;D2",
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Tavoitteet
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;T1
      D2;Yhdyspintasuunnitelma;yhdyspintasuunnitelma;
      """,
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      T2;Ikääntyneiden kaatumiset vähenevät
      """,
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Asiakirja\nTP1;T1;Ohjaamo avataan;D2",
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Tavoitteet
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;T1
      D2;Yhdyspintasuunnitelma;yhdyspintasuunnitelma;
      """,
    ]),
    Example([
      "tavoitteet.csv":
        "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan\nT2;Ikääntyneet kaatuvat vähemmän",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Asiakirja
      TP1;T1;Ohjaamo avataan;D2
      TP2;↓T2;Tasapainoryhmä aloittaa;D2
      TP3;T2;Tasapainoryhmä jatkaa;
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Tavoitteet
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;T1
      D2;Yhdyspintasuunnitelma;yhdyspintasuunnitelma;
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Asiakirja\nTP1;T1;Ohjaamo avataan;D2",
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Tavoitteet
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;
      D2;Yhdyspintasuunnitelma;yhdyspintasuunnitelma;
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard let main = workbook.mainAgreement else { return }
    let goals = Set(workbook.goals(ofDocument: main))
    guard !goals.isEmpty else { return }
    let current = Set(workbook.currentDocuments)
    for (index, action) in workbook.actions.enumerated() {
      guard let document = workbook.document(ofAction: index), current.contains(document),
        workbook.documents[document].kind.value == .interfacePlan
      else { continue }
      let own = workbook.goals(ofAction: index)
      guard !own.isEmpty, !own.contains(where: goals.contains) else { continue }
      let label = occasion.label(action.id, action.title)
      reporter.report(
        at: workbook.place(\.actions, index, .goal),
        occasion.say(
          fi: "Suunnitelman toimenpide \(label) viittaa tavoitteeseen, jota sopimuksessa ei ole",
          sv:
            "\(label.after(code: "Åtgärd", name: "Åtgärden")) i planen hänvisar till ett mål som inte finns i avtalet",
          en:
            "\(label.after(code: "Action", name: "The action")) of the plan refers to a goal that is not in the agreement"
        )
      )
    }
  }
}
