internal import Wording
internal import Workbooks

/// Finds quotation marks around cells that do not come in pairs.
struct UnclosedQuotation: Rule {
  let code = "TUO-19"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Solu, jonka lainausmerkit eivät täsmää",
    sv: "Cell vars citattecken inte bildar par",
    en: "A cell whose quotation marks do not match"
  )
  let remedy = Phrase(
    fi: "Avaa tiedosto taulukkolaskennassa, korjaa solu ja tallenna tiedosto muodossa ”CSV UTF-8”.",
    sv: "Öppna filen i ett kalkylprogram, rätta cellen och spara filen i formatet ”CSV UTF-8”.",
    en: "Open the file in a spreadsheet, correct the cell, and save the file as “CSV UTF-8”."
  )
  let reason = Phrase(
    fi:
      "Lainausmerkit osoittavat, missä solu alkaa ja päättyy; ilman paria solun loppua ei tiedetä varmasti (tekninen syy).",
    sv:
      "Citattecknen visar var en cell börjar och slutar; utan par är det osäkert var cellen slutar (teknisk orsak).",
    en:
      "Quotation marks show where a cell begins and ends; without a pair its end is uncertain (technical)."
  )

  static let examples = [
    Example(
      [
        "tavoitteet.csv": """
        Tunnus;Tavoite
        T1;↓"Jokainen nuori saa opiskelupaikan
        T2;Koulupoissaolot vähenevät puoleen
        """
      ],
      isVerbatim: true
    ),
    Example(
      [
        "tavoitteet.csv": """
        Tunnus;Tavoite
        T1;Jokainen nuori saa opiskelupaikan
        T2;Koulupoissaolot vähenevät puoleen
        """
      ],
      isVerbatim: true
    ),
    Example(
      [
        "tavoitteet.csv":
          "Tunnus;Tavoite\nT1;↓\"Jokainen nuori saa opiskelupaikan\nT2;Kaikki lukevat"
      ],
      isVerbatim: true
    ),
    Example(
      ["tavoitteet.csv": "Tunnus;Tavoite\nT1;↓\"Yhden luukun\" palvelut löytyvät"],
      isVerbatim: true
    ),
    Example(
      ["tavoitteet.csv": "Tunnus;Tavoite\nT1;\"Palvelut saa \"\"yhdeltä luukulta\"\"\""],
      isVerbatim: true
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      switch flaw.kind {
      case .damaged(.openQuotation):
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Solun alussa on lainausmerkki, jolla ei ole paria",
            sv: "I början av cellen finns ett citattecken utan par",
            en: "The cell begins with a quotation mark that is never closed"
          )
        )
      case .damaged(.textAfterQuotation):
        // All of the text is kept, so little is lost.
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Solun teksti jatkuu lainausmerkkien jälkeen",
            sv: "Texten i cellen fortsätter efter citattecknen",
            en: "The text of the cell goes on after its quotation marks"
          ),
          isMilder: true
        )
      default: continue
      }
    }
  }
}
