import CSV
import Foundation
import Testing

struct TableWriterTests {
  @Test(
    arguments: [
      ([["a", "b"], ["1", "2"]], "a;b\n1;2\n"),
      ([["a;b", "c\nd", "e\"f", "\"g"]], "\"a;b\";\"c\nd\";\"e\"\"f\";\"\"\"g\"\n"),
      ([[" a ", "\tb", "c, d", ""]], " a ;\tb;c, d;\n"),
      ([["a"], [""], ["b"]], "a\n\"\"\nb\n"),
      ([["sep=", ""], ["sep=", "x"]], "\"sep=\";\nsep=;x\n"),
      ([["=1+1", "-5 %"]], "=1+1;-5 %\n"),
      ([[]], "\n"),
      ([], ""),
    ] as [([[String]], String)]
  )
  func `cells are quoted only where they must be`(rows: [[String]], file: String) throws {
    #expect(String(decoding: try TableWriter().bytes(of: rows), as: UTF8.self) == file)
  }

  @Test(
    arguments: [
      ([["sep=;"], ["b"]], nil, "\n\"sep=;\"\nb\n"),
      ([["a,b"], ["c|d"], ["e f"]], nil, "\"a,b\"\n\"c|d\"\ne f\n"),
      ([["a", "b"]], nil, "a;b\n"),
      ([["a;b", "c,d"]], ",", "a;b,\"c,d\"\n"),
    ] as [([[String]], String?, String)]
  )
  func `a file of one column is one when it is read`(
    rows: [[String]],
    delimiter: String?,
    file: String
  ) throws {
    let writer = TableWriter(Dialect(delimiter: delimiter?.utf8.first))
    let bytes = try writer.bytes(of: rows)
    #expect(String(decoding: bytes, as: UTF8.self) == file)
    #expect(Table(parsing: bytes, as: writer.dialect.with(file: bytes)).cells == rows)
  }

  @Test(arguments: DialectTests.variants)
  func `a file is written in its dialect`(
    variant: (dialect: Dialect, encoding: String.Encoding)
  ) throws {
    let dialect = variant.dialect
    var rows = [
      ["Tunnus", "Tavoite", "Kuvaus"], ["T1", "Åboland – skärgården €", "Ensin\nsitten; lopuksi"],
      ["T2", "Lapset sanovat: \"Hyvä!\"", ""],
    ]
    if dialect.delimiter == nil { rows = rows.map { [$0[1]] } }
    #expect(
      try TableWriter(dialect).bytes(of: rows) == dialect.file(of: rows, in: variant.encoding)
    )
  }

  @Test func `cells that an encoding cannot hold are named, and nothing is written`() throws {
    let rows = [["a", "→"], ["ä€", "ok"], ["\u{81}", "x\u{0}"]]
    let cells = #expect(throws: UnwritableText.self) {
      try TableWriter(Dialect(encoding: .windows1252)).bytes(of: rows)
    }
    #expect(cells?.cells.map { [$0.row, $0.column] } == [[0, 1], [2, 0], [2, 1]])
    #expect(throws: UnwritableText.self) { try TableWriter().bytes(of: rows) }
    #expect(throws: Never.self) { try TableWriter().bytes(of: Array(rows.prefix(2))) }
  }

  /// Pieces of cells, each a trap for a writer.
  static let pieces = [
    "a", "tavoite", "ä", "€", "–", " ", "\u{A0}", ";", ",", "\t", "|", "\"", "\"\"", "\n", "\r\n",
    "\r", "1,5", "sep=", "sep=;", "\u{FEFF}",
  ]

  @Test(arguments: DialectTests.variants, 1...20 as ClosedRange<UInt64>)
  func `what is written is read back`(
    variant: (dialect: Dialect, encoding: String.Encoding),
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let isNarrow = variant.dialect.delimiter == nil
    let pieces =
      variant.dialect.encoding == .windows1252
      ? Self.pieces.filter { $0 != "\u{FEFF}" } : Self.pieces + ["😀", "\u{301}"]
    let rows = (0..<Int.random(in: 1...20, using: &random)).map { _ in
      (0..<(isNarrow ? 1 : Int.random(in: 1...5, using: &random))).map { _ in
        (0..<Int.random(in: 0...4, using: &random))
          .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
    }
    let bytes = try TableWriter(variant.dialect).bytes(of: rows)
    let table = Table(parsing: bytes, as: variant.dialect)
    #expect(table.cells == rows)
    #expect(table.faults.allSatisfy { $0.kind == .strayByteOrderMark })
    #expect(table.dialect.separatorLine == variant.dialect.separatorLine)
    #expect(try TableWriter(table.dialect).bytes(of: rows) == bytes)
  }
}

extension Dialect {
  /// The dialect with the delimiter that the file is given.
  fileprivate func with(file: [UInt8]) -> Dialect {
    var dialect = self
    if delimiter == nil, file == Array("a;b\n".utf8) { dialect.delimiter = UInt8(ascii: ";") }
    return dialect
  }
}
