internal import Wording
internal import Workbooks

/// Finds columns without a heading and columns whose heading nobody knows.
struct UnknownColumn: Rule {
  let code = "TUO-04"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Sarake, jonka otsikkoa ei tunneta",
    sv: "Kolumn vars rubrik är okänd",
    en: "A column whose heading is not known"
  )
  let remedy = Phrase(
    fi: "Korjaa sarakeotsikko, jos sarake kuuluu työkirjaan. Muuten se voi jäädä ennalleen.",
    sv: "Rätta kolumnrubriken om kolumnen hör till arbetsboken. Annars kan den stå kvar.",
    en: "Correct the heading if the column belongs to the workbook. Otherwise it can stay."
  )
  let reason = Phrase(
    fi: "Tuntemattoman sarakkeen tietoja ei tarkisteta eikä viedä raportteihin (tekninen syy).",
    sv:
      "Uppgifterna i en okänd kolumn varken kontrolleras eller tas med i rapporterna (teknisk orsak).",
    en: "The contents of an unknown column are neither checked nor reported (technical)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite;↓Kenelle\nT1;Jokainen nuori saa opiskelupaikan;nuoret"
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite;Ikäryhmä\nT1;Jokainen nuori saa opiskelupaikan;nuoret"
    ]),
    Example(["tavoitteet.csv": "Tunnus;Tavoite;↓Väri\nT1;Jokainen nuori saa opiskelupaikan;vihreä"]
    ),
    Example(["tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan"]),
    Example(
      [
        "tavoitteet.csv": """
        Tunnus;↓;Tavoite
        T1;nuoret;Jokainen nuori saa opiskelupaikan
        T2;työikäiset;Nuorten työttömyys puolittuu
        """
      ],
      isVerbatim: true
    ),
    Example(
      [
        "tavoitteet.csv": """
        Tunnus;Tavoite;
        T1;Jokainen nuori saa opiskelupaikan;
        T2;Nuorten työttömyys puolittuu;
        """
      ],
      isVerbatim: true
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      if case .columnWithoutHeading(let count) = flaw.kind {
        reportWithoutHeading(count, flaw.place, occasion, &reporter)
      }
      guard case .unknownColumn(let nearest) = flaw.kind else { continue }
      let heading = occasion.quoted(workbook.heading(at: flaw.place) ?? "")
      let known = nearest.map { occasion.language.quoted($0[occasion.language]) }
      reporter.report(
        at: flaw.place,
        occasion.say(
          fi: "Saraketta \(heading) ei tunneta",
          sv: "Kolumnen \(heading) är okänd",
          en: "The column \(heading) is not known"
        ),
        remedy: known.map { known in
          occasion.say(
            fi: "Korjaa sarakeotsikko. Lähin tunnettu otsikko on \(known).",
            sv: "Rätta kolumnrubriken. Den närmaste kända rubriken är \(known).",
            en: "Correct the heading. The nearest known heading is \(known)."
          )
        }
      )
    }
  }

  private func reportWithoutHeading(
    _ count: Int,
    _ place: Place,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let column = Finding.letters(ofColumn: place.column ?? 0)
    reporter.report(
      at: place,
      occasion.say(
        fi: "Sarakkeella \(column) ei ole otsikkoa, mutta siinä on tietoja \(count) rivillä",
        sv: "Kolumnen \(column) saknar rubrik men har uppgifter på \(count) rader",
        en: "The column \(column) has no heading but has contents in \(count) rows"
      ),
      remedy: occasion.say(
        fi: "Kirjaa sarakkeelle otsikko tai poista sarake.",
        sv: "Ange en rubrik för kolumnen eller ta bort kolumnen.",
        en: "Enter a heading for the column, or remove the column."
      )
    )
  }
}
