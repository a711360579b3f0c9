internal import Wording
internal import Workbooks

/// Finds areas that have been chosen but have no goals.
struct AreaWithoutGoals: Rule {
  let code = "OSA-05"
  let severity = StageSeverity.missing(.error)
  let scopes = 2...3
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Osa-alue, jolla ei ole tavoitteita",
    sv: "Delområde utan mål",
    en: "An area without goals"
  )
  let remedy = Phrase(
    fi: "Kirjaa vähintään yksi tavoite tai poista osa-alue.",
    sv: "Ange minst ett mål eller ta bort delområdet.",
    en: "Enter at least one goal, or remove the area."
  )
  let reason = Phrase(
    fi: "Suosituksen mukaan valituille osa-alueille pitäisi määritellä yhteiset tavoitteet "
      + "(Kuntaliitto 2022, vaihe 4).",
    sv: "Enligt rekommendationen bör de valda delområdena ha gemensamma mål "
      + "(Kommunförbundet 2022, steg 4).",
    en: "The recommendation asks for joint goals in every chosen area (Kuntaliitto 2022, step 4)."
  )

  static let examples = [
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      B1;↓Sivistys ja sote-palvelut;yhdyspintakohtainen
      B2;Työllisyyden hoito;yhdyspintakohtainen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;Työllisyyden hoito;Jokainen nuori saa opiskelupaikan
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      B1;Sivistys ja sote-palvelut;yhdyspintakohtainen
      B2;Työllisyyden hoito;yhdyspintakohtainen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;Työllisyyden hoito;Jokainen nuori saa opiskelupaikan
      T2;Sivistys ja sote-palvelut;Koulupoissaolot vähenevät puoleen
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide
        ↓Sivistys ja sote-palvelut;;
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan
        """
    ),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Poisjätön perustelu
      K1;Arjen turvallisuus;sopimuksen tavoitekokonaisuus;
      K2;Elinvoima;sopimuksen tavoitekokonaisuus;Elinvoimasta sovitaan maakuntaohjelmassa
      B1;Sivistys ja sote-palvelut;yhdyspintakohtainen;
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;K1;Jokainen kunta harjoittelee sähkökatkoa vuosittain
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A1;Työllisyyden hoito;yhteinen
      A2;↓Sivistys;yhteinen
      A3;Elinvoima;yhteinen
      A4;Tukipalvelut;yhteinen
      A5;Turvallisuus;yhteinen
      """,
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;A1;Jokainen nuori saa opiskelupaikan",
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nLaajuus;1",
      "osa-alueet.csv": "Tunnus;Osa-alue;Ryhmä\nB1;Työllisyyden hoito;yhdyspintakohtainen",
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;;Jokainen nuori saa opiskelupaikan",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let missing =
      workbook.missing(.goals, Goal.Column.title) ?? workbook.missing(.goals, Goal.Column.area)
    let toBegin = workbook.areasToBegin
    guard toBegin.isEmpty else {
      report(toBegin, workbook, occasion, &reporter)
      return
    }
    // That the workbook has no goals at all is told by another rule.
    guard !workbook.goals.isEmpty || missing != nil else { return }
    // An area that a reference to an unknown one could mean is told where the reference stands.
    let meant = workbook.areasMeant
    if !meant.isEmpty { reporter.leaveToOther() }
    for index in workbook.idleAreas where !meant.contains(index) {
      let area = workbook.areas[index]
      let name = occasion.name(area.id, area.title)
      reporter.report(
        at: missing ?? workbook.place(namingArea: index),
        occasion.say(
          fi: "Osa-alueella \(name) ei ole yhtään tavoitetta",
          sv: "Delområdet \(name) har inga mål",
          en: "The area \(name) has no goals"
        )
      )
    }
  }

  /// Tells of most of the workbook's areas at the first of them.
  private func report(
    _ areas: [Int],
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let names = areas.map { occasion.name(workbook.areas[$0].id, workbook.areas[$0].title) }
    let list = occasion.language.list(names, showing: 3)
    reporter.report(
      at: workbook.place(namingArea: areas[0]),
      occasion.say(
        fi: "Tavoitteet puuttuvat \(areas.count) osa-alueelta: \(list)",
        sv: "Mål saknas för \(areas.count) delområden: \(list)",
        en: "Goals are missing from \(areas.count) areas: \(list)"
      ),
      remedy: occasion.say(
        fi: "Kirjaa kullekin vähintään yksi tavoite ja poista osa-alueet, joita ei ole valittu.",
        sv: "Ange minst ett mål för varje delområde och ta bort de delområden som inte har valts.",
        en: "Enter at least one goal for each, and remove the areas that have not been chosen."
      )
    )
  }
}
