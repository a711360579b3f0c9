/// Where the rows of a text stand, and the delimiter that they were found with.
struct TextRows: Sendable {
  /// `nil`: the text has one column.
  let delimiter: UInt8?
  let hasSeparatorLine: Bool
  /// Where the first row can begin.
  let start: Int
  let layout: Layout

  /// Finds the rows of a text from a position on, delimited as a dialect says, or else as the text tells.
  init(of bytes: Span<UInt8>, from textStart: Int, as dialect: Dialect?) {
    let separatorLine = SeparatorLine(at: textStart, in: bytes)
    var lineEnds = LineEndCounts()
    var start = textStart
    if let separatorLine {
      start = separatorLine.end
      if start < bytes.count { start = lineEnds.pass(start, in: bytes) }
    }
    var evidence: DelimiterEvidence?
    if let dialect {
      delimiter = dialect.delimiter
    } else {
      if separatorLine == nil { evidence = .best(in: bytes, from: start) }
      delimiter = separatorLine?.delimiter ?? evidence?.delimiter
    }
    // The rows of a small file have been found already where its delimiter had to be.
    layout =
      evidence?.layout
      ?? Layout(
        scanning: bytes,
        from: start,
        line: separatorLine == nil ? 1 : 2,
        delimiter: delimiter,
        lineEnds: lineEnds
      )
    hasSeparatorLine = separatorLine != nil
    self.start = start
  }
}
