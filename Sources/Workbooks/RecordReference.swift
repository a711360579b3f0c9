/// Points to one record of a workbook.
public struct RecordReference: Hashable, Sendable {
  /// The record's table.
  public let kind: TableKind

  /// The record's index among the workbook's records of that kind, from zero.
  public let index: Int

  public init(_ kind: TableKind, _ index: Int) {
    self.kind = kind
    self.index = index
  }
}
