import CSV
import Testing
import Workbooks

/// One fault put into Central Finland's workbook, with the one finding that is to tell of it.
struct PlantedFault: Sendable, CustomTestStringConvertible {
  /// What is changed: tables by the name of their file, cells, rows and columns as a spreadsheet shows them.
  enum Change: Sendable {
    case cell(String, String, String)
    case removeRow(String, Int)
    case repeatRow(String, Int)
    case append(String, String)
    case removeColumn(String, String)
    case removeFile(String)
    /// A text of the file, and what stands in its place.
    case text(String, String, String)
  }

  let change: Change
  let code: String

  /// The file and the cell of the finding; empty: the workbook as a whole.
  let place: String

  init(_ change: Change, _ code: String, _ place: String) {
    self.change = change
    self.code = code
    self.place = place
  }

  var testDescription: String { "\(code): \(change)" }

  /// The files of the workbook with the fault in them.
  func planted(in files: [SourceFile]) throws -> [SourceFile] {
    try files.compactMap { file in
      var rows = Self.rows(of: file)
      switch change {
      case .cell(let table, let cell, let text) where file.name == table + ".csv":
        let (row, column) = try #require(Self.position(of: cell))
        rows[row][column] = text
      case .removeRow(let table, let number) where file.name == table + ".csv":
        rows.remove(at: number - 1)
      case .repeatRow(let table, let number) where file.name == table + ".csv":
        rows.append(rows[number - 1])
      case .append(let table, let cells) where file.name == table + ".csv":
        rows.append(cells.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
      case .removeColumn(let table, let letter) where file.name == table + ".csv":
        let (_, column) = try #require(Self.position(of: letter + "1"))
        for row in rows.indices { rows[row].remove(at: column) }
      case .removeFile(let table) where file.name == table + ".csv": return nil
      case .text(let table, let old, let new) where file.name == table + ".csv":
        let text = String(decoding: file.bytes, as: UTF8.self)
        try #require(text.contains(old))
        return SourceFile(name: file.name, bytes: Array(text.replacing(old, with: new).utf8))
      default: return file
      }
      return SourceFile(name: file.name, bytes: try TableWriter().bytes(of: rows))
    }
  }

  /// The file with its rows from the last to the first, and its columns as well where they have names.
  static func turned(_ file: SourceFile) throws -> SourceFile {
    let rows = rows(of: file)
    let turned = Array(rows.prefix(1) + rows.dropFirst().reversed())
    let bytes = try TableWriter().bytes(
      of: file.name == "perustiedot.csv" ? turned : turned.map { Array($0.reversed()) }
    )
    return SourceFile(name: file.name, bytes: bytes)
  }

  private static func rows(of file: SourceFile) -> [[String]] {
    let table = Table(parsing: file.bytes)
    return (0..<table.rowCount).map { row in
      (0..<table.cellCount(inRow: row)).map { table.text(row: row, column: $0) ?? "" }
    }
  }

  /// `C7` is the third cell of the seventh row; no table here has more than 26 columns.
  private static func position(of cell: String) -> (row: Int, column: Int)? {
    guard let letter = cell.utf8.first, let row = Int(cell.dropFirst()) else { return nil }
    return (row - 1, Int(letter) - 0x41)
  }
}
