/// Facts written in the source one to a line, their cells parted by `|`.
///
/// One string compiles and starts faster than an array literal of hundreds of initializers, and only those lines become
/// values that somebody asks for.
struct FactTable: Sendable {
  private let bytes: [UInt8]

  /// Where the cells end, line by line; a sign stands between two cells.
  private let ends: [Int]
  private let columnCount: Int

  init(_ text: String, columns: Int) {
    bytes = Array((text + "\n").utf8)
    columnCount = columns
    var ends: [Int] = []
    ends.reserveCapacity(bytes.count / 4)
    for (index, byte) in bytes.enumerated()
    where byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\n") {
      ends.append(index)
      precondition(
        (byte == UInt8(ascii: "\n")) == (ends.count % columns == 0),
        "Line \((ends.count - 1) / columns + 1) is not \(columns) cells"
      )
    }
    self.ends = ends
  }

  var rowCount: Int { ends.count / columnCount }

  /// The bytes of a cell.
  func cell(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    let index = row * columnCount + column
    return bytes[(index == 0 ? 0 : ends[index - 1] + 1)..<ends[index]]
  }

  /// The cells of a line.
  func row(_ row: Int) -> [String] {
    (0..<columnCount).map { String(decoding: cell(row, $0), as: UTF8.self) }
  }

  /// The lines as their cells.
  var rows: [[String]] { (0..<rowCount).map(row) }

  /// The lines with a text in a column.
  func rows(with text: String, in column: Int) -> [Int] {
    let text = Array(text.utf8)
    return (0..<rowCount).filter { cell($0, column).elementsEqual(text) }
  }
}
