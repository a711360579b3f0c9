import CSV
import Foundation
import Testing

struct TableEditTests {
  private func edited(
    _ file: String,
    as dialect: Dialect? = nil,
    _ change: (inout TableEdit) -> Void
  ) throws -> String {
    var edit = TableEdit(of: Table(parsing: Array(file.utf8), as: dialect))
    change(&edit)
    return String(decoding: try edit.bytes(), as: UTF8.self)
  }

  @Test(
    arguments: [
      (
        "Otsikko;;\r\n\r\n\"a\";b;\r\n1;\"2\";3\n\n", 1, 1, "x",
        "Otsikko;;\r\n\r\n\"a\";x;\r\n1;\"2\";3\n\n"
      ),
      ("a;b\n1;2", 1, 1, "x;y", "a;b\n1;\"x;y\""),
      ("a;b\n1;2", 1, 3, "x", "a;b\n1;2;;x"),
      ("\u{FEFF}a;b\n1;2\n", 0, 0, "c", "\u{FEFF}c;b\n1;2\n"),
      ("\u{FEFF}a;b\n1;2\n", 1, 0, "c", "\u{FEFF}a;b\nc;2\n"),
      ("sep=;\r\na;b\r\n", 0, 1, "c", "sep=;\r\na;c\r\n"),
      ("a;b\n\"1\";\"2\" \n", 1, 0, "1", "a;b\n1;\"2\" \n"),
      ("x;y\na;b\n", 0, 0, "sep=", "\"sep=\";y\na;b\n"),
      ("x;\na;b\n", 0, 0, "sep=", "\"sep=\";\na;b\n"),
      ("x;y\n;b\n", 1, 1, "", "x;y\n;\n"),
    ] as [(String, Int, Int, String, String)]
  )
  func `a replaced cell changes nothing else`(
    file: String,
    row: Int,
    column: Int,
    text: String,
    result: String
  ) throws {
    #expect(try edited(file) { $0.replace(row: row, column: column, with: text) } == result)
  }

  @Test func `a row that is cut loses its cells and stays a row`() throws {
    let cut = try edited("a;b;;\n1;;;\n") {
      $0.cut(row: 0, from: 2)
      $0.cut(row: 1, from: 1)
    }
    #expect(cut == "a;b\n1\n")
    let empty = try edited("a;b\n;\n") { $0.cut(row: 1, from: 1) }
    #expect(empty == "a;b\n\"\"\n")
    let separator = try edited("sep=;;\na;b\n", as: Dialect()) { $0.cut(row: 0, from: 2) }
    #expect(Table(file: separator, as: Dialect()).cells == [["sep=", ""], ["a", "b"]])
  }

  @Test func `a table of one column that gets another is quoted where it must be`() throws {
    let widened = try edited("a\n\"b;c\"\nd;e\n", as: Dialect(delimiter: nil)) {
      $0.replace(row: 0, column: 1, with: "x")
      $0.replace(row: 1, column: 1, with: "y")
    }
    #expect(widened == "a;x\n\"b;c\";y\n\"d;e\"\n")
  }

  @Test func `a quote that is never closed does not meet a new one`() throws {
    let dialect = Dialect()
    let table = Table(file: "\"a;b\nc;d\n\"e\";f\ng\";h\n", as: dialect)
    #expect(table.cells == [["\"a", "b"], ["c", "d"], ["e", "f"], ["g\"", "h"]])
    var edit = TableEdit(of: table)
    edit.replace(row: 2, column: 0, with: "e")
    let after = Table(parsing: try edit.bytes(), as: dialect)
    #expect(after.cells == table.cells)
  }

  @Test func `damaged bytes are copied, and never lost in silence`() throws {
    let file: [UInt8] = Array("ä;ö;".utf8) + [0xE4] + Array("\nå;a;b\n".utf8)
    var edit = TableEdit(of: Table(parsing: file))
    edit.replace(row: 0, column: 1, with: "o")
    #expect(try edit.bytes() == Array("ä;o;".utf8) + [0xE4] + Array("\nå;a;b\n".utf8))
    #expect(throws: UnwritableText.self) { try edit.bytes(in: .utf16LittleEndian) }
    edit.replace(row: 0, column: 2, with: "x\u{FFFD}")
    #expect(throws: UnwritableText.self) { try edit.bytes() }
  }

