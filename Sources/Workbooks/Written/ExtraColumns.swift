internal import CSV

/// The columns of a file that nobody knows.
extension WorkbookFile {
  /// The cells of the columns that nobody knows by these columns.
  func extraCells(of kind: TableKind?) -> [ExtraColumn: Int] {
    var cells: [ExtraColumn: Int] = [:]
    for (cell, column) in extraColumns(of: kind) { cells[column] = cell }
    return cells
  }

  /// The cells of the columns that nobody knows, or that repeat another, also of those without a heading.
  func extraColumns(of kind: TableKind?) -> [(cell: Int, column: ExtraColumn)] {
    var counts: [String: Int] = [:]
    var width = columns.count
    for row in recordRows { width = max(width, table.cellCount(inRow: row)) }
    var extras: [(cell: Int, column: ExtraColumn)] = []
    for cell in 0..<width {
      let column = cell < columns.count ? columns[cell] : nil
      if let column, column.takenFor != nil, !column.isRepeated { continue }
      let heading = column?.heading ?? ""
      // A column without a heading is one only where something stands in it.
      if heading.isEmpty, recordRows.allSatisfy({ table.isBlank(row: $0, column: cell) }) {
        continue
      }
      extras.append(
        (cell, ExtraColumn(kind: kind, heading: heading, occurrence: counts[heading, default: 0]))
      )
      counts[heading, default: 0] += 1
    }
    return extras
  }
}
