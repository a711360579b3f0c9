internal import Wording
internal import Workbooks

/// Finds tables that a rule needs and the workbook does not have.
struct MissingTable: Rule {
  let code = "TUO-11"
  let severity = StageSeverity.wrong(.error)
  let hasDerivedSeverity = true
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Tiedosto, joka puuttuu työkirjasta tai jossa on vain otsikot",
    sv: "Fil som saknas i arbetsboken eller som bara har rubriker",
    en: "A file that the workbook lacks, or that has only headings"
  )
  let remedy = Phrase(
    fi: "Lisää tiedosto työkirjan kansioon.",
    sv: "Lägg till filen i arbetsbokens mapp.",
    en: "Add the file to the workbook's folder."
  )
  let reason = Phrase(
    fi: "Ilman tiedostoa sen tietoja ei voi tarkistaa eikä raportoida (tekninen syy).",
    sv: "Utan filen kan uppgifterna i den varken kontrolleras eller rapporteras (teknisk orsak).",
    en: "Without the file its contents can be neither checked nor reported (technical)."
  )

  static let examples = [
    Example(
      ["tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan"],
      findingsWithoutCell: 2
    ),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Opot tapaavat jokaisen yhdeksäsluokkalaisen
      """,
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T1;Opiskelupaikan saaneet",
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;A1;Jokainen nuori saa opiskelupaikan",
      "osa-alueet.csv": "Tunnus;Osa-alue;Ryhmä\nA1;Sivistys ja sote-palvelut;yhdyspintakohtainen",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide\nTP1;T1;Opot tapaavat jokaisen",
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T1;Opiskelupaikan saaneet",
      "resurssit.csv": "Kohde;Laji\nT1;ei lisäresursseja",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    if !workbook.hasTable(.goals), !workbook.hasUnreadFile {
      reporter.report(at: Place(file: nil, missing: .table(.goals)), "")
    }
  }

  /// Adds the one finding about a table that is not there.
  func add(
    _ absence: Reporter.Absence,
    in workbook: Workbook,
    on occasion: Occasion,
    _ severity: Severity,
    _ reporter: inout Reporter
  ) {
    let file = workbook.name(of: absence.missing, in: occasion.language)
    reporter.add(
      Place(file: nil, missing: absence.missing),
      occasion.say(
        fi: "Työkirjasta puuttuu tiedosto \(file)",
        sv: "Filen \(file) saknas i arbetsboken",
        en: "The workbook has no file \(file)"
      ),
      remedy: nil,
      severity
    )
  }

  /// Adds the one finding about a table that has headings and no rows.
  func add(
    rowsOfFile file: Int,
    on occasion: Occasion,
    _ severity: Severity,
    _ reporter: inout Reporter
  ) {
    reporter.add(
      Place(file: file),
      occasion.say(
        fi: "Tiedostossa on otsikot mutta ei yhtään riviä",
        sv: "Filen har rubriker men inga rader",
        en: "The file has headings but no rows"
      ),
      remedy: occasion.say(
        fi: "Kirjaa tiedot otsikkorivin alle.",
        sv: "Ange uppgifterna under rubrikraden.",
        en: "Enter the records below the heading row."
      ),
      severity
    )
  }
}
