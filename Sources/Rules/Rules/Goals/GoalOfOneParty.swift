internal import Wording
internal import Workbooks

/// Finds goals all of whose actions are one party's own.
struct GoalOfOneParty: Rule {
  let code = "TAV-09"
  let severity = StageSeverity.missing(.advice)
  let scopes = 3...3
  let basis = Basis.recommendation
  let threshold: Threshold? = Threshold(
    2,
    Phrase(
      fi: "tavoitteen toimenpiteitä vähintään",
      sv: "minsta antal åtgärder för målet",
      en: "actions of the goal at least"
    )
  )

  let summary = Phrase(
    fi: "Tavoite, jonka kaikista toimenpiteistä vastaa yksi osapuoli",
    sv: "Mål där en enda part ansvarar för alla åtgärder",
    en: "A goal whose actions are all the responsibility of one party"
  )
  let remedy = Phrase(
    fi: "Lisää toimenpiteille muita osapuolia tai siirrä tavoite osapuolen omaan suunnitelmaan.",
    sv: "Lägg till andra parter för åtgärderna eller flytta målet till partens egen plan.",
    en: "Add other parties to the actions, or move the goal to the party's own plan."
  )
  let reason = Phrase(
    fi:
      "Suosituksen mukaan yhteisten tavoitteiden pitäisi yhdistää kuntia ja hyvinvointialuetta (Kuntaliitto 2022).",
    sv:
      "Enligt rekommendationen bör de gemensamma målen förena kommunerna och välfärdsområdet (Kommunförbundet 2022).",
    en:
      "The recommendation asks for goals that unite the municipalities and the county (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      """,
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;↓Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;Jämsän kaupunki;
      TP2;T1;Opot tapaavat jokaisen yhdeksäsluokkalaisen;Jämsän kaupunki;
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      """,
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;Jämsän kaupunki;Keski-Suomen hyvinvointialue
      TP2;T1;Opot tapaavat jokaisen yhdeksäsluokkalaisen;Jämsän kaupunki;
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      """,
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      T2;↓Keskustan liikenne rauhoittuu
      T3;Koulupoissaolot vähenevät puoleen
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;Jämsän kaupunki;
      TP2;T1;Sosiaalityö jalkautuu;Keski-Suomen hyvinvointialue;Jämsän kaupunki
      TP3;T2;Katu muutetaan pihakaduksi;Jämsän kaupunki;Jämsän kaupunki, tekniset palvelut
      TP4;T2;Nopeusrajoitus alennetaan;Jämsän kaupunki;
      TP5;T3;Poissaoloja seurataan;Jämsän kaupunki;
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      """,
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;Jämsän kaupunki;
      TP2;T1;Sosiaalityö jalkautuu;Jämsän kaupunki;kaikki kunnat
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard workbook.parties.count > 1,
      workbook.hasColumn(.actions, Action.Column.responsible)
    else { return }
    let least = occasion.threshold(of: self)
    for index in workbook.goals.indices {
      let actions = workbook.actions(towardsGoal: index)
      guard !actions.isEmpty, actions.count >= least,
        let party = onlyParty(of: actions, in: workbook)
      else { continue }
      let goal = workbook.goals[index]
      let label = occasion.label(goal.id, goal.title)
      let name = occasion.name(workbook.parties[party].id, workbook.parties[party].name)
      reporter.report(
        at: workbook.place(\.goals, index, .title),
        occasion.say(
          fi: "Tavoitteen \(label) kaikista toimenpiteistä vastaa yksi osapuoli: \(name)",
          sv:
            "En enda part ansvarar för alla åtgärder för \(label.after(code: "mål", name: "målet")): \(name)",
          en:
            "One party is responsible for all actions of \(label.after(code: "goal", name: "the goal")): \(name)"
        )
      )
    }
  }

  /// The party that alone is named for actions; `nil`: there are others, or it is not known who is meant.
  private func onlyParty(of actions: ArraySlice<Int>, in workbook: Workbook) -> Int? {
    var only: Int?
    for action in actions {
      guard workbook.namedKinds(inAction: action).namesSomebody else { return nil }
      for cell in [workbook.lead(ofAction: action), workbook.responsible(forAction: action)] {
        for index in cell.indices where cell[index].isNamed {
          guard cell[index].isParty, let party = cell[index].parties.first,
            only == nil || only == party
          else { return nil }
          only = party
        }
      }
    }
    return only
  }
}
