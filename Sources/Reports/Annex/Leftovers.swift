internal import Documents
internal import Wording
internal import Workbooks

/// What belongs to nothing that the workbook has, so that nothing of it is lost.
struct Leftovers {
  private let reader: Reader
  private let workbook: Workbook

  init(_ reader: Reader) {
    self.reader = reader
    workbook = reader.workbook
  }

  var blocks: [Block] {
    goals + actions + indicators + resources
  }

  private var goals: [Block] {
    let goals = workbook.goals.indices.filter { workbook.areas(ofGoal: $0).isEmpty }
    let heading = Phrase(
      fi: "Tavoitteet ilman osa-aluetta",
      sv: "Mål utan delområde",
      en: "Goals without an area"
    )
    return section(heading, goals.isEmpty ? [] : [GoalTable(reader).block(goals)])
  }

  private var actions: [Block] {
    let actions = workbook.actions.indices.filter { workbook.goals(ofAction: $0).isEmpty }
    let heading = Phrase(
      fi: "Toimenpiteet ilman tavoitetta",
      sv: "Åtgärder utan mål",
      en: "Actions without a goal"
    )
    guard !actions.isEmpty else { return [] }
    let columns = [1, 2, 4].map { Table.Column(Prose(GoalTable.headings[$0][reader.language])) }
    let rows = actions.map { action in
      var lines = CellLines()
      lines.add(action: action, reader)
      lines.add(Action.Column.goal.heading[reader.language], workbook.actions[action].goal)
      var resources = CellLines()
      for resource in workbook.resources(of: RecordReference(.actions, action)) {
        resources.add(Prose(reader.line(ofResource: resource)))
      }
      var notes = CellLines()
      notes.add(notesOfAction: action, reader)
      return [lines.prose, resources.prose, notes.prose]
    }
    return section(heading, [.table(Table(columns: columns, rows: rows))])
  }

  private var indicators: [Block] {
    let indicators = workbook.indicators.indices.filter {
      workbook.goals(ofIndicator: $0).isEmpty
    }
    let heading = Phrase(
      fi: "Mittarit ilman tavoitetta",
      sv: "Indikatorer utan mål",
      en: "Indicators without a goal"
    )
    let items = indicators.map { indicator in
      var lines = CellLines()
      lines.add(indicator: indicator, reader)
      lines.add(
        Indicator.Column.goal.heading[reader.language],
        workbook.indicators[indicator].goal
      )
      return ListItem(lines.prose)
    }
    return section(heading, items.isEmpty ? [] : [.bullets(items)])
  }

  private var resources: [Block] {
    let resources = workbook.resources.indices.filter {
      workbook.target(ofResource: $0) == nil
    }
    let heading = Phrase(
      fi: "Resurssit ilman kohdetta",
      sv: "Resurser som inte gäller något i arbetsboken",
      en: "Resources not linked to anything in the workbook"
    )
    let items = resources.map { resource in
      var lines = CellLines()
      lines.add(Prose(reader.line(ofResource: resource)))
      lines.add(
        Resource.Column.target.heading[reader.language],
        workbook.resources[resource].target
      )
      return ListItem(lines.prose)
    }
    return section(heading, items.isEmpty ? [] : [.bullets(items)])
  }

  private func section(_ heading: Phrase, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.section(Prose(heading[reader.language]), blocks)]
  }
}
