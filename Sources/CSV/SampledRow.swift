/// What one of the first rows of a text says for or against a delimiter.
struct SampledRow {
  let width: Int
  private(set) var isBlank = true
  /// Whether at least half of the delimiters can hardly stand in a sentence or a number.
  private(set) var isStrong = false
  private(set) var isHeadingLike = true
  private(set) var hasFewWords = true
  var hasStrayQuotes = false

  init(_ sample: Layout, _ row: Int, in bytes: Span<UInt8>, delimiter: UInt8) {
    width = sample.cells(ofRow: row).count
    var strong = 0
    var previous = 0..<0
    for column in 0..<width {
      guard let range = sample.range(row: row, column: column) else { continue }
      var quotes = 0
      var spaces = 0
      var isFilled = false
      for position in range {
        let byte = bytes[position]
        if byte == Byte.quote {
          quotes += 1
        } else if byte == Byte.space {
          if isFilled { spaces += 1 }
        } else {
          isFilled = true
        }
      }
      if isFilled { isBlank = false }
      if !isFilled || range.count > 60 { isHeadingLike = false }
      if spaces > 1 { hasFewWords = false }
      if quotes % 2 == 1 { hasStrayQuotes = true }
      if column > 0,
        Self.isStrong(delimiter, between: previous, range, of: width, in: bytes)
      {
        strong += 1
      }
      previous = range
    }
    isStrong = strong * 2 >= width - 1
  }

  private static func isStrong(
    _ delimiter: UInt8,
    between previous: Range<Int>,
    _ cell: Range<Int>,
    of width: Int,
    in bytes: Span<UInt8>
  ) -> Bool {
    guard delimiter == Byte.comma || delimiter == Byte.semicolon, !cell.isEmpty else { return true }
    let next = bytes[cell.lowerBound]
    guard next != Byte.space else { return false }
    guard delimiter == Byte.comma, !previous.isEmpty, Byte.isDigit(next),
      Byte.isDigit(bytes[previous.upperBound - 1])
    else { return true }
    return width > 2 && isNumber(previous, in: bytes) && isNumber(cell, in: bytes)
  }

  private static func isNumber(_ cell: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    cell.allSatisfy { Byte.isDigit(bytes[$0]) || bytes[$0] == Byte.point }
  }
}
