internal import Wording
internal import Workbooks

/// What a record is recognised by in another version of the workbook, whatever its row.
///
/// The code where the file has one; else the record's text under the code or the text of the area, the goal and the
/// like that it belongs to, in their normal forms.
struct RecordIdentity: Hashable {
  /// The table, and the code or the texts.
  let parts: [String]

  init(_ record: RecordReference, in workbook: Workbook) {
    let names = Names(workbook: workbook)
    parts = [record.kind.rawValue] + names.codeOrTexts(of: record).map(NormalForm.name)
  }

  /// The same with the beginnings of long texts, for what is told of one record a thousand times.
  init(ofBeginnings record: RecordReference, in workbook: Workbook) {
    let texts = Names(workbook: workbook).codeOrTexts(of: record)
    parts = [record.kind.rawValue] + texts.map { NormalForm.name(Excerpt.ofName($0)) }
  }

  /// By the texts alone, where a code has been added or taken away.
  init(textOf record: RecordReference, in workbook: Workbook) {
    let texts = Names(workbook: workbook).texts(of: record)
    parts = [record.kind.rawValue] + texts.map(NormalForm.name)
  }
}

private struct Names {
  let workbook: Workbook

  /// The code that stands in the file; `nil`: none does.
  func code(of record: RecordReference) -> String? {
    switch record.kind {
    case .parties: written(workbook.parties[record.index].id)
    case .areas: written(workbook.areas[record.index].id)
    case .goals: written(workbook.goals[record.index].id)
    case .actions: written(workbook.actions[record.index].id)
    case .indicators: written(workbook.indicators[record.index].id)
    case .forums: written(workbook.forums[record.index].id)
    case .documents: written(workbook.documents[record.index].id)
    case .agenda: written(workbook.agenda[record.index].id)
    case .sources: written(workbook.sources[record.index].id)
    case .basics, .resources, .measurements, .meetings, .decisions, .steps, .exceptions, .rules: nil
    }
  }

  private func written<R>(_ id: Identifier<R>) -> String? { id.isWritten ? id.text : nil }

  func codeOrTexts(of record: RecordReference) -> [String] {
    code(of: record).map { [$0] } ?? texts(of: record)
  }

  /// The record's own text, behind the codes or the texts of what it belongs to.
  func texts(of record: RecordReference) -> [String] {
    let index = record.index
    switch record.kind {
    case .areas: return [workbook.areas[index].title?.original ?? ""]
    case .goals:
      return owner(.areas, workbook.areas(ofGoal: index).first)
        + [workbook.goals[index].title?.original ?? ""]
    case .actions:
      return owner(.goals, workbook.goals(ofAction: index).first)
        + [workbook.actions[index].title?.original ?? ""]
    case .indicators:
      return owner(.goals, workbook.goals(ofIndicator: index).first)
        + [workbook.indicators[index].title?.original ?? ""]
    case .parties: return [workbook.parties[index].name?.original ?? ""]
    case .forums: return [workbook.forums[index].name?.original ?? ""]
    case .documents: return [workbook.documents[index].title?.original ?? ""]
    case .sources: return [workbook.sources[index].name?.original ?? ""]
    case .resources:
      let target = workbook.target(ofResource: index)
      return (target.map(codeOrTexts) ?? [workbook.resources[index].target ?? ""])
        .map(Excerpt.ofName) + cells(of: record)
    case .agenda, .basics, .measurements, .meetings, .decisions, .steps, .exceptions, .rules:
      return cells(of: record)
    }
  }

  /// What a record belongs to, to which thousands may belong.
  private func owner(_ kind: TableKind, _ index: Int?) -> [String] {
    index.map { codeOrTexts(of: RecordReference(kind, $0)).map(Excerpt.ofName) } ?? []
  }

  /// What tells one record from another where records have neither codes nor names.
  private func cells(of record: RecordReference) -> [String] {
    let index = record.index
    let cells: [String?] =
      switch record.kind {
      case .agenda: [workbook.agenda[index].document, workbook.agenda[index].body?.original]
      case .resources:
        [
          text(workbook.resources[index].kind),
          workbook.resources[index].description?.original ?? text(workbook.resources[index].amount),
        ]
      case .measurements:
        [
          workbook.measurements[index].indicator, text(workbook.measurements[index].time),
          workbook.measurements[index].party,
        ]
      case .meetings: [workbook.meetings[index].forum, text(workbook.meetings[index].date)]
      case .decisions:
        [
          workbook.decisions[index].document, workbook.decisions[index].party,
          text(workbook.decisions[index].kind),
        ]
      case .steps: [text(workbook.steps[index].step)]
      case .exceptions: [workbook.exceptions[index].rule, workbook.exceptions[index].target]
      case .rules: [workbook.ruleSettings[index].rule]
      default: []
      }
    return cells.map { $0 ?? "" }
  }

  /// The value in one way of writing it; `nil`: the cell is empty.
  private func text<Value>(_ cell: Cell<Value>) -> String? {
    switch cell {
    case .empty: nil
    case .value(let value): value.text(in: .finnish)
    case .unread(let text): text
    }
  }
}
