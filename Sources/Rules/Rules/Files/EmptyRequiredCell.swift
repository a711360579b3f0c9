internal import Wording
internal import Workbooks

/// Finds empty cells without which a row says nothing; the text of a goal is TAV-01's.
struct EmptyRequiredCell: Rule {
  let code = "TUO-13"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Tyhjä solu, jossa pitää olla tieto",
    sv: "Tom cell där en uppgift behövs",
    en: "An empty cell that must hold something"
  )
  let remedy = Phrase(
    fi: "Täytä solu tai poista rivi.",
    sv: "Fyll i cellen eller ta bort raden.",
    en: "Fill in the cell, or remove the row."
  )
  let reason = Phrase(
    fi: "Ilman tietoa riviä ei voi tarkistaa eikä sijoittaa raportteihin (tekninen syy).",
    sv:
      "Utan uppgiften kan raden varken kontrolleras eller placeras i rapporterna (teknisk orsak).",
    en: "Without it the row can be neither checked nor placed in reports (technical)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;↓;Jämsän kaupunki
      TP2;↓;Opot tapaavat jokaisen yhdeksäsluokkalaisen;Luhangan kunta
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;Ohjaamo avataan;Jämsän kaupunki
      TP2;T1;Opot tapaavat jokaisen yhdeksäsluokkalaisen;Luhangan kunta
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Tila
      TP1;T1;↓;käynnissä
      TP2;↓;Ohjaajat tapaavat jokaisen yhdeksäsluokkalaisen;
      """,
      "poikkeukset.csv": """
      Sääntö;Kohde;Perustelu
      TAV-02;T1;↓
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Mittari
        Työllisyyden hoito;↓;Ohjaamo avataan;Nuorten työttömyysaste
        """
    ),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Resurssit
        ;↓;;15 000 € (2027)
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;0,5 htv
        """
    ),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan\nT2;",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Tila
      ;T1;Ohjaajat tapaavat jokaisen yhdeksäsluokkalaisen;
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // In a sheet several records stand in one row and share its cells.
    var told: Set<Cell> = []
    for flaw in workbook.flaws {
      guard case .emptyCell = flaw.kind else { continue }
      let place = Self.sheetPlace(flaw.place, in: workbook)
      if let column = place.column {
        guard
          told.insert(Cell(file: place.file, row: place.row, column: column)).inserted,
          !Self.isTitleOfGoal(flaw.place, in: workbook)
        else { continue }
      }
      let column = occasion.quoted(Self.heading(of: place, in: workbook, on: occasion))
      let row = workbook.rowNumber(at: place).map(String.init) ?? ""
      reporter.report(
        at: place,
        occasion.say(
          fi: "Rivin \(row) sarake \(column) on tyhjä",
          sv: "Kolumnen \(column) är tom på rad \(row)",
          en: "The column \(column) is empty in row \(row)"
        )
      )
    }
  }

  private struct Cell: Hashable {
    let file: Int?
    let row: Int?
    let column: Int
  }

  private static func isTitleOfGoal(_ place: Place, in workbook: Workbook) -> Bool {
    guard let record = place.record, record.kind == .goals else { return false }
    return place.column == workbook.place(\.goals, record.index, .title).column
  }

  /// The records of a sheet refer to a goal by standing beside it: what they lack is the goal's own column.
  private static func sheetPlace(_ place: Place, in workbook: Workbook) -> Place {
    guard let file = place.file, workbook.files[file].form == .sheet,
      case .column(let kind, let column)? = place.missing
    else { return place }
    switch (kind, column) {
    case (.actions, Action.Column.goal.rawValue), (.indicators, Indicator.Column.goal.rawValue),
      (.resources, Resource.Column.target.rawValue):
      return Place(
        file: file,
        row: workbook.files[file].headingRow,
        missing: .column(.goals, Goal.Column.title.rawValue)
      )
    default: return place
    }
  }

  /// The heading in the reader's language, where the column is a known one.
  private static func heading(
    of place: Place,
    in workbook: Workbook,
    on occasion: Occasion
  ) -> String {
    guard let file = place.file, let column = place.column,
      workbook.files[file].columns.indices.contains(column)
    else { return "" }
    let known = workbook.files[file].columns[column]
    return known.takenFor?[occasion.language] ?? known.heading
  }
}
