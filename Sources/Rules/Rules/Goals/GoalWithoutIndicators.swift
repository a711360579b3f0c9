internal import Wording
internal import Workbooks

/// Finds goals that no indicator tells about.
struct GoalWithoutIndicators: Rule {
  let code = "TAV-02"
  let severity = StageSeverity.missing(.error)
  let scopes = 2...3
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Tavoite, jolla ei ole mittaria",
    sv: "Mål utan indikator",
    en: "A goal without indicators"
  )
  let remedy = Phrase(
    fi: "Kirjaa tavoitteelle vähintään yksi mittari.",
    sv: "Ange minst en indikator för målet.",
    en: "Enter at least one indicator for the goal."
  )
  let reason = Phrase(
    fi: "Suosituksen mukaan tavoitteiden pitäisi olla mitattavia (Kuntaliitto 2022).",
    sv: "Enligt rekommendationen bör målen vara mätbara (Kommunförbundet 2022).",
    en: "The recommendation asks for measurable goals (Kuntaliitto 2022)."
  )

  static let examples = [
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Mittari
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;Nuorten työttömyysaste
        ;↓Kotoutuminen nopeutuu;Kielikoulutusta lisätään;
        """
    ),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Mittari
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;Nuorten työttömyysaste
        ;Kotoutuminen nopeutuu;Kielikoulutusta lisätään;Kolmessa vuodessa työllistyneet
        """
    ),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Mittari
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;Nuorten työttömyysaste
        """
    ),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "mittarit.csv": "Mittari;Yksikkö\nNuorisotyöttömyys;%",
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;↓Nuorten työttömyys puolittuu
      T1;Nuorten työttömyys puolittuu
      T2;Kaikki lukevat
      T3;–
      """,
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T2;Lukutaito",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let missing =
      workbook.missing(.indicators, Indicator.Column.title)
      ?? workbook.missing(.indicators, Indicator.Column.goal)
    let repeated = workbook.recordsRepeatingCode(.goals)
    let without = workbook.goals.indices.filter {
      workbook.indicators(ofGoal: $0).isEmpty && !repeated.contains($0)
    }
    // A goal that a reference to an unknown one could mean is told where the reference stands.
    let meant = workbook.goalsMeant(among: without, by: .indicators)
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
          fi: "Tavoitteella \(label) ei ole mittaria",
          sv: "\(label.after(code: "Mål", name: "Målet")) saknar indikator",
          en: "\(label.after(code: "Goal", name: "The goal")) has no indicator"
        )
      )
    }
  }
}
