internal import Wording
internal import Workbooks

/// Finds statuses whose date of updating is still to come.
struct StatusUpdatedInFuture: Rule {
  let code = "SEU-11"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Tilan päivitysaika, joka on tulevaisuudessa",
    sv: "Status vars uppdateringstid ligger i framtiden",
    en: "A status whose date of updating is in the future"
  )
  let remedy = Phrase(
    fi: "Kirjaa päivä, jona tila on viimeksi tarkistettu.",
    sv: "Ange den dag då statusen senast kontrollerades.",
    en: "Enter the day on which the status was last checked."
  )
  let reason = Phrase(
    fi: "Päivitysajasta nähdään, onko tila ajan tasalla (tekninen syy).",
    sv: "Uppdateringstiden visar om statusen är aktuell (teknisk orsak).",
    en: "The date of updating shows whether the status is up to date (technical)."
  )

  static let examples = [
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Tila;Tila päivitetty
      TP1;T1;Ohjaamo avataan;aikataulussa;↓1.3.2027
      """
    ]),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Tila;Tila päivitetty
      TP1;T1;Ohjaamo avataan;aikataulussa;1.3.2026
      """
    ]),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Tila;Tila päivitetty
      TP1;T1;Ohjaamo avataan;aikataulussa;↓1.3.2027
      TP2;T1;Työpaja avataan;valmis;↓2028
      TP3;T1;Opot tapaavat jokaisen;aikataulussa;2026
      """
    ]),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Tila;Tila päivitetty
      TP1;T1;Ohjaamo avataan;aikataulussa;21.11.2026
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for index in workbook.actionsWithDetails {
      let action = workbook.actions[index]
      guard let updated = action.statusUpdated.value?.start,
        updated.firstDay > occasion.asOf.lastDay,
        !workbook.sharesCell(.statusUpdated, ofAction: index)
      else { continue }
      let label = occasion.label(action.id, action.title)
      let date = updated.text(in: occasion.language)
      reporter.report(
        at: workbook.place(\.actions, index, .statusUpdated),
        occasion.say(
          fi: "Toimenpiteen \(label) tilan päivitysaika on vielä edessä: \(date)",
          sv:
            "Statusen för \(label.after(code: "åtgärd", name: "åtgärden")) har en uppdateringstid "
            + "som ännu inte har infallit: \(date)",
          en: "The status of \(label.after(code: "action", name: "the action")) has a date of "
            + "updating that is still to come: \(date)"
        )
      )
    }
  }
}
