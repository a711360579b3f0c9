internal import CSV

/// Sentences that stand by themselves at the end of a sheet, behind a blank row, where an area would be named.
struct ClosingNotes {
  /// The first row that may be one; `nil`: the sheet ends with its records.
  private let start: Int?

  /// Looks from the end upwards for rows with nothing but one cell, which stands left of the goals.
  init(_ table: Table, below headings: Int, leftOf goals: Int) {
    var first = table.rowCount
    while first > headings + 1, Self.isBlankOrNote(table, first - 1, leftOf: goals) { first -= 1 }
    let areThere = first > headings + 1 && first < table.rowCount
    start = areThere && Self.standApart(table, from: first) ? first : nil
  }

  /// Whether a blank row stands before a row that is not the first one, or is that row; an empty line is no row.
  private static func standApart(_ table: Table, from row: Int) -> Bool {
    table.isBlank(row: row) || table.number(ofRow: row) > table.number(ofRow: row - 1) + 1
  }

  private static func isBlankOrNote(_ table: Table, _ row: Int, leftOf goals: Int) -> Bool {
    var filled = 0
    for column in 0..<table.cellCount(inRow: row) where !table.isBlank(row: row, column: column) {
      filled += 1
      if filled > 1 || column >= goals { return false }
    }
    return true
  }

  /// Whether a row of one cell is a note; a name of an area is no sentence.
  func stands(at row: Int, _ text: String) -> Bool {
    guard let start, row >= start, text.utf8.last == UInt8(ascii: ".") else { return false }
    let words = text.utf8.split { $0 <= 0x20 }
    // An abbreviation such as “yms.” ends no sentence.
    return words.count >= Self.fewestWords && (words.last?.count ?? 0) > Self.longestAbbreviation
  }

  private static let fewestWords = 4

  /// In bytes, with its full stop.
  private static let longestAbbreviation = 5
}
