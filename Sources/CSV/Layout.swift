/// Where the rows and cells of a text stand.
///
/// A cell costs four bytes: it ends where it says and begins behind the delimiter before it. What a
/// quoted cell says is found when it is asked for.
struct Layout {
  /// A row that has at least one cell.
  struct Row {
    /// The index among the cells of all rows.
    let firstCell: UInt32
    /// The position in the text.
    let start: UInt32
    /// The line of the file, from one.
    let line: UInt32
    /// The row of a spreadsheet, from one.
    let number: UInt32
  }

  /// Something odd about quotes, at a place in the text.
  struct Notice {
    let kind: Fault.Kind
    let row: Int
    let column: Int
    let line: Int
    let position: Int
  }

  private(set) var rows: [Row] = []
  /// Where each cell ends, quotes included.
  private(set) var ends: [UInt32] = []
  /// The indexes of the cells that begin with a quote and are not quoted, in order.
  private(set) var literalCells: [UInt32] = []
  /// In the order of their places.
  private(set) var notices: [Notice] = []
  /// How the rows end.
  private(set) var lineEnds = LineEndCounts()
  /// The line of the file on which the text ends.
  private(set) var lastLine = 1

  /// No rows.
  init() {}

  /// Finds the rows of a text from a position on.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8.
  ///   - start: Where the first line begins.
  ///   - firstLine: The line of the file that begins there.
  ///   - delimiter: The byte between cells; `nil` where there is one column.
  ///   - rowLimit: How many rows are enough.
  ///   - isWhole: Whether the file ends where the bytes do; else a row that reaches there is left
  ///     out.
  ///   - lineEnds: The ends of the lines before.
  init(
    scanning bytes: Span<UInt8>,
    from start: Int,
    line firstLine: Int,
    delimiter: UInt8?,
    rowLimit: Int = .max,
    isWhole: Bool = true,
    lineEnds: LineEndCounts = LineEndCounts()
  ) {
    self.lineEnds = lineEnds
    // Never seen as a delimiter, because each line end is seen as one first.
    let delimiter = delimiter ?? Byte.lineFeed
    let cellEnd = CellEnd(delimiter: delimiter)
    let end = bytes.count
    var position = start
    var line = firstLine
    var number: UInt32 = 1
    while position < end, rows.count < rowLimit {
      if Self.isLineEnd(bytes[position]) {
        position = self.lineEnds.pass(position, in: bytes)
        line += 1
        number += 1
        continue
      }
      let firstCell = ends.count
      rows.append(
        Row(
          firstCell: UInt32(firstCell),
          start: UInt32(position),
          line: UInt32(line),
          number: number
        )
      )
      if rows.count == Self.rowsOfSample {
        makeRoom(forRestOf: end - start, after: position - start)
      }
      while true {
        if position < end, bytes[position] == Byte.quote {
          let cell = QuotedCell(at: position, in: bytes, delimiter: delimiter)
          switch cell.closing {
          case .closed:
            position = cell.end
            line += cell.lineEnds
          case .followed:
            position = cell.end
            line += cell.lineEnds
            note(.textAfterQuote, at: position, line: line)
          case .unclosed:
            if !isWhole, cell.end == end {
              dropLastRow()
              lastLine = line
              return
            }
            note(.unclosedQuote, at: position, line: line)
            literalCells.append(UInt32(ends.count))
            position += 1
          }
        }
        position = cellEnd.find(from: position, in: bytes)
        ends.append(UInt32(position))
        guard position < end, !Self.isLineEnd(bytes[position]) else { break }
        position += 1
      }
      number += 1
      if position < end {
        position = self.lineEnds.pass(position, in: bytes)
        line += 1
      } else if !isWhole {
        dropLastRow()
      }
    }
    lastLine = line
  }

  /// Where a cell stands in the text, quotes included.
  @inline(__always)
  func range(row: Int, column: Int) -> Range<Int>? {
    let cells = cells(ofRow: row)
    guard column >= 0, column < cells.count else { return nil }
    let cell = cells.lowerBound + column
    let start = column == 0 ? Int(rows[row].start) : Int(ends[cell - 1]) + 1
    return start..<Int(ends[cell])
  }

  /// The indexes of a row's cells among the cells of all rows.
  @inline(__always)
  func cells(ofRow row: Int) -> Range<Int> {
    let next = row + 1 < rows.count ? Int(rows[row + 1].firstCell) : ends.count
    return Int(rows[row].firstCell)..<next
  }

  /// Whether the quote that a cell begins with is a part of its text.
  func isLiteral(row: Int, column: Int) -> Bool {
    guard !literalCells.isEmpty else { return false }
    let cell = rows[row].firstCell + UInt32(column)
    var low = 0
    var high = literalCells.count
    while low < high {
      let middle = (low + high) / 2
      if literalCells[middle] < cell { low = middle + 1 } else { high = middle }
    }
    return low < literalCells.count && literalCells[low] == cell
  }

  private static let rowsOfSample = 1_000

  /// Makes room for as many rows and cells as the file has where it goes on as it began.
  ///
  /// Lists that grow by and by are copied again and again and take up to twice the room. Neither gets more than the text
  /// has, since a file need not go on as it began.
  private mutating func makeRoom(forRestOf length: Int, after sample: Int) {
    let times = Double(length) / Double(sample) * 1.05
    rows.reserveCapacity(min(Int(Double(rows.count) * times), length / MemoryLayout<Row>.stride))
    ends.reserveCapacity(min(Int(Double(ends.count) * times), length / MemoryLayout<UInt32>.stride))
  }

  @inline(__always)
  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == Byte.lineFeed || byte == Byte.carriageReturn
  }

  private mutating func note(_ kind: Fault.Kind, at position: Int, line: Int) {
    let row = rows.count - 1
    let column = ends.count - Int(rows[row].firstCell)
    notices.append(
      Notice(kind: kind, row: row, column: column, line: line, position: position)
    )
  }

  private mutating func dropLastRow() {
    let row = rows.removeLast()
    ends.removeLast(ends.count - Int(row.firstCell))
    while let last = literalCells.last, last >= row.firstCell { literalCells.removeLast() }
    while let last = notices.last, last.row == rows.count { notices.removeLast() }
  }
}
