/// Points to one record of a workbook.
public struct RecordReference: Hashable, Sendable {
  /// The record's table.
  public let kind: TableKind

  private let storedIndex: UInt32

  /// The record's index among the workbook's records of that kind, from zero.
  public var index: Int { Int(storedIndex) }

  public init(_ kind: TableKind, _ index: Int) {
    self.kind = kind
    storedIndex = UInt32(index)
  }
}
