internal import Documents
internal import Wording
internal import Workbooks

/// The goals by area: each with its actions, its indicators and the assessment.
///
/// An action or an indicator of several goals is told at the first and named at the others.
struct MonitoredGoals {
  private let reader: Reader
  private let workbook: Workbook
  private let round: MonitoredYear

  init(_ reader: Reader, _ round: MonitoredYear) {
    self.reader = reader
    workbook = reader.workbook
    self.round = round
  }

  var blocks: [Block] {
    AreaGoals(workbook).groups.map { area, goals in
      .section(
        Prose(area.map(reader.heading(ofArea:)) ?? AreaGoals.withoutArea[reader.language]),
        goals.map(section(ofGoal:))
      )
    }
  }

  private func section(ofGoal index: Int) -> Block {
    let goal = workbook.goals[index]
    return .section(
      Prose(name(ofGoal: index)),
      [.paragraph([.strong(reader.text(goal.title) ?? EmptyMark.sign)])] + actions(ofGoal: index)
        + indicators(ofGoal: index) + [.definitions(assessment(of: goal))]
    )
  }

  private func name(ofGoal index: Int) -> String {
    let code = workbook.goals[index].id.text
    return reader.say(fi: "Tavoite \(code)", sv: "Mål \(code)", en: "Goal \(code)")
  }

  private func assessment(of goal: Goal) -> [Definition] {
    var definitions = [
      Definition(
        Goal.Column.assessment.heading[reader.language],
        reader.cell(reader.text(goal.assessment))
      )
    ]
    if let change = reader.text(goal.proposedChange) {
      definitions.append(
        Definition(Goal.Column.proposedChange.heading[reader.language], Prose(change))
      )
    }
    return definitions
  }

  // MARK: Actions

  private func actions(ofGoal goal: Int) -> [Block] {
    let actions = workbook.actions(towardsGoal: goal)
    guard !actions.isEmpty else {
      return [
        reader.paragraph(
          Phrase(
            fi: "Tavoitteelle ei ole kirjattu toimenpiteitä.",
            sv: "Inga åtgärder har angetts för målet.",
            en: "No actions have been entered for the goal."
          )
        )
      ]
    }
    let own = actions.filter { workbook.goals(ofAction: $0).first == goal }
    let others = actions.filter { workbook.goals(ofAction: $0).first != goal }
    // Without a single assessment the column would only take room from the others.
    let isAssessed = own.contains { workbook.actions[$0].assessment != nil }
    let name = name(ofGoal: goal)
    let table = reader.table(
      name: reader.say(
        fi: "\(name): toimenpiteet",
        sv: "\(name): åtgärder",
        en: "\(name): actions"
      ),
      [
        Action.Column.title.heading, Action.Column.responsible.heading,
        Action.Column.schedule.heading, Action.Column.status.heading,
      ] + (isAssessed ? [Action.Column.assessment.heading] : []),
      own.map { index in
        let action = workbook.actions[index]
        return [
          reader.record(action.id, action.title), reader.responsible(forAction: index),
          reader.cell(reader.schedule(of: action)), reader.cell(reader.status(of: action)),
        ] + (isAssessed ? [reader.cell(reader.text(action.assessment))] : [])
      }
    )
    let references = others.map { index in
      let code = workbook.actions[index].id.text
      let goal = reader.codes(ofGoals: Array(workbook.goals(ofAction: index).prefix(1)))
      return ListItem(
        Prose(
          reader.say(
            fi: "Toimenpide \(code): katso tavoite \(goal).",
            sv: "Åtgärd \(code): se mål \(goal).",
            en: "Action \(code): see goal \(goal)."
          )
        )
      )
    }
    return (own.isEmpty ? [] : [table]) + (references.isEmpty ? [] : [.bullets(references)])
  }

  // MARK: Indicators

  private func indicators(ofGoal goal: Int) -> [Block] {
    let indicators = workbook.indicators(ofGoal: goal)
    guard !indicators.isEmpty else {
      return [
        reader.paragraph(
          Phrase(
            fi: "Tavoitteelle ei ole kirjattu mittareita.",
            sv: "Inga indikatorer har angetts för målet.",
            en: "No indicators have been entered for the goal."
          )
        )
      ]
    }
    let own = indicators.filter { workbook.goals(ofIndicator: $0).first == goal }
    let others = indicators.filter { workbook.goals(ofIndicator: $0).first != goal }
    let references = others.map { index in
      let code = workbook.indicators[index].id.text
      let goal = reader.codes(ofGoals: Array(workbook.goals(ofIndicator: index).prefix(1)))
      return ListItem(
        Prose(
          reader.say(
            fi: "Mittari \(code): katso tavoite \(goal).",
            sv: "Indikator \(code): se mål \(goal).",
            en: "Indicator \(code): see goal \(goal)."
          )
        )
      )
    }
    return MonitoredIndicators(reader, round).blocks(own, of: name(ofGoal: goal))
      + (references.isEmpty ? [] : [.bullets(references)])
  }
}
