internal import Wording
internal import Workbooks

/// Finds characters without width inside a text, because of which equal texts differ.
struct InvisibleCharacter: Rule {
  let code = "TUO-10"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Näkymätön merkki tekstin sisällä",
    sv: "Osynligt tecken inne i en text",
    en: "An invisible character inside a text"
  )
  let remedy = Phrase(
    fi: "Kirjoita solun teksti uudelleen.",
    sv: "Skriv texten i cellen på nytt.",
    en: "Write the text of the cell again."
  )
  let reason = Phrase(
    fi: "Näkymättömän merkin takia nimeä tai tunnusta ei tunnisteta (tekninen syy).",
    sv: "På grund av ett osynligt tecken känns ett namn eller en kod inte igen (teknisk orsak).",
    en: "Because of an invisible character a name or a code is not recognised (technical)."
  )

  static let examples = [
    Example(["tavoitteet.csv": "Tunnus;Tavoite\nT1;↓Nuor\u{2060}et löytävät työtä"]),
    Example(["tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuoret löytävät työtä"]),
    Example(["tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuoret löytävät työ\u{AD}tä"]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      guard case .cell(.invisibleCharacter) = flaw.kind else { continue }
      let text = occasion.quoted(workbook.value(at: flaw.place) ?? "")
      reporter.report(
        at: flaw.place,
        occasion.say(
          fi: "Tekstissä \(text) on merkki, joka ei näy",
          sv: "Texten \(text) innehåller ett tecken som inte syns",
          en: "The text \(text) holds a character that cannot be seen"
        )
      )
    }
  }
}
