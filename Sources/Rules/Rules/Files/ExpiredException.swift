internal import Wording
internal import Workbooks

/// Finds exceptions whose last day has passed.
struct ExpiredException: Rule {
  let code = "TUO-25"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Poikkeus, joka ei ole enää voimassa",
    sv: "Undantag som inte längre gäller",
    en: "An exception that is no longer valid"
  )
  let remedy = Phrase(
    fi: "Poista rivi tai kirjaa uusi päivä, johon asti poikkeus on hyväksytty.",
    sv: "Ta bort raden eller ange ett nytt datum till vilket undantaget har godkänts.",
    en: "Remove the row, or enter a new date until which the exception has been accepted."
  )
  let reason = Phrase(
    fi: "Poikkeus hyväksytään määräajaksi, ja sen jälkeen puute korjataan (hyvä käytäntö).",
    sv: "Ett undantag godkänns för viss tid, och därefter avhjälps bristen (god praxis).",
    en:
      "An exception is accepted for a limited time, after which the gap is filled (good practice)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "poikkeukset.csv": """
      Sääntö;Kohde;Perustelu;Voimassa asti
      TAV-03;T1;Toimenpiteistä sovitaan syksyllä;↓31.12.2019
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "poikkeukset.csv": """
      Sääntö;Kohde;Perustelu;Voimassa asti
      TAV-03;T1;Toimenpiteistä sovitaan syksyllä;31.12.2026
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "poikkeukset.csv": """
      Sääntö;Kohde;Perustelu;Voimassa asti
      TAV-02;T1;Mittari valitaan seurannan alkaessa;toistaiseksi
      TAV-03;T1;Toimenpiteistä sovitaan myöhemmin;2190
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, exception) in workbook.exceptions.enumerated() {
      guard let rule = exception.rule.flatMap(RuleBook.rule),
        exception.hasExpired(in: workbook, on: occasion)
      else { continue }
      let date = exception.validUntil.value?.text(in: occasion.language) ?? ""
      reporter.report(
        at: workbook.place(\.exceptions, index, .validUntil),
        occasion.say(
          fi: "Poikkeus säännöstä \(rule.code) ei ole enää voimassa (\(date))",
          sv: "Undantaget från regel \(rule.code) gäller inte längre (\(date))",
          en: "The exception to rule \(rule.code) is no longer valid (\(date))"
        )
      )
    }
  }
}
