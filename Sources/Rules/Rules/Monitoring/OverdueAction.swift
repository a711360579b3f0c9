internal import Wording
internal import Workbooks

/// Finds actions whose end has passed and that are neither completed nor cancelled.
struct OverdueAction: Rule {
  let code = "SEU-05"
  let severity = StageSeverity(draft: nil, council: nil, monitoring: .advice)
  let scopes = 3...3
  let basis = Basis.frameworkAgreement

  let summary = Phrase(
    fi: "Toimenpide, joka on myöhässä",
    sv: "Åtgärd som är försenad",
    en: "An action that is late"
  )
  let remedy = Phrase(
    fi: "Päivitä tila tai kirjaa uusi sovittu päättymispäivä.",
    sv: "Uppdatera statusen eller ange det nya slutdatum som har avtalats.",
    en: "Update the status, or enter the new end date that has been agreed."
  )
  let reason = Phrase(
    fi:
      "Sopimuksen mukaan tavoitteiden toteutumista seurataan vuosittain (puitesopimus 2023–2025).",
    sv: "Enligt avtalet följs målen upp varje år (ramavtalet 2023–2025).",
    en:
      "Under the agreement the goals are monitored every year (framework agreement 2023–2025)."
  )

  static let examples = [
    Example(
      [
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy;Tila
        TP1;T1;Ohjaamo avataan;1.1.2025;↓31.12.2025;aikataulussa
        """
      ],
      stage: .monitoring
    ),
    Example(
      [
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy;Tila
        TP1;T1;Ohjaamo avataan;1.1.2025;30.6.2027;aikataulussa
        """
      ],
      stage: .monitoring
    ),
    Example(
      [
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy;Tila
        TP1;T1;Ohjaamo avataan;1.1.2025;↓31.12.2025;aikataulussa
        TP2;T1;Työpaja avataan;;↓kevät 2026;
        TP3;T1;Opot sopivat työnjaosta;1.1.2025;31.12.2025;valmis
        TP4;T1;Kesätyöt kootaan yhteen;1.1.2025;2026;aikataulussa
        TP5;T1;Opot tapaavat jokaisen;1.1.2025;31.12.2025;hoidossa vielä
        """
      ],
      stage: .monitoring
    ),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Aikataulu
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;↓2024–2025
        ;;Työpaja avataan;2025–2027
        ;;Opot tapaavat jokaisen;jatkuva
        """,
      stage: .monitoring
    ),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päättyy;Tila
      TP1;T1;Ohjaamo avataan;31.12.2025;aikataulussa
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // The status stands in a column whose heading is misspelled, which is told of the heading.
    if let missing = workbook.missing(.actions, Action.Column.status), let file = missing.file,
      let column = missing.missing, workbook.headingResembling(column, inFile: file) != nil
    {
      reporter.leaveToOther()
      return
    }
    for (index, action) in workbook.actions.enumerated() {
      let times = ActionTimes(action)
      guard let end = times.end, times.hasEnded(before: occasion.asOf),
        action.status.value?.isFinal != true
      else { continue }
      let label = occasion.label(action.id, action.title)
      let date = end.text(in: occasion.language)
      let column: Action.Column =
        !action.ends.isEmpty ? .ends : action.schedule.isEmpty ? .starts : .schedule
      guard !workbook.sharesCell(column, ofAction: index) else { continue }
      // An end that comes before the start is told as such.
      if let start = times.start, end.lastDay < start.firstDay {
        reporter.leaveToOther()
        continue
      }
      // A word that is not among the choices may say that the action is done, and is told as such.
      if action.hasUnreadStatus {
        reporter.leaveToOther()
        continue
      }
      reporter.report(
        at: workbook.place(\.actions, index, column),
        occasion.say(
          fi: "Toimenpide \(label) on myöhässä: päättymispäivä oli \(date)",
          sv:
            "\(label.after(code: "Åtgärd", name: "Åtgärden")) är försenad: slutdatumet var \(date)",
          en: "\(label.after(code: "Action", name: "The action")) is late: its end date was \(date)"
        )
      )
    }
  }
}
