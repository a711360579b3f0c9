internal import Wording
internal import Workbooks

/// Finds goals that are tied to none of the agreement's goal areas, where the workbook has such.
struct GoalOutsideAgreement: Rule {
  let code = "OSA-09"
  let severity = StageSeverity.missing(.advice)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Tavoite, jota ei ole liitetty sopimuksen tavoitekokonaisuuteen",
    sv: "Mål som inte hör till något av avtalets målområden",
    en: "A goal that belongs to none of the agreement's goal areas"
  )
  let remedy = Phrase(
    fi: "Lisää tavoitekokonaisuuden tunnus sarakkeeseen ”Osa-alue”.",
    sv: "Lägg till målområdets kod i kolumnen ”Delområde”.",
    en: "Add the code of the goal area to the column “Area”."
  )
  let reason = Phrase(
    fi:
      "Sopimuksen tavoitteet esitellään tavoitekokonaisuuksittain, ja muut jäävät pois (hyvä käytäntö).",
    sv: "Avtalets mål presenteras per målområde, och de övriga faller bort (god praxis).",
    en: "The agreement presents its goals by goal area, and others are left out (good practice)."
  )

  static let examples = [
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A1;Asukkaiden hyvinvoinnin ja terveyden edistäminen;yhteinen
      K1;Osallisuus ja yhteisöllisyys;sopimuksen tavoitekokonaisuus
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;K1;Yksinäisyys vähenee kolmanneksen
      T2;↓A1;Jokaisessa kunnassa on kohtaamispaikka
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A1;Asukkaiden hyvinvoinnin ja terveyden edistäminen;yhteinen
      K1;Osallisuus ja yhteisöllisyys;sopimuksen tavoitekokonaisuus
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;K1;Yksinäisyys vähenee kolmanneksen
      T2;"A1; K1";Jokaisessa kunnassa on kohtaamispaikka
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      K1;Osallisuus ja yhteisöllisyys;sopimuksen tavoitekokonaisuus
      A1;Asukkaiden hyvinvoinnin ja terveyden edistäminen;yhteinen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;"A1; K1";Yksinäisyys vähenee kolmanneksen
      T2;↓A1;Tupakointi vähenee kolmanneksen
      T3;↓;Kaatumistapaturmat vähenevät kotona
      T4;K1;Jokaisessa kunnassa on kohtaamispaikka
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A1;Asukkaiden hyvinvoinnin ja terveyden edistäminen;yhteinen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;A1;Yksinäisyys vähenee kolmanneksen
      T2;;Tupakointi vähenee kolmanneksen
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      K1;Osallisuus ja yhteisöllisyys;sopimuksen tavoitekokonaisuus
      A1;Asukkaiden hyvinvoinnin ja terveyden edistäminen;yhteinen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;K1;Yksinäisyys vähenee kolmanneksen
      T2;"K9; A1";Tupakointi vähenee kolmanneksen
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let isAgreement = workbook.areas.map { $0.group.value == .agreement }
    // In a sheet a goal stands under one area.
    guard !workbook.isSheet, isAgreement.contains(true) else { return }
    let unknown = workbook.goalsOfUnknownArea
    for (index, goal) in workbook.goals.enumerated() {
      let areas = workbook.areas(ofGoal: index)
      // An area that does not exist is told by another rule.
      guard !areas.contains(where: { isAgreement[$0] }), !unknown.contains(index),
        goal.title != nil
      else { continue }
      let label = occasion.label(goal.id, goal.title)
      reporter.report(
        at: workbook.missing(.goals, Goal.Column.area) ?? workbook.place(\.goals, index, .area),
        occasion.say(
          fi: "Tavoitetta \(label) ei ole liitetty sopimuksen tavoitekokonaisuuteen",
          sv:
            "\(label.after(code: "Mål", name: "Målet")) hör inte till något av avtalets målområden",
          en:
            "\(label.after(code: "Goal", name: "The goal")) belongs to none of the agreement's goal areas"
        )
      )
    }
  }
}
