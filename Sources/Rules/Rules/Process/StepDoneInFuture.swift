internal import Wording
internal import Workbooks

/// Finds steps of the process that have been done on a day that is still to come.
struct StepDoneInFuture: Rule {
  let code = "SOP-17"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Valmiiksi merkitty prosessin vaihe, jonka päivä on vielä edessä",
    sv: "Steg i processen som har angetts som klart men vars datum ligger i framtiden",
    en: "A step of the process entered as done whose date is still to come"
  )
  let remedy = Phrase(
    fi: "Korjaa päivä tai jätä se tyhjäksi, kunnes vaihe on valmis.",
    sv: "Rätta datumet eller lämna det tomt tills steget är klart.",
    en: "Correct the date, or leave it empty until the step has been done."
  )
  let reason = Phrase(
    fi: "Raporteissa vaihe näkyisi valmiina (tekninen syy).",
    sv: "I rapporterna skulle steget se ut att vara klart (teknisk orsak).",
    en: "Reports would show the step as done (technical)."
  )

  static let examples = [
    Example(["vaiheet.csv": "Vaihe;Valmis\n1;3.11.2025\n2;↓19.12.2027"]),
    Example(["vaiheet.csv": "Vaihe;Valmis\n1;3.11.2025\n2;28.1.2026"]),
    Example([
      "vaiheet.csv": """
      Vaihe;Määräaika;Valmis
      1;31.10.2025;2025
      2;31.1.2026;21.11.2026
      3;31.3.2026;2026
      4;31.12.2027;↓2027
      5;31.12.2027;
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, step) in workbook.steps.enumerated() {
      guard let number = step.step.value?.number, let done = step.done.value?.start,
        done.firstDay > occasion.asOf.lastDay
      else { continue }
      let day = done.text(in: occasion.language)
      reporter.report(
        at: workbook.place(\.steps, index, .done),
        occasion.say(
          fi:
            "Prosessin vaihe \(number) on merkitty valmiiksi, mutta sen päivä \(day) on vielä edessä",
          sv:
            "Steg \(number) i processen har angetts som klart, men datumet \(day) ligger i framtiden",
          en:
            "Step \(number) of the process is entered as done, but its date, \(day), is still to come"
        )
      )
    }
  }
}
