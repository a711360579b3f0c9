internal import Wording
internal import Workbooks

/// Finds rows that have another number of cells than the row of headings, or whose cells stand beside their columns.
struct RowLengthDiffers: Rule {
  let code = "TUO-05"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Rivi, jonka solut eivät ole otsikkojensa alla",
    sv: "Rad vars celler inte står under sina rubriker",
    en: "A row whose cells do not stand under their headings"
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

  static let examples = [
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
    Example(
      [
        "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;Alkaa;Tila;Tila päivitetty
        TP1;T1;Ohjaamo avataan;↓käynnissä;1.3.2026;
        TP2;T1;Työpaja avataan;1.8.2026;käynnissä;1.3.2026
        """,
      ],
      isVerbatim: true
    ),
    Example(
      [
        "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;Alkaa;Tila;Tila päivitetty
        TP1;T1;Ohjaamo avataan;pian;kesken?;
        TP2;T1;Työpaja avataan;1.8.2026;käynnissä;1.3.2026
        """,
      ],
      isVerbatim: true
    ),
    Example(
      sheet: """
        Tavoite;Toimenpiteet ja vastuutahot;Mittari;Tavoitearvo;Aikataulu;Huom.
        Tilat ovat yhteisiä;Kartoitetaan (vastuu: A ry; tilat);Yhteiset tilat;↓25 kpl (2029);2027;
        """,
      isVerbatim: true
    ),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Mittari;Tavoitearvo;Aikataulu
        Sivistys;Psykologille pääsee;"Jono hoidetaan
        Jonoa seurataan";Odotusaika;7 (2028);ensi vuosi
        """
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      guard let row = workbook.rowNumber(at: flaw.place) else { continue }
      if case .shiftedCells(let isToRight, let example) = flaw.kind {
        reportShift(isToRight, example, row, flaw.place, workbook, occasion, &reporter)
      }
      guard case .cellCount(let count, let headings) = flaw.kind else { continue }
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

  /// Tells of a row with as many cells as there are headings that stand in the columns beside their own.
  private func reportShift(
    _ isToRight: Bool,
    _ example: String,
    _ row: Int,
    _ place: Place,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let text = occasion.quoted(example)
    let column = occasion.quoted(workbook.heading(at: place) ?? "")
    reporter.report(
      at: place,
      occasion.say(
        fi:
          "Rivin \(row) solut ovat siirtyneet \(isToRight ? "oikealle" : "vasemmalle"): \(text) on sarakkeessa \(column)",
        sv:
          "Cellerna på rad \(row) har flyttats åt \(isToRight ? "höger" : "vänster"): \(text) står i kolumnen \(column)",
        en:
          "The cells of row \(row) have moved to the \(isToRight ? "right" : "left"): \(text) is in the column \(column)"
      )
    )
  }
}
