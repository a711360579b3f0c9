internal import CSV

/// Finds cells outside the rows of records that say nothing about the workbook.
enum CellsOfNothing {
  /// Cells in the lines of the basics beside a key and its value.
  static func besideBasics(of workbook: Workbook, _ lines: [BasicsLine]) -> [Place] {
    lines.flatMap { line -> [Place] in
      guard let file = line.place.file, let row = line.place.row, let value = line.place.column
      else { return [] }
      let table = workbook.files[file].table
      var filled = (0..<table.cellCount(inRow: row)).filter {
        !table.isBlank(row: row, column: $0)
      }
      if line.meaning == .nothing, filled.count > 1 || line.key.isEmpty {
        return filled.map { Place(file: file, row: row, column: $0) }
      }
      filled.removeAll { $0 == value }
      return filled.dropFirst().map { Place(file: file, row: row, column: $0) }
    }
  }

  /// Titles and the like above the headings of tables, and what stands below headings without being a record.
  static func aboveTables(of workbook: Workbook) -> [Place] {
    workbook.files.enumerated().flatMap { index, file -> [Place] in
      guard case .table(let kind) = file.form, kind != .basics else { return [] }
      let rows = (0..<(file.headingRow ?? file.table.rowCount)).filter { $0 != file.loneHeadingRow }
      return rows.flatMap { row in
        (0..<file.table.cellCount(inRow: row)).compactMap { column in
          file.table.isBlank(row: row, column: column)
            ? nil : Place(file: index, row: row, column: column)
        }
      }
    }
  }
}
