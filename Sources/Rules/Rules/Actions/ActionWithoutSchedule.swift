internal import Wording
internal import Workbooks

/// Finds actions that are yet to be done and do not say when.
struct ActionWithoutSchedule: Rule {
  let code = "TOI-07"
  let severity = StageSeverity.missing(.advice)
  let scopes = 3...3
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Toimenpide, jolla ei ole aikataulua",
    sv: "Åtgärd utan tidtabell",
    en: "An action without a schedule"
  )
  let remedy = Phrase(
    fi: "Kirjaa, mihin mennessä toimenpide tehdään, tai ”jatkuva”.",
    sv: "Ange när åtgärden ska vara genomförd, eller ”fortlöpande”.",
    en: "Enter when the action is to be done, or “continuous”."
  )
  let reason = Phrase(
    fi: "Ilman aikataulua toimenpiteen etenemistä ei voi seurata (hyvä käytäntö).",
    sv: "Utan tidtabell går det inte att följa upp hur åtgärden framskrider (god praxis).",
    en: "Without a schedule the progress of an action cannot be monitored (good practice)."
  )

  static let examples = [
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy
      TP1;T1;Ohjaamo avataan;1.9.2026;31.12.2027
      TP2;T1;Työpaja avataan;;↓
      """
    ]),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy
      TP1;T1;Ohjaamo avataan;1.9.2026;31.12.2027
      TP2;T1;Työpaja avataan;;syksy 2027
      """
    ]),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy;Tila;Huomioitavaa
      TP1;T1;Ohjaamo avataan;2026;2027;;
      TP2;T1;Työpaja avataan;;↓;ei aloitettu;
      TP3;T1;Opot tapaavat jokaisen;1.9.2026;;;
      TP4;T1;Opot sopivat työnjaosta;;;valmis;
      TP5;T1;täydennetään;;;;
      TP6;T1;Kesätyöpaikat kootaan yhteen;;;;Aikataulu vahvistuu, kun rahoituksesta on päätetty
      """
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Aikataulu
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;2027
        ;;"Työpaja avataan
        Kesätyöpaikat kootaan yhteen";↓
        ;;Opot tapaavat jokaisen;jatkuva
        """
    ),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite;Määräaika\nT1;Jokainen nuori saa opiskelupaikan;2027",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide\nTP1;T1;Ohjaamo avataan",
    ]),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Aikataulu
      TP1;T1;Ohjaamo avataan;kun tilat vapautuvat
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let columns = [Action.Column.schedule, .ends, .starts]
    guard columns.contains(where: { workbook.hasColumn(.actions, $0) }) else {
      reportColumn(workbook, &reporter)
      return
    }
    for (index, action) in workbook.actions.enumerated() {
      guard action.starts.isEmpty, action.ends.isEmpty, action.schedule.isEmpty,
        isToBeDone(action),
        let column = columns.first(where: { workbook.hasColumn($0, of: action) }),
        !workbook.sharesCell(column, ofAction: index)
      else { continue }
      let label = occasion.label(action.id, action.title)
      reporter.report(
        at: workbook.place(\.actions, index, column),
        occasion.say(
          fi: "Toimenpiteeltä \(label) puuttuu aikataulu",
          sv: "\(label.after(code: "Åtgärd", name: "Åtgärden")) saknar tidtabell",
          en: "\(label.after(code: "Action", name: "The action")) has no schedule"
        )
      )
    }
  }

  private func isToBeDone(_ action: Action) -> Bool {
    if action.status.value == .completed || action.status.value == .cancelled { return false }
    return !Placeholder.stands(for: action.title) && !isExplained(action)
  }

  /// Whether the action's notes speak of its schedule.
  private func isExplained(_ action: Action) -> Bool {
    guard let notes = action.notes?.original else { return false }
    return !WordForm.everyWord(of: notes) { word in
      // Most words are told apart by their first letter.
      !Self.wordsForSchedule.contains { word.utf8.first == $0.utf8.first && word.hasPrefix($0) }
    }
  }

  private static let wordsForSchedule = [
    "aikataul", "ajankoh", "ajoit", "tidtabell", "tidsplan", "tidpunkt", "schedule", "timetable",
  ]

  /// Asks for the column, unless the goals say by when they are to be reached.
  private func reportColumn(_ workbook: Workbook, _ reporter: inout Reporter) {
    guard workbook.actions.contains(where: isToBeDone),
      !workbook.goals.contains(where: { !$0.due.isEmpty }),
      let missing = workbook.missing(.actions, Action.Column.schedule)
    else { return }
    reporter.report(at: missing, "")
  }
}
