internal import Bytes

/// What one of the first rows of a text says for or against a delimiter.
struct SampledRow {
  let width: Int
  private(set) var isBlank = true
  /// Whether at least half of the delimiters can hardly stand in a sentence or a number.
  private(set) var isStrong = false
  private(set) var isHeadingLike = true
  private(set) var hasFewWords = true
  var hasStrayQuotes = false
  /// Whether every cell is a whole number.
  private(set) var isOnlyNumbers = true
  /// Whether a cell without quotes has letters.
  private(set) var hasBareText = false
  /// Whether a quote stands behind another delimiter.
  private(set) var hasQuoteBehindAnother = false
  /// Whether a cell stands in quotes that only another delimiter needs.
  private(set) var hasQuotesForAnother = false
  /// Whether a cell stands in quotes that no delimiter needs.
  private(set) var hasNeedlessQuotes = false
  /// Whether the row is two quotes and nothing else.
  private(set) var isEmptyCell = false

  init(_ sample: Layout, _ row: Int, in bytes: Span<UInt8>, delimiter: UInt8) {
    width = sample.cells(ofRow: row).count
    var strong = 0
    var previous = 0..<0
    for column in 0..<width {
      guard let range = sample.range(row: row, column: column) else { continue }
      var quotes = 0
      var spaces = 0
      var isFilled = false
      var position = range.lowerBound
      while position < range.upperBound {
        // Once a cell is known to be filled only quotes matter, and the first two spaces.
        if isFilled, position + 8 <= range.upperBound {
          let eight = EightBytes(bytes, at: position)
          if !eight.contains(Byte.quote) {
            if spaces < 2 { spaces += eight.count(of: Byte.space) }
            position += 8
            continue
          }
        }
        let byte = bytes[position]
        if byte == Byte.quote {
          quotes += 1
          if position > range.lowerBound, bytes[range.lowerBound] != Byte.quote,
            Self.isDelimiter(bytes[position - 1])
          {
            hasQuoteBehindAnother = true
          }
        } else if byte == Byte.space {
          if isFilled { spaces += 1 }
        } else {
          isFilled = true
        }
        position += 1
      }
      if isFilled { isBlank = false }
      if !isFilled || range.count > 60 { isHeadingLike = false }
      if spaces > 1 { hasFewWords = false }
      if quotes % 2 == 1 { hasStrayQuotes = true }
      if range.isEmpty || !Self.isNumber(range, in: bytes) { isOnlyNumbers = false }
      if quotes == 0 {
        if !hasBareText { hasBareText = range.contains { Self.isLetter(bytes[$0]) } }
      } else if quotes == 2, bytes[range.lowerBound] == Byte.quote,
        bytes[range.upperBound - 1] == Byte.quote
      {
        if width == 1, range.count == 2 { isEmptyCell = true }
        switch Self.need(forQuotesOf: range, delimiter, in: bytes) {
        case .another: hasQuotesForAnother = true
        case .none: hasNeedlessQuotes = true
        case .delimiter: break
        }
      }
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
    // No sentence has a comma behind a cell in quotes.
    if previous.count > 1, bytes[previous.lowerBound] == Byte.quote,
      bytes[previous.upperBound - 1] == Byte.quote
    {
      return true
    }
    let next = bytes[cell.lowerBound]
    guard next != Byte.space else { return false }
    guard delimiter == Byte.comma, !previous.isEmpty, Byte.isDigit(next),
      Byte.isDigit(bytes[previous.upperBound - 1])
    else { return true }
    return width > 2 && isNumber(previous, in: bytes) && isNumber(cell, in: bytes)
  }

  /// What a quoted cell needs its quotes for: the given delimiter or a line end, another delimiter, or nothing.
  private enum Need { case delimiter, another, none }

  private static func need(
    forQuotesOf cell: Range<Int>,
    _ delimiter: UInt8,
    in bytes: Span<UInt8>
  ) -> Need {
    var need = Need.none
    for position in cell {
      switch bytes[position] {
      case delimiter, Byte.lineFeed, Byte.carriageReturn: return .delimiter
      case let byte: if isDelimiter(byte) { need = .another }
      }
    }
    return need
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == Byte.semicolon || byte == Byte.comma || byte == Byte.tab || byte == Byte.bar
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isNumber(_ cell: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    cell.allSatisfy { Byte.isDigit(bytes[$0]) || bytes[$0] == Byte.point }
  }
}
