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
      "Tiedosto on ehkä jäänyt tallentamatta, joten sen tietoja ei ole tarkistettu (tekninen syy).",
    sv:
      "Filen har kanske inte sparats, så uppgifterna i den har inte kontrollerats (teknisk orsak).",
    en: "The file may not have been saved, so its contents have not been checked (technical)."
  )

  let examples = [
    Example(["tavoitteet.csv": ""], findingsWithoutCell: 1, isVerbatim: true),
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
