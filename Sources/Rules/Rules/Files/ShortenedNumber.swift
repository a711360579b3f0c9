internal import Wording
internal import Workbooks

/// Finds long numbers that a spreadsheet shortened, so that their last digits are gone.
struct ShortenedNumber: Rule {
  let code = "TUO-28"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Luku, jonka taulukkolaskenta on lyhentänyt",
    sv: "Tal som ett kalkylprogram har förkortat",
    en: "A number that a spreadsheet has shortened"
  )
  let remedy = Phrase(
    fi: "Kirjoita luku kokonaan ja muotoile solu tekstiksi.",
    sv: "Skriv hela talet och formatera cellen som text.",
    en: "Write the number in full, and format the cell as text."
  )
  let reason = Phrase(
    fi: "Lyhennetystä luvusta puuttuvat viimeiset numerot (tekninen syy).",
    sv: "De sista siffrorna saknas i ett förkortat tal (teknisk orsak).",
    en: "A shortened number lacks its last digits (technical)."
  )

  static let examples = [
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähtöarvo;Tavoitearvo
      M1;T1;Palvelujen kustannukset;↓1,23E+08;120 000 000
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähtöarvo;Tavoitearvo
      M1;T1;Palvelujen kustannukset;123 400 000;120 000 000
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähtöarvo;Tavoitearvo
      M1;T1;Palvelujen kustannukset;123 456 789;120 000 000
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      guard case .cell(.shortenedNumber(let text)) = flaw.kind else { continue }
      let value = occasion.quoted(text)
      reporter.report(
        at: flaw.place,
        occasion.say(
          fi: "Luku \(value) on lyhennetty taulukkolaskennassa",
          sv: "Talet \(value) har förkortats i ett kalkylprogram",
          en: "The number \(value) has been shortened by a spreadsheet"
        )
      )
    }
  }
}
