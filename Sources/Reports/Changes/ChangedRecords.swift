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
    case .resources: target(ofResource: index)
    default: reader.record(workbook.documents[index].id, workbook.documents[index].title)
    }
  }

  private func target(ofResource index: Int) -> Prose {
    if let target = workbook.target(ofResource: index) {
      return name(of: target.kind, target.index)
    }
    return reader.cell(workbook.resources[index].target)
  }

  /// The code of a record; a party is named, and so is what a resource is for.
  func codeOrName(of table: TableKind, _ index: Int) -> Prose {
    table == .parties || table == .resources
      ? name(of: table, index) : "\(strong: code(of: table, index))"
  }

  /// What the record says in what has changed.
  func value(of kind: WorkbookChanges.Kind, in table: TableKind, _ index: Int) -> Prose {
    switch kind {
    case .added where table == .areas, .removed where table == .areas:
      Prose(reader.title(ofArea: index))
    case .added where table == .resources, .removed where table == .resources, .amount:
      Prose(reader.line(ofResource: index))
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
    case .schedule: reader.cell(schedule(of: table, index))
    case .status: reader.cell(reader.bareStatus(of: workbook.actions[index]))
    case .notes:
      reader.cell(
        reader.text(table == .goals ? workbook.goals[index].notes : workbook.actions[index].notes)
      )
    case .source: reader.cell(reader.text(workbook.indicators[index].source))
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

  /// The text of a record, or its name, in the reader's language as far as it is; `nil`: it has none.
  private func text(of table: TableKind, _ index: Int) -> String? {
    reader.text(title(of: table, index))
  }

  private func title(of table: TableKind, _ index: Int) -> Text? {
    switch table {
    case .areas: workbook.areas[index].title
    case .goals: workbook.goals[index].title
    case .actions: workbook.actions[index].title
    case .indicators: workbook.indicators[index].title
    case .parties: workbook.parties[index].name
    default: workbook.documents[index].title
    }
  }

  /// The wordings of a text here and in a later version: in the reader's language, or where they are the same in that, in the one in which they differ.
  ///
  /// `language` is `nil` where they are what the reader reads; `nil`: the one or the other has no text.
  func wordings(
    of table: TableKind,
    _ index: Int,
    to later: ChangedRecords,
    _ other: Int
  ) -> (before: String, after: String, language: Language?)? {
    guard let before = text(of: table, index), let after = later.text(of: table, other) else {
      return nil
    }
    guard before == after, let old = title(of: table, index),
      let new = later.title(of: table, other)
    else { return (before, after, nil) }
    for language in Language.allCases {
      if let one = old.translation(to: language), let two = new.translation(to: language),
        one != two
      {
        return (one, two, language)
      }
    }
    // The column without a language is in the workbook's.
    return (old.original, new.original, old.original == new.original ? nil : reader.original)
  }

  /// The areas or the goals that it belongs to, by code and text, a line each.
  func namedOwners(of table: TableKind, _ index: Int) -> Prose {
    var lines = CellLines()
    switch table {
    case .goals: workbook.areas(ofGoal: index).forEach { lines.add(name(of: .areas, $0)) }
    case .actions: workbook.goals(ofAction: index).forEach { lines.add(name(of: .goals, $0)) }
    default: workbook.goals(ofIndicator: index).forEach { lines.add(name(of: .goals, $0)) }
    }
    return lines.prose
  }

  /// When it is done, due or in force; `nil`: it does not say.
  private func schedule(of table: TableKind, _ index: Int) -> String? {
    switch table {
    case .goals: reader.text(workbook.goals[index].due)
    case .actions: reader.schedule(of: workbook.actions[index])
    default: reader.validity(of: workbook.documents[index])
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
