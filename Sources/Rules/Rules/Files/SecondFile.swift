internal import Wording
internal import Workbooks

/// Finds second files for one table, which are not read.
struct SecondFile: Rule {
  let code = "TUO-17"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Toinen tiedosto saman lajin tiedoille",
    sv: "Ytterligare en fil för uppgifter av samma slag",
    en: "A second file for contents of the same kind"
  )
  let remedy = Phrase(
    fi: "Yhdistä tiedostot tai siirrä toinen niistä pois kansiosta.",
    sv: "Slå ihop filerna eller flytta bort den ena av dem från mappen.",
    en: "Merge the files, or move one of them out of the folder."
  )
  let reason = Phrase(
    fi:
      "Saman lajin tiedot luetaan vain yhdestä tiedostosta, jottei mitään lasketa kahteen kertaan (tekninen syy).",
    sv:
      "Uppgifter av samma slag läses bara från en fil, så att inget räknas två gånger (teknisk orsak).",
    en:
      "Contents of the same kind are read from one file only, so that nothing is counted twice (technical)."
  )

  static let examples = [
    Example(
      [
        "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
        "tavoitteet (2).csv": "Tunnus;Tavoite\nT2;Koulupoissaolot vähenevät puoleen",
      ],
      findingsWithoutCell: 1
    ),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      T2;Koulupoissaolot vähenevät puoleen
      """
    ]),
    Example(
      [
        "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
        "tavoitteet (2).csv": "Tunnus;Tavoite\nT1;Nuori saa opiskelupaikan",
      ],
      findingsWithoutCell: 1
    ),
    Example(["tavoitteet (2).csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan"]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      guard case .secondFile(_, let read) = flaw.kind, let file = flaw.place.file else { continue }
      let name = workbook.files[file].name
      reporter.report(
        at: flaw.place,
        occasion.say(
          fi: "Tiedostoa \(name) ei lueta, koska saman lajin tiedot luetaan tiedostosta \(read)",
          sv: "Filen \(name) läses inte eftersom uppgifter av samma slag läses från filen \(read)",
          en:
            "The file \(name) is not read, because contents of the same kind are read from \(read)"
        )
      )
    }
  }
}
