internal import Wording
internal import Workbooks

/// Finds workbooks that have a place for goals and not a single goal in it.
struct WorkbookWithoutGoals: Rule {
  let code = "TAV-11"
  let severity = StageSeverity.missing(.error)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Työkirja, jossa ei ole yhtään tavoitetta",
    sv: "Arbetsbok utan mål",
    en: "A workbook without goals"
  )
  let remedy = Phrase(
    fi: "Kirjaa otsikkorivin alle vähintään yksi tavoite.",
    sv: "Ange minst ett mål under rubrikraden.",
    en: "Enter at least one goal below the heading row."
  )
  let reason = Phrase(
    fi:
      "Suosituksen mukaan valituille osa-alueille pitäisi määritellä yhteiset tavoitteet (Kuntaliitto 2022).",
    sv:
      "Enligt rekommendationen bör de valda delområdena ha gemensamma mål (Kommunförbundet 2022).",
    en: "The recommendation asks for joint goals in every chosen area (Kuntaliitto 2022)."
  )

  static let examples = [
    Example(["tavoitteet.csv": "Tunnus;Osa-alue;Tavoite"], findingsWithoutCell: 1),
    Example([
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;Työllisyyden hoito;Jokainen nuori saa opiskelupaikan
      """
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide
        Työllisyyden hoito;;
        """,
      findingsWithoutCell: 1
    ),
    Example(["tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan"]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard workbook.goals.isEmpty,
      let file = workbook.files.firstIndex(where: { file in
        (file.form == .table(.goals) || file.form == .sheet) && file.headingRow != nil
      })
    else { return }
    // A sheet without the column has one finding about that.
    reporter.report(
      at: workbook.missing(.goals, Goal.Column.title) ?? Place(file: file),
      occasion.say(
        fi: "Työkirjassa ei ole yhtään tavoitetta",
        sv: "Arbetsboken har inga mål",
        en: "The workbook has no goals"
      )
    )
  }
}
