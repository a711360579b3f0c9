@testable import CSV
import Testing

struct TableTests {
  /// Files written with semicolons, and the cells that stand in them.
  static let cases: [(file: String, cells: [[String]])] = [
    ("", []),
    ("a", [["a"]]),
    ("a;b", [["a", "b"]]),
    ("a;b\n", [["a", "b"]]),
    ("a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
    ("a;b\r1;2\r", [["a", "b"], ["1", "2"]]),
    ("a;b\n1;2\r\n3;4\r5;6", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
    ("a;b;c\n1;2;", [["a", "b", "c"], ["1", "2", ""]]),
    ("a;b;c\n;;\n1;2;3", [["a", "b", "c"], ["", "", ""], ["1", "2", "3"]]),
    ("a;a;b\n1;2", [["a", "a", "b"], ["1", "2"]]),
    ("a;b\n1;2;3;4", [["a", "b"], ["1", "2", "3", "4"]]),
    (" x ; y \n", [[" x ", " y "]]),
    ("a;\u{301}b\n", [["a", "\u{301}b"]]),
    ("\"a\";\"b\"\n", [["a", "b"]]),
    ("\"a;b\";\"c\nd\"\n", [["a;b", "c\nd"]]),
    ("a;\"\"\n", [["a", ""]]),
    ("a;\"\"\"\"\n", [["a", "\""]]),
    ("\"\"\"a\"\"\";\"b\"\"c\"\n", [["\"a\"", "b\"c"]]),
    ("ab\"c;\"\"x\n", [["ab\"c", "x"]]),
    ("a; \"b\"\n", [["a", " \"b\""]]),
    ("{\"a\": 1};\"{\"\"a\"\": 1}\"\n", [["{\"a\": 1}", "{\"a\": 1}"]]),
    ("\"a\r\nb\";c\r\n", [["a\r\nb", "c"]]),
    ("å;ä\n€;😀\n", [["å", "ä"], ["€", "😀"]]),
    // What public suites ask, in words of our own.
    (
      "T1;\"x=\"\"\"\";y=\"\"\"\"\";T2\n1;2;3\n",
      [["T1", "x=\"\";y=\"\"", "T2"], ["1", "2", "3"]]
    ),
    ("a;\";\"\"\";b\n1;\"\"\";\";2\n", [["a", ";\"", "b"], ["1", "\";", "2"]]),
    ("a;b;\"c\"\"c\"\"\"\n1;2;3\n", [["a", "b", "c\"c\""], ["1", "2", "3"]]),
    ("a;b\"\n1;2\n", [["a", "b\""], ["1", "2"]]),
    (" \na;b;c\n", [[" "], ["a", "b", "c"]]),
    ("a;b;c\n;x;\"y\"\n;\"z\";\"\"\n", [["a", "b", "c"], ["", "x", "y"], ["", "z", ""]]),
    ("a;b\n1;{\"x\": [1, 2]}\n", [["a", "b"], ["1", "{\"x\": [1, 2]}"]]),
    ("a;b\n1;\\\"x\n", [["a", "b"], ["1", "\\\"x"]]),
    ("# a;b\n1;2\n", [["# a", "b"], ["1", "2"]]),
    ("\"a\r\na\";\"b\"\n\"c\";\"d\"\n", [["a\r\na", "b"], ["c", "d"]]),
    ("\"a\na\";\"b\"\r\"c\";\"d\"\r", [["a\na", "b"], ["c", "d"]]),
    ("\n\na;b\n\n1;2\n\n", [["a", "b"], ["1", "2"]]),
  ]

  @Test(arguments: cases)
  func `cells are read as they stand`(file: String, cells: [[String]]) {
    let dialect = Dialect()
    #expect(Table(parsing: Array(file.utf8), as: dialect).cells == cells)
    if cells.count > 1 { #expect(Table(parsing: Array(file.utf8)).cells == cells) }
  }

  @Test(
    arguments: cases,
    [Encoding.utf8, .utf16LittleEndian, .utf16BigEndian, .windows1252]
  )
  func `cells are read as they stand in every encoding, with every delimiter and line end`(
    test: (file: String, cells: [[String]]),
    encoding: Encoding
  ) {
    for delimiter in ["|", ",", "\t", ";"] where delimiter == ";" || !test.file.contains(delimiter)
    {
      for lineEnd in ["\n", "\r\n", "\r"] where lineEnd == "\n" || !test.file.contains("\r") {
        func rewritten(_ text: String) -> String {
          // By scalars, since a combining mark makes one character with the sign before it.
          text.unicodeScalars.map { scalar in
            scalar == ";" ? delimiter : scalar == "\n" ? lineEnd : String(scalar)
          }.joined()
        }
        guard let bytes = bytes(of: rewritten(test.file), in: encoding) else { continue }
        let dialect = Dialect(encoding: encoding, delimiter: delimiter.utf8.first)
        let cells = test.cells.map { $0.map(rewritten) }
        #expect(Table(parsing: bytes, as: dialect).cells == cells)
      }
    }
  }

  /// The text's bytes, with a mark where the encoding has one; `nil`: the encoding cannot hold the text.
  private func bytes(of text: String, in encoding: Encoding) -> [UInt8]? {
    switch encoding {
    case .utf8: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16LittleEndian:
      return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .macRoman, .ibm850: return nil
    case .windows1252:
      var bytes: [UInt8] = []
      for scalar in text.unicodeScalars {
        guard let byte = scalar == "€" ? 0x80 : UInt8(exactly: scalar.value) else { return nil }
        bytes.append(byte)
      }
      return bytes
    }
  }

  @Test(
    arguments: [
      "Osa-alue;Tavoite;Huomioitavaa\n", "sep=,\nOsa-alue,Tavoite,Huomioitavaa\n",
      "Osa-alue\tTavoite\n", "Osa-alue\n", "PK\u{3}\u{4}Osa-alue;Tavoite\n", "Osa-\0alue;Tavoite\n",
    ],
    [Encoding.utf8, .utf16LittleEndian, .windows1252]
  )
  func `a file is read on two cores as on one`(
    heading: String,
    encoding: Encoding
  ) async throws {
    let rows = "Hyvinvointi;\"Väki; voi\n\"\"hyvin\"\"\";, 15 € \"lisää\";\n\n;;\r\n"
    let text = heading + String(repeating: rows, count: 20)
    let whole = try #require(bytes(of: text, in: encoding))
    for bytes in [whole, Array(whole.dropFirst(3)), whole + [0xC3, 0x0A, 0x22]] {
      let table = await Table.parsingOnTwoCores(bytes)
      let plain = Table(parsing: bytes)
      #expect(table.dialect == plain.dialect)
      #expect(table.faults == plain.faults)
      #expect(table.looksLike == plain.looksLike)
      #expect(table.bytes == plain.bytes)
      #expect(table.cells == plain.cells)
      #expect(table.rowCount > 0 || table.looksLike != nil)
    }
  }

  @Test func `a cell that the row does not have is no text and is blank`() {
    let table = Table(file: "a;b\n1\n")
    #expect(table.cellCount(inRow: 1) == 1)
    #expect(table.text(row: 1, column: 1) == nil)
    #expect(table.text(row: 1, column: -1) == nil)
    #expect(table.isBlank(row: 1, column: 1))
    #expect(!table.isBlank(row: 1, column: 0))
  }

  @Test(
    arguments: [
      ("x\u{301}", false), ("", true), (" \t", true), ("\u{A0}", true), ("\" \n\"", true),
      ("\"\"", true), ("\"\"\"\"", false), ("\u{2009}\u{202F}\u{3000}", true), ("ä", false),
      ("\u{E000}", false), ("\u{A1}", false), ("\"\" ", true), ("\"\" x", false),
      ("\u{2010}", false),
    ] as [(String, Bool)]
  )
  func `white space alone is blank`(cell: String, isBlank: Bool) {
    let table = Table(file: "\(cell);\n\n", as: Dialect())
    #expect(table.isBlank(row: 0, column: 0) == isBlank)
    #expect(table.isBlank(row: 0) == isBlank)
  }

  @Test(
    arguments: [
      ("a;b\nc;d\n", [1, 2], [1, 2]),
      ("a;b\n\n\nc;d\n", [1, 4], [1, 4]),
      ("\n\na;b", [3], [3]),
      ("a;\"1\n2\r\n3\r4\"\nc;d\n", [1, 5], [1, 2]),
      ("a;\"1\r\r2\"\r\n\r\nc;d\n", [1, 5], [1, 3]),
      ("sep=;\na;b\n\nc;d\n", [2, 4], [1, 3]),
      ("sep=;\r\n\r\na;b\r\n", [3], [2]),
      ("\u{FEFF}sep=;\ra;b\r", [2], [1]),
      ("a;\"b\"x\nc;\"d\ne;\"f\"\n", [1, 2, 3], [1, 2, 3]),
    ] as [(String, [Int], [Int])]
  )
  func `a row has its line in the file and its number in a spreadsheet`(
    file: String,
    lines: [Int],
    numbers: [Int]
  ) {
    let table = Table(file: file)
    #expect((0..<table.rowCount).map(table.line(ofRow:)) == lines)
    #expect((0..<table.rowCount).map(table.number(ofRow:)) == numbers)
  }

  @Test(arguments: [10_000_000])
  func `a very long cell is read`(length: Int) {
    let cell = String(repeating: "tavoite\n\"\"", count: length / 10)
    let table = Table(file: "a;b\n1;\"\(cell)\"\n2;x\n")
    #expect(table.dialect.delimiter == UInt8(ascii: ";"))
    #expect(table.rowCount == 3)
    #expect(table.text(row: 1, column: 1)?.utf8.count == length / 10 * 9)
    #expect(table.line(ofRow: 2) == 3 + length / 10)
  }

  @Test func `very many columns are read`() {
    let row = (0..<100_000).map(String.init).joined(separator: ";")
    let table = Table(file: "\(row)\n\(row)\n")
    #expect(table.cellCount(inRow: 0) == 100_000)
    #expect(table.text(row: 1, column: 99_999) == "99999")
  }

  @Test func `very many rows are read`() {
    let table = Table(file: "a;b\n" + String(repeating: "1;2\n", count: 1_000_000))
    #expect(table.rowCount == 1_000_001)
    #expect(table.number(ofRow: 1_000_000) == 1_000_001)
    #expect(table.text(row: 1_000_000, column: 1) == "2")
  }

  @Test(arguments: 0...20)
  func `cells are the same that have the same bytes`(length: Int) {
    let text = String("abcdefghijklmnopqrst".prefix(length))
    let others = (0..<length).map { place in
      String(text.enumerated().map { $0.offset == place ? "X" : $0.element })
    }
    let cells = [text, text, text + "u"] + others
    let table = Table(parsing: Array(cells.map { "1;\($0)" }.joined(separator: "\n").utf8))
    for (row, cell) in cells.enumerated() {
      #expect(table.isSame(row: 0, as: row, column: 1) == (cell == text), "\(cell)")
      #expect(table.isSame(row: row, as: 0, column: 1) == (cell == text), "\(cell)")
    }
    #expect(!table.isSame(row: 0, as: 1, column: 2))
  }
}

extension Table {
  /// Reads a file that is UTF-8.
  init(file: String, as dialect: Dialect? = nil) {
    self.init(parsing: Array(file.utf8), as: dialect)
  }

  /// The texts of all cells.
  var cells: [[String]] {
    (0..<rowCount).map { row in
      (0..<cellCount(inRow: row)).map { text(row: row, column: $0) ?? "no such cell" }
    }
  }
}
