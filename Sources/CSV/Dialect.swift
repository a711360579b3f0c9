/// How a file is written: what stands around and between its cells.
public struct Dialect: Sendable, Hashable {
  /// How characters are written as bytes.
  public var encoding: Encoding
  /// Whether the file begins with U+FEFF, which is no part of its first cell.
  public var byteOrderMark: Bool
  /// The ASCII byte between cells; `nil` where the file has one column.
  public var delimiter: UInt8?
  /// How rows end.
  public var lineEnds: LineEnds
  /// Whether the file begins with a line such as `sep=;`, which is no row.
  public var separatorLine: Bool

  /// The dialect of Finnish spreadsheets, except in what is given.
  public init(
    encoding: Encoding = .utf8,
    byteOrderMark: Bool = false,
    delimiter: UInt8? = UInt8(ascii: ";"),
    lineEnds: LineEnds = .lf,
    separatorLine: Bool = false
  ) {
    self.encoding = encoding
    self.byteOrderMark = byteOrderMark
    self.delimiter = delimiter
    self.lineEnds = lineEnds
    self.separatorLine = separatorLine
  }
}
