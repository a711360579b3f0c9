internal import Wording
internal import Workbooks

/// Finds steps of the process that are done although an earlier one is not, or was done later.
struct StepOutOfOrder: Rule {
  let code = "SOP-15"
  let severity = StageSeverity.wrong(.advice)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Prosessin vaihe, joka on valmistunut ennen edellistä",
    sv: "Steg i processen som blev klart före det föregående",
    en: "A step of the process that was done before the one it follows"
  )
  let remedy = Phrase(
    fi: "Tarkista vaiheiden valmistumispäivät.",
    sv: "Kontrollera när stegen blev klara.",
    en: "Check when the steps were done."
  )
  let reason = Phrase(
    fi:
      "Suosituksessa tavoitteet määritellään kuudessa vaiheessa, joista kukin perustuu edellisten tuloksiin (Kuntaliitto 2022).",
    sv:
      "I rekommendationen fastställs målen i sex steg som vart och ett bygger på de föregående stegens resultat (Kommunförbundet 2022).",
    en:
      "The recommendation sets goals in six steps, each resting on the results of those before it (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "vaiheet.csv": """
      Vaihe;Valmis
      1;3.11.2025
      2;15.4.2026
      3;↓1.2.2026
      """
    ]),
    Example([
      "vaiheet.csv": """
      Vaihe;Valmis
      1;3.11.2025
      2;15.4.2026
      3;1.9.2026
      """
    ]),
    Example([
      "vaiheet.csv": """
      Vaihe;Valmis
      1;3.11.2025
      2;15.4.2026
      3;↓1.2.2026
      4;
      5;↓kesä 2026
      """
    ]),
    Example(["vaiheet.csv": "Vaihe;Valmis\n1;3.11.2025\n2;15.4.2036\n3;1.9.2026"]),
    Example([
      "vaiheet.csv": """
      Vaihe;Valmis
      1;2025
      2;15.10.2025
      3;15.10.2025
      4;
      """
    ]),
    Example([
      "vaiheet.csv": """
      Vaihe;Valmis
      1;20.2.2025
      2;↓30.4.2026
      3;18.6.2025
      4;26.9.2025
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let steps = workbook.steps.enumerated().compactMap { index, step in
      step.step.value.map { (index: index, number: $0.number, step: step) }
    }.sorted { ($0.number, $0.index) < ($1.number, $1.index) }
    // A day that is still to come is told by another rule.
    let past = steps.filter { row in
      row.step.done.value?.end.map { $0.firstDay <= occasion.asOf.lastDay } ?? true
    }
    let late = stepDoneAfterSeveral(past)
    if let late {
      let (step, next) = (past[late.step], past[late.next])
      let (done, earlier) = (late.done, late.nextDone)
      reporter.report(
        at: workbook.place(\.steps, step.index, .done),
        occasion.say(
          fi:
            "Prosessin vaihe \(step.number) on valmistunut (\(done.text(in: .finnish))) vasta vaiheen \(next.number) (\(earlier.text(in: .finnish))) jälkeen",
          sv:
            "Steg \(step.number) i processen blev klart (\(done.text(in: .swedish))) först efter steg \(next.number) (\(earlier.text(in: .swedish)))",
          en:
            "Step \(step.number) of the process was done (\(done.text(in: .english))) only after step \(next.number) (\(earlier.text(in: .english)))"
        )
      )
    }
    // The earlier steps that are not done, or that were done last.
    var open: Int?
    // Whether a later step has been told of, or the open one is late, which another rule tells.
    var isTold = false
    var last: (number: Int, date: CalendarDate)?
    for number in 1...6 {
      let rows = steps.filter { $0.number == number }
      for (index, _, step) in rows {
        guard let date = step.done.value?.end else { continue }
        let place = workbook.place(\.steps, index, .done)
        if let open, !isTold {
          isTold = true
          reporter.report(
            at: place,
            occasion.say(
              fi: "Prosessin vaihe \(number) on valmis, mutta vaihe \(open) ei ole",
              sv: "Steg \(number) i processen är klart, men steg \(open) är det inte",
              en: "Step \(number) of the process is done, but step \(open) is not"
            )
          )
        } else if open == nil, let last, date.lastDay < last.date.firstDay {
          let done = date.text(in: occasion.language)
          let earlier = last.date.text(in: occasion.language)
          reporter.report(
            at: place,
            occasion.say(
              fi:
                "Prosessin vaihe \(number) on valmistunut (\(done)) ennen vaihetta \(last.number) (\(earlier))",
              sv:
                "Steg \(number) i processen blev klart (\(done)) före steg \(last.number) (\(earlier))",
              en:
                "Step \(number) of the process was done (\(done)) before step \(last.number) (\(earlier))"
            )
          )
        }
      }
      if open == nil, let row = rows.first(where: { $0.step.done.isEmpty }) {
        open = number
        isTold = row.step.due.value?.end.map { $0.lastDay < occasion.asOf.firstDay } ?? false
      }
      for (_, _, step) in rows {
        // A day that is still to come is told by another rule.
        guard let date = step.done.value?.end, date.firstDay <= occasion.asOf.lastDay else {
          continue
        }
        // What the one late step is compared with has been told.
        if let late, past[late.step].number == number { continue }
        if date.firstDay > last?.date.firstDay ?? .min { last = (number, date) }
      }
    }
  }

  /// The one step that was done after several later ones, where all others are in order, with the first of those.
  private func stepDoneAfterSeveral(
    _ steps: [(index: Int, number: Int, step: Step)]
  ) -> (step: Int, next: Int, done: CalendarDate, nextDone: CalendarDate)? {
    let dated = steps.indices.compactMap { index in
      steps[index].step.done.value?.end.map {
        (index: index, number: steps[index].number, date: $0)
      }
    }
    // The process has six steps, and many rows of one table are something else.
    guard dated.count <= 24 else { return nil }
    func isLate(_ first: CalendarDate, after second: CalendarDate) -> Bool {
      second.lastDay < first.firstDay
    }
    let pairs = dated.flatMap { first in
      dated.filter { first.number < $0.number && isLate(first.date, after: $0.date) }
        .map { (first: first, second: $0) }
    }
    guard let pair = pairs.first, pairs.count > 1,
      pairs.allSatisfy({ $0.first.index == pair.first.index })
    else { return nil }
    return (pair.first.index, pair.second.index, pair.first.date, pair.second.date)
  }
}
