internal import Wording
internal import Workbooks

/// Finds steps of the process that are not done although they are due.
struct StepOverdue: Rule {
  let code = "SOP-14"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Prosessin vaihe, joka on myöhässä",
    sv: "Steg i processen som är försenat",
    en: "A step of the process that is late"
  )
  let remedy = Phrase(
    fi: "Kirjaa, milloin vaihe valmistui, tai sovi uusi määräaika.",
    sv: "Ange när steget blev klart eller kom överens om en ny tidsfrist.",
    en: "Enter when the step was done, or agree on a new due date."
  )
  let reason = Phrase(
    fi: "Seuraavat vaiheet perustuvat edellisten tuloksiin (hyvä käytäntö).",
    sv: "De följande stegen bygger på resultaten av de föregående (god praxis).",
    en: "Later steps rest on the results of earlier ones (good practice)."
  )

  static let examples = [
    Example([
      "vaiheet.csv": """
      Vaihe;Määräaika;Valmis
      1;31.10.2025;3.11.2025
      2;↓31.1.2026;
      3;31.12.2026;
      """
    ]),
    Example([
      "vaiheet.csv": """
      Vaihe;Määräaika;Valmis
      1;31.10.2025;3.11.2025
      2;31.1.2026;28.1.2026
      3;31.12.2026;
      """
    ]),
    Example([
      "vaiheet.csv": """
      Vaihe;Määräaika;Valmis
      1;syksy 2025;3.11.2025
      2;↓31.1.2026;
      3;2026;
      4;31.12.2026;
      """
    ]),
    Example(["vaiheet.csv": "Vaihe;Määräaika;Valmis\n1;31.1.2026;31.1.2026\n2;;"]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, step) in workbook.steps.enumerated() where step.done.isEmpty {
      guard let number = step.step.value?.number, let due = step.due.value?.end,
        due.lastDay < occasion.asOf.firstDay
      else { continue }
      let date = due.text(in: occasion.language)
      reporter.report(
        at: workbook.place(\.steps, index, .due),
        occasion.say(
          fi: "Prosessin vaihe \(number) on myöhässä (määräaika: \(date))",
          sv: "Steg \(number) i processen är försenat (tidsfrist: \(date))",
          en: "Step \(number) of the process is late (due: \(date))"
        )
      )
    }
  }
}
