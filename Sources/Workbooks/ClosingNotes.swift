internal import CSV

/// Sentences and footnotes that stand by themselves at the end of a sheet, where an area would be named.
struct ClosingNotes {
  /// How many cells stand left of the goals.
  private let goals: Int

  /// The cell of the area, which may stand elsewhere; `nil`: the sheet has none.
  private let area: Int?

  /// The first row that may be one; `nil`: the sheet ends with its records.
  private var start: Int?

  /// Looks from the end upwards for rows with nothing but one cell, which stands left of the goals or holds an area.
  init(_ table: Table, below headings: Int, leftOf goals: Int, orIn area: Int?) {
    self.goals = goals
    self.area = area
    var first = table.rowCount
    while first > headings + 1, isBlankOrNote(table, first - 1) { first -= 1 }
    let areThere = first > headings + 1 && first < table.rowCount
    start = areThere && Self.standApart(table, from: first) ? first : nil
  }

  /// Whether a blank row stands before a row that is not the first one, or is that row; an empty line is no row.
  private static func standApart(_ table: Table, from row: Int) -> Bool {
    table.isBlank(row: row) || table.number(ofRow: row) > table.number(ofRow: row - 1) + 1
  }

  private func isBlankOrNote(_ table: Table, _ row: Int) -> Bool {
    var filled = 0
    for column in 0..<table.cellCount(inRow: row) where !table.isBlank(row: row, column: column) {
      filled += 1
      if filled > 1 || !mayHold(column) { return false }
    }
    return true
  }

  /// Whether a cell may hold a note.
  private func mayHold(_ column: Int) -> Bool { column < goals || column == area }

  /// Whether a row of one cell, in a column, is a note; a name of an area is no sentence.
  func stands(at row: Int, _ column: Int, _ text: String) -> Bool {
    // A footnote to a sign in the table needs no blank row before it: `* Kysely tehdään joka toinen vuosi`.
    let isFootnote = text.utf8.first == UInt8(ascii: "*") && mayHold(column)
    let isClosing = start.map { row >= $0 } ?? false
    guard isFootnote || isClosing else { return false }
    let words = text.utf8.split { $0 <= 0x20 }
    if isFootnote { return words.count >= Self.fewestWords }
    if words.count > 1, Self.isNumberOfFootnote(words[0]) { return true }
    guard text.utf8.last == UInt8(ascii: ".") else { return false }
    // An abbreviation such as “yms.” ends no sentence.
    return words.count >= Self.fewestWords && (words.last?.count ?? 0) > Self.longestAbbreviation
  }

  /// `1)`, as before the note to a raised figure.
  private static func isNumberOfFootnote(_ word: Substring.UTF8View) -> Bool {
    word.last == UInt8(ascii: ")") && (2...3).contains(word.count)
      && word.dropLast().allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let fewestWords = 4

  /// In bytes, with its full stop.
  private static let longestAbbreviation = 5
}
