internal import Documents
internal import Wording
internal import Workbooks

extension Reader {
  /// Who leads an action and who else is responsible, a line each.
  func responsible(forAction index: Int) -> Prose {
    let action = workbook.actions[index]
    let lead = names(action.lead, workbook.lead(ofAction: index))
    let others = names(action.responsible, workbook.responsible(forAction: index))
    var lines = CellLines()
    lines.add(Action.Column.lead.heading[language], lead)
    if lead == nil {
      if let others { lines.add(Prose(others)) }
    } else {
      lines.add(Action.Column.responsible.heading[language], others)
    }
    return lines.prose
  }

  /// How far an action has come and when that was entered: `aikataulussa (2.3.2026)`; `nil`: it does not say.
  func status(of action: Action) -> String? {
    let updated = text(action.statusUpdated).map { " (\($0))" } ?? ""
    return bareStatus(of: action).map { $0 + updated }
  }

  /// How far an action has come, with what the workbook explains of it; `nil`: it does not say.
  func bareStatus(of action: Action) -> String? { action.explainedStatus ?? text(action.status) }
}
