internal import Wording
internal import Workbooks

extension Reader {
  /// When an action is done; `nil`: the workbook does not say.
  func schedule(of action: Action) -> String? {
    let parts = [range(from: action.starts, to: action.ends), text(action.schedule)]
      .compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// When a document is in force; `nil`: the workbook does not say.
  func validity(of document: GoverningDocument) -> String? {
    range(from: document.starts, to: document.ends)
  }

  /// The time from one cell to another; `nil`: both are empty.
  func range(from start: Cell<TimeFrame>, to end: Cell<TimeFrame>) -> String? {
    if case .date(let first)? = start.value, case .date(let last)? = end.value {
      return TimeFrame.range(from: first, to: last).text(in: language)
    }
    let (start, end) = (text(start), text(end))
    guard start != nil || end != nil else { return nil }
    return language.range(from: start ?? "", to: end ?? "")
  }
}
