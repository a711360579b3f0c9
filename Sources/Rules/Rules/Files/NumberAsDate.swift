internal import Wording
internal import Workbooks

/// Finds codes and numbers that a spreadsheet has taken for dates.
struct NumberAsDate: Rule {
  let code = "TUO-29"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Tunnus tai luku, josta taulukkolaskenta on tehnyt päivämäärän",
    sv: "Kod eller tal som ett kalkylprogram har gjort om till ett datum",
    en: "A code or a number that a spreadsheet has turned into a date"
  )
  let remedy = Phrase(
    fi: "Kirjoita tunnus tai luku uudelleen ja muotoile solu tekstiksi.",
    sv: "Skriv koden eller talet på nytt och formatera cellen som text.",
    en: "Write the code or the number again, and format the cell as text."
  )
  let reason = Phrase(
    fi: "Taulukkolaskenta muuttaa lyhyen tunnuksen päivämääräksi kysymättä (tekninen syy).",
    sv: "Ett kalkylprogram gör om en kort kod till ett datum utan att fråga (teknisk orsak).",
    en: "A spreadsheet turns a short code into a date without asking (technical)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      ↓1.touko;Jokainen nuori saa opiskelupaikan
      2.13;Palvelut löytyvät yhdestä paikasta
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      1.5;Jokainen nuori saa opiskelupaikan
      2.13;Palvelut löytyvät yhdestä paikasta
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      ↓1.touko;Jokainen nuori saa opiskelupaikan
      T2;Palvelut löytyvät yhdestä paikasta
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Määräaika
      T1;Jokainen nuori saa opiskelupaikan;touko.26
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      guard case .cell(.numberAsDate(let text, let meant)) = flaw.kind else { continue }
      let value = occasion.quoted(text)
      reporter.report(
        at: flaw.place,
        occasion.say(
          fi: "Teksti \(value) on luultavasti päivämääräksi muuttunut tunnus tai luku",
          sv: "Texten \(value) är troligen en kod eller ett tal som har blivit ett datum",
          en: "The text \(value) is probably a code or a number that has become a date"
        ),
        remedy: occasion.say(
          fi: "Jos tarkoitus oli \(meant), kirjoita se uudelleen ja muotoile solu tekstiksi.",
          sv: "Om \(meant) avses, skriv det på nytt och formatera cellen som text.",
          en: "If \(meant) is meant, write it again and format the cell as text."
        )
      )
    }
  }
}

extension Workbook {
  /// The cells whose code or number has become a date.
  var cellsWithNumberAsDate: Set<Place> {
    Set(
      flaws.compactMap { flaw in
        if case .cell(.numberAsDate) = flaw.kind { flaw.place.cell } else { nil }
      }
    )
  }
}
