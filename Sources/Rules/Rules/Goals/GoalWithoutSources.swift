internal import Wording
internal import Workbooks

/// Finds goals that do not say on which of the workbook's sources they rest.
struct GoalWithoutSources: Rule {
  let code = "TAV-07"
  let severity = StageSeverity.missing(.advice)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Tavoite, jolle ei ole kirjattu tietolähdettä",
    sv: "Mål utan angiven källa",
    en: "A goal without a source"
  )
  let remedy = Phrase(
    fi: "Kirjaa tietopohjan lähteen tunnus sarakkeeseen ”Tietolähteet”.",
    sv: "Ange koden för en källa i kunskapsbasen i kolumnen ”Källor”.",
    en: "Enter the code of a source of the knowledge base in the column “Sources”."
  )
  let reason = Phrase(
    fi:
      "Suosituksen mukaan tavoitteiden pitäisi pohjautua yhteiseen tietopohjaan (Kuntaliitto 2022).",
    sv:
      "Enligt rekommendationen bör målen utgå från en gemensam kunskapsbas (Kommunförbundet 2022).",
    en: "The recommendation asks for goals that rest on a joint knowledge base (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Tietolähteet
      T1;Yksinäisyys vähenee kolmanneksen;L1
      T2;Koulupoissaolot vähenevät puoleen;↓
      """,
      "tietopohja.csv": "Tunnus;Nimi;Laji\nL1;Kouluterveyskysely;kysely",
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Tietolähteet
      T1;Yksinäisyys vähenee kolmanneksen;L1
      T2;Koulupoissaolot vähenevät puoleen;L1
      """,
      "tietopohja.csv": "Tunnus;Nimi;Laji\nL1;Kouluterveyskysely;kysely",
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Tietolähteet
      T1;Jokainen nuori saa opiskelupaikan;L1
      T2;Koulupoissaolot vähenevät puoleen;↓
      T3;täydennetään;
      """,
      "tietopohja.csv": "Tunnus;Nimi;Laji\nL1;Kouluterveyskysely;kysely",
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;↓Tietolähteet
      T1;Jokainen nuori saa opiskelupaikan;
      T2;Koulupoissaolot vähenevät puoleen;
      """,
      "tietopohja.csv": "Tunnus;Nimi;Laji\nL1;Kouluterveyskysely;kysely",
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite;Tietolähteet\nT1;Jokainen nuori saa opiskelupaikan;",
      "tietopohja.csv": "Tunnus;Nimi;Laji",
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "tietopohja.csv": "Tunnus;Nimi;Laji\nL1;Kouluterveyskysely;kysely",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard !workbook.sources.isEmpty else { return }
    let goals = workbook.goals.indices.filter { index in
      workbook.hasColumn(Goal.Column.sources, of: workbook.goals[index])
        && !Placeholder.stands(for: workbook.goals[index].title)
    }
    let without = goals.filter { workbook.goals[$0].sources == nil }
    guard without.count < goals.count || goals.count < 2 else {
      reportAll(workbook.place(\.goals, goals[0], .sources), workbook, occasion, &reporter)
      return
    }
    for index in without {
      let goal = workbook.goals[index]
      let label = occasion.label(goal.id, goal.title)
      reporter.report(
        at: workbook.place(\.goals, index, .sources),
        occasion.say(
          fi: "Tavoitteelle \(label) ei ole kirjattu tietolähdettä",
          sv: "\(label.after(code: "Mål", name: "Målet")) saknar källa",
          en: "\(label.after(code: "Goal", name: "The goal")) has no source"
        )
      )
    }
  }

  /// Tells at the heading that the column has not been begun.
  private func reportAll(
    _ place: Place,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    reporter.report(
      at: Place(
        file: place.file,
        row: place.file.flatMap { workbook.files[$0].headingRow },
        column: place.column
      ),
      occasion.say(
        fi: "Millekään tavoitteelle ei ole kirjattu tietolähdettä",
        sv: "Ingen källa har angetts för något av målen",
        en: "No goal has a source"
      ),
      remedy: occasion.say(
        fi:
          "Kirjaa sarakkeeseen ”Tietolähteet”, mihin tietopohjan lähteisiin kukin tavoite perustuu.",
        sv: "Ange i kolumnen ”Källor” vilka källor i kunskapsbasen varje mål utgår från.",
        en: "Enter in the column “Sources” on which sources of the knowledge base each goal rests."
      )
    )
  }
}
