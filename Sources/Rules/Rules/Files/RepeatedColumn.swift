internal import Wording
internal import Workbooks

/// Finds columns that a file has already, which are not read.
struct RepeatedColumn: Rule {
  let code = "TUO-18"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Sarake, joka on tiedostossa kahdesti",
    sv: "Kolumn som finns två gånger i filen",
    en: "A column that the file has twice"
  )
  let remedy = Phrase(
    fi:
      "Yhdistä sarakkeet tai muuta toisen otsikko. Jos sarake on toisella kielellä, lisää kieli otsikkoon, esimerkiksi (sv).",
    sv:
      "Slå ihop kolumnerna eller ändra den ena rubriken. Om kolumnen är på ett annat språk, lägg till språket i rubriken, till exempel (fi).",
    en:
      "Merge the columns, or change one of the headings. If the column is in another language, add the language to its heading, for example (sv)."
  )
  let reason = Phrase(
    fi: "Sama tieto luetaan vain yhdestä sarakkeesta (tekninen syy).",
    sv: "Samma uppgift läses från bara en kolumn (teknisk orsak).",
    en: "The same information is read from one column only (technical)."
  )

  static let examples = [
    Example(
      [
        "tavoitteet.csv": """
        Tunnus;Tavoite;↓Tavoite
        T1;Jokainen nuori saa opiskelupaikan;Alla unga får en studieplats
        """
      ],
      isVerbatim: true
    ),
    Example(
      [
        "tavoitteet.csv": """
        Tunnus;Tavoite;Tavoite (sv)
        T1;Jokainen nuori saa opiskelupaikan;Alla unga får en studieplats
        """
      ],
      isVerbatim: true
    ),
    Example(
      ["tavoitteet.csv": "Tunnus;Tavoite;↓Tavoite\nT1;Kaikki lukevat;Kaikki laskevat"],
      isVerbatim: true
    ),
    Example(["tavoitteet.csv": "Tunnus;Tavoite;Tavoite (sv)\nT1;Kaikki lukevat;Alla läser"]),
    Example(
      [
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;↓Tilanne;Tila
        TP1;T1;Ohjaamo avataan;Tilat haussa;käynnissä
        """
      ],
      isVerbatim: true
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var firstColumns: [Int: [Phrase: Int]] = [:]
    for flaw in workbook.flaws {
      guard case .repeatedColumn = flaw.kind, let file = flaw.place.file,
        let column = flaw.place.column
      else { continue }
      let columns = workbook.files[file].columns
      let first = firstColumns[file] ?? Self.firstColumns(columns)
      firstColumns[file] = first
      let text = columns[column].heading
      let earlier = columns[column].takenFor.flatMap { first[$0] }
        .map { columns[$0].heading }
      let heading = occasion.quoted(text)
      let other = occasion.quoted(earlier ?? text)
      reporter.report(
        at: flaw.place,
        earlier.map(NormalForm.heading) == NormalForm.heading(text)
          ? occasion.say(
            fi: "Saraketta \(heading) ei lueta, koska tiedostossa on jo sama sarake",
            sv: "Kolumnen \(heading) läses inte eftersom filen redan har samma kolumn",
            en: "The column \(heading) is not read, because the file already has the same column"
          )
          : occasion.say(
            fi: "Saraketta \(heading) ei lueta, koska se tarkoittaa samaa kuin sarake \(other)",
            sv:
              "Kolumnen \(heading) läses inte eftersom den betyder detsamma som kolumnen \(other)",
            en:
              "The column \(heading) is not read, because it means the same as the column \(other)"
          )
      )
    }
  }

  /// Where each known column is read from, or stands first in several languages.
  private static func firstColumns(_ columns: [WorkbookFile.Column]) -> [Phrase: Int] {
    columns.enumerated().reduce(into: [:]) { first, column in
      guard !column.element.isRepeated, let known = column.element.takenFor, first[known] == nil
      else { return }
      first[known] = column.offset
    }
  }
}
