import CSV
import Foundation
import Testing

struct DialectTests {
  /// The variants that spreadsheets in Finland write.
  static let variants: [(Dialect, String.Encoding)] = [
    (Dialect(lineEnds: .crlf), .utf8),
    (Dialect(byteOrderMark: true, lineEnds: .crlf), .utf8),
    (Dialect(encoding: .windows1252, lineEnds: .crlf), .windowsCP1252),
    (Dialect(delimiter: UInt8(ascii: ",")), .utf8),
    (
      Dialect(
        encoding: .utf16LittleEndian,
        byteOrderMark: true,
        delimiter: UInt8(ascii: "\t"),
        lineEnds: .crlf
      ), .utf16LittleEndian
    ),
    (
      Dialect(encoding: .windows1252, lineEnds: .crlf, separatorLine: true), .windowsCP1252
    ),
    (Dialect(encoding: .windows1252, lineEnds: .cr), .windowsCP1252),
    (Dialect(encoding: .utf16BigEndian, byteOrderMark: true), .utf16BigEndian),
    (Dialect(encoding: .utf16LittleEndian, lineEnds: .crlf), .utf16LittleEndian),
    (Dialect(encoding: .utf16BigEndian, delimiter: nil, separatorLine: false), .utf16BigEndian),
    (Dialect(byteOrderMark: true, delimiter: UInt8(ascii: "|"), separatorLine: true), .utf8),
  ]

