internal import Bytes

/// The rows and cells of one CSV file, and what was odd about them; reading never fails.
///
/// Rows and columns are indexes from zero. An empty line is no row. A row must exist; a column need
/// not. A file must be smaller than 4 GB.
public struct Table: Sendable {
  /// How the file is written.
  public let dialect: Dialect
  /// In the order of their places in the file.
  public let faults: [Fault]
  /// What a file that is not text looks like; `nil` where it is text.
  public let looksLike: BinaryKind?

  /// The file as it was given.
  public let file: [UInt8]
  /// The text as UTF-8.
  public let bytes: [UInt8]
  let layout: Layout
  /// How many bytes of the file stand before the text; `nil` where the text is the file itself.
  let transcodedFrom: Int?

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - dialect: Its encoding and delimiter, which are then not guessed; the rest is found in the
  ///     file all the same.
  public init(parsing bytes: [UInt8], as dialect: Dialect? = nil) {
    let choice =
      if let dialect { EncodingChoice(dialect.encoding, in: bytes.span) } else {
        EncodingChoice(findingIn: bytes.span)
      }
    self.init(bytes, choice, as: dialect, ifUTF8: nil)
  }

  /// The same without a dialect, at work on two cores where the file is large.
  ///
  /// Nearly all large files are UTF-8 as it should be, so their rows are looked for while it is found out whether they are.
  public static func parsing(_ bytes: [UInt8]) async -> Table {
    bytes.count > 1_000_000 ? await parsingOnTwoCores(bytes) : Table(parsing: bytes)
  }

  static func parsingOnTwoCores(_ bytes: [UInt8]) async -> Table {
    guard BinaryKind(signatureOf: bytes.span) == nil,
      let start = EncodingChoice.startIfUTF8(bytes.span)
    else { return Table(parsing: bytes) }
    async let rows = TextRows(of: bytes.span, from: start, as: nil)
    let choice = EncodingChoice(findingIn: bytes.span)
    return Table(bytes, choice, as: nil, ifUTF8: await rows)
  }

  /// `ifUTF8` are the rows of the bytes, right where these are the text as they are; `nil`: they have not been found yet.
  private init(
    _ bytes: [UInt8],
    _ choice: EncodingChoice,
    as dialect: Dialect?,
    ifUTF8 rows: TextRows?
  ) {
    file = bytes
    let file = bytes.span
    var found = dialect ?? Dialect(encoding: choice.encoding, delimiter: nil)
    found.byteOrderMark = choice.hasMark
    let signature = BinaryKind(signatureOf: file)
    if signature != nil
      || choice.mayHaveControls && BinaryKind.isBinary(file, in: choice.encoding)
    {
      looksLike = signature ?? .other
      faults = [Fault(kind: .binary, row: nil, column: nil, line: 1, byteOffset: 0)]
      self.bytes = []
      transcodedFrom = nil
      layout = Layout()
      self.dialect = found
      return
    }
    looksLike = nil

    let text = DecodedText(bytes, as: choice)
    let known = text.isTranscoded ? nil : rows
    let rows = known ?? TextRows(of: text.bytes.span, from: text.start, as: dialect)
    layout = rows.layout
    found.delimiter = rows.delimiter
    found.lineEnds = LineEnds(layout.lineEnds)
    found.separatorLine = rows.hasSeparatorLine
    self.dialect = found
    self.bytes = text.bytes
    transcodedFrom = text.isTranscoded ? text.markLength : nil
    if text.hasOddCharacter || text.isTranscoded && !layout.notices.isEmpty {
      faults = Inspection(text, layout, from: rows.start, in: file).faults
    } else {
      faults = layout.notices.map {
        Fault(kind: $0.kind, row: $0.row, column: $0.column, line: $0.line, byteOffset: $0.position)
      }
    }
  }

  /// How many rows there are, empty lines and a separator line not among them.
  public var rowCount: Int { layout.rows.count }

  /// How many cells all rows have.
  public var cellCount: Int { layout.ends.count }

  /// How many cells a row has, at least one.
  public func cellCount(inRow row: Int) -> Int {
    layout.cells(ofRow: row).count
  }

  /// How many bytes a cell takes in the file, its quotes among them; none where the row has no such cell.
  public func byteCount(row: Int, column: Int) -> Int {
    layout.range(row: row, column: column)?.count ?? 0
  }

  /// The text of a cell exactly as it stands in the file, without its quotes; `nil` where the row has
  /// no such cell.
  public func text(row: Int, column: Int) -> String? {
    withBytes(row: row, column: column, Self.string)
  }

  /// The string that bytes of a cell are.
  public static func string(_ bytes: Span<UInt8>) -> String {
    do { return String(copying: try UTF8Span(validating: bytes)) } catch {
      // Cells are valid UTF-8; of anything else what can be read is kept.
      return String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
    }
  }

  /// The line of the file on which a row starts, from one.
  public func line(ofRow row: Int) -> Int {
    Int(layout.rows[row].line)
  }

  /// The number that a spreadsheet shows beside a row when it opens the file, from one.
  public func number(ofRow row: Int) -> Int {
    Int(layout.rows[row].number)
  }

