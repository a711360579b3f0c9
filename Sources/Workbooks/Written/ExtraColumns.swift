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
    let isFilled = filledColumns
    let width = max(columns.count, isFilled.count)
    var extras: [(cell: Int, column: ExtraColumn)] = []
    for cell in 0..<width {
      let column = cell < columns.count ? columns[cell] : nil
      if let column, column.takenFor != nil, !column.isRepeated { continue }
      let heading = column?.heading ?? ""
      // A column without a heading is one only where something stands in it.
      if heading.isEmpty, cell >= isFilled.count || !isFilled[cell] { continue }
      extras.append(
        (cell, ExtraColumn(kind: kind, heading: heading, occurrence: counts[heading, default: 0]))
      )
      counts[heading, default: 0] += 1
    }
    return extras
  }

  /// Whether something stands in each column that has no heading, as far as the longest record goes.
  private var filledColumns: [Bool] {
    var isFilled: [Bool] = []
    for row in recordRows {
      let count = table.cellCount(inRow: row)
      if count > isFilled.count {
        isFilled += Array(repeating: false, count: count - isFilled.count)
      }
      for cell in 0..<count
      where !isFilled[cell] && (cell >= columns.count || columns[cell].heading.isEmpty) {
        isFilled[cell] = !table.isBlank(row: row, column: cell)
      }
    }
    return isFilled
  }
}

extension Workbook {
  /// How many cells the columns that nobody knows come to, were each record to have all of them.
  package var extraCellCount: Int {
    var columnCount = 0
    var rowCount = 0
    for file in files {
      columnCount += file.extraColumns(of: nil).count
      rowCount += file.recordRuns.reduce(0) { $0 + $1.count }
    }
    return columnCount * rowCount
  }
}
