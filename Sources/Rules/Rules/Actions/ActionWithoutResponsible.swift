internal import Wording
internal import Workbooks

/// Finds actions for which nobody is responsible.
struct ActionWithoutResponsible: Rule {
  let code = "TOI-01"
  let severity = StageSeverity.missing(.error)
  let scopes = 3...3
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Toimenpide, jolla ei ole vastuutahoa",
    sv: "Åtgärd utan ansvarig instans",
    en: "An action without a responsible party"
  )
  let remedy = Phrase(
    fi: "Kirjaa osapuoli sarakkeeseen ”Päävastuutaho”.",
    sv: "Ange en part i kolumnen ”Huvudansvarig”.",
    en: "Enter a party in the column “Lead”."
  )
  let reason = Phrase(
    fi: "Suosituksen mukaan toimenpiteille pitäisi nimetä vastuutahot (Kuntaliitto 2022).",
    sv: "Enligt rekommendationen bör åtgärderna ha ansvariga instanser (Kommunförbundet 2022).",
    en: "The recommendation asks for named responsible parties (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;Ohjaamo avataan;↓
      TP2;T1;Työpaja avataan;Luhangan kunta
      """
    ]),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;Ohjaamo avataan;Jämsän kaupunki
      TP2;T1;Työpaja avataan;Luhangan kunta
      """
    ]),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;↓;
      TP2;T1;Opot tapaavat jokaisen;↓–;
      TP3;T1;Kesätyöpaikat kootaan yhteen;;Joutsan kunta
      TP4;T1;Työpaja avataan;Luhangan kunta;
      TP5;T1;–;;
      """
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Vastuutahot
        Työllisyyden hoito;Nuorten työttömyys puolittuu;"Ohjaamo avataan
        Työpaja avataan";↓
        ;;Kesätyöpaikat kootaan yhteen;Joutsan kunta
        """
    ),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpiteet ja vastuutahot
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan (kaikki kunnat)
        """
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for index in workbook.actions.indices
    where !workbook.namedKinds(inAction: index).namesSomebody {
      let column = workbook.responsibleColumn(ofAction: index)
      guard !workbook.sharesCell(column, ofAction: index) else { continue }
      let action = workbook.actions[index]
      guard !Placeholder.isDash(action.title) else {
        reporter.leaveToOther()
        continue
      }
      let label = occasion.label(action.id, action.title)
      reporter.report(
        at: workbook.place(\.actions, index, column),
        occasion.say(
          fi: "Toimenpiteellä \(label) ei ole vastuutahoa",
          sv: "\(label.after(code: "Åtgärd", name: "Åtgärden")) saknar ansvarig instans",
          en: "\(label.after(code: "Action", name: "The action")) has no responsible party"
        ),
        remedy: workbook.isJoint(action: index)
          ? occasion.say(
            fi: "Kirjaa vastuutaho sulkeisiin toimenpiteen perään.",
            sv: "Ange den ansvariga instansen inom parentes efter åtgärden.",
            en: "Enter the responsible party in brackets after the action."
          )
          : column == .lead
            ? nil
            : occasion.say(
              fi: "Kirjaa osapuoli sarakkeeseen ”Vastuutahot”.",
              sv: "Ange en part i kolumnen ”Ansvariga”.",
              en: "Enter a party in the column “Responsible”."
            )
      )
    }
  }
}
