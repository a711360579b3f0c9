internal import Wording
internal import Workbooks

/// Finds decisions that have been made on a day that is still to come.
struct DecisionInFuture: Rule {
  let code = "KAS-06"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Tehdyksi merkitty päätös, jonka päivä on vielä edessä",
    sv: "Beslut som har angetts som fattat men vars datum ligger i framtiden",
    en: "A decision entered as made whose date is still to come"
  )
  let remedy = Phrase(
    fi: "Korjaa päivä tai jätä päätös tyhjäksi, kunnes se on tehty.",
    sv: "Rätta datumet eller lämna beslutet tomt tills det har fattats.",
    en: "Correct the date, or leave the decision empty until it has been made."
  )
  let reason = Phrase(
    fi: "Raportit eivät laske päätöstä tehdyksi ennen sen päivää (tekninen syy).",
    sv: "Rapporterna räknar inte beslutet som fattat före dess datum (teknisk orsak).",
    en: "Reports do not count the decision as made before its date (technical)."
  )

  static let examples = [
    Example([
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Päivä;Päätös
      D1;Joutsan kunta;↓17.11.2027;hyväksyi
      D1;Multian kunta;17.11.2027;
      """,
    ]),
    Example([
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Päivä;Päätös
      D1;Joutsan kunta;17.11.2025;hyväksyi
      D1;Multian kunta;17.11.2027;
      """,
    ]),
    Example([
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Päivä;Päätös
      D1;Joutsan kunta;21.11.2026;hyväksyi
      D1;Multian kunta;2026;hyväksyi
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, decision) in workbook.decisions.enumerated() {
      guard let kind = decision.kind.value, let date = decision.date.value?.start,
        date.firstDay > occasion.asOf.lastDay
      else { continue }
      let word = occasion.language.quoted(kind.text(in: occasion.language))
      let day = date.text(in: occasion.language)
      reporter.report(
        at: workbook.place(\.decisions, index, .date),
        occasion.say(
          fi: "Päätöspäivä \(day) on vielä edessä, mutta päätökseksi on kirjattu \(word)",
          sv: "Beslutsdagen \(day) ligger i framtiden, men som beslut har angetts \(word)",
          en: "The date of decision, \(day), is still to come, but the decision reads \(word)"
        )
      )
    }
  }
}
