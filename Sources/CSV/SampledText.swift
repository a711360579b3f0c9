internal import Bytes

/// What the cells of one of the first rows of a text say, quotes aside; asked of few rows.
struct SampledText {
  /// Whether all cells are short and filled, as those of headings are.
  private(set) var isHeadingLike = true
  private(set) var hasFewWords = true
  /// Whether every cell is a whole number.
  private(set) var isOnlyNumbers = true

  init(_ sample: Layout, _ row: Int, in bytes: Span<UInt8>) {
    var start = Int(sample.rows[row].start)
    for cell in sample.cells(ofRow: row) {
      let range = start..<Int(sample.ends[cell])
      start = range.upperBound + 1
      note(range, in: bytes)
    }
  }

  private mutating func note(_ cell: Range<Int>, in bytes: Span<UInt8>) {
    if cell.count > 60 || Self.isBlank(cell, in: bytes) { isHeadingLike = false }
    var spaces = 0
    var position = cell.lowerBound
    while position < cell.upperBound, Self.isSpaceOrQuote(bytes[position]) { position += 1 }
    while hasFewWords, position < cell.upperBound {
      if bytes[position] == Byte.space { spaces += 1 }
      hasFewWords = spaces < 2
      position += 1
    }
    if isOnlyNumbers { isOnlyNumbers = !cell.isEmpty && Self.isNumber(cell, in: bytes) }
  }

  /// Whether a cell has nothing but spaces and quotes.
  static func isBlank(_ cell: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    cell.allSatisfy { isSpaceOrQuote(bytes[$0]) }
  }

  private static func isSpaceOrQuote(_ byte: UInt8) -> Bool {
    byte == Byte.space || byte == Byte.quote
  }

  static func isNumber(_ cell: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    cell.allSatisfy { Byte.isDigit(bytes[$0]) || bytes[$0] == Byte.point }
  }
}
