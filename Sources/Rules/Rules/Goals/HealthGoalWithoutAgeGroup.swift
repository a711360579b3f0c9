internal import Wording
internal import Workbooks

/// Finds goals for health and wellbeing that do not say which age group they are for, where others say it.
struct HealthGoalWithoutAgeGroup: Rule {
  let code = "TAV-10"
  let severity = StageSeverity.missing(.advice)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Hyte-tavoite, jolta puuttuu ikäryhmä",
    sv: "Mål för hälsa och välfärd utan åldersgrupp",
    en: "A goal for health and wellbeing without an age group"
  )
  let remedy = Phrase(
    fi: "Kirjaa ikäryhmä, esimerkiksi ”nuoret” tai ”kaikki ikäryhmät”.",
    sv: "Ange åldersgruppen, till exempel ”unga” eller ”alla åldrar”.",
    en: "Enter the age group, for example “young people” or “all ages”."
  )
  let reason = Phrase(
    fi: "Hyte-neuvotteluissa tavoitteita käydään läpi ikäryhmittäin (hyvä käytäntö).",
    sv:
      "I förhandlingarna om främjande av hälsa och välfärd behandlas målen enligt åldersgrupp (god praxis).",
    en:
      "The negotiations on health and wellbeing go through the goals by age group (good practice)."
  )

  static let examples = [
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A1;Asukkaiden hyvinvoinnin ja terveyden edistäminen;yhteinen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite;Ikäryhmä
      T1;A1;Kaatumistapaturmat vähenevät kotona;ikääntyneet
      T2;A1;Tupakointi vähenee kolmanneksen;↓
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A1;Asukkaiden hyvinvoinnin ja terveyden edistäminen;yhteinen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite;Ikäryhmä
      T1;A1;Kaatumistapaturmat vähenevät kotona;ikääntyneet
      T2;A1;Tupakointi vähenee kolmanneksen;nuoret
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A1;Asukkaiden hyvinvoinnin ja terveyden edistäminen;yhteinen
      A4;Tilojen ja kiinteistöjen omistajapolitiikka;yhteinen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite;Ikäryhmä
      T1;A1;Kaatumistapaturmat vähenevät kotona;ikääntyneet
      T2;A1;Tupakointi vähenee kolmanneksen;↓
      T3;A4;Tyhjistä tiloista luovutaan;
      T4;A1;täydennetään;
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A1;Asukkaiden hyvinvoinnin ja terveyden edistäminen;yhteinen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite;Ikäryhmä
      T1;A1;Kaatumistapaturmat vähenevät kotona;
      T2;A1;Tupakointi vähenee kolmanneksen;
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard workbook.goals.contains(where: { $0.ageGroup != nil }) else { return }
    let isHealth = workbook.areas.map { $0.templateArea == TemplateArea.all.first }
    for (index, goal) in workbook.goals.enumerated()
    where goal.ageGroup == nil && !Placeholder.stands(for: goal.title)
      && workbook.areas(ofGoal: index).contains(where: { isHealth[$0] })
      && workbook.hasColumn(Goal.Column.ageGroup, of: goal)
    {
      let label = occasion.label(goal.id, goal.title)
      reporter.report(
        at: workbook.place(\.goals, index, .ageGroup),
        occasion.say(
          fi: "Hyte-tavoitteelta \(label) puuttuu ikäryhmä",
          sv: "\(label.after(code: "Mål", name: "Målet")) saknar åldersgrupp",
          en: "\(label.after(code: "Goal", name: "The goal")) has no age group"
        )
      )
    }
  }
}
