/// How well the beginning of a text reads as a table with one delimiter.
///
/// A delimiter gives most rows the same number of cells, from the heading on. The score is the share
/// of rows that have it, less where the row speaks against it:
///
/// - A comma or semicolon before a space belongs to a sentence, and a comma between digits to a
///   number, unless whole numbers stand side by side in three or more cells. A row that has mostly
///   these is *weak* and counts for a third, and for a tenth where the heading is not the first row.
/// - A row in which quotes do not fit the cells counts for a quarter.
/// - A row with another number of cells counts for half, a row with one cell for nothing.
/// - Rows above the heading count as half a row that does not fit.
/// - A first row of short, filled cells looks like a heading, and raises the score.
struct DelimiterEvidence {
  let delimiter: UInt8
  /// From 0; what reaches ``enough`` is a table with this delimiter.
  private(set) var score = 0.0

  /// The delimiter of a text; `nil` where it has one column.
  static func bestDelimiter(in bytes: Span<UInt8>, from start: Int) -> UInt8? {
    var best: DelimiterEvidence?
    for delimiter in [Byte.semicolon, Byte.tab, Byte.comma, Byte.bar] {
      let evidence = DelimiterEvidence(for: delimiter, in: bytes, from: start)
      if evidence.score > best?.score ?? 0 { best = evidence }
    }
    guard let best, best.score >= enough else { return nil }
    return best.delimiter
  }

  private static let enough = 0.3
  private static let rowLimit = 200

  private init(for delimiter: UInt8, in bytes: Span<UInt8>, from start: Int) {
    self.delimiter = delimiter
    let sample = Self.sample(of: bytes, from: start, delimiter: delimiter)
    let rows = Self.rows(of: sample, in: bytes, delimiter: delimiter)
    guard let width = Self.usualWidth(of: rows),
      let heading = rows.firstIndex(where: { $0.width == width })
    else { return }
    let body = rows[heading...]
    let hasStrongRow = body.contains { $0.width > 1 && $0.isStrong }
    guard hasStrongRow || (heading == 0 && body.count > 1 && rows[0].hasFewWords) else { return }
    var fitting = 0.0
    for row in body where row.width > 1 {
      var weight = row.width == width ? 1 : 0.5
      if !row.isStrong { weight *= heading == 0 ? 0.35 : 0.1 }
      if row.hasStrayQuotes { weight *= 0.25 }
      fitting += weight
    }
    score = fitting / (Double(body.count) + Double(heading) / 2)
    if heading == 0, rows[0].isStrong, rows[0].isHeadingLike, !rows[0].hasStrayQuotes {
      score += 0.3
    }
  }

  /// The first rows, out of few bytes where these hold enough of them.
  private static func sample(
    of bytes: Span<UInt8>,
    from start: Int,
    delimiter: UInt8
  ) -> Layout {
    var length = 1 << 16
    while true {
      let end = min(bytes.count, start + length)
      let isWhole = end == bytes.count
      let layout = Layout(
        scanning: bytes.extracting(0..<end),
        from: start,
        line: 1,
        delimiter: delimiter,
        rowLimit: rowLimit,
        isWhole: isWhole
      )
      if isWhole || layout.rows.count >= 3 { return layout }
      length *= 16
    }
  }

  /// The most frequent number of cells above one, and of equally frequent ones the greatest.
  private static func usualWidth(of rows: [SampledRow]) -> Int? {
    var counts: [Int: Int] = [:]
    for row in rows where row.width > 1 { counts[row.width, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  private static func rows(of sample: Layout, in bytes: Span<UInt8>, delimiter: UInt8)
    -> [SampledRow]
  {
    var rows: [SampledRow] = []
    var notices = sample.notices[...]
    for index in sample.rows.indices {
      var row = SampledRow(sample, index, in: bytes, delimiter: delimiter)
      while let notice = notices.first, notice.row == index {
        row.hasStrayQuotes = true
        notices.removeFirst()
      }
      if !row.isBlank { rows.append(row) }
    }
    return rows
  }
}
