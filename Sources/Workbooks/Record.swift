/// A row of a table, read: values where the cells could be read, and its place in the files.
public protocol Record: Sendable {
  associatedtype Column: RecordColumn

  /// The table that holds such records.
  static var kind: TableKind { get }

  /// Where the record stands.
  var origin: Origin { get }

  /// The record's code; `nil`: records of this kind have none.
  var code: String? { get }

  /// Reads a row; an empty or unreadable cell stays in the record as what it is.
  init(_ row: inout Row<Column>)
}
