internal import CSV
internal import Rules
internal import Workbooks

/// A file of a rule's example, taken apart so that it can be written in other ways.
struct ExampleFile {
  struct Cell {
    var text: String

    /// Whether the rule reports the cell.
    var isMarked = false
  }

  var name: String

  /// The rows as a spreadsheet counts them; an empty line has no cells.
  var rows: [[Cell]]

  /// The text without marks, as it was written.
  let source: String

  /// Whether the file is only right as it was written: what is odd in it would be lost.
  let isOdd: Bool

  init(_ file: Example.File) {
    name = file.name
    source = file.text.replacing(Self.mark, with: "")
    let table = Self.table(file.text)
    isOdd =
      !table.faults.isEmpty || table.looksLike != nil || table.dialect.separatorLine
      || table.rowCount == 0
    rows = []
    for row in 0..<table.rowCount {
      while rows.count < table.number(ofRow: row) - 1 { rows.append([]) }
      rows.append(
        (0..<table.cellCount(inRow: row)).map { column in
          let text = table.text(row: row, column: column) ?? ""
          // A quotation mark that nothing closes stays before the mark.
          let isMarked = text.hasPrefix(Self.mark) || text.hasPrefix("\"" + Self.mark)
          return Cell(text: text.replacing(Self.mark, with: ""), isMarked: isMarked)
        }
      )
    }
  }

  /// The index of a row that is the `number`th of those with cells, from zero.
  func index(ofFilledRow number: Int) -> Int? {
    rows.indices.filter { !rows[$0].isEmpty }.dropFirst(number).first
  }

  /// The file with its cells as they are now.
  func text(
    delimiter: Character = ";",
    quotingAll: Bool = false,
    hasMarks: Bool = false
  ) -> String {
    rows.map { row in
      row.map { cell in
        let mustQuote = cell.text.contains { character in
          character == delimiter || character == "\"" || character.isNewline
        }
        return (hasMarks && cell.isMarked ? Self.mark : "")
          + (mustQuote || quotingAll
            ? "\"" + cell.text.replacing("\"", with: "\"\"") + "\"" : cell.text)
      }.joined(separator: String(delimiter))
    }.joined(separator: "\n")
  }

  /// Stands before each cell that is found.
  static let mark = "↓"

  private static func table(_ text: String) -> Table {
    // A mark before a quotation mark would make the cell an unquoted one.
    let text = text.replacing("↓\"", with: "\"↓")
    return Table(
      parsing: Array(text.utf8),
      as: Dialect(encoding: .utf8, delimiter: UInt8(ascii: ";"))
    )
  }
}
