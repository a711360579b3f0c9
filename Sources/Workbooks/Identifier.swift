/// The code of a record, unique within its table.
public struct Identifier<Value>: Hashable, Sendable, CustomStringConvertible {
  /// The code as it stands in the file, however long it is.
  package let whole: String

  /// Whether the code stands in the file; otherwise it was made from the order of the records.
  public let isWritten: Bool

  init(_ text: String, isWritten: Bool) {
    whole = text
    self.isWritten = isWritten
  }

  /// The code as it stands in the file, or as it was made from the order; the beginning of one that no reader can keep in mind.
  public var text: String { Excerpt.ofName(whole) }

  public var description: String { text }
}
