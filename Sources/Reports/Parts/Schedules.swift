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
    if let first = Self.bounds(start), let last = Self.bounds(end) {
      return TimeFrame.range(from: first.from, to: last.to).text(in: language)
    }
    let (first, last) = (text(start), text(end))
    switch (first, last) {
    case (nil, nil): return nil
    // “continuous” is no end of a time, and twice “yearly” is once.
    case (let first?, nil) where !isEnd(start), (let first?, last) where first == last: return first
    case (nil, let last?) where !isEnd(end): return last
    case (let first?, let last?) where !isEnd(start) || !isEnd(end): return first + ", " + last
    default: return language.range(from: first ?? "", to: last ?? "")
    }
  }

  /// The first and the last date of a cell that holds one or a part of a year such as a quarter; `nil`: it says something else.
  private static func bounds(_ cell: Cell<TimeFrame>) -> (from: CalendarDate, to: CalendarDate)? {
    switch cell.value {
    case .date(let date)?: (date, date)
    case .range(let from?, let to?)?: (from, to)
    default: nil
    }
  }

  /// Whether a cell holds one end of a time, which need not be readable, and not all that is said of the time.
  private func isEnd(_ cell: Cell<TimeFrame>) -> Bool {
    guard let frame = cell.value else { return true }
    if case .date = frame { return true }
    return false
  }
}
