internal import Wording
internal import Workbooks

/// Finds actions without a status, and statuses that have not been updated for long.
struct OutdatedStatus: Rule {
  let code = "SEU-03"
  let severity = StageSeverity(draft: nil, council: nil, monitoring: .warning)
  let scopes = 3...3
  let basis = Basis.frameworkAgreement
  let threshold: Threshold? = Threshold(
    12,
    Phrase(
      fi: "tilan ikä, kuukautta",
      sv: "statusens ålder, månader",
      en: "age of the status, months"
    )
  )

  let summary = Phrase(
    fi: "Toimenpide, jonka tila puuttuu tai on vanhentunut",
    sv: "Åtgärd vars status saknas eller är föråldrad",
    en: "An action whose status is missing or out of date"
  )
  let remedy = Phrase(
    fi: "Kirjaa tila: ei aloitettu, aikataulussa, myöhässä, valmis tai peruttu.",
    sv: "Ange status: inte påbörjad, enligt tidtabell, försenad, slutförd eller avbruten.",
    en: "Enter the status: not started, on schedule, late, completed or cancelled."
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
        Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy;Tila;Tila päivitetty
        TP1;T1;Ohjaamo avataan;1.1.2026;31.12.2028;↓;
        TP2;T1;Työpaja avataan;1.1.2025;31.12.2028;aikataulussa;↓3/2025
        """
      ],
      stage: .monitoring
    ),
    Example(
      [
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy;Tila;Tila päivitetty
        TP1;T1;Ohjaamo avataan;1.1.2026;31.12.2028;aikataulussa;9/2026
        TP2;T1;Työpaja avataan;1.1.2025;31.12.2028;aikataulussa;9/2026
        """
      ],
      stage: .monitoring
    ),
    Example(
      [
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy;Tila;Tila päivitetty
        TP1;T1;Ohjaamo avataan;1.1.2026;31.12.2028;↓;
        TP2;T1;Työpaja avataan;1.1.2025;31.12.2028;aikataulussa;↓3/2025
        TP3;T1;Opot sopivat työnjaosta;1.1.2025;31.12.2025;valmis;15.12.2024
        TP4;T1;Kesätyöt kootaan yhteen;1.1.2027;31.12.2028;;
        TP5;T1;Opot tapaavat jokaisen;1.1.2026;30.6.2026;;
        """
      ],
      stage: .monitoring
    ),
    Example(
      [
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy;Tila;Tila päivitetty
        TP1;T1;Ohjaamo avataan;1.1.2026;31.12.2028;aikataulussa;11/2025
        TP2;T1;Työpaja avataan;1.1.2026;31.12.2028;myöhässä;
        """
      ],
      stage: .monitoring
    ),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Tila
      TP1;T1;Ohjaamo avataan;
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let months = occasion.threshold(of: self)
    for (index, action) in workbook.actions.enumerated() {
      let times = ActionTimes(action)
      // What is late is told by another rule, and what is yet to begin has no status to tell.
      if times.hasEnded(before: occasion.asOf), action.status.value?.isFinal != true { continue }
      let label = occasion.label(action.id, action.title)
      if action.status.isEmpty {
        guard !times.startsAfter(occasion.asOf) else { continue }
        reporter.report(
          at: workbook.place(\.actions, index, .status),
          occasion.say(
            fi: "Toimenpiteellä \(label) ei ole tilaa",
            sv: "\(label.after(code: "Åtgärd", name: "Åtgärden")) saknar status",
            en: "\(label.after(code: "Action", name: "The action")) has no status"
          )
        )
      } else if let status = action.status.value, !status.isFinal,
        // A status that its start contradicts is told by another rule.
        status != .notStarted || !times.hasStarted(before: occasion.asOf),
        let updated = action.statusUpdated.value?.end,
        updated.monthNumber + months < occasion.asOf.monthNumber
      {
        let date = updated.text(in: occasion.language)
        reporter.report(
          at: workbook.place(\.actions, index, .statusUpdated),
          occasion.say(
            fi: "Toimenpiteen \(label) tila on vanhentunut: päivitysaika on \(date)",
            sv: "Statusen för \(label.after(code: "åtgärd", name: "åtgärden")) är föråldrad: "
              + "uppdateringstiden är \(date)",
            en: "The status of \(label.after(code: "action", name: "the action")) is out of date: "
              + "the date of updating is \(date)"
          ),
          remedy: occasion.say(
            fi: "Tarkista tila ja kirjaa päivitysaika.",
            sv: "Kontrollera statusen och ange när den har uppdaterats.",
            en: "Check the status, and enter when it was updated."
          )
        )
      }
    }
  }
}

extension CalendarDate {
  /// The last month that the date may mean, counted from the year 0.
  fileprivate var monthNumber: Int {
    switch precision {
    case .year: year * 12 + 11
    case .season, .edge: (lastDay - firstDay) / 31 + firstMonth
    case .month(let month): year * 12 + month - 1
    case .day(let month, _): year * 12 + month - 1
    }
  }

  /// The first month that the date may mean, counted from the year 0.
  private var firstMonth: Int {
    (1...12).first { month in
      CalendarDate(year: year, .month(month)).map { $0.lastDay >= firstDay } ?? false
    }.map { year * 12 + $0 - 1 } ?? year * 12
  }
}
