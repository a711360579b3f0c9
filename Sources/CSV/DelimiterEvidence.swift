/// How well the beginning of a text reads as a table with one delimiter.
///
/// A delimiter gives most rows the same number of cells, from the heading on. The score is the share
/// of rows that have it, less where the row speaks against it:
///
/// - A comma or semicolon before a space belongs to a sentence, and a comma between digits to a
///   number, unless whole numbers stand side by side in three or more cells. A row that has mostly
///   these is *weak* and counts for a third, and for a tenth where the heading is not the first row.
/// - A row in which quotes do not fit the cells counts for less than half.
/// - A row with another number of cells counts for half, a row with one cell for nothing.
/// - Rows above the heading count as half a row that does not fit.
/// - A first row of short, filled cells looks like a heading, and raises the score; so does the same
///   number of cells, three or more, in every row.
/// - Where most cells stand without quotes and those in quotes need them, a quoted cell that has another
///   delimiter in it and not this one speaks for the other. So does a quote behind another delimiter. Neither does
///   where the heading has no other delimiter.
/// - A line of two quotes is an empty cell in a file of one column.
/// - Rows that hold nothing but delimiters count only where there are no others.
struct DelimiterEvidence {
  let delimiter: UInt8
  /// From 0; what reaches ``enough`` is a table with this delimiter.
  private(set) var score = 0.0
  /// How many cells most rows have.
  private var width = 0
  /// Where the rows and cells of the text stand, where all of it is in the sample.
  let layout: Layout?

  /// What speaks for the delimiter of a text; `nil` where it has one column.
  static func best(in bytes: Span<UInt8>, from start: Int) -> DelimiterEvidence? {
    var best: DelimiterEvidence?
    for delimiter in [Byte.semicolon, Byte.tab, Byte.comma, Byte.bar]
    where mayStand(delimiter, in: bytes, from: start) {
      let evidence = DelimiterEvidence(for: delimiter, in: bytes, from: start)
      let isBetter =
        evidence.score > best?.score ?? 0
        || (evidence.score > 0 && evidence.score == best?.score && best?.delimiter == Byte.tab
          && evidence.width > best?.width ?? 0)
      if isBetter { best = evidence }
      // No other delimiter can be better, and only those are as good that do not matter.
      if let best, best.score >= most, best.delimiter != Byte.tab { break }
    }
    return best.flatMap { $0.score >= enough ? $0 : nil }
  }

  /// Whether a delimiter occurs in a text; a long text is not searched for it.
  private static func mayStand(_ delimiter: UInt8, in bytes: Span<UInt8>, from start: Int) -> Bool {
    guard bytes.count <= 1 << 16 else { return true }
    for index in start..<max(start, bytes.count) where bytes[index] == delimiter { return true }
    return false
  }

  private static let enough = 0.3
  /// The score where nothing speaks against a delimiter.
  private static let most = 1 + 0.3 + 0.3
  private static let rowLimit = 200

  private init(for delimiter: UInt8, in bytes: Span<UInt8>, from start: Int) {
    self.delimiter = delimiter
    let sample = Self.sample(of: bytes, from: start, delimiter: delimiter)
    layout = sample.isWhole ? sample.layout : nil
    let allRows = Self.rows(of: sample.layout, in: bytes, delimiter: delimiter)
    let rows = allRows.filter { !$0.isBlank }
    if rows.isEmpty {
      score = allRows.contains { $0.width > 1 } ? 1 : 0
      return
    }
    guard let width = Self.usualWidth(of: rows),
      let heading = rows.firstIndex(where: { $0.width == width })
    else { return }
    self.width = width
    let body = rows[heading...]
    let isBelowTitles = heading > 0 && rows[..<heading].allSatisfy { $0.width == 1 }
    let headings = SampledText(sample.layout, rows[heading].row, in: bytes)
    let hasStrongRow = body.contains {
      $0.width > 1 && $0.isStrong
        && !(isBelowTitles && SampledText(sample.layout, $0.row, in: bytes).isOnlyNumbers)
    }
    guard hasStrongRow || (heading == 0 && body.count > 1 && headings.hasFewWords) else { return }
    // A single row below lines without delimiters is a row of headings or a sentence.
    let wideRows = body.filter { $0.width > 1 }
    if isBelowTitles, wideRows.count == 1,
      !(headings.isHeadingLike && headings.hasFewWords)
    {
      return
    }
    var fitting = 0.0
    for row in wideRows {
      var weight = row.width == width ? 1 : 0.5
      if !row.isStrong { weight *= heading == 0 ? 0.35 : 0.1 }
      if row.hasStrayQuotes { weight *= 0.4 }
      fitting += weight
    }
    score = fitting / (Double(body.count) + Double(heading) / 2)
    if heading == 0, rows[0].isStrong, headings.isHeadingLike, !rows[0].hasStrayQuotes {
      score += 0.3
    }
    if body.count > 1, width > 2, rows.allSatisfy({ $0.width == width && $0.isStrong }) {
      score += 0.3
    }
    if Self.quotesSpeakForAnother(rows),
      Self.hasAnother(than: delimiter, in: rows[heading].row, of: sample.layout, bytes)
    {
      score *= 0.4
    }
    if allRows.contains(where: \.isEmptyCell) { score *= 0.3 }
  }

  private static func quotesSpeakForAnother(_ rows: [SampledRow]) -> Bool {
    if rows.contains(where: \.hasQuoteBehindAnother) { return true }
    return rows.contains(where: \.hasBareText) && rows.contains(where: \.hasQuotesForAnother)
      && !rows.contains(where: \.hasNeedlessQuotes)
  }

  private static func hasAnother(
    than delimiter: UInt8,
    in row: Int,
    of sample: Layout,
    _ bytes: Span<UInt8>
  ) -> Bool {
    let end = Int(sample.ends[sample.cells(ofRow: row).upperBound - 1])
    return (Int(sample.rows[row].start)..<end).contains {
      bytes[$0] != delimiter && SampledRow.isDelimiter(bytes[$0])
    }
  }

  /// The first rows, out of few bytes where these hold enough of them, and whether they are all there are.
  private static func sample(
    of bytes: Span<UInt8>,
    from start: Int,
    delimiter: UInt8
  ) -> (layout: Layout, isWhole: Bool) {
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
      if isWhole || layout.rows.count >= 3 {
        return (layout, isWhole && layout.rows.count < rowLimit)
      }
      length *= 16
    }
  }

  /// The most frequent number of cells above one, and of equally frequent ones the greatest.
  private static func usualWidth(of rows: [SampledRow]) -> Int? {
    if let width = rows.first?.width, rows.allSatisfy({ $0.width == width }) {
      return width > 1 ? width : nil
    }
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
      rows.append(row)
    }
    return rows
  }
}
