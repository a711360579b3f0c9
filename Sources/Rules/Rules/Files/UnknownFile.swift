internal import Wording
internal import Workbooks

/// Finds CSV files that are none of the workbook's tables.
struct UnknownFile: Rule {
  let code = "TUO-16"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "CSV-tiedosto, jota ei tunneta",
    sv: "CSV-fil som är okänd",
    en: "A CSV file that is not known"
  )
  let remedy = Phrase(
    fi:
      "Nimeä tiedosto sen sisällön mukaan, esimerkiksi \(TableKind.goals.fileName.fi).csv. Jos se ei kuulu työkirjaan, siirrä se muualle.",
    sv:
      "Ge filen namn efter innehållet, till exempel \(TableKind.goals.fileName.sv).csv. Om den inte hör till arbetsboken, flytta den någon annanstans.",
    en:
      "Name the file after its contents, for example \(TableKind.goals.fileName.en).csv. If it is not part of the workbook, move it elsewhere."
  )
  let reason = Phrase(
    fi: "Tiedoston tietoja ei tarkisteta eikä viedä raportteihin (tekninen syy).",
    sv: "Uppgifterna i filen varken kontrolleras eller tas med i rapporterna (teknisk orsak).",
    en: "The contents of the file are neither checked nor reported (technical)."
  )

  static let examples = [
    Example(
      [
        "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
        "kyselyn vastaukset.csv": "Kunta;Vastaajia\nJämsän kaupunki;214",
      ],
      findingsWithoutCell: 1
    ),
    Example(["tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan"]),
    Example(
      [
        "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
        "kahvilista.csv": "Viikko;Keittäjä\n12;hyte-yksikkö",
      ],
      findingsWithoutCell: 1
    ),
    Example(["tavoitteet (2).csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan"]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      guard case .unknownFile(let nearest) = flaw.kind, let file = flaw.place.file else { continue }
      let name = workbook.files[file].name
      reporter.report(
        at: flaw.place,
        occasion.say(
          fi: "Tiedostoa \(name) ei tunneta",
          sv: "Filen \(name) är okänd",
          en: "The file \(name) is not known"
        ),
        remedy: Self.isNear(name, nearest) ? remedy(nearest, on: occasion) : nil
      )
    }
  }

  private func remedy(_ kind: TableKind, on occasion: Occasion) -> String {
    let known = kind.fileName[occasion.language] + ".csv"
    return occasion.say(
      fi: "Korjaa tiedoston nimi. Lähin tunnettu nimi on \(known).",
      sv: "Rätta filens namn. Det närmaste kända namnet är \(known).",
      en: "Correct the name of the file. The nearest known name is \(known)."
    )
  }

  /// Every unknown file has a nearest name; only some are near.
  private static func isNear(_ name: String, _ kind: TableKind) -> Bool {
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let known = Language.allCases.map { kind.fileName[$0] }
    return Likeness.nearest(to: stem, among: known) != nil
  }
}
