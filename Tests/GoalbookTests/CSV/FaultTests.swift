import CSV
import Foundation
import Testing

struct FaultTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let cells: [[String]]
    let faults: [Fault]

    init(
      _ name: String,
      _ bytes: [UInt8],
      _ cells: [[String]],
      _ faults: [(Fault.Kind, row: Int?, column: Int?, line: Int, offset: Int)]
    ) {
      testDescription = name
      self.bytes = bytes
      self.cells = cells
      self.faults = faults.map {
        Fault(kind: $0.0, row: $0.row, column: $0.column, line: $0.line, byteOffset: $0.offset)
      }
    }
  }

  static let encodings = [
    Case(
      "UTF-8 with a damaged cell",
      Array("ä;ö\nä;".utf8) + [0xE4, 0x62, 0xE4] + Array(";\"\nå".utf8) + [0xC3] + Array("\"".utf8),
      [["ä", "ö"], ["ä", "\u{FFFD}b\u{FFFD}", "\nå\u{FFFD}"]],
      [(.invalidUTF8, 1, 1, 2, 9), (.invalidUTF8, 1, 2, 3, 17)]
    ),
    Case(
      "UTF-8 cut off within a character",
      Array("ä;ö;a".utf8) + [0xE2, 0x82],
      [["ä", "ö", "a\u{FFFD}"]],
      [(.invalidUTF8, 0, 2, 1, 7)]
    ),
    Case(
      "UTF-8 with a mark and hardly any UTF-8",
      [0xEF, 0xBB, 0xBF] + Array("a;".utf8) + [0xE4] + Array("\nb;c\n".utf8),
      [["a", "\u{FFFD}"], ["b", "c"]],
      [(.invalidUTF8, 0, 1, 1, 5)]
    ),
    Case(
      "Windows-1252 with undefined bytes",
      Array("a;b\n".utf8) + [0xE4, 0x3B, 0x80, 0x81, 0x8D, 0x0A, 0x22, 0x0A, 0x9D, 0x22, 0x3B],
      [["a", "b"], ["ä", "€\u{FFFD}\u{FFFD}"], ["\n\u{FFFD}", ""]],
      [(.undefinedByte, 1, 1, 2, 7), (.undefinedByte, 2, 0, 4, 12)]
    ),
    Case(
      "Windows-1252 with a fault of quotes behind letters",
      [0xE4, 0xE4, 0x3B, 0xF6, 0x0A, 0x62, 0x3B, 0x22, 0x62, 0x22, 0x64],
      [["ää", "ö"], ["b", "bd"]],
      [(.textAfterQuote, 1, 1, 2, 10)]
    ),
    Case(
      "UTF-16 with a lone surrogate, a NUL and an odd byte",
      [
        0xFF, 0xFE, 0x61, 0, 0x3B, 0, 0x3D, 0xD8, 0x00, 0xDE, 0x0A, 0, 0x62, 0, 0x3D, 0xD8, 0x3B, 0,
        0, 0, 0x0A,
      ],
      [["a", "😀"], ["b\u{FFFD}", "\u{FFFD}"]],
      [
        (.loneSurrogate, 1, 0, 2, 14), (.nullCharacter, 1, 1, 2, 18),
        (.oddByteCount, nil, nil, 2, 20),
      ]
    ),
    Case(
      "UTF-16 behind a separator line",
      [0xFE, 0xFF]
        + "sep=;\n\nä;\u{FFFD}\nö;\"x".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      [["ä", "\u{FFFD}"], ["ö", "\"x"]],
      [(.replacementCharacter, 0, 1, 3, 20), (.unclosedQuote, 1, 1, 4, 28)]
    ),
    Case(
      "NUL",
      Array("ab;c\u{0}\u{0}d\nef;\u{0}\n".utf8),
      [["ab", "c\u{FFFD}\u{FFFD}d"], ["ef", "\u{FFFD}"]],
      [(.nullCharacter, 0, 1, 1, 4), (.nullCharacter, 1, 1, 2, 11)]
    ),
    Case(
      "characters that do not belong in a text",
      Array("a\u{1}\u{2};\u{85}\u{FEFF}\n\u{FFFD};\"\u{7F}\"\"\"\"\"\n".utf8),
      [["a\u{1}\u{2}", "\u{85}\u{FEFF}"], ["\u{FFFD}", "\u{7F}\"\""]],
      [
        (.controlCharacter, 0, 0, 1, 1), (.controlCharacter, 0, 1, 1, 4),
        (.strayByteOrderMark, 0, 1, 1, 6), (.replacementCharacter, 1, 0, 2, 10),
        (.controlCharacter, 1, 1, 2, 15),
      ]
    ),
  ]

  static let quotes = [
    Case(
      "text after a closing quote",
      Array("a;\"b\"c;d\n\"e\" \n".utf8),
      [["a", "bc", "d"], ["e "]],
      [(.textAfterQuote, 0, 1, 1, 5), (.textAfterQuote, 1, 0, 2, 12)]
    ),
    Case(
      "quotes after a closing quote",
      Array("a;\"b \"c\" d\";e\n".utf8),
      [["a", "b c\" d\"", "e"]],
      [(.textAfterQuote, 0, 1, 1, 6)]
    ),
    Case(
      "a quote never closed",
      Array("a;\"b\nc;d\n".utf8),
      [["a", "\"b"], ["c", "d"]],
      [(.unclosedQuote, 0, 1, 1, 2)]
    ),
    Case(
      "a quote never closed before doubled ones",
      Array("a;\"b\nc;\"\"\n\"\"\"\"x;e".utf8),
      [["a", "\"b"], ["c", ""], ["\"x", "e"]],
      [(.unclosedQuote, 0, 1, 1, 2), (.textAfterQuote, 2, 0, 3, 14)]
    ),
    Case(
      "a quote that the opening quote of a later row would close",
      Array("a;\"b;x\nc;\"d\";y\ne;\"f\ng\";z\n".utf8),
      [["a", "\"b", "x"], ["c", "d", "y"], ["e", "f\ng", "z"]],
      [(.unclosedQuote, 0, 1, 1, 2)]
    ),
    Case(
      "a quote that the opening quote of the same row would close",
      Array("a;\"b;\"c\";x\nd;e\n".utf8),
      [["a", "\"b", "c", "x"], ["d", "e"]],
      [(.unclosedQuote, 0, 1, 1, 2)]
    ),
    Case(
      "a quote that an inch sign of a later row would close",
      Array("a;\"b\r\nc;5\" putki\r\n".utf8),
      [["a", "\"b"], ["c", "5\" putki"]],
      [(.unclosedQuote, 0, 1, 1, 2)]
    ),
    Case(
      "spaces behind a cell of several lines",
      Array("a;\"b\nc\"  \nd;e\n".utf8),
      [["a", "b\nc  "], ["d", "e"]],
      [(.textAfterQuote, 0, 1, 2, 7)]
    ),
    Case(
      "two quotes never closed",
      Array("a;\"b\n\"c;d\n\"e\";\"f\"\n".utf8),
      [["a", "\"b"], ["\"c", "d"], ["e", "f"]],
      [(.unclosedQuote, 0, 1, 1, 2), (.unclosedQuote, 1, 0, 2, 5)]
    ),
    Case("a lone quote", [0x22], [["\""]], [(.unclosedQuote, 0, 0, 1, 0)]),
    Case(
      "a quote behind a mark",
      Array("\u{FEFF}\"a\";\"b\n".utf8),
      [["a", "\"b"]],
      [(.unclosedQuote, 0, 1, 1, 7)]
    ),
  ]

  @Test(arguments: 0..<100)
  func `an odd byte is found wherever it stands in plain text`(offset: Int) {
    let cases: [([UInt8], Fault.Kind)] = [
      ([0], .nullCharacter), ([0x1F], .controlCharacter), ([0x7F], .controlCharacter),
      ([0xC2, 0x9F], .controlCharacter), ([0xFF], .invalidUTF8),
    ]
    for (odd, kind) in cases {
      var bytes = [UInt8](repeating: 0x61, count: 100)
      bytes.insert(contentsOf: odd, at: offset)
      bytes += Array("\nä;ö\n".utf8)
      let table = Table(parsing: bytes)
      #expect(
        table.faults == [Fault(kind: kind, row: 0, column: 0, line: 1, byteOffset: offset)]
      )
    }
  }

  @Test(arguments: Fault.Kind.allCases)
  func `a kind of fault is named in kebab-case and stands on the module's page`(
    kind: Fault.Kind
  ) throws {
    #expect(
      kind.rawValue.utf8.allSatisfy { $0 == 0x2D || $0 == 0x38 || (0x61...0x7A).contains($0) }
    )
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    #expect(page.contains("| `\(kind.rawValue)` |"))
  }

  private static let page = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .appending(path: "../../../Sources/CSV/CSV.docc/CSV.md")
    .standardized

  @Test(arguments: encodings + quotes)
  func `a fault has its place and the rest is read`(test: Case) {
    let table = Table(parsing: test.bytes)
    let given = Table(
      parsing: test.bytes,
      as: Dialect(encoding: table.dialect.encoding)
    )
    #expect(given.cells == test.cells)
    #expect(given.faults == test.faults)
  }

  @Test(
    arguments: [
      (Array("PK\u{3}\u{4}abc;d\n".utf8), BinaryKind.zip),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .compound),
      (Array("%PDF-1.7\na;b\n".utf8), .pdf),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D], .other),
      ([0xFF, 0xD8, 0xFF, 0xE0], .other),
      ([0x1F, 0x8B, 0x08, 0x00], .other),
      ((0...255).map { UInt8($0) }, .other),
      ([0xFF, 0xFE] + Array(repeating: [0x61, 0, 0, 0], count: 50).joined(), .other),
    ] as [([UInt8], BinaryKind)]
  )
  func `a binary file has no rows and one fault`(bytes: [UInt8], kind: BinaryKind) {
    let table = Table(parsing: bytes)
    #expect(table.looksLike == kind)
    #expect(table.rowCount == 0)
    #expect(
      table.faults
        == [Fault(kind: .binary, row: nil, column: nil, line: 1, byteOffset: 0)]
    )
  }

  @Test(arguments: [
    "\"\n", "a;\"b\n", "\"\"\"\n", "\"a\n\"\"b\n", "\"\u{E4};", ";\"a", "\"a;\"\"", "\"\r",
  ])
  func `very many opening quotes are read in one go`(line: String) {
    let file = String(repeating: line, count: 300_000)
    let table = Table(parsing: Array(file.utf8), as: Dialect())
    #expect(table.rowCount > 0)
  }
}
