internal import Wording
internal import Workbooks

/// Finds cells that a spreadsheet would calculate instead of showing.
struct FormulaCell: Rule {
  let code = "TUO-08"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Solu, jonka taulukkolaskenta laskisi kaavana",
    sv: "Cell som ett kalkylprogram skulle räkna ut som en formel",
    en: "A cell that a spreadsheet would calculate as a formula"
  )
  let remedy = Phrase(
    fi: "Kirjoita kaavan tilalle sen tulos tai teksti, jota tarkoitetaan.",
    sv: "Skriv formelns resultat eller den avsedda texten i stället för formeln.",
    en: "Write the result of the formula, or the text that is meant, in its place."
  )
  let reason = Phrase(
    fi:
      "Taulukkolaskenta laskee kaavan, kun tiedosto avataan, eikä näytä tekstiä (tekninen syy).",
    sv:
      "Ett kalkylprogram räknar ut formeln när filen öppnas och visar inte texten (teknisk orsak).",
    en:
      "A spreadsheet calculates the formula when the file is opened and does not show the text (technical)."
  )

  static let examples = [
    Example(["resurssit.csv": "Kohde;Laji;Määrä;Vuosi\nT1;raha;↓=SUMMA(C3:C9);2027"]),
    Example(["resurssit.csv": "Kohde;Laji;Määrä;Vuosi\nT1;raha;15 000 €;2027"]),
    Example([
      "resurssit.csv": """
      Kohde;Laji;Kuvaus
      T1;raha;↓=SUMMA(C2:C9)
      T1;muu;↓@SUM(A1)
      """
    ]),
    Example([
      "resurssit.csv": """
      Kohde;Laji;Kuvaus
      T1;raha;-5 % edellisestä vuodesta
      T1;muu;– ei aloitettu
      T1;tilat;=> kunnan tilat
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      guard case .cell(.formula) = flaw.kind else { continue }
      let value = occasion.quoted(workbook.value(at: flaw.place) ?? "")
      reporter.report(
        at: flaw.place,
        occasion.say(
          fi: "Solun teksti \(value) on taulukkolaskennalle kaava",
          sv: "Cellens text \(value) är en formel för ett kalkylprogram",
          en: "The cell's text \(value) is a formula to a spreadsheet"
        )
      )
    }
  }
}
