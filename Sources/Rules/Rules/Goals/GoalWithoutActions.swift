internal import Wording
internal import Workbooks

/// Finds goals that no action works towards.
struct GoalWithoutActions: Rule {
  let code = "TAV-03"
  let severity = StageSeverity.missing(.error)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Tavoite, jota mikään toimenpide ei edistä",
    sv: "Mål som ingen åtgärd främjar",
    en: "A goal that no action works towards"
  )
  let remedy = Phrase(
    fi: "Kirjaa tavoitteelle vähintään yksi toimenpide.",
    sv: "Ange minst en åtgärd för målet.",
    en: "Enter at least one action for the goal."
  )
  let reason = Phrase(
    fi: "Suosituksen mukaan tavoitteille pitäisi määritellä toimenpiteet (Kuntaliitto 2022).",
    sv: "Enligt rekommendationen bör målen ha åtgärder (Kommunförbundet 2022).",
    en: "The recommendation asks for actions for every goal (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      T2;↓Palvelut löytyvät yhdestä paikasta
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Ohjaajat tapaavat jokaisen yhdeksäsluokkalaisen
      """,
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      T2;Palvelut löytyvät yhdestä paikasta
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Ohjaajat tapaavat jokaisen yhdeksäsluokkalaisen
      TP2;T2;Neuvonta kootaan kirjastojen tiloihin
      """,
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Ohjaajat tapaavat jokaisen yhdeksäsluokkalaisen
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "toimenpiteet.csv": "Toimenpide;Päävastuutaho\nOhjaamo avataan;Joutsan kunta",
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;↓Nuorten työttömyys puolittuu
      T1;Nuorten työttömyys puolittuu
      T2;Kaikki lukevat
      T3;–
      """,
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide\nTP1;T2;Kirjasto kiertää",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // Below option 3 an agreement need not say what is done.
    let isMilder = occasion.scope < 3
    let missing =
      workbook.missing(.actions, Action.Column.title)
      ?? workbook.missing(.actions, Action.Column.goal)
    let repeated = workbook.recordsRepeatingCode(.goals)
    let without = workbook.goals.indices.filter {
      workbook.actions(towardsGoal: $0).isEmpty && !repeated.contains($0)
    }
    // A goal that a reference to an unknown one could mean is told where the reference stands.
    let meant = workbook.goalsMeant(among: without, by: .actions)
    if !meant.isEmpty { reporter.leaveToOther() }
    for index in without where !meant.contains(index) {
      let goal = workbook.goals[index]
      if missing == nil, Placeholder.isDash(goal.title) {
        reporter.leaveToOther()
        continue
      }
      let label = occasion.label(goal.id, goal.title)
      reporter.report(
        at: missing ?? workbook.place(\.goals, index, .title),
        occasion.say(
          fi: "Tavoitteella \(label) ei ole toimenpidettä",
          sv: "\(label.after(code: "Mål", name: "Målet")) saknar åtgärd",
          en: "\(label.after(code: "Goal", name: "The goal")) has no action"
        ),
        isMilder: isMilder
      )
    }
  }
}
