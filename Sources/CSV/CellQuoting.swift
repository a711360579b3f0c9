/// When a cell must stand in quotes, and how it is written in them.
///
/// White space around a text needs no quotes: spreadsheets keep it. A quote within a text would be
/// read as it stands, but not by every other program, so such a cell is quoted as well.
struct CellQuoting {
  /// The byte between cells; `nil` where the file has one column.
  let delimiter: UInt8?

  /// Whether a cell is read as what it says only in quotes; the text is UTF-8.
  func isNeeded(for text: some Collection<UInt8>, isFirstOfFile: Bool, isAlone: Bool) -> Bool {
    // An empty line is no row.
    if text.isEmpty { return isAlone }
    if isFirstOfFile, Self.canBeTakenForPreamble(text) { return true }
    return text.contains { byte in
      switch byte {
      case Byte.quote, Byte.lineFeed, Byte.carriageReturn: true
      // In a file of one column nobody else knows that these are no delimiters.
      case Byte.semicolon, Byte.comma, Byte.tab, Byte.bar: byte == delimiter || delimiter == nil
      default: byte == delimiter
      }
    }
  }

  /// The text of a cell as it stands between two delimiters.
  func written(_ text: String, isFirstOfFile: Bool, isAlone: Bool) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard isNeeded(for: bytes, isFirstOfFile: isFirstOfFile, isAlone: isAlone) else { return bytes }
    var quoted: [UInt8] = [Byte.quote]
    quoted.reserveCapacity(bytes.count + 2)
    for byte in bytes {
      if byte == Byte.quote { quoted.append(byte) }
      quoted.append(byte)
    }
    quoted.append(Byte.quote)
    return quoted
  }

  /// `sep=` and U+FEFF mean something else at the beginning of a file.
  private static func canBeTakenForPreamble(_ text: some Collection<UInt8>) -> Bool {
    text.starts(with: [0xEF, 0xBB, 0xBF])
      || text.prefix(4).map { Byte.lowercased($0) } == Array("sep=".utf8)
  }
}
