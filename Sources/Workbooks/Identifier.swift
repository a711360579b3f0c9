/// The code of a record, unique within its table.
public struct Identifier<Value>: Hashable, Sendable, CustomStringConvertible {
  /// The code as it stands in the file, or as it was made from the order.
  public let text: String

  /// Whether the code stands in the file; otherwise it was made from the order of the records.
  public let isWritten: Bool

  init(_ text: String, isWritten: Bool) {
    self.text = text
    self.isWritten = isWritten
  }

  public var description: String { text }
}
