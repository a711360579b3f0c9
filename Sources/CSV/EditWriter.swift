/// Puts the file together that a ``TableEdit`` makes of a table.
struct EditWriter {
  private(set) var output: [UInt8] = []
  private(set) var unwritable: [UnwritableText.Cell] = []

  private let edit: TableEdit
  private let table: Table
  private let encoder: TextEncoder
  private let delimiter: UInt8?
  private let quoting: CellQuoting
  private var positions: FilePositions
  /// Up to where the text has been written.
  private var position: Int

  init(_ edit: TableEdit, of table: Table, in encoding: Encoding) {
    self.edit = edit
    self.table = table
    encoder = TextEncoder(encoding: encoding)
    delimiter =
      table.dialect.delimiter ?? (edit.isWide(table) ? Byte.semicolon : nil)
    quoting = CellQuoting(delimiter: delimiter)
    positions = FilePositions(table)
    position = 0
  }

  /// Whether the text is copied from the file instead of being written anew.
  private var isCopying: Bool { encoder.encoding == table.dialect.encoding }

  /// Whether a table of one column gets more, so that what stands in its cells has to be quoted.
  private var isWidened: Bool { delimiter != table.dialect.delimiter }

  mutating func write() {
    if !isCopying {
      output = encoder.mark
      // Where the text is the file itself, it begins with the mark.
      if table.transcodedFrom == nil, table.dialect.byteOrderMark { position = 3 }
      refuseDamage()
    } else if table.transcodedFrom != nil {
      output = Array(table.file[..<positions.offset(of: 0)])
    }
    for row in isWidened ? Array(0..<table.rowCount) : edit.touchedRows {
      let range = table.range(ofRow: row)
      copy(to: range.lowerBound)
      write(row: row)
      skip(to: range.upperBound)
    }
    if isCopying {
      output.append(contentsOf: table.file[positions.offset(of: position)...])
    } else {
      copy(to: table.bytes.count)
    }
  }

  /// What the new file holds when it is read again.
  func reread(_ bytes: [UInt8]) -> Table {
    var dialect = table.dialect
    dialect.encoding = encoder.encoding
    dialect.delimiter = delimiter
    return Table(parsing: bytes, as: dialect)
  }

  /// A row after the changes, as UTF-8.
  func text(ofRow row: Int) -> [UInt8] {
    Array(written(row: row).joined(separator: delimiter.map { [$0] } ?? []))
  }

  private func written(row: Int) -> [[UInt8]] {
    let cells = edit.cells(ofRow: row)
    return cells.enumerated().map { index, cell in
      let isFirstOfFile = row == 0 && index == 0 && !table.dialect.separatorLine
      switch cell {
      case .kept(let column) where !isWidened:
        let raw = table.layout.range(row: row, column: column).map { Array(table.bytes[$0]) } ?? []
        return raw.isEmpty && cells.count == 1 ? [Byte.quote, Byte.quote] : raw
      case .kept(let column):
        return quoting.written(
          table.text(row: row, column: column) ?? "",
          isFirstOfFile: isFirstOfFile,
          isAlone: cells.count == 1
        )
      case .new(let text):
        return quoting.written(text, isFirstOfFile: isFirstOfFile, isAlone: cells.count == 1)
      }
    }
  }

  private mutating func write(row: Int) {
    let cells = edit.cells(ofRow: row)
    let written = written(row: row)
    if row == 0, !table.dialect.separatorLine, SeparatorLine.isRead(from: written, delimiter),
      position == table.range(ofRow: 0).lowerBound, isAtStartOfText
    {
      for byte in table.usualLineEnd { encoder.append(ascii: byte, to: &output) }
    }
    for (index, cell) in cells.enumerated() {
      if index > 0, let delimiter { encoder.append(ascii: delimiter, to: &output) }
      if case .kept(let column) = cell, isCopying, !isWidened, !written[index].isEmpty,
        let range = table.layout.range(row: row, column: column), !range.isEmpty
      {
        skip(to: range.lowerBound)
        copy(to: range.upperBound)
      } else if !encoder.append(written[index], to: &output) || loses(cell, row: row) {
        unwritable.append(UnwritableText.Cell(row: row, column: index))
      }
    }
  }

  /// Whether a new text has U+FFFD from bytes that are no character and would no longer be there.
  private func loses(_ cell: TableEdit.Cell, row: Int) -> Bool {
    guard case .new(let text) = cell, text.unicodeScalars.contains("\u{FFFD}") else { return false }
    return table.faults.contains { $0.row == row && $0.kind.isLostInText }
  }

  /// In another encoding bytes that are no character cannot be kept.
  private mutating func refuseDamage() {
    for fault in table.faults where fault.kind.isLostInText {
      unwritable.append(UnwritableText.Cell(row: fault.row ?? 0, column: fault.column ?? 0))
    }
  }

  private var isAtStartOfText: Bool {
    position == 0 || (table.transcodedFrom == nil && table.dialect.byteOrderMark && position == 3)
  }

  /// Writes the text as it stands up to a position.
  private mutating func copy(to end: Int) {
    guard end > position else { return }
    if isCopying {
      let start = positions.offset(of: position)
      output.append(contentsOf: table.file[start..<positions.offset(of: end)])
    } else if !encoder.append(table.bytes[position..<end], to: &output) {
      noteUnwritableCells(in: position..<end)
    }
    position = end
  }

  private mutating func skip(to end: Int) {
    position = max(position, end)
  }

  /// Names the cells of copied rows that another encoding lacks characters for.
  private mutating func noteUnwritableCells(in range: Range<Int>) {
    for row in 0..<table.rowCount where range.contains(Int(table.layout.rows[row].start)) {
      for column in 0..<table.cellCount(inRow: row) {
        guard let cell = table.layout.range(row: row, column: column) else { continue }
        var scratch: [UInt8] = []
        if !encoder.append(table.bytes[cell], to: &scratch) {
          unwritable.append(UnwritableText.Cell(row: row, column: column))
        }
      }
    }
  }
}

extension TableEdit {
  /// Whether a row has more than one cell after the changes.
  fileprivate func isWide(_ table: Table) -> Bool {
    touchedRows.contains { cells(ofRow: $0).count > 1 }
  }
}

extension Table {
  /// How most lines end.
  fileprivate var usualLineEnd: [UInt8] {
    let counts = layout.lineEnds
    if counts.cr > counts.lf, counts.cr > counts.crlf { return LineEnds.cr.bytes }
    return counts.lf > counts.crlf || counts.crlf == 0 ? LineEnds.lf.bytes : LineEnds.crlf.bytes
  }
}

extension Fault.Kind {
  /// Whether U+FFFD stands in the text for bytes that are no character.
  fileprivate var isLostInText: Bool {
    switch self {
    case .invalidUTF8, .undefinedByte, .loneSurrogate, .oddByteCount, .nullCharacter: true
    default: false
    }
  }
}
