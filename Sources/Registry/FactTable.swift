/// Facts written in the source one to a line, their cells parted by `|`.
///
/// One string compiles and starts faster than an array literal of hundreds of initializers.
struct FactTable {
  /// The lines as their cells.
  let rows: [[String]]

  init(_ text: String, columns: Int) {
    rows = text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      let cells = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      precondition(cells.count == columns, "A line is not \(columns) cells: \(Substring(line))")
      return cells.map { String(Substring($0)) }
    }
  }
}
