internal import Wording
internal import Workbooks

/// Finds steps of the process that an earlier row has already.
struct RepeatedStep: Rule {
  let code = "SOP-16"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Prosessin vaihe, joka on kahdella rivillä",
    sv: "Steg i processen som finns på två rader",
    en: "A step of the process entered in two rows"
  )
  let remedy = Phrase(
    fi: "Korjaa vaiheen numero tai yhdistä rivit.",
    sv: "Rätta stegets nummer eller slå ihop raderna.",
    en: "Correct the number of the step, or merge the rows."
  )
  let reason = Phrase(
    fi: "Kahdella rivillä olevan vaiheen tila jää epäselväksi (tekninen syy).",
    sv: "Om ett steg finns på två rader är dess läge oklart (teknisk orsak).",
    en: "When a step is in two rows, it is unclear how far it has come (technical)."
  )

  static let examples = [
    Example([
      "vaiheet.csv": """
      Vaihe;Määräaika;Valmis
      1;31.10.2025;3.11.2025
      2;31.1.2026;28.1.2026
      ↓2;31.12.2026;
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
      Vaihe;Vastuu;Valmis
      1;Jämsän kaupunki;3.11.2025
      2;Jämsän kaupunki;28.1.2026
      2;Joutsan kunta;2.2.2026
      3;Jämsän kaupunki;
      """
    ]),
    Example([
      "vaiheet.csv": """
      Vaihe;Vastuu;Valmis
      1;Jämsän kaupunki;3.11.2025
      2;Jämsän kaupunki;28.1.2026
      ↓2;Joutsan kunta;2.2.2026
      4;Jämsän kaupunki;
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let numbers = Set(workbook.steps.compactMap { $0.step.value?.number })
    // A step in between or the last of six is missing, so that a number is probably another one's.
    let isMistyped =
      numbers.count < numbers.max() ?? 0 || (workbook.steps.count == 6 && numbers.count == 5)
    var rows: [Int: Int] = [:]
    var responsibles = NameForms()
    for (index, step) in workbook.steps.enumerated() {
      guard let number = step.step.value?.number else { continue }
      guard let first = rows[number] else {
        rows[number] = index
        continue
      }
      guard isMistyped || isSameResponsible(first, step, workbook, &responsibles) else {
        continue
      }
      let place = workbook.place(\.steps, index, .step)
      let row = Mention.onRow(
        of: workbook.place(\.steps, first, .step),
        from: place,
        in: workbook,
        occasion
      )
      reporter.report(
        at: place,
        occasion.say(
          fi: "Prosessin vaihe \(number) on jo \(row)",
          sv: "Steg \(number) i processen finns redan \(row)",
          en: "Step \(number) of the process is already \(row)"
        )
      )
    }
  }

  /// Whether two rows do not name different parties, each of which may take a step of its own.
  private func isSameResponsible(
    _ first: Int,
    _ second: Step,
    _ workbook: Workbook,
    _ responsibles: inout NameForms
  ) -> Bool {
    guard let one = workbook.steps[first].responsible, let other = second.responsible else {
      return true
    }
    return responsibles.form(ofRecord: first, one.original) == NormalForm.name(other.original)
  }
}