  @Test(arguments: variants)
  func `one workbook reads the same however it is written`(
    dialect: Dialect,
    encoding: String.Encoding
  ) throws {
    var rows = [
      ["Tunnus", "Tavoite", "Tavoitearvo", "Kuvaus"],
      ["T1", "Asukkaat voivat hyvin, ja palvelut toimivat", "12,5", "Ensin\nsitten; lopuksi"],
      ["T2", "Lapset sanovat: \"Hyvä!\"", "1 234,0", ""],
      ["T3", "Åboland – skärgården €", "–", "|"],
    ]
    if dialect.delimiter == nil { rows = rows.map { [$0[1]] } }
    let file = try dialect.file(of: rows, in: encoding)
    let table = Table(parsing: file)
    #expect(table.cells == rows)
    #expect(table.dialect == dialect)
    #expect(table.faults.isEmpty)
    let offset = dialect.separatorLine ? 1 : 0
    #expect((0..<4).map(table.number(ofRow:)) == [1, 2, 3, 4])
    let extra = dialect.delimiter == nil ? 0 : 1
    #expect(
      (0..<4).map(table.line(ofRow:))
        == [1 + offset, 2 + offset, 3 + offset + extra, 4 + offset + extra]
    )
    #expect(Table(parsing: file, as: dialect).cells == rows)
  }

  @Test(
    arguments: [
      // One column.
      ("", nil),
      ("Tavoite", nil),
      ("Tavoite\nHyvinvointi\nOsallisuus\n", nil),
      ("Tavoite\nAsukkaat voivat hyvin, ja palvelut toimivat\nToinen tavoite", nil),
      ("Tavoite\nAsukkaat voivat hyvin, ja palvelut toimivat\nLapset, nuoret\nMuut, kuten me", nil),
      ("Tavoite\nA; B\nC\n", nil),
      ("Tavoite\nA\nB;C\nD\nE\n", nil),
      ("Arvo\n1,5\n2,5\n", nil),
      ("Asukkaat voivat hyvin, ja palvelut toimivat", nil),
      ("Tavoite\n\"a, b\"\n\"c;d\"\n\"e\tf\"\n", nil),
      // One row, few rows.
      ("Tavoite;Mittari", ";"),
      ("Tavoite,Mittari", ","),
      ("Tavoite\tMittari\n", "\t"),
      ("Tavoite|Mittari\n", "|"),
      ("Tavoite;Mittari\nA\nB\nC\nD\n", ";"),
      ("Nimi, Arvo\na, 1\nb, 2\n", ","),
      ("Nimi; Arvo\na; 1\nb; 2\n", ";"),
      // Quotes that nothing needs.
      ("Alue;Suomi\nA;B;C;D\n1;2;3;\"p, q\"\n", ";"),
      ("Tavoite;Vastuutahot\nA;\"Jämsä\"\nB;\"Jämsä, sivistys\"\nC;\"Laukaa\"\n", ";"),
      ("\"Tavoite\";\"Arvo\"\n\"A, b\";1,5\n\"C\";2,5\n", ";"),
      ("\"Tavoite\",\"Arvo\"\n\"A; b\",1.5\n\"C\",2.5\n", ","),
      ("Alue;Suomi\nA;B;C;D\n1;x;y;\"p\"\n1;x;y;\"q, r\"\n1;x;y;\"s | t\"\n", ";"),
      // Commas in numbers and sentences.
      ("Mittari;Arvo\nx;1,5\ny;2,5\n", ";"),
      ("Arvo;Yksikkö\n1,5;%\n2,5;%\n", ";"),
      ("Tavoite;Kuvaus\nA;b, c\nD;e, f\nG;h, i\n", ";"),
      ("Tavoite, mittari;Arvo, yksikkö\na, b;c, d\n", ";"),
      ("Tavoite\tKuvaus\nA\tb, c; d\nE\tf, g; h\n", "\t"),
      // Other delimiters in cells.
      ("Tavoite,Vastuu\nA,Kunta; HVA\nB,Kunta; HVA\n", ","),
      ("Tavoite,Vastuu\nA,Kunta;HVA\nB,Kunta;HVA\n", ","),
      ("\"Tavoite\",\"Vastuu\"\n\"A\",\"x;y\"\n\"B\",\"z;w\"\n", ","),
      ("\"Tavoite\";\"Vastuu\"\n\"A\";\"x,y\"\n\"B\";\"z,w\"\n", ";"),
      ("a,b\n\"1;2;3\",\"4;5;6\"\n\"1;2;3\",\"4;5;6\"\n", ","),
      ("Tavoite;Kuvaus\nA;\"yksi, kaksi\nkolme, neljä\n\nviisi, kuusi\"\n", ";"),
      // Numbers only.
      ("1,2,3\n4,5,6\n", ","),
      ("Vuosi,Arvo\n2024,5\n2025,7\n", ","),
      // Title lines.
      ("Strategia 2026–2029\n\nTavoite;Mittari;Arvo\nA;b;1,5\nC;d;2,5\n", ";"),
      ("Strategia\nLaadittu 1.1.2026, Jyväskylä\nTavoite;Mittari;Arvo\n", ";"),
      ("Strategia, luonnos\nTavoite,Mittari,Arvo\nA,b,1\n", ","),
      ("\"Strategia, luonnos\"\nKunta,2024,2025\nA,1,2\nB,3,4.5\nC,5,6\nD,7,8\n", ","),
      ("Lähtöarvo;Tavoite\n1,5;2,5\n3,5;4,5\n", ";"),
      ("Strategia;;\nTavoite;Mittari;Arvo\nA;b;1\n", ";"),
      // Quotes that only another delimiter needs, and quotes behind one.
      ("T1\na|b\n38\n\"-3,5\"\n", nil),
      ("a,\"x;y\",\"\"\"c\"\" ; d\"\n", ","),
      ("40,,\"kyllä \"\"x\"\"\",x;y alue,@,\n2027,b,sep=;,c,d a|b,\"-3,5\"\n", ","),
      ("\"a\nb\", 7", ","),
      ("a,b\",c", ","),
      ("a,\tb ,c", ","),
      // Quotes behind another delimiter that the heading does not have.
      ("Tunnus\tTavoite\nT1\tx;\"y\"\n", "\t"),
      ("Tunnus\tTavoite\nT1\tx,\"y\"\nT2\tx,\"y\"\n", "\t"),
      ("Tunnus;Tavoite\nT1;x,\"y\"\n", ";"),
      ("Tunnus,Tavoite,Perustelu\nT1,x;\"y\",a\n", ","),
      // A line of two quotes is an empty cell of the only column.
      ("Arvo\n-3,5\n\"\"\n2,5\n\"\"\n", nil),
      ("-3,5\n-3,5\n\"\"\n", nil),
      // The same number of cells in every row.
      ("4;;;p\tq a|b;20;12,5\nA;20;p\tq;\"K; H\";x;\n", ";"),
      // Nothing but delimiters.
      (",", ","),
      (";;\n;;;\n", ";"),
      ("\"\"\t\"\"\r\"\"\t\"\"\r", "\t"),
      // Numbers and sentences below one heading.
      ("Tavoite\n3,4,5\n", nil),
      ("Tavoite\nkunta\nyksi kaksi kolme x;\n", nil),
      ("Strategia\nTavoite;Mittari\n", ";"),
      // Ragged rows.
      ("a;b;c;d\n1;2\n1;2;3\n1\n", ";"),
    ] as [(String, String?)]
  )
  func `the delimiter is found from the content`(file: String, delimiter: String?) {
    #expect(Table(file: file).dialect.delimiter == delimiter?.utf8.first)
  }

  @Test func `the delimiter is found behind rows that are longer than the sample`() {
    let long = String(repeating: "sana, ", count: 50_000)
    #expect(Table(file: "a;\(long)\nb;\"\(long)\nx\"\n").dialect.delimiter == UInt8(ascii: ";"))
  }

  @Test(
    arguments: [
      ("a", LineEnds.lf), ("a\n", .lf), ("a\r\n", .crlf), ("a\r", .cr), ("a\r\nb\n", .mixed),
      ("a;\"b\nc\"\r\nd;e\r\n", .crlf), ("\n\r", .mixed), ("sep=;\r\na;b", .crlf),
    ] as [(String, LineEnds)]
  )
  func `line ends are those between rows`(file: String, lineEnds: LineEnds) {
    #expect(Table(file: file).dialect.lineEnds == lineEnds)
  }

  @Test(
    arguments: [
      ("sep=;\na;b", ";", [["a", "b"]]),
      ("SEP=,\na,b;c", ",", [["a", "b;c"]]),
      ("\"sep=|\"\r\na|b", "|", [["a", "b"]]),
      ("sep=\t\na\tb", "\t", [["a", "b"]]),
      ("sep=^\na^b", "^", [["a", "b"]]),
      ("sep=;", ";", []),
      ("sep=;\n", ";", []),
      ("\u{FEFF}sep=;\r\na;b\r\n", ";", [["a", "b"]]),
      ("sep=\na\n", nil, [["sep="], ["a"]]),
      ("sep=a\nb\n", nil, [["sep=a"], ["b"]]),
      ("separate\nb\n", nil, [["separate"], ["b"]]),
      ("a;b\nsep=,;\n", ";", [["a", "b"], ["sep=,", ""]]),
    ] as [(String, String?, [[String]])]
  )
  func `a separator line is obeyed and is no row`(
    file: String,
    delimiter: String?,
    cells: [[String]]
  ) {
    let table = Table(file: file)
    #expect(table.cells == cells)
    #expect(table.dialect.delimiter == delimiter?.utf8.first)
  }

  @Test func `a dialect that is given is not guessed`() {
    let file: [UInt8] = [0x61, 0x2C, 0xC3, 0xA4, 0x0A]
    let dialect = Dialect(encoding: .windows1252, delimiter: UInt8(ascii: ","))
    #expect(Table(parsing: file, as: dialect).cells == [["a", "Ã¤"]])
    #expect(Table(file: "a;b", as: Dialect(delimiter: nil)).cells == [["a;b"]])
  }
}

extension Dialect {
  /// A file in this dialect, cells quoted where they must be.
  func file(of rows: [[String]], in encoding: String.Encoding) throws -> [UInt8] {
    let delimiter = delimiter.map { String(UnicodeScalar($0)) }
    let end =
      switch lineEnds {
      case .lf, .mixed: "\n"
      case .crlf: "\r\n"
      case .cr: "\r"
      }
    var text = byteOrderMark ? "\u{FEFF}" : ""
    if separatorLine, let delimiter { text += "sep=\(delimiter)\(end)" }
    for row in rows {
      text += row.map { cell in
        let mustBeQuoted =
          cell.utf8.contains { [0x22, 0x0A, 0x0D].contains($0) || $0 == self.delimiter }
        return mustBeQuoted ? "\"\(cell.replacingOccurrences(of: "\"", with: "\"\""))\"" : cell
      }.joined(separator: delimiter ?? "")
      text += end
    }
    return [UInt8](try #require(text.data(using: encoding)))
  }
}
