internal import Wording
internal import Workbooks

/// Finds files that are not text, such as those of Excel.
struct BinaryFile: Rule {
  let code = "TUO-15"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Tiedosto, joka ei ole CSV-tiedosto",
    sv: "Fil som inte är en CSV-fil",
    en: "A file that is not a CSV file"
  )
  let remedy = Phrase(
    fi: "Avaa alkuperäinen tiedosto taulukkolaskennassa ja tallenna se muodossa ”CSV UTF-8”.",
    sv: "Öppna den ursprungliga filen i ett kalkylprogram och spara den i formatet ”CSV UTF-8”.",
    en: "Open the original file in a spreadsheet, and save it as “CSV UTF-8”."
  )
  let reason = Phrase(
    fi: "Vain CSV-tiedostojen tiedot voi lukea, joten tiedostoa ei ole tarkistettu (tekninen syy).",
    sv:
      "Bara uppgifter i CSV-filer kan läsas, och filen har därför inte kontrollerats (teknisk orsak).",
    en: "Only CSV files can be read, so the file has not been checked (technical)."
  )

  static let examples = [
    Example(
      ["tavoitteet.csv": "%PDF-1.7\nTavoitteet"],
      findingsWithoutCell: 1,
      isVerbatim: true
    ),
    Example(
      ["tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan"],
      isVerbatim: true
    ),
    Example(["tavoitteet.csv": "Tunnus;Tavoite\nT1;Raportti tallennetaan muodossa %PDF"]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      guard case .binaryFile(let form) = flaw.kind else { continue }
      switch form {
      case .excel:
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Tiedosto näyttää Excel-tiedostolta, ei CSV-tiedostolta",
            sv: "Filen ser ut att vara en Excel-fil, inte en CSV-fil",
            en: "The file looks like an Excel file, not a CSV file"
          ),
          remedy: occasion.say(
            fi:
              "Avaa tiedosto Excelissä, valitse Tallenna nimellä ja muodoksi ”CSV UTF-8”. Tallenna jokainen välilehti omaksi tiedostokseen.",
            sv:
              "Öppna filen i Excel, välj Spara som och formatet ”CSV UTF-8”. Spara varje kalkylblad som en egen fil.",
            en:
              "Open the file in Excel, choose Save As and the format “CSV UTF-8”. Save each worksheet as a file of its own."
          )
        )
      case .pdf:
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Tiedosto näyttää PDF-tiedostolta, ei CSV-tiedostolta",
            sv: "Filen ser ut att vara en PDF-fil, inte en CSV-fil",
            en: "The file looks like a PDF file, not a CSV file"
          )
        )
      case .other:
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Tiedosto ei ole tekstiä",
            sv: "Filen innehåller inte text",
            en: "The file is not text"
          )
        )
      }
    }
  }
}
