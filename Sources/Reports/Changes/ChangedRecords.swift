internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// What one version of a workbook says where something has changed.
struct ChangedRecords {
  private let reader: Reader
  private let workbook: Workbook

  init(_ reader: Reader) {
    self.reader = reader
    workbook = reader.workbook
  }

  /// The workbook's version; `nil`: it does not say.
  var version: String? { workbook.basics.version.map(StatusLine.number(ofVersion:)) }

  /// Code and text of a record.
  func name(of table: TableKind, _ index: Int) -> Prose {
    switch table {
    case .areas: "\(strong: workbook.areas[index].id.text) \(reader.title(ofArea: index))"
    case .goals: reader.record(workbook.goals[index].id, workbook.goals[index].title)
    case .actions: reader.record(workbook.actions[index].id, workbook.actions[index].title)
    case .indicators:
      reader.record(workbook.indicators[index].id, workbook.indicators[index].title)
    case .parties: Prose(reader.name(ofParty: index))
    default: reader.record(workbook.documents[index].id, workbook.documents[index].title)
    }
  }

  /// The code of a record; a party is named.
  func codeOrName(of table: TableKind, _ index: Int) -> Prose {
    table == .parties ? name(of: table, index) : "\(strong: code(of: table, index))"
  }

  /// What the record says in what has changed.
  func value(of kind: WorkbookChanges.Kind, in table: TableKind, _ index: Int) -> Prose {
    switch kind {
    case .added where table == .areas, .removed where table == .areas:
      Prose(reader.title(ofArea: index))
    case .added, .removed, .reworded: reader.cell(text(of: table, index))
    case .recoded: Prose(code(of: table, index))
    case .moved: reader.cell(owners(of: table, index))
    case .owner: responsible(of: table, index)
    case .direction: reader.cell(reader.text(workbook.indicators[index].direction))
    case .unit: reader.cell(reader.bare(workbook.indicators[index].unit))
    case .baseline:
      reader.cell(
        reader.amount(
          workbook.indicators[index].baseline,
          unit: workbook.indicators[index].unit,
          year: workbook.indicators[index].baselineYear
        )
      )
    case .target:
      reader.cell(
        reader.amount(
          workbook.indicators[index].target,
          unit: workbook.indicators[index].unit,
          year: workbook.indicators[index].targetYear
        )
      )
    case .start, .date: reader.cell(time(of: kind, in: table, index))
    case .version:
      reader.cell(workbook.documents[index].version.map(StatusLine.number(ofVersion:)))
    }
  }

  private func code(of table: TableKind, _ index: Int) -> String {
    switch table {
    case .areas: workbook.areas[index].id.text
    case .goals: workbook.goals[index].id.text
    case .actions: workbook.actions[index].id.text
    case .indicators: workbook.indicators[index].id.text
    case .parties: workbook.parties[index].id.text
    default: workbook.documents[index].id.text
    }
  }

  /// The text of a record, or its name; `nil`: it has none.
  func text(of table: TableKind, _ index: Int) -> String? {
    switch table {
    case .areas: reader.text(workbook.areas[index].title)
    case .goals: reader.text(workbook.goals[index].title)
    case .actions: reader.text(workbook.actions[index].title)
    case .indicators: reader.text(workbook.indicators[index].title)
    case .parties: reader.text(workbook.parties[index].name)
    default: reader.text(workbook.documents[index].title)
    }
  }

  /// The areas or the goals that it belongs to, by their codes.
  private func owners(of table: TableKind, _ index: Int) -> String? {
    let codes =
      switch table {
      case .goals: workbook.areas(ofGoal: index).map { workbook.areas[$0].id.text }
      case .actions: workbook.goals(ofAction: index).map { workbook.goals[$0].id.text }
      default: workbook.goals(ofIndicator: index).map { workbook.goals[$0].id.text }
      }
    return codes.isEmpty ? nil : codes.joined(separator: ", ")
  }

  private func responsible(of table: TableKind, _ index: Int) -> Prose {
    switch table {
    case .areas:
      var lines = CellLines()
      let area = workbook.areas[index]
      lines.add(
        GoalArea.Column.countyResponsible.heading[reader.language],
        reader.names(area.countyResponsible, workbook.countySide(ofArea: index))
      )
      lines.add(
        GoalArea.Column.municipalResponsible.heading[reader.language],
        reader.names(area.municipalResponsible, workbook.municipalSide(ofArea: index))
      )
      return lines.prose
    case .actions: return reader.responsible(forAction: index)
    default:
      return reader.cell(
        reader.names(
          workbook.indicators[index].responsible,
          workbook.responsible(forIndicator: index)
        )
      )
    }
  }

  private func time(
    of kind: WorkbookChanges.Kind,
    in table: TableKind,
    _ index: Int
  ) -> String? {
    let date: CalendarDate? =
      switch table {
      case .goals: workbook.goals[index].due.value?.end
      case .actions:
        kind == .start
          ? ActionTimes(workbook.actions[index]).start : ActionTimes(workbook.actions[index]).end
      case .indicators: workbook.indicators[index].targetTime
      default:
        kind == .start
          ? workbook.documents[index].validity.start : workbook.documents[index].validity.end
      }
    return date?.text(in: reader.language)
  }
}
