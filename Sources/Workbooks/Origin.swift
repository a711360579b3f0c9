/// Where a record stands: a file of the workbook and a row of its table.
public struct Origin: Hashable, Sendable {
  private let storedFile: Int32
  private let storedRow: Int32

  init(file: Int, row: Int) {
    storedFile = Int32(truncatingIfNeeded: file)
    storedRow = Int32(truncatingIfNeeded: row)
  }

  /// The origin of a record that stands in no file, such as a party taken from the register.
  static let register = Origin(file: -1, row: -1)

  /// Index of the file among the workbook's files, from zero; `nil`: the record stands in no file.
  public var file: Int? { storedFile < 0 ? nil : Int(storedFile) }

  /// Index of the row in the file's table, from zero; `nil`: the record stands in no file.
  public var row: Int? { storedRow < 0 ? nil : Int(storedRow) }
}
