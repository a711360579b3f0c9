internal import Wording
internal import Workbooks

/// Finds actions that say the same as the goal that they work towards.
struct ActionSameAsGoal: Rule {
  let code = "TOI-13"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Toimenpide, joka on sama kuin tavoitteensa",
    sv: "Åtgärd som är likadan som målet",
    en: "An action that is the same as its goal"
  )
  let remedy = Phrase(
    fi: "Kirjaa toimenpiteeksi, mitä tavoitteen saavuttamiseksi tehdään.",
    sv: "Ange som åtgärd vad som görs för att nå målet.",
    en: "Enter as the action what is done to reach the goal."
  )
  let reason = Phrase(
    fi: "Tavoite kertoo, mitä saadaan aikaan, ja toimenpide, mitä tehdään (hyvä käytäntö).",
    sv: "Målet säger vad som uppnås och åtgärden vad som görs (god praxis).",
    en: "A goal says what is achieved, and an action what is done (good practice)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide\nTP1;T1;↓Jokainen nuori saa opiskelupaikan",
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Opot tapaavat jokaisen yhdeksäsluokkalaisen
      """,
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      T2;Perustetaan yhteinen ohjaamo
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Perustetaan yhteinen ohjaamo
      TP2;T2;↓Perustetaan yhteiset ohjaamot.
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide
        Työllisyyden hoito;täydennetään;täydennetään
        ;Nuorten työttömyys puolittuu;Ohjaamo avataan
        """
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let beginnings = workbook.goals.indices.map { goal in
      workbook.goals[goal].title.flatMap { $0.withBytes(WordForm.beginningOfKey) }
    }
    // A goal's text may be long and belong to thousands of actions, so that it is read once at most.
    var wordsOfGoals: [UInt64?] = Array(repeating: nil, count: workbook.goals.count)
    func words(ofGoal goal: Int, _ text: Text) -> UInt64 {
      let words = wordsOfGoals[goal] ?? TextSketch(text).words
      wordsOfGoals[goal] = words
      return words
    }
    var keysOfGoals: [Int: TextKey] = [:]
    func key(ofGoal goal: Int, _ text: Text) -> TextKey {
      let key = keysOfGoals[goal] ?? WordForm.key(text.original)
      keysOfGoals[goal] = key
      return key
    }
    for index in workbook.actions.indices {
      guard let title = workbook.actions[index].title else { continue }
      let beginning = title.withBytes(WordForm.beginningOfKey)
      let goals = workbook.goals(ofAction: index)
      // Nearly all actions begin otherwise than their goals.
      guard
        goals.contains(where: {
          beginning == nil || beginnings[$0] == nil || beginning == beginnings[$0]
        })
      else { continue }
      let sketch = TextSketch(title)
      let same = goals.first { goal in
        guard let text = workbook.goals[goal].title,
          words(ofGoal: goal, text) == sketch.words
        else { return false }
        return key(ofGoal: goal, text) == WordForm.key(title.original)
          && !Placeholder.stands(inTitle: text)
      }
      guard let same else { continue }
      let (action, goal) = (workbook.actions[index], workbook.goals[same])
      let label = occasion.label(action.id, action.title)
      let place = workbook.place(\.actions, index, .title)
      // Where neither has a code their texts would be told twice.
      guard action.id.isWritten, goal.id.isWritten else {
        reporter.report(
          at: place,
          occasion.say(
            fi: "Toimenpide \(label) on sama kuin tavoitteensa",
            sv: "\(label.after(code: "Åtgärd", name: "Åtgärden")) är likadan som målet",
            en: "\(label.after(code: "Action", name: "The action")) is the same as its goal"
          )
        )
        continue
      }
      reporter.report(
        at: place,
        occasion.say(
          fi: "Toimenpide \(action.id) on sama kuin tavoite \(goal.id)",
          sv: "Åtgärd \(action.id) är likadan som mål \(goal.id)",
          en: "Action \(action.id) is the same as goal \(goal.id)"
        )
      )
    }
  }
}
