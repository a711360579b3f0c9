extension Table {
  /// Where a cell begins in the file, as an editor counts: the line and the character in it, both from one.
  ///
  /// A mark at the beginning of the file is no character, a character outside the basic plane is one; `nil` where the
  /// row has no such cell, or where so much stands before it that no editor would be asked for it.
  public func position(row: Int, column: Int) -> (line: Int, character: Int)? {
    guard let cell = layout.range(row: row, column: column),
      cell.lowerBound - Int(layout.rows[row].start) <= 1 << 16
    else { return nil }
    var line = self.line(ofRow: row)
    var character = 1
    var isAfterReturn = false
    for position in Int(layout.rows[row].start)..<cell.lowerBound {
      switch bytes[position] {
      case Byte.lineFeed where isAfterReturn: break
      case Byte.lineFeed, Byte.carriageReturn:
        line += 1
        character = 1
      // What follows the first byte of a character is no other one.
      case 0x80..<0xC0: break
      default: character += 1
      }
      isAfterReturn = bytes[position] == Byte.carriageReturn
    }
    return (line, character)
  }
}
