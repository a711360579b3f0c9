/// What reading made of one cell.
public enum Cell<Value: CellValue>: Sendable {
  case empty
  case value(Value)
  /// The cell says something that could not be read; the text is kept as it was written.
  indirect case unread(String)

  /// What was read; `nil`: the cell is empty or could not be read.
  public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// Whether nothing is written in the cell.
  public var isEmpty: Bool {
    if case .empty = self { true } else { false }
  }
}
