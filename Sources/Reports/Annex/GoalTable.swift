internal import Documents
internal import Wording
internal import Workbooks

/// The template's table: a row for each goal.
///
/// An action or an indicator of several goals is told at the first and named at the others.
struct GoalTable {
  private let reader: Reader
  private let workbook: Workbook

  init(_ reader: Reader) {
    self.reader = reader
    workbook = reader.workbook
  }

  func block(_ goals: some Sequence<Int>) -> Block {
    .table(
      Table(
        columns: Self.headings.map { Table.Column(Prose($0[reader.language])) },
        rows: goals.map { goal in
          [
            self.goal(goal), actions(ofGoal: goal), resources(ofGoal: goal),
            indicators(ofGoal: goal), notes(onGoal: goal),
          ]
        },
        hasRowHeadings: true
      )
    )
  }

  static let headings = [
    Phrase(fi: "Tavoitteet", sv: "Mål", en: "Goals"),
    Phrase(
      fi: "Toimenpiteet ja vastuutahot",
      sv: "Åtgärder och ansvariga",
      en: "Actions and responsible parties"
    ),
    Phrase(fi: "Resurssit", sv: "Resurser", en: "Resources"),
    Phrase(fi: "Arviointimittarit", sv: "Utvärderingsindikatorer", en: "Evaluation indicators"),
    Phrase(fi: "Huomioitavaa", sv: "Att beakta", en: "Notes"),
  ]

  private func goal(_ index: Int) -> Prose {
    let goal = workbook.goals[index]
    var lines = CellLines()
    lines.add("\(strong: goal.id.text) \(reader.text(goal.title) ?? EmptyMark.sign)")
    add(.ageGroup, reader.text(goal.ageGroup), to: &lines)
    add(.due, reader.text(goal.due), to: &lines)
    add(.rationale, reader.text(goal.rationale), to: &lines)
    return lines.prose
  }

  private func actions(ofGoal goal: Int) -> Prose {
    var lines = CellLines()
    for action in workbook.actions(towardsGoal: goal) {
      lines.addGap()
      if let first = otherGoal(workbook.goals(ofAction: action), than: goal) {
        let record = workbook.actions[action]
        lines.add(reference(record.id.text, record.title, toGoal: first))
      } else {
        lines.add(action: action, reader)
      }
    }
    return lines.prose
  }

  private func indicators(ofGoal goal: Int) -> Prose {
    var lines = CellLines()
    for indicator in workbook.indicators(ofGoal: goal) {
      lines.addGap()
      if let first = otherGoal(workbook.goals(ofIndicator: indicator), than: goal) {
        let record = workbook.indicators[indicator]
        lines.add(reference(record.id.text, record.title, toGoal: first))
      } else {
        lines.add(indicator: indicator, reader)
      }
    }
    return lines.prose
  }

  private func resources(ofGoal goal: Int) -> Prose {
    var lines = CellLines()
    for resource in workbook.resources(of: RecordReference(.goals, goal)) {
      lines.add(Prose(reader.line(ofResource: resource)))
    }
    for action in ownActions(ofGoal: goal) {
      for resource in workbook.resources(of: RecordReference(.actions, action)) {
        let code = workbook.actions[action].id.text
        lines.add("\(strong: code) \(reader.line(ofResource: resource))")
      }
    }
    return lines.prose
  }

  private func notes(onGoal index: Int) -> Prose {
    let goal = workbook.goals[index]
    var lines = CellLines()
    if let notes = reader.text(goal.notes) { lines.add(Prose(notes)) }
    add(.assessment, reader.text(goal.assessment), to: &lines)
    add(.proposedChange, reader.text(goal.proposedChange), to: &lines)
    add(.sources, reader.text(goal.sources), to: &lines)
    for action in ownActions(ofGoal: index) { lines.add(notesOfAction: action, reader) }
    return lines.prose
  }

  private func add(_ column: Goal.Column, _ text: String?, to lines: inout CellLines) {
    lines.add(column.heading[reader.language], text)
  }

  private func ownActions(ofGoal goal: Int) -> [Int] {
    workbook.actions(towardsGoal: goal).filter {
      otherGoal(workbook.goals(ofAction: $0), than: goal) == nil
    }
  }

  /// The goal at which something of several goals is told; `nil`: at this one.
  private func otherGoal(_ goals: ArraySlice<Int>, than goal: Int) -> Int? {
    goals.first == goal ? nil : goals.first
  }

  private func reference(_ code: String, _ title: Text?, toGoal goal: Int) -> Prose {
    let title = reader.text(title).map(Excerpt.ofName) ?? EmptyMark.sign
    let goal = workbook.goals[goal].id.text
    return switch reader.language {
    case .finnish: "\(strong: code) \(title) (katso tavoite \(goal))"
    case .swedish: "\(strong: code) \(title) (se mål \(goal))"
    case .english: "\(strong: code) \(title) (see goal \(goal))"
    }
  }
}
