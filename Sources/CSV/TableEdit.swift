/// Changes to a table, and the file that they make of the old one.
///
/// Rows that are not touched are copied byte for byte, with the blank lines between them; of a touched
/// row only the cells that are replaced are written anew. Rows and columns are those of the table.
public struct TableEdit: Sendable {
  private let table: Table
  /// New texts by row and column.
  private var texts: [Int: [Int: String]] = [:]
  /// How many cells are left of rows that are cut.
  private var lengths: [Int: Int] = [:]

  /// No changes yet.
  public init(of table: Table) {
    self.table = table
  }

  /// Whether nothing is to be changed.
  public var isEmpty: Bool { texts.isEmpty && lengths.isEmpty }

  /// Gives a cell a text, written anew even where it is the same; a row that is too short grows.
  public mutating func replace(row: Int, column: Int, with text: String) {
    texts[row, default: [:]][column] = text
  }

  /// Removes the cells of a row from one on, at least the second; what is replaced stays.
  public mutating func cut(row: Int, from column: Int) {
    precondition(column > 0, "A row has at least one cell.")
    lengths[row] = column
  }
}

extension TableEdit {
  /// What a cell of a touched row is: one of the table as it stands in the file, or a new text.
  enum Cell {
    case kept(column: Int)
    case new(String)
  }

  /// The rows that are written anew, in their order.
  var touchedRows: [Int] {
    Set(texts.keys).union(lengths.keys).sorted()
  }

  /// The cells of a row after the changes.
  func cells(ofRow row: Int) -> [Cell] {
    let count = min(table.cellCount(inRow: row), lengths[row] ?? .max)
    var cells: [Cell] = (0..<count).map { .kept(column: $0) }
    for (column, text) in (texts[row] ?? [:]).sorted(by: { $0.key < $1.key }) {
      while cells.count <= column { cells.append(.new("")) }
      cells[column] = .new(text)
    }
    return cells
  }

  /// The texts of a row's cells after the changes.
  public func texts(ofRow row: Int) -> [String] {
    cells(ofRow: row).map { cell in
      switch cell {
      case .kept(let column): table.text(row: row, column: column) ?? ""
      case .new(let text): text
      }
    }
  }

  /// Whether a table has the cells that this one has after the changes.
  public func matches(_ other: Table) -> Bool {
    guard other.rowCount == table.rowCount else { return false }
    let touched = Set(touchedRows)
    for row in 0..<table.rowCount {
      if touched.contains(row) {
        let texts = texts(ofRow: row)
        guard other.cellCount(inRow: row) == texts.count else { return false }
        for (column, text) in texts.enumerated() where other.text(row: row, column: column) != text
        {
          return false
        }
      } else {
        let count = table.cellCount(inRow: row)
        guard other.cellCount(inRow: row) == count else { return false }
        for column in 0..<count {
          guard table.text(row: row, column: column) == other.text(row: row, column: column) else {
            return false
          }
        }
      }
    }
    return true
  }

  /// The file after the changes, in its own encoding or, with a mark, in another.
  ///
  /// What it throws names the cells that cannot be written so. Bytes that are no character are written
  /// only where they are copied: in the file's own encoding, in cells that are not replaced.
  public func bytes(in encoding: Encoding? = nil) throws(UnwritableText) -> [UInt8] {
    let encoding = encoding ?? table.dialect.encoding
    if isEmpty, encoding == table.dialect.encoding { return table.file }
    var writer = EditWriter(self, of: table, in: encoding)
    writer.write()
    let (bytes, unwritable) = (writer.output, writer.unwritable)
    guard unwritable.isEmpty else { throw UnwritableText(encoding: encoding, cells: unwritable) }
    guard !table.layout.literalCells.isEmpty, !matches(writer.reread(bytes)) else { return bytes }
    // A quote that is never closed may find one among the new cells: then it has to be quoted itself.
    var edit = self
    for row in 0..<table.rowCount {
      for (column, cell) in cells(ofRow: row).enumerated() {
        guard case .kept(column) = cell, table.layout.isLiteral(row: row, column: column) else {
          continue
        }
        edit.replace(row: row, column: column, with: table.text(row: row, column: column) ?? "")
      }
    }
    writer = EditWriter(edit, of: table, in: encoding)
    writer.write()
    guard writer.unwritable.isEmpty else {
      throw UnwritableText(encoding: encoding, cells: writer.unwritable)
    }
    return writer.output
  }

  /// What a changed row was and is, as it stands in the file, without the end of its line.
  public struct RowChange: Hashable, Sendable {
    public let row: Int
    /// The line of the old file on which the row begins, from one.
    public let line: Int
    public let before: String
    public let after: String
  }

  /// The rows that change, in their order.
  public var rowChanges: [RowChange] {
    let writer = EditWriter(self, of: table, in: table.dialect.encoding)
    return touchedRows.compactMap { row in
      let before = String(decoding: table.bytes[table.range(ofRow: row)], as: UTF8.self)
      let after = String(decoding: writer.text(ofRow: row), as: UTF8.self)
      guard !before.utf8.elementsEqual(after.utf8) else { return nil }
      return RowChange(row: row, line: table.line(ofRow: row), before: before, after: after)
    }
  }
}

extension Table {
  /// Where a row stands in the text, from its first cell to its last.
  func range(ofRow row: Int) -> Range<Int> {
    let last = layout.ends[layout.cells(ofRow: row).upperBound - 1]
    return Int(layout.rows[row].start)..<Int(last)
  }

  /// Whether a cell stands in quotes although it would be read the same without them.
  public func isNeedlesslyQuoted(row: Int, column: Int) -> Bool {
    guard let range = layout.range(row: row, column: column), range.count > 1,
      bytes[range.lowerBound] == Byte.quote, bytes[range.upperBound - 1] == Byte.quote,
      !layout.isLiteral(row: row, column: column)
    else { return false }
    return !CellQuoting(delimiter: dialect.delimiter).isNeeded(
      for: bytes[(range.lowerBound + 1)..<(range.upperBound - 1)],
      isFirstOfFile: row == 0 && column == 0,
      isAlone: cellCount(inRow: row) == 1
    )
  }
}
