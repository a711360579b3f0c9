internal import Wording
internal import Workbooks

/// Finds rows that have another number of cells than the row of headings.
struct RowLengthDiffers: Rule {
  let code = "TUO-05"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Rivi, jolla on eri määrä soluja kuin otsikkorivillä",
    sv: "Rad som har ett annat antal celler än rubrikraden",
    en: "A row with another number of cells than the heading row"
  )
  let remedy = Phrase(
    fi: "Avaa tiedosto taulukkolaskennassa ja siirrä solut oikeisiin sarakkeisiin.",
    sv: "Öppna filen i ett kalkylprogram och flytta cellerna till rätt kolumner.",
    en: "Open the file in a spreadsheet, and move the cells to the right columns."
  )
  let reason = Phrase(
    fi:
      "Ylimääräinen erotin tai rivinvaihto siirtää loput solut väärään sarakkeeseen (tekninen syy).",
    sv:
      "En överflödig avgränsare eller radbrytning flyttar resten av cellerna till fel kolumn (teknisk orsak).",
    en:
      "An extra delimiter or line break moves the rest of the cells into the wrong columns (technical)."
  )

  let examples = [
    Example(
      [
        "tavoitteet.csv": """
        Tunnus;Tavoite;Ikäryhmä
        T1;Jokainen nuori saa opiskelupaikan;;↓nuoret
        """
      ],
      isVerbatim: true
    ),
    Example(
      ["tavoitteet.csv": "Tunnus;Tavoite;Ikäryhmä\nT1;Jokainen nuori saa opiskelupaikan;nuoret"],
      isVerbatim: true
    ),
    Example(
      ["tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuoret saavat ohjausta;↓ja opiskelupaikan"],
      isVerbatim: true
    ),
    Example(
      ["tavoitteet.csv": "Tunnus;Tavoite;Ikäryhmä\nT1;Nuoret saavat\nohjausta;nuoret"],
      findingsWithoutCell: 1,
      isVerbatim: true
    ),
    Example(
      [
        "tavoitteet.csv": "Tunnus;Tavoite;Ikäryhmä\nT1;Nuoret saavat ohjausta\nT2;Kaikki lukevat;;;"
      ],
      isVerbatim: true
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      guard case .cellCount(let count, let headings) = flaw.kind,
        let row = workbook.rowNumber(at: flaw.place)
      else { continue }
      let cells = Noun.cell.counted(count, in: occasion.language)
      reporter.report(
        at: flaw.place,
        occasion.say(
          fi: "Rivillä \(row) on \(cells), otsikkorivillä \(headings)",
          sv: "Rad \(row) har \(cells), rubrikraden \(headings)",
          en: "Row \(row) has \(cells), the heading row \(headings)"
        ),
        remedy: count < headings
          ? occasion.say(
            fi: "Avaa tiedosto taulukkolaskennassa ja yhdistä rivi seuraavaan riviin.",
            sv: "Öppna filen i ett kalkylprogram och slå ihop raden med nästa rad.",
            en: "Open the file in a spreadsheet, and join the row with the next one."
          )
          : nil
      )
    }
  }
}
