internal import Wording
internal import Workbooks

/// Finds statuses of actions that do not agree with when the actions start and end.
struct StatusAgainstDates: Rule {
  let code = "SEU-04"
  let severity = StageSeverity(draft: nil, council: nil, monitoring: .warning)
  let scopes = 3...3
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Toimenpiteen tila, joka ei sovi päivämääriin",
    sv: "Åtgärdsstatus som inte stämmer med datumen",
    en: "A status of an action that does not agree with its dates"
  )
  let remedy = Phrase(
    fi: "Korjaa tila tai päivämäärä.",
    sv: "Rätta statusen eller datumet.",
    en: "Correct the status or the date."
  )
  let reason = Phrase(
    fi: "Seurannassa toimenpiteet lasketaan tilan mukaan (tekninen syy).",
    sv: "I uppföljningen räknas åtgärderna enligt status (teknisk orsak).",
    en: "Monitoring counts actions by their status (technical)."
  )

  static let examples = [
    Example(
      [
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy;Tila
        TP1;T1;Ohjaamo avataan;1.1.2026;31.12.2028;↓ei aloitettu
        """
      ],
      stage: .monitoring
    ),
    Example(
      [
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy;Tila
        TP1;T1;Ohjaamo avataan;1.1.2026;31.12.2028;aikataulussa
        """
      ],
      stage: .monitoring
    ),
    Example(
      [
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy;Tila
        TP1;T1;Ohjaamo avataan;1.1.2026;31.12.2028;↓ei aloitettu
        TP2;T1;Työpaja avataan;1.1.2028;31.12.2028;↓valmis
        TP3;T1;Opot sopivat työnjaosta;1.1.2026;31.12.2028;↓valmis
        TP4;T1;Kesätyöt kootaan yhteen;1.3.2027;31.12.2028;↓käynnissä
        """
      ],
      stage: .monitoring
    ),
    Example(
      [
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy;Tila
        TP1;T1;Ohjaamo avataan;1.1.2027;31.12.2028;ei aloitettu
        TP2;T1;Työpaja avataan;2026;2028;ei aloitettu
        TP3;T1;Opot sopivat työnjaosta;1.1.2026;2026;valmis
        TP4;T1;Kesätyöt kootaan yhteen;1.1.2026;30.6.2026;myöhässä
        TP5;T1;Opot tapaavat jokaisen;1.1.2026;30.6.2026;ei aloitettu
        TP6;T1;Ilta opiskelijoille;1.3.2027;31.12.2028;aikataulussa
        """
      ],
      stage: .monitoring
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let language = occasion.language
    for (index, action) in workbook.actions.enumerated() {
      let times = ActionTimes(action)
      guard let status = action.status.value,
        let clash = Clash(status, times, on: occasion.asOf),
        !workbook.sharesCell(.status, ofAction: index)
      else { continue }
      let label = occasion.label(action.id, action.title)
      let word = language.quoted(status.text(in: language))
      switch clash {
      case .hasStarted(let start):
        let date = start.text(in: language)
        reporter.report(
          at: workbook.place(\.actions, index, .status),
          occasion.say(
            fi: "Toimenpiteen \(label) tila on \(word), vaikka alkamisaika oli \(date)",
            sv: "\(label.after(code: "Åtgärd", name: "Åtgärden")) har statusen \(word) trots att "
              + "startdatumet var \(date)",
            en: "\(label.after(code: "Action", name: "The action")) has the status \(word), "
              + "although its start date was \(date)"
          ),
          remedy: occasion.say(
            fi: "Päivitä tila tai kirjaa uusi alkamisaika.",
            sv: "Uppdatera statusen eller ange det nya startdatumet.",
            en: "Update the status, or enter the new start date."
          )
        )
      case .startsLater(let start):
        let date = start.text(in: language)
        reporter.report(
          at: workbook.place(\.actions, index, .status),
          occasion.say(
            fi: "Toimenpiteen \(label) tila on \(word), vaikka alkamisaika on vasta \(date)",
            sv: "\(label.after(code: "Åtgärd", name: "Åtgärden")) har statusen \(word) trots att "
              + "startdatumet är först \(date)",
            en: "\(label.after(code: "Action", name: "The action")) has the status \(word), "
              + "although its start date is not until \(date)"
          ),
          isMilder: status == .inProgress
        )
      case .endsLater(let end):
        let date = end.text(in: language)
        reporter.report(
          at: workbook.place(\.actions, index, .status),
          occasion.say(
            fi: "Toimenpiteen \(label) tila on \(word), mutta päättymisaika on vasta \(date)",
            sv: "\(label.after(code: "Åtgärd", name: "Åtgärden")) har statusen \(word), men "
              + "slutdatumet är först \(date)",
            en: "\(label.after(code: "Action", name: "The action")) has the status \(word), "
              + "but its end date is not until \(date)"
          ),
          remedy: occasion.say(
            fi: "Jos toimenpide valmistui etuajassa, kirjaa toteutunut päättymispäivä.",
            sv: "Om åtgärden slutfördes i förtid, ange det faktiska slutdatumet.",
            en: "If the action was completed early, enter the actual end date."
          ),
          isMilder: true
        )
      }
    }
  }
}

/// How a status and the dates of an action contradict each other.
private enum Clash {
  case hasStarted(CalendarDate)
  case startsLater(CalendarDate)
  case endsLater(CalendarDate)

  /// `nil`: they agree, or the action is late, which another rule tells.
  init?(_ status: ActionStatus, _ times: ActionTimes, on day: CalendarDate) {
    switch status {
    case .notStarted:
      guard let start = times.start, times.hasStarted(before: day), !times.hasEnded(before: day)
      else { return nil }
      self = .hasStarted(start)
    case .inProgress:
      guard let start = times.start, times.startsAfter(day) else { return nil }
      self = .startsLater(start)
    case .completed:
      if let start = times.start, times.startsAfter(day) {
        self = .startsLater(start)
      } else if let end = times.end, end.firstDay > day.lastDay {
        self = .endsLater(end)
      } else {
        return nil
      }
    case .onSchedule, .late, .cancelled: return nil
    }
  }
}
