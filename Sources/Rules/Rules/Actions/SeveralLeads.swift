internal import Wording
internal import Workbooks

/// Finds actions that several parties lead.
struct SeveralLeads: Rule {
  let code = "TOI-04"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Toimenpide, jolla on monta päävastuutahoa",
    sv: "Åtgärd med flera huvudansvariga instanser",
    en: "An action with several leads"
  )
  let remedy = Phrase(
    fi: "Jätä yksi päävastuutaho ja kirjaa muut sarakkeeseen ”Vastuutahot”.",
    sv: "Behåll en huvudansvarig instans och ange de övriga i kolumnen ”Ansvariga”.",
    en: "Keep one lead, and enter the others in the column “Responsible”."
  )
  let reason = Phrase(
    fi: "Kun päävastuutahoja on yksi, on selvää, kuka vie asiaa eteenpäin (hyvä käytäntö).",
    sv: "Med en enda huvudansvarig instans är det klart vem som för saken framåt (god praxis).",
    en: "With one lead it is clear who carries the matter forward (good practice)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Jämsän kaupunki;kaupunki
      P2;Joutsan kunta;kunta
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;↓"Jämsän kaupunki; Joutsan kunta";
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Jämsän kaupunki;kaupunki
      P2;Joutsan kunta;kunta
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;Jämsän kaupunki;Joutsan kunta
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      P3;Joutsan kunta;kunta
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;"↓Jämsän kaupunki; Joutsan kunta";
      TP2;T1;Työpaja avataan;↓Jämsä ja Joutsa;
      TP3;T1;Kesätyöpaikat kootaan yhteen;Joutsan kunta;Jämsän kaupunki
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;Ohjaamo avataan;Jämsän kaupunki, sivistys ja nuoriso
      TP2;T1;Työpaja avataan;hyvinvointialueen hyte-yksikkö
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for index in workbook.actions.indices {
      let leads = workbook.lead(ofAction: index).filter(\.isNamed)
      guard leads.count > 1, !workbook.sharesCell(.lead, ofAction: index) else { continue }
      let action = workbook.actions[index]
      let label = occasion.label(action.id, action.title)
      let list = occasion.language.list(leads.map { occasion.quoted($0.text) }, showing: 3)
      reporter.report(
        at: workbook.place(\.actions, index, .lead),
        occasion.say(
          fi: "Toimenpiteellä \(label) on \(leads.count) päävastuutahoa: \(list)",
          sv:
            "\(label.after(code: "Åtgärd", name: "Åtgärden")) har \(leads.count) huvudansvariga instanser: \(list)",
          en: "\(label.after(code: "Action", name: "The action")) has \(leads.count) leads: \(list)"
        )
      )
    }
  }
}