  @Test func `a text that the file's encoding lacks is written in UTF-8 with a mark`() throws {
    let dialect = Dialect(encoding: .windows1252, lineEnds: .crlf)
    let file = try TableWriter(dialect).bytes(of: [["Mittari", "Arvo"], ["Ikä €", "1 5"]])
    var edit = TableEdit(of: Table(parsing: file))
    edit.replace(row: 1, column: 1, with: "1 → 5")
    let unwritable = #expect(throws: UnwritableText.self) { try edit.bytes() }
    #expect(unwritable?.cells.map { [$0.row, $0.column] } == [[1, 1]])
    let text = String(decoding: try edit.bytes(in: .utf8), as: UTF8.self)
    #expect(text == "\u{FEFF}Mittari;Arvo\r\nIkä €;1 → 5\r\n")
    let back = TableEdit(of: Table(file: text))
    let other = #expect(throws: UnwritableText.self) { try back.bytes(in: .windows1252) }
    #expect(other?.cells.map { [$0.row, $0.column] } == [[1, 1]])
    let wide = Table(parsing: try back.bytes(in: .utf16BigEndian))
    #expect(wide.cells == [["Mittari", "Arvo"], ["Ikä €", "1 → 5"]])
    #expect(wide.dialect.byteOrderMark && wide.dialect.encoding == .utf16BigEndian)
  }

  @Test func `changed rows are told as they stand in the file`() {
    var edit = TableEdit(of: Table(file: "a;b\n\"1\";\"2\n3\"\n4;5\n"))
    edit.replace(row: 1, column: 0, with: "1")
    edit.replace(row: 2, column: 0, with: "4")
    #expect(edit.rowChanges.map(\.before) == ["\"1\";\"2\n3\""])
    #expect(edit.rowChanges.map(\.after) == ["1;\"2\n3\""])
    #expect(edit.rowChanges.map(\.line) == [2])
  }

  @Test(
    arguments: [
      ("\"a\";b", 0, true), ("\"a;\";b", 0, false), ("\"\"\"a\"\"\";b", 0, false),
      ("\"\";b", 0, true), ("a;b", 0, false), ("\"a\" ;b", 0, false), ("\"a;b", 0, false),
      ("\"sep=\";b", 0, false), ("b;\"sep=\"", 1, true), ("\"a\nb\";b", 0, false), ("a", 7, false),
    ] as [(String, Int, Bool)]
  )
  func `needless quotes are known`(file: String, column: Int, isNeedless: Bool) {
    let table = Table(file: file, as: Dialect())
    #expect(table.isNeedlesslyQuoted(row: 0, column: column) == isNeedless)
  }

  private func randomFile(_ seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    return (0..<Int.random(in: 0...60, using: &random)).flatMap { _ in
      ReadingPropertyTests.traps.randomElement(using: &random) ?? []
    }
  }

  static let dialects: [Dialect?] = [
    nil, Dialect(), Dialect(delimiter: nil), Dialect(encoding: .windows1252),
    Dialect(encoding: .utf16LittleEndian), Dialect(encoding: .utf16BigEndian),
  ]

  @Test(arguments: 0..<600 as Range<UInt64>)
  func `a file without changes keeps its bytes, and its cells in any encoding`(seed: UInt64) throws
  {
    let file = randomFile(seed)
    for dialect in Self.dialects {
      let table = Table(parsing: file, as: dialect)
      #expect(try TableEdit(of: table).bytes() == file)
      guard table.looksLike == nil else { continue }
      for encoding in [CSV.Encoding.utf8, .utf16LittleEndian] {
        guard let bytes = try? TableEdit(of: table).bytes(in: encoding) else { continue }
        var other = table.dialect
        other.encoding = encoding
        #expect(Table(parsing: bytes, as: other).cells == table.cells)
      }
    }
  }

  @Test(arguments: 0..<1500 as Range<UInt64>)
  func `edits change the cells that they name and nothing else`(seed: UInt64) throws {
    let file = randomFile(seed)
    for dialect in Self.dialects {
      let table = Table(parsing: file, as: dialect)
      guard table.looksLike == nil, table.rowCount > 0 else { continue }
      var random = SeededGenerator(seed: seed &+ 77)
      var cells = table.cells
      var edit = TableEdit(of: table)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let row = Int.random(in: 0..<table.rowCount, using: &random)
        let count = table.cellCount(inRow: row)
        let column = Int.random(
          in: 0...(table.dialect.delimiter == nil ? 0 : count),
          using: &random
        )
        let text =
          Bool.random(using: &random) && column < count
          ? table.text(row: row, column: column) ?? ""
          : TableWriterTests.pieces.dropLast().randomElement(using: &random) ?? ""
        edit.replace(row: row, column: column, with: text)
        while cells[row].count <= column { cells[row].append("") }
        cells[row][column] = text
      }
      guard let bytes = try? edit.bytes() else {
        #expect(!table.faults.isEmpty || table.dialect.encoding == .windows1252)
        continue
      }
      var other = table.dialect
      if other.delimiter == nil, cells.contains(where: { $0.count > 1 }) { continue }
      other.byteOrderMark = false
      let after = Table(parsing: bytes, as: other)
      #expect(after.cells == cells, "seed \(seed) \(String(describing: dialect)) \(file) \(bytes)")
      #expect(edit.matches(after))
    }
  }
}
