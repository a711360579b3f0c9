internal import CSV

/// The rows of a table that hold records: below the headings, not blank, no repeated headings, totals or remarks.
struct RecordRows: Sendable {
  /// Mostly one run.
  private(set) var runs: [Range<Int>] = []

  /// Rows that say something, but are no records.
  private(set) var asides: [AsideRow] = []

  /// What tells records from other rows.
  struct Signs: Sendable {
    let headings: HeadingRow

    /// `nil`: every row is a record that has something in it.
    let asides: AsideRow.Columns?
  }

  init() {}

  /// Finds the records among some rows.
  init(_ rows: Range<Int>, of table: Table, _ signs: Signs) {
    var start = rows.lowerBound
    for row in rows {
      guard !table.isBlank(row: row), !signs.headings.isRepeated(inRow: row, of: table) else {
        end(runFrom: &start, before: row)
        continue
      }
      guard let columns = signs.asides,
        let aside = AsideRow.standing(at: row, of: table, columns)
      else { continue }
      asides.append(aside)
      end(runFrom: &start, before: row)
    }
    var rest = start
    end(runFrom: &rest, before: rows.upperBound)
  }

  private mutating func end(runFrom start: inout Int, before row: Int) {
    if start < row { runs.append(start..<row) }
    start = row + 1
  }

  /// The same as finding them among all rows from one on, on all cores.
  static func foundOnAllCores(
    from start: Int,
    of table: Table,
    _ signs: Signs,
    atATime count: Int = rowsAtATime
  ) async -> RecordRows {
    let stretches = stride(from: start, to: table.rowCount, by: count).map {
      $0..<min($0 + count, table.rowCount)
    }
    var found = RecordRows()
    for part in await SideBySide.map(stretches, { RecordRows($0, of: table, signs) }) {
      found.append(part)
    }
    return found
  }

  /// So many rows are worth a task of their own.
  static let rowsAtATime = 20_000

  /// Adds what was found among the rows that follow.
  private mutating func append(_ other: RecordRows) {
    var others = other.runs[...]
    if let last = runs.last, let next = others.first, last.upperBound == next.lowerBound {
      runs[runs.count - 1] = last.lowerBound..<next.upperBound
      others = others.dropFirst()
    }
    runs += others
    asides += other.asides
  }
}

/// The headings of a file, which long tables repeat on each page.
struct HeadingRow: Sendable {
  private let columns: [WorkbookFile.Column]

  init(_ columns: [WorkbookFile.Column]) { self.columns = columns }

  /// Whether a row says the headings again.
  func isRepeated(inRow row: Int, of table: Table) -> Bool {
    var sameCount = 0
    // Going through the columns themselves would copy each of them for every row; a short row may stand below many.
    let count = min(columns.count, table.cellCount(inRow: row))
    for cell in 0..<count where !columns[cell].heading.isEmpty {
      if beginsOtherwise(table, row, cell) { return false }
      if table.isBlank(row: row, column: cell) { continue }
      guard let text = table.clean(row: row, column: cell), text == columns[cell].heading else {
        return false
      }
      sameCount += 1
    }
    return sameCount > 1
  }

  /// Whether a cell begins with another letter than its heading, as nearly all cells do; told from its first byte.
  private func beginsOtherwise(_ table: Table, _ row: Int, _ cell: Int) -> Bool {
    table.withBytes(row: row, column: cell) { bytes in
      guard bytes.count > 0, bytes[0] | 0x20 &- 0x61 < 26 else { return false }
      return bytes[0] != columns[cell].heading.utf8.first
    } ?? false
  }
}
