/// Writes rows of cells as the bytes of a file.
///
/// Cells are quoted only where they must be. What reads the file back in the same dialect has the same
/// cells, empty rows aside. A file that stands already is changed with a ``TableEdit`` instead.
public struct TableWriter: Sendable {
  /// How the file is written; where the line ends are mixed, those of Windows are.
  public let dialect: Dialect

  public init(_ dialect: Dialect = Dialect()) {
    self.dialect = dialect
  }

  /// The file that has the given rows.
  ///
  /// A file of one column is given a semicolon between its cells where a row has several.
  public func bytes(of rows: [[String]]) throws(UnwritableText) -> [UInt8] {
    let isWide = rows.contains { $0.count > 1 }
    let delimiter = dialect.delimiter ?? (isWide ? Byte.semicolon : nil)
    let encoder = TextEncoder(encoding: dialect.encoding)
    let quoting = CellQuoting(delimiter: delimiter)
    var output = dialect.byteOrderMark ? encoder.mark : []
    func end() {
      for byte in dialect.lineEnds.bytes { encoder.append(ascii: byte, to: &output) }
    }
    let hasSeparatorLine = dialect.separatorLine && delimiter != nil
    if hasSeparatorLine, let delimiter {
      for byte in SeparatorLine.bytes(for: delimiter) { encoder.append(ascii: byte, to: &output) }
      end()
    }
    var unwritable: [UnwritableText.Cell] = []
    for (row, texts) in rows.enumerated() {
      let isFirst = row == 0 && !hasSeparatorLine
      let cells = texts.enumerated().map { column, text in
        quoting.written(
          text,
          isFirstOfFile: isFirst && column == 0,
          isAlone: texts.count == 1
        )
      }
      if isFirst, SeparatorLine.isRead(from: cells, delimiter) { end() }
      for (column, cell) in cells.enumerated() {
        if column > 0, let delimiter { encoder.append(ascii: delimiter, to: &output) }
        if !encoder.append(cell, to: &output) {
          unwritable.append(UnwritableText.Cell(row: row, column: column))
        }
      }
      end()
    }
    guard unwritable.isEmpty else {
      throw UnwritableText(encoding: dialect.encoding, cells: unwritable)
    }
    return output
  }
}

extension SeparatorLine {
  /// The line that names a delimiter, without its end.
  static func bytes(for delimiter: UInt8) -> [UInt8] { Array("sep=".utf8) + [delimiter] }

  /// Whether a first row, written cell by cell, would be read as a separator line.
  ///
  /// Quotes do not help against it, but an empty line before the row does.
  static func isRead(from cells: [[UInt8]], _ delimiter: UInt8?) -> Bool {
    let line = Array(cells.joined(separator: delimiter.map { [$0] } ?? []))
    return SeparatorLine(at: 0, in: line.span) != nil
  }
}

extension LineEnds {
  /// The bytes that end a line.
  var bytes: [UInt8] {
    switch self {
    case .lf: [Byte.lineFeed]
    case .cr: [Byte.carriageReturn]
    case .crlf, .mixed: [Byte.carriageReturn, Byte.lineFeed]
    }
  }
}
