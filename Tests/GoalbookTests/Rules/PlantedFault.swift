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
    /// A row before the one with a number.
    case insert(String, Int, String)
    case headingsOnly(String)
    case swapHeadings(String, String, String)
    /// An empty cell before one of a row, in place of an empty one at its end.
    case shiftRight(String, String)
    /// A cell of a row less, and an empty one at its end.
    case shiftLeft(String, String)
    /// What stands in a row from a cell on, in the next row.
    case cutRow(String, String)
    /// The file as programs for the old Mac write it.
    case inMacRoman(String)
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
      case .insert(let table, let number, let cells) where file.name == table + ".csv":
        let row = cells.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        rows.insert(row, at: number - 1)
      case .headingsOnly(let table) where file.name == table + ".csv":
        rows.removeSubrange(1...)
      case .swapHeadings(let table, let first, let second) where file.name == table + ".csv":
        let columns = try [first, second].map { try #require(Self.position(of: $0 + "1")).column }
        rows[0].swapAt(columns[0], columns[1])
      case .shiftRight(let table, let cell) where file.name == table + ".csv":
        let (row, column) = try #require(Self.position(of: cell))
        rows[row].insert("", at: column)
        rows[row].removeLast()
      case .shiftLeft(let table, let cell) where file.name == table + ".csv":
        let (row, column) = try #require(Self.position(of: cell))
        rows[row].remove(at: column)
        rows[row].append("")
      case .cutRow(let table, let cell) where file.name == table + ".csv":
        let (row, column) = try #require(Self.position(of: cell))
        let rest = rows[row][column...]
        rows[row].replaceSubrange(column..., with: rest.map { _ in "" })
        rows.insert(Array(repeating: "", count: column) + rest, at: row + 1)
      case .inMacRoman(let table) where file.name == table + ".csv":
        let text = String(decoding: file.bytes, as: UTF8.self)
        return SourceFile(name: file.name, bytes: Self.macRoman(text))
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

  /// The text in the old Mac's encoding, as far as it has the characters.
  private static func macRoman(_ text: String) -> [UInt8] {
    let letters: [Unicode.Scalar: UInt8] = [
      "ä": 0x8A, "å": 0x8C, "ö": 0x9A, "Ä": 0x80, "Å": 0x81, "Ö": 0x85, "–": 0xD0, "”": 0xD3,
      "§": 0xA4,
    ]
    return text.unicodeScalars.filter { $0 != "\u{FEFF}" }.map { scalar in
      scalar.isASCII ? UInt8(scalar.value) : letters[scalar] ?? UInt8(ascii: "?")
    }
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
