internal import Wording
internal import Workbooks

/// Finds cells in which a spreadsheet shows an error instead of what was written.
struct CellErrorValue: Rule {
  let code = "TUO-27"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Solu, jossa on taulukkolaskennan virhearvo",
    sv: "Cell med ett felvärde från ett kalkylprogram",
    en: "A cell with a spreadsheet's error value"
  )
  let remedy = Phrase(
    fi: "Kirjoita solun tieto uudelleen.",
    sv: "Skriv uppgiften i cellen på nytt.",
    en: "Write the contents of the cell again."
  )
  let reason = Phrase(
    fi: "Virhearvo on korvannut sen, mitä solussa luki (tekninen syy).",
    sv: "Felvärdet har ersatt det som stod i cellen (teknisk orsak).",
    en: "The error value has replaced what the cell said (technical)."
  )

  static let examples = [
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähtöarvo;Tavoitearvo
      M1;T1;Nuorten työttömyysaste;↓#VIITTAUS!;9
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähtöarvo;Tavoitearvo
      M1;T1;Nuorten työttömyysaste;12,5;9
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähtöarvo;Tavoitearvo
      M1;T1;Nuorten työttömyys;↓#VIITTAUS!;9
      M2;T1;Opiskelupaikan saaneet;98;↓####
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähtöarvo;Tavoitearvo
      M1;T1;Sijoitus kuntavertailussa;#5;3
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      guard case .cell(let damage) = flaw.kind else { continue }
      switch damage {
      case .errorValue(let value):
        let value = occasion.quoted(value)
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Solussa on virhearvo \(value)",
            sv: "Cellen innehåller felvärdet \(value)",
            en: "The cell holds the error value \(value)"
          )
        )
      case .narrowColumn:
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Solussa on vain ristikkomerkkejä; sarake on ollut liian kapea",
            sv: "Cellen innehåller bara nummertecken; kolumnen har varit för smal",
            en: "The cell holds only number signs; the column has been too narrow"
          ),
          remedy: occasion.say(
            fi: "Levennä sarake taulukkolaskennassa ja tallenna tiedosto uudelleen.",
            sv: "Gör kolumnen bredare i kalkylprogrammet och spara filen på nytt.",
            en: "Widen the column in the spreadsheet, and save the file again."
          )
        )
      default: break
      }
    }
  }
}