  /// Whether every cell of a row is blank.
  public func isBlank(row: Int) -> Bool {
    (0..<cellCount(inRow: row)).allSatisfy { isBlank(row: row, column: $0) }
  }

  /// Whether a cell has nothing but white space, no-break spaces included, or does not exist.
  public func isBlank(row: Int, column: Int) -> Bool {
    let isFilled = withBytes(row: row, column: column) { bytes in
      var position = 0
      while position < bytes.count {
        let length = Self.whiteSpaceLength(at: position, in: bytes)
        guard length > 0 else { return true }
        position += length
      }
      return false
    }
    return !(isFilled ?? false)
  }

  /// What is made of a cell's bytes; `nil` where the row has no such cell.
  ///
  /// Nothing is kept of the bytes, so that several threads that read a file do not wait for each other
  /// to count who holds it.
  @inline(__always)
  public func withBytes<Made>(
    row: Int,
    column: Int,
    _ make: (Span<UInt8>) -> Made?
  ) -> Made? {
    guard let range = layout.range(row: row, column: column) else { return nil }
    let text = bytes.span
    guard isQuoted(range, row: row, column: column) else { return make(text.extracting(range)) }
    let end = firstQuote(after: range.lowerBound)
    guard end + 1 == range.upperBound else { return make(unquoted(range, from: end).span) }
    return make(text.extracting(range.lowerBound + 1..<end))
  }

  /// Where what a cell says stands in the text; `nil`: there is no such cell, or it is written otherwise, with doubled
  /// quotes or with more behind the last of them.
  public func contents(row: Int, column: Int) -> Range<Int>? {
    guard let range = layout.range(row: row, column: column) else { return nil }
    guard isQuoted(range, row: row, column: column) else { return range }
    let end = firstQuote(after: range.lowerBound)
    return end + 1 == range.upperBound ? range.lowerBound + 1..<end : nil
  }

  @inline(__always)
  private func isQuoted(_ range: Range<Int>, row: Int, column: Int) -> Bool {
    !range.isEmpty && bytes[range.lowerBound] == Byte.quote
      && !layout.isLiteral(row: row, column: column)
  }

  /// The position of the quote that ends a quoted cell, or of the first of two that stand for one.
  private func firstQuote(after start: Int) -> Int {
    bytes.span.position(of: Byte.quote, from: start + 1)
  }

  /// What is made of the bytes of a row from a column on as they stand in the file, delimiters among them; `nil` where one
  /// of these cells begins with a quote, so that it may say something else, or where there is no such column.
  @inline(__always)
  public func withPlainBytes<Made>(
    row: Int,
    from column: Int,
    _ make: (Span<UInt8>) -> Made
  ) -> Made? {
    guard let first = layout.range(row: row, column: column) else { return nil }
    let text = bytes.span
    var (start, end) = (first.lowerBound, first.lowerBound)
    for cell in layout.cells(ofRow: row).dropFirst(column) {
      end = Int(layout.ends[cell])
      if start < end, text[start] == Byte.quote { return nil }
      start = end + 1
    }
    return make(text.extracting(first.lowerBound..<end))
  }

  /// Whether something is true of a cell of a row from a column on, as it stands in the file with its quotes.
  @inline(__always)
  public func hasCell(
    inRow row: Int,
    from column: Int,
    where isTrue: (Span<UInt8>) -> Bool
  ) -> Bool {
    guard let first = layout.range(row: row, column: column) else { return false }
    let text = bytes.span
    var start = first.lowerBound
    for cell in layout.cells(ofRow: row).dropFirst(column) {
      let end = Int(layout.ends[cell])
      if isTrue(text.extracting(start..<end)) { return true }
      start = end + 1
    }
    return false
  }

  /// Whether a cell says the same as that of another row, both as they are written.
  public func isSame(row: Int, as other: Int, column: Int) -> Bool {
    guard let range = layout.range(row: row, column: column),
      let otherRange = layout.range(row: other, column: column), range.count == otherRange.count
    else { return false }
    let text = bytes.span
    return text.extracting(range).isSame(as: text.extracting(otherRange))
  }

  private func unquoted(_ range: Range<Int>, from firstQuote: Int) -> [UInt8] {
    var position = firstQuote
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    text.append(contentsOf: bytes[(range.lowerBound + 1)..<position])
    while position + 1 < range.upperBound, bytes[position + 1] == Byte.quote {
      text.append(Byte.quote)
      position += 2
      while bytes[position] != Byte.quote {
        text.append(bytes[position])
        position += 1
      }
    }
    text.append(contentsOf: bytes[(position + 1)..<range.upperBound])
    return text
  }

  /// How many bytes the white space at a position takes; 0 where there is none.
  @inline(__always)
  private static func whiteSpaceLength(at position: Int, in bytes: Span<UInt8>) -> Int {
    let first = bytes[position]
    switch first {
    case 0x20, 0x09...0x0D: return 1
    case ..<0xC2: return 0
    default: break
    }
    let second = bytes[position + 1]
    if first == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : 0 }
    guard first >= 0xE1, first <= 0xE3 else { return 0 }
    switch (first, second, bytes[position + 2]) {
    case (0xE1, 0x9A, 0x80): return 3  // ogham space mark
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F):
      return 3
    case (0xE3, 0x80, 0x80): return 3
    default: return 0
    }
  }
}
