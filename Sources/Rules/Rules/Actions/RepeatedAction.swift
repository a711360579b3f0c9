internal import Wording
internal import Workbooks

/// Finds actions that stand twice under one goal with the same schedule.
struct RepeatedAction: Rule {
  let code = "TOI-12"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Toimenpide, joka on tavoitteella kahteen kertaan",
    sv: "Åtgärd som står två gånger under ett mål",
    en: "An action that a goal has twice"
  )
  let remedy = Phrase(
    fi: "Yhdistä toimenpiteet ja kirjaa kaikki vastuutahot samalle toimenpiteelle.",
    sv: "Slå ihop åtgärderna och ange alla ansvariga instanser för samma åtgärd.",
    en: "Merge the actions, and enter all responsible parties for the one that stays."
  )
  let reason = Phrase(
    fi:
      "Kahteen kertaan kirjatulla toimenpiteellä on kaksi tilaa, jotka voivat poiketa toisistaan (hyvä käytäntö).",
    sv:
      "En åtgärd som står två gånger får två statusuppgifter, som kan skilja sig åt (god praxis).",
    en: "An action entered twice has two statuses, which may differ (good practice)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;Jämsän kaupunki;
      TP2;T1;↓Ohjaamo avataan.;Luhangan kunta;
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;Jämsän kaupunki;Luhangan kunta
      """,
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      T2;Nuorten työttömyys puolittuu
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Aikataulu
      TP1;T1;Ohjaamo avataan;2026
      TP2;T1;↓Ohjaamo avataan.;2026
      TP3;T2;Ohjaamo avataan;2026
      TP4;T2;Ohjaamo avataan;2027
      TP5;T2;täydennetään;
      TP6;T2;täydennetään;
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan\nT2;Väki kasvaa",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Aikataulu
      TP1;T1, T2;Ohjaamo avataan;2026
      TP2;T2;Ohjaamo avataan.;2027
      TP3;T2, T1;↓Ohjaamo avataan!;2026
      TP4;T1, T2;↓Avataan ohjaamo;2027
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Vastuutahot
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;Joutsan kunta
        ;;Työpaja avataan;Joutsan kunta
        """
    ),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Ohjaamo avataan
      TP2;T1;↓Avataan ohjaamo
      TP3;T1;Oppilaille kerrotaan selkeästi sote-palveluista
      TP4;T1;↓Oppilaille kerrotaan sotepalveluista selkeästi
      TP5;T1;Kunnat tukevat järjestöt mukaan
      TP6;T1;Järjestöt tukevat kunnat mukaan
      """,
    ]),
  ]

  /// Long texts are looked up once for an action and by their numbers for each of its goals.
  private struct ActionOfGoal: Hashable {
    let goal: Int
    let key: Int
    let schedule: Int
  }

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var firstOfKey: [ActionOfGoal: Int] = [:]
    var numbersOfKeys: [TextKey: Int] = [:]
    var numbersOfSchedules: [String: Int] = [:]
    let repeated = workbook.recordsRepeatingCode(.actions)
    // Only the former may be the same but for endings, and only the latter but for the order of their words.
    let alike = ActionsAlike(in: workbook)
    let (mayBeRepeated, mayBeReworded) = (alike.mayBeRepeated, alike.mayBeReworded)
    for index in workbook.actions.indices
    where (mayBeRepeated[index] || mayBeReworded[index]) && !repeated.contains(index) {
      guard let text = workbook.actions[index].title, !Placeholder.stands(inTitle: text)
      else { continue }
      let title = text.original
      var keys = mayBeRepeated[index] ? [WordForm.key(title)] : []
      if mayBeReworded[index] { keys.append(RewordedForm(title).key) }
      let numbers = keys.map { Self.number(of: $0, in: &numbersOfKeys) }
      let schedule = Self.number(of: schedule(of: index, in: workbook), in: &numbersOfSchedules)
      var first: Int?
      for goal in workbook.goals(ofAction: index) {
        for key in numbers {
          let action = ActionOfGoal(goal: goal, key: key, schedule: schedule)
          if let known = firstOfKey[action] {
            first = first ?? known
          } else {
            firstOfKey[action] = index
          }
        }
      }
      guard let first else { continue }
      report(index, first, workbook, occasion, &reporter)
    }
  }

  private static func number<Key: Hashable>(of key: Key, in numbers: inout [Key: Int]) -> Int {
    if let known = numbers[key] { return known }
    let next = numbers.count
    numbers[key] = next
    return next
  }

  private func schedule(of index: Int, in workbook: Workbook) -> String {
    let action = workbook.actions[index]
    if action.starts.isEmpty, action.ends.isEmpty, action.schedule.isEmpty { return "" }
    return [Action.Column.starts, .ends, .schedule]
      .map { workbook.value(at: workbook.place(\.actions, index, $0)) ?? "" }
      .joined(separator: "\n")
  }

  private func report(
    _ index: Int,
    _ first: Int,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let place = workbook.place(\.actions, index, .title)
    let earlier = workbook.place(\.actions, first, .title)
    let action = workbook.actions[index]
    let label = occasion.label(action.id, action.title)
    // Several actions may stand in one cell.
    guard place.file != earlier.file || place.row != earlier.row else {
      reporter.report(
        at: place,
        occasion.say(
          fi: "Toimenpide \(label) on solussa kahteen kertaan",
          sv: "\(label.after(code: "Åtgärd", name: "Åtgärden")) står två gånger i cellen",
          en: "\(label.after(code: "Action", name: "The action")) is in the cell twice"
        )
      )
      return
    }
    let row = Mention.onRow(of: earlier, from: place, in: workbook, occasion)
    reporter.report(
      at: place,
      occasion.say(
        fi: "Toimenpide \(label) on samalla tavoitteella jo \(row)",
        sv:
          "\(label.after(code: "Åtgärd", name: "Åtgärden")) finns redan \(row) för samma mål",
        en:
          "\(label.after(code: "Action", name: "The action")) already stands under the same goal \(row)"
      )
    )
  }
}
