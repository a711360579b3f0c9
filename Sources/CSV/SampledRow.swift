internal import Bytes

/// What one of the first rows of a text says for or against a delimiter.
struct SampledRow {
  /// Index of the row in the sample.
  let row: Int
  let width: Int
  private(set) var isBlank = true
  /// Whether at least half of the delimiters can hardly stand in a sentence or a number.
  private(set) var isStrong = false
  var hasStrayQuotes = false
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
    self.row = row
    let cells = sample.cells(ofRow: row)
    width = cells.count
    var start = Int(sample.rows[row].start)
    let end = Int(sample.ends[cells.upperBound - 1])
    // Most of what is asked of a cell is about quotes, which few rows have.
    let hasQuotes = bytes.extracting(start..<end).hasByte(Byte.quote)
    var strong = 0
    var previous = 0..<0
    for cell in cells {
      let range = start..<Int(sample.ends[cell])
      start = range.upperBound + 1
      if isBlank { isBlank = SampledText.isBlank(range, in: bytes) }
      if hasQuotes {
        noteQuotes(of: range, delimiter, in: bytes)
      } else if !hasBareText {
        hasBareText = range.contains { Self.isLetter(bytes[$0]) }
      }
      if cell > cells.lowerBound,
        Self.isStrong(delimiter, between: previous, range, of: width, in: bytes)
      {
        strong += 1
      }
      previous = range
      isStrong = strong * 2 >= width - 1
      // The other cells can change nothing.
      if isStrong, !hasQuotes, hasBareText, !isBlank { break }
    }
  }

  /// Notes where quotes stand in a cell, and what they are needed for.
  private mutating func noteQuotes(
    of cell: Range<Int>,
    _ delimiter: UInt8,
    in bytes: Span<UInt8>
  ) {
    guard bytes.extracting(cell).hasByte(Byte.quote) else {
      if !hasBareText { hasBareText = cell.contains { Self.isLetter(bytes[$0]) } }
      return
    }
    var quotes = 0
    for position in cell where bytes[position] == Byte.quote {
      quotes += 1
      if position > cell.lowerBound, bytes[cell.lowerBound] != Byte.quote,
        Self.isDelimiter(bytes[position - 1])
      {
        hasQuoteBehindAnother = true
      }
    }
    if quotes % 2 == 1 { hasStrayQuotes = true }
    if quotes == 2, bytes[cell.lowerBound] == Byte.quote,
      bytes[cell.upperBound - 1] == Byte.quote
    {
      if width == 1, cell.count == 2 { isEmptyCell = true }
      switch Self.need(forQuotesOf: cell, delimiter, in: bytes) {
      case .another: hasQuotesForAnother = true
      case .none: hasNeedlessQuotes = true
      case .delimiter: break
      }
    }
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
    return width > 2 && SampledText.isNumber(previous, in: bytes)
      && SampledText.isNumber(cell, in: bytes)
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

  static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == Byte.semicolon || byte == Byte.comma || byte == Byte.tab || byte == Byte.bar
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }
}
