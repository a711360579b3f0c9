internal import Documents
internal import Wording
internal import Workbooks

/// The goals of an area with a row for each action of the plan; the goal and its indicators stand in the first.
struct PlanTable {
  private let reader: Reader
  private let workbook: Workbook
  private let scope: PlanScope

  init(_ reader: Reader, _ scope: PlanScope) {
    self.reader = reader
    workbook = reader.workbook
    self.scope = scope
  }

  func block(_ goals: [Int]) -> Block {
    reader.table(Self.headings, goals.flatMap(rows(ofGoal:)))
  }

  private static let headings = [
    Phrase(fi: "Tavoitteet", sv: "Mål", en: "Goals"),
    Phrase(fi: "Toimenpiteet", sv: "Åtgärder", en: "Actions"),
    Phrase(fi: "Vastuutahot", sv: "Ansvariga", en: "Responsible parties"),
    Phrase(fi: "Aikataulu", sv: "Tidtabell", en: "Schedule"),
    Phrase(fi: "Arviointimittarit", sv: "Utvärderingsindikatorer", en: "Evaluation indicators"),
  ]

  private func rows(ofGoal index: Int) -> [[Prose]] {
    let goal = workbook.goals[index]
    let actions = workbook.actions(towardsGoal: index).filter(scope.includes(action:))
    let first = [reader.record(goal.id, goal.title)]
    guard !actions.isEmpty else {
      let blank = Prose(EmptyMark.sign)
      return [first + [blank, blank, blank, indicators(ofGoal: index)]]
    }
    return actions.enumerated().map { offset, action in
      offset == 0
        ? first + cells(ofAction: action, at: index) + [indicators(ofGoal: index)]
        : [[.strong(goal.id.text)]] + cells(ofAction: action, at: index) + [Prose([])]
    }
  }

  /// An action of several goals is told at the first and named at the others.
  private func cells(ofAction index: Int, at goal: Int) -> [Prose] {
    let action = workbook.actions[index]
    guard let first = workbook.goals(ofAction: index).first, first != goal else {
      return [
        reader.record(action.id, action.title), reader.responsible(forAction: index),
        reader.cell(reader.schedule(of: action)),
      ]
    }
    let code = workbook.goals[first].id.text
    let reference = reader.say(
      fi: "katso tavoite \(code)",
      sv: "se mål \(code)",
      en: "see goal \(code)"
    )
    return [reader.mention(action.id, action.title), Prose(reference), Prose(reference)]
  }

  private func indicators(ofGoal goal: Int) -> Prose {
    var lines = CellLines()
    for index in workbook.indicators(ofGoal: goal) {
      let indicator = workbook.indicators[index]
      let target = reader.amount(
        indicator.target,
        unit: indicator.unit,
        year: indicator.targetYear
      )
      let end = target.map {
        reader.say(fi: ", tavoitearvo \($0)", sv: ", målvärde \($0)", en: ", target \($0)")
      }
      let isFirst = workbook.goals(ofIndicator: index).first == goal
      let name =
        isFirst
        ? reader.record(indicator.id, indicator.title)
        : reader.mention(indicator.id, indicator.title)
      lines.add(name + Prose(end ?? ""))
    }
    return lines.prose
  }
}
