/// The code of a record, unique within its table.
public struct Identifier<Value>: Hashable, Sendable, CustomStringConvertible {
  /// The code as it stands in the file, however long it is, or as it was made from the order.
  package var whole: String { number.map { beginning + String($0) } ?? beginning }

  /// What a made code begins with, which is no figure at its end; else the whole code.
  private let beginning: String

  /// What a made code ends in: of a million codes few are ever told, so that no text is made of it before.
  private let number: Int32?

  /// Whether the code stands in the file; otherwise it was made from the order of the records.
  public let isWritten: Bool

  init(_ text: String, isWritten: Bool) {
    beginning = text
    number = nil
    self.isWritten = isWritten
  }

  /// A code made from the order of the records, such as `A1`.
  init(_ beginning: String, madeWith number: Int) {
    self.beginning = beginning
    self.number = Int32(number)
    isWritten = false
  }

  /// The code as it stands in the file, or as it was made from the order; the beginning of one that no reader can keep in mind.
  public var text: String { Excerpt.ofName(whole) }

  public var description: String { text }
}
