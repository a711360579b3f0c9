internal import Wording
internal import Workbooks

/// Finds exceptions that silence nothing, although their rule runs.
struct UnusedException: Rule {
  let code = "TUO-26"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Poikkeus, jota ei enää tarvita",
    sv: "Undantag som inte längre behövs",
    en: "An exception that is no longer needed"
  )
  let remedy = Phrase(
    fi:
      "Poista rivi tai tarkista sarake ”\(AcceptedException.Column.target.heading.fi)”: siihen kirjataan tunnus tai nimi niin kuin se on työkirjassa.",
    sv:
      "Ta bort raden eller kontrollera kolumnen ”\(AcceptedException.Column.target.heading.sv)”: där anges en kod eller ett namn så som det står i arbetsboken.",
    en:
      "Remove the row, or check the column “\(AcceptedException.Column.target.heading.en)”: it holds a code or a name as it stands in the workbook."
  )
  let reason = Phrase(
    fi: "Poikkeusten luettelo kertoo päättäjille, mitä puutteita on hyväksytty (hyvä käytäntö).",
    sv:
      "Förteckningen över undantag visar beslutsfattarna vilka brister som har godkänts (god praxis).",
    en:
      "The list of exceptions tells those who decide which gaps have been accepted (good practice)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      T2;Koulupoissaolot vähenevät puoleen
      """,
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide\nTP1;T1;Ohjaamo avataan",
      "poikkeukset.csv": """
      Sääntö;Kohde;Perustelu
      ↓TAV-03;T1;Toimenpiteistä sovitaan syksyllä
      TAV-03;T2;Toimenpiteistä sovitaan syksyllä
      """,
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      T2;Koulupoissaolot vähenevät puoleen
      """,
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide\nTP1;T1;Ohjaamo avataan",
      "poikkeukset.csv": "Sääntö;Kohde;Perustelu\nTAV-03;T2;Toimenpiteistä sovitaan syksyllä",
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan\nT2;Kaikki lukevat",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide\nTP1;T1;Ohjaamo avataan",
      "poikkeukset.csv": """
      Sääntö;Kohde;Perustelu
      ↓TAV-03;T1;Toimenpiteistä sovitaan syksyllä
      TAV-03;T2;Toimenpiteistä sovitaan syksyllä
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan\nT2;Kaikki lukevat",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide\nTP1;T1;Ohjaamo avataan",
      "poikkeukset.csv": """
      Sääntö;Kohde;Perustelu
      TAV-03;kaikki lukevat;Toimenpiteistä sovitaan syksyllä
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // Only when all rules have reported is it known what an exception silences.
  }

  /// Adds the finding about an exception that is in force and silences nothing.
  func add(
    _ gap: AcceptedGap,
    in workbook: Workbook,
    on occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    reporter.report(
      at: workbook.place(\.exceptions, gap.exception, .rule),
      occasion.say(
        fi: "Poikkeus säännöstä \(gap.code) ei koske yhtään havaintoa",
        sv: "Undantaget från regel \(gap.code) gäller ingen iakttagelse",
        en: "The exception to rule \(gap.code) applies to no finding"
      )
    )
  }
}
