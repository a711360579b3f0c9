internal import Wording
internal import Workbooks

/// Finds files that hold nothing.
struct EmptyFile: Rule {
  let code = "TUO-14"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(fi: "Tyhjä tiedosto", sv: "Tom fil", en: "An empty file")
  let remedy = Phrase(
    fi: "Tallenna tiedosto uudelleen tai poista se kansiosta.",
    sv: "Spara filen på nytt eller ta bort den från mappen.",
    en: "Save the file again, or remove it from the folder."
  )
  let reason = Phrase(
    fi:
      "Tyhjässä tiedostossa ei ole mitään tarkistettavaa; ehkä sitä ei ole tallennettu (tekninen syy).",
    sv:
      "I en tom fil finns inget att kontrollera; filen har kanske inte sparats (teknisk orsak).",
    en: "An empty file has nothing to check; it may not have been saved (technical)."
  )

  static let examples = [
    Example(["tavoitteet.csv": ""], findingsWithoutCell: 1, isVerbatim: true),
    Example(
      ["tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan"],
      isVerbatim: true
    ),
    Example(["tavoitteet.csv": "Tunnus;Tavoite"]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      guard case .emptyFile = flaw.kind else { continue }
      reporter.report(
        at: flaw.place,
        occasion.say(fi: "Tiedosto on tyhjä", sv: "Filen är tom", en: "The file is empty")
      )
    }
  }
}
