internal import Wording
internal import Workbooks

/// Finds columns that a rule needs and a file does not have.
struct MissingColumn: Rule {
  let code = "TUO-03"
  let severity = StageSeverity.wrong(.error)
  let hasDerivedSeverity = true
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Sarake, joka puuttuu tiedostosta",
    sv: "Kolumn som saknas i filen",
    en: "A column that the file lacks"
  )
  let remedy = Phrase(
    fi: "Lisää sarake tai korjaa sarakeotsikko.",
    sv: "Lägg till kolumnen eller rätta kolumnrubriken.",
    en: "Add the column, or correct the heading."
  )
  let reason = Phrase(
    fi: "Ilman saraketta sen tietoja ei voi tarkistaa eikä raportoida (tekninen syy).",
    sv:
      "Utan kolumnen kan uppgifterna i den varken kontrolleras eller rapporteras (teknisk orsak).",
    en: "Without the column its contents can be neither checked nor reported (technical)."
  )

  static let examples = [
    Example(
      [
        "osa-alueet.csv": "Tunnus;Osa-alue;Ryhmä\nB2;Työllisyyden hoito;yhdyspintakohtainen",
        "tavoitteet.csv": "Tunnus;Osa-alue\nT1;B2",
      ],
      findingsWithoutCell: 1
    ),
    Example([
      "osa-alueet.csv": "Tunnus;Osa-alue;Ryhmä\nB2;Työllisyyden hoito;yhdyspintakohtainen",
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;B2;Nuorten työttömyys puolittuu",
    ]),
    Example(
      [
        "osa-alueet.csv": "Tunnus;Ryhmä\nA1;yhteinen",
        "tavoitteet.csv": "Osa-alue;Tavoite\nA1;Kaikki lukevat",
      ],
      findingsWithoutCell: 1
    ),
    Example(
      ["tavoitteet.csv": "Tunnus;↓Tavotte\nT1;Jokainen nuori saa opiskelupaikan"]
    ),
    Example(["tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan"]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for place in workbook.requiredColumnsMissing {
      // The reporter gathers columns that are not there, whichever rule asks for them.
      reporter.report(at: place, "")
    }
  }

  /// Adds the one finding about a column that is not there; the place of a heading that resembles it, where there is one.
  func add(
    _ absence: Reporter.Absence,
    in workbook: Workbook,
    on occasion: Occasion,
    _ severity: Severity,
    _ reporter: inout Reporter
  ) -> Place? {
    guard let file = absence.file else { return nil }
    let column = occasion.language.quoted(workbook.name(of: absence.missing, in: occasion.language))
    if let place = workbook.headingResembling(absence.missing, inFile: file) {
      let heading = occasion.quoted(workbook.heading(at: place) ?? "")
      reporter.add(
        place,
        occasion.say(
          fi: "Sarake \(column) puuttuu; otsikko \(heading) muistuttaa sitä",
          sv: "Kolumnen \(column) saknas; rubriken \(heading) liknar den",
          en: "The column \(column) is missing; the heading \(heading) resembles it"
        ),
        remedy: occasion.say(
          fi: "Korjaa sarakeotsikoksi \(column).",
          sv: "Rätta kolumnrubriken till \(column).",
          en: "Correct the heading to \(column)."
        ),
        severity
      )
      return place
    }
    if let place = workbook.columnWithoutHeading(inFile: file) {
      let letters = Finding.letters(ofColumn: place.column ?? 0)
      reporter.add(
        place,
        occasion.say(
          fi: "Sarake \(column) puuttuu, ja sarakkeella \(letters) ei ole otsikkoa",
          sv: "Kolumnen \(column) saknas, och kolumnen \(letters) saknar rubrik",
          en: "The column \(column) is missing, and the column \(letters) has no heading"
        ),
        remedy: occasion.say(
          fi: "Jos tiedot kuuluvat siihen, kirjaa otsikoksi \(column).",
          sv: "Om uppgifterna hör dit, ange rubriken \(column).",
          en: "If the contents belong there, enter the heading \(column)."
        ),
        severity
      )
      return place
    }
    let headings = workbook.files[file].columns.map(\.heading).filter { !$0.isEmpty }
    let list = occasion.language.list(headings.map(occasion.quoted), showing: 12)
    reporter.add(
      Place(file: file, row: workbook.files[file].headingRow, missing: absence.missing),
      occasion.say(
        fi: "Sarake \(column) puuttuu",
        sv: "Kolumnen \(column) saknas",
        en: "The column \(column) is missing"
      ),
      remedy: headings.count == 1
        ? occasion.say(
          fi: "Lisää sarake tai korjaa sarakeotsikko. Tiedoston ainoa sarake on \(list).",
          sv:
            "Lägg till kolumnen eller rätta kolumnrubriken. Den enda kolumnen i filen är \(list).",
          en: "Add the column, or correct the heading. The only column of the file is \(list)."
        )
        : occasion.say(
          fi: "Lisää sarake tai korjaa sarakeotsikko. Tiedoston sarakkeet ovat \(list).",
          sv: "Lägg till kolumnen eller rätta kolumnrubriken. Kolumnerna i filen är \(list).",
          en: "Add the column, or correct the heading. The columns of the file are \(list)."
        ),
      severity
    )
    return nil
  }
}
