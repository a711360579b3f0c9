import CSV
import Testing

struct TablePositionsTests {
  @Test(
    arguments: [
      ("a;b\nc;d", 1, 1, 2, 3), ("a;b\r\nc;d", 1, 0, 2, 1), ("a;b\rc;d", 1, 1, 2, 3),
      ("\u{FEFF}a;b", 0, 1, 1, 3), ("sep=;\na;b", 0, 1, 2, 3), ("\n\na;b", 0, 1, 3, 3),
      ("ä😀e\u{301};b", 0, 1, 1, 6), ("a;b\n\"x\ny\";d", 1, 1, 3, 4),
      ("a;b\n\"x\r\ny\r\";d", 1, 1, 4, 3), ("a;b\nc;\"d\"", 1, 1, 2, 3),
    ]
  )
  func `a cell has the line and the character at which it begins`(
    text: String,
    row: Int,
    column: Int,
    line: Int,
    character: Int
  ) throws {
    let mark: [UInt8] = [0xFF, 0xFE]
    let utf16 = mark + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    for bytes in [Array(text.utf8), utf16] where text.first != "\u{FEFF}" || bytes.first != 0xFF {
      let position = try #require(Table(parsing: bytes).position(row: row, column: column))
      #expect(position == (line, character))
    }
  }

  @Test func `there is no place of a cell that is not there`() {
    #expect(Table(parsing: Array("a;b\nc".utf8)).position(row: 1, column: 1) == nil)
  }
}
