internal import CSV

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

  /// Index of the file among those that the workbook was read from, from zero.
  public let index: Int
  public let name: String
  /// In the order of their places.
  public let changes: [TidyChange]
  /// What is done to the table.
  let edit: TableEdit
  /// The whole file as it is to be.
  public let bytes: [UInt8]
  /// Whether the file's own encoding lacks a character, so that the new one is UTF-8 with a mark.
  public let isReencoded: Bool

  /// The rows that change, in the order of the file; made each time, for mostly nobody looks.
  public var lines: [Lines] {
    var shift = 0
    return edit.rowChanges.map { row in
      let before = Self.lines(of: row.before)
      let after = Self.lines(of: row.after)
      defer { shift += after.count - before.count }
      return Lines(line: row.line, newLine: row.line + shift, before: before, after: after)
    }
  }

  /// Told by bytes: a letter with thousands of marks is compared with no line end.
  private static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var isAfterReturn = false
    for byte in text.utf8 {
      let isFeed = byte == UInt8(ascii: "\n")
      let isReturn = byte == UInt8(ascii: "\r")
      if isReturn || isFeed && !isAfterReturn {
        lines.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
      } else if !isFeed {
        line.append(byte)
      }
      isAfterReturn = isReturn
    }
    return lines + [String(decoding: line, as: UTF8.self)]
  }
}
