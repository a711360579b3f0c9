internal import Wording
internal import Workbooks

/// Finds files in which no row of headings is recognised.
struct FileWithoutHeadings: Rule {
  let code = "TUO-22"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Tiedosto, josta ei löydy otsikkoriviä",
    sv: "Fil utan rubrikrad",
    en: "A file without a heading row"
  )
  let remedy = Phrase(
    fi: "Kirjoita sarakeotsikot omalle rivilleen tietojen yläpuolelle.",
    sv: "Skriv kolumnrubrikerna på en egen rad ovanför uppgifterna.",
    en: "Write the column headings in a row of their own above the contents."
  )
  let reason = Phrase(
    fi:
      "Sarakeotsikot kertovat, mitä soluissa on; ilman niitä tiedostoa ei voi tarkistaa (tekninen syy).",
    sv:
      "Kolumnrubrikerna visar vad cellerna innehåller; utan dem kan filen inte kontrolleras (teknisk orsak).",
    en:
      "Column headings tell what the cells hold; without them the file cannot be checked (technical)."
  )

  static let examples = [
    Example(
      ["tavoitteet.csv": "T1;Jokainen nuori saa opiskelupaikan"],
      findingsWithoutCell: 1
    ),
    Example(["tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan"]),
    Example(sheet: "Nuorten työttömyys puolittuu;Ohjaamo avataan", findingsWithoutCell: 1),
    Example([
      "perustiedot.csv": "Kieli;fi\nVersio;v1.0",
      "tavoitteet.csv":
        "Yhteiset tavoitteet\n\nTunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      guard case .noHeadings = flaw.kind, let file = flaw.place.file else { continue }
      reporter.report(
        at: Place(file: file),
        occasion.say(
          fi: "Tiedostosta ei löydy otsikkoriviä",
          sv: "Filen saknar rubrikrad",
          en: "The file has no heading row"
        ),
        remedy: workbook.files[file].form == .sheet ? sheetRemedy(on: occasion) : nil
      )
    }
  }

  private func sheetRemedy(on occasion: Occasion) -> String {
    let headings = occasion.language.list(
      [
        GoalArea.Column.title.heading, Goal.Column.title.heading, Action.Column.title.heading,
        Action.Column.responsible.heading, Indicator.Column.title.heading,
      ].map { $0[occasion.language] }
    )
    return occasion.say(
      fi: "Kirjoita sarakeotsikot omalle rivilleen tietojen yläpuolelle, esimerkiksi \(headings).",
      sv: "Skriv kolumnrubrikerna på en egen rad ovanför uppgifterna, till exempel \(headings).",
      en:
        "Write the column headings in a row of their own above the contents, for example \(headings)."
    )
  }
}
