/// A file that tidying changes.
public struct TidiedFile: Sendable {
  /// A row that changes, as its lines stand in the file, for showing the difference.
  public struct Lines: Hashable, Sendable {
    /// The lines of the file on which the row begins before and after, from one.
    public let line: Int
    public let newLine: Int
    public let before: [String]
    public let after: [String]
  }

  /// Index of the file among the workbook's files, from zero.
  public let index: Int
  public let name: String
  /// In the order of their places.
  public let changes: [TidyChange]
  /// In the order of the file.
  public let lines: [Lines]
  /// The whole file as it is to be.
  public let bytes: [UInt8]
  /// Whether the file's own encoding lacks a character, so that the new one is UTF-8 with a mark.
  public let isReencoded: Bool
}
