/// A place in a workbook's files, made only when something is reported.
public struct Place: Hashable, Sendable {
  /// What is not there at all, where a place cannot be a cell.
  public enum Missing: Hashable, Sendable {
    /// A column, by its kind of table and its raw value.
    case column(TableKind, Int)
    case table(TableKind)
    /// A row of the basics table, by the key's heading.
    case key(Basics.Key)
  }

  // Negative: none. Four bytes are enough for the rows of any file, and there may be a finding for each.
  private let storedFile: Int32
  private let storedRow: Int32
  private let storedColumn: Int32
  private let storedMissing: StoredMissing

  /// Index of the file among the workbook's files, from zero; `nil`: no file of its own.
  public var file: Int? { storedFile < 0 ? nil : Int(storedFile) }

  /// Index of the row in the file's table, from zero; `nil`: the file as a whole.
  public var row: Int? { storedRow < 0 ? nil : Int(storedRow) }

  /// Index of the cell in its row, from zero; `nil`: the row as a whole.
  public var column: Int? { storedColumn < 0 ? nil : Int(storedColumn) }

  /// The record that the place belongs to; `nil`: none.
  public let record: RecordReference?

  /// What is not there at all; `nil`: the place is there.
  public var missing: Missing? { storedMissing.missing }

  public init(
    file: Int?,
    row: Int? = nil,
    column: Int? = nil,
    record: RecordReference? = nil,
    missing: Missing? = nil
  ) {
    storedFile = file.map { Int32($0) } ?? -1
    storedRow = row.map { Int32($0) } ?? -1
    storedColumn = column.map { Int32($0) } ?? -1
    self.record = record
    storedMissing = StoredMissing(missing)
  }

  /// The same column of another row, by its index in the file's table.
  public func moved(toRow row: Int) -> Place {
    Place(file: file, row: row, column: column, record: record, missing: missing)
  }

  /// The workbook as a whole.
  public static let workbook = Place(file: nil)
}

/// What is missing, in four bytes; nearly no place has it.
private struct StoredMissing: Hashable, Sendable {
  private enum Sort: UInt8 {
    case nothing, column, table, key
  }

  private let sort: Sort
  private let kind: UInt8
  private let number: UInt16

  init(_ missing: Place.Missing?) {
    switch missing {
    case nil: (sort, kind, number) = (.nothing, 0, 0)
    case .column(let kind, let column):
      (sort, self.kind, number) = (.column, UInt8(kind.ordinal), UInt16(column))
    case .table(let kind): (sort, self.kind, number) = (.table, UInt8(kind.ordinal), 0)
    case .key(let key): (sort, kind, number) = (.key, 0, UInt16(key.rawValue))
    }
  }

  var missing: Place.Missing? {
    switch sort {
    case .nothing: nil
    case .column: .column(TableKind.allCases[Int(kind)], Int(number))
    case .table: .table(TableKind.allCases[Int(kind)])
    case .key: Basics.Key(rawValue: Int(number)).map { .key($0) }
    }
  }
}
