import CSV
import Foundation
import Testing

struct ReadingPropertyTests {
  @Test(arguments: DialectTests.variants, [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `what is written is read back`(
    variant: (dialect: Dialect, encoding: String.Encoding),
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "tavoite", "ä", "€", "–", " ", "\u{A0}", ";", ",", "\t", "|", "\"", "\"\"", "\n", "\r\n",
      "1,5", "sep=",
    ]
    let columns = variant.dialect.delimiter == nil ? 1 : Int.random(in: 2...6, using: &random)
    let rows = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      (0..<columns).map { _ in
        (0..<Int.random(in: 1...6, using: &random))
          .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
    }
    let file = try variant.dialect.file(
      of: [(0..<columns).map { "K\($0)" }] + rows,
      in: variant.encoding
    )
    let table = Table(parsing: file, as: variant.dialect)
    #expect(Array(table.cells.dropFirst()) == rows)
    #expect(table.faults.isEmpty)
    #expect(table.looksLike == nil)
  }

  /// Pieces that are each a trap for a reader.
  static let traps: [[UInt8]] =
    [
      "\"", "\"\"", ";", ",", "\n", "\r\n", "\r", "a", " ", "ä", "sep=;", "\u{FEFF}", "\t", "1,5",
      "\"a\"",
      "\";\"", "\"\n\"",
    ].map { Array($0.utf8) } + [[0], [0xC3], [0xE4], [0x81], [0xED, 0xA0], [0xF4], [0xD8], [1]]

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the rows found with the delimiter are those found when it is known`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces =
      Self.traps
      + ["Tavoite;Toimenpide\n", "aa;bb;cc\n", "\n\n", "teksti, jatko"].map {
        Array($0.utf8)
      }
    let count = Int.random(in: 0...(seed % 8 == 0 ? 2_000 : 60), using: &random)
    let bytes = (0..<count).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
    let table = Table(parsing: bytes)
    var dialect = table.dialect
    dialect.byteOrderMark = false
    let known = Table(parsing: bytes, as: dialect)
    #expect(known.cells == table.cells)
    #expect(known.faults == table.faults)
    #expect((0..<table.rowCount).map(table.line) == (0..<known.rowCount).map(known.line))
    #expect((0..<table.rowCount).map(table.number) == (0..<known.rowCount).map(known.number))
    #expect(known.dialect.lineEnds == table.dialect.lineEnds)
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `any bytes make a table whose every place is in the file`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bytes: [UInt8] =
      if seed % 4 == 0 {
        (0..<Int.random(in: 0...300, using: &random)).map { _ in
          UInt8.random(in: 0...255, using: &random)
        }
      } else {
        (0..<Int.random(in: 0...80, using: &random)).flatMap { _ in
          Self.traps.randomElement(using: &random) ?? []
        }
      }
    let encodings: [Dialect?] = [
      nil, Dialect(), Dialect(encoding: .windows1252), Dialect(encoding: .utf16LittleEndian),
      Dialect(encoding: .utf16BigEndian, delimiter: UInt8(ascii: ",")),
    ]
    for dialect in encodings {
      let table = Table(parsing: bytes, as: dialect)
      try expectPlacesInFile(of: table, length: bytes.count)
      guard table.looksLike == nil, let delimiter = table.dialect.delimiter else { continue }
      let decoded = decode(bytes, as: table.dialect.encoding)
      #expect(table.cells == ReferenceReader.cells(of: decoded, delimiter: delimiter))
    }
  }

  private func expectPlacesInFile(of table: Table, length: Int) throws {
    var line = 0
    var number = 0
    for row in 0..<table.rowCount {
      #expect(table.line(ofRow: row) > line)
      #expect(table.number(ofRow: row) > number)
      #expect(table.cellCount(inRow: row) > 0)
      line = table.line(ofRow: row)
      number = table.number(ofRow: row)
      for column in 0..<table.cellCount(inRow: row) {
        let text = try #require(table.text(row: row, column: column))
        let isBlank = text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
        #expect(table.isBlank(row: row, column: column) == isBlank)
      }
    }
    var last = -1
    for fault in table.faults {
      #expect(fault.byteOffset >= last && fault.byteOffset < max(length, 1))
      last = fault.byteOffset
      guard let row = fault.row, let column = fault.column else { continue }
      #expect(fault.line >= table.line(ofRow: row))
      #expect(row + 1 == table.rowCount || fault.line < table.line(ofRow: row + 1))
      #expect(table.text(row: row, column: column) != nil)
    }
  }

  /// The second half of IBM 850.
  private static let ibm850 =
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
    + "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
    + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
    + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}"

  /// The text of a file as the standard library decodes it.
  private func decode(_ bytes: [UInt8], as encoding: CSV.Encoding) -> [Unicode.Scalar] {
    let text: String
    switch encoding {
    case .utf8: text = String(decoding: bytes, as: UTF8.self)
    case .macRoman: text = String(bytes: bytes, encoding: .macOSRoman) ?? ""
    case .ibm850:
      // Foundation has this encoding on some systems only.
      let letters = Array(Self.ibm850.unicodeScalars)
      text = String(
        String.UnicodeScalarView(
          bytes.map { $0 < 0x80 ? Unicode.Scalar($0) : letters[Int($0) - 0x80] }
        )
      )
    case .windows1252:
      let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
      text = bytes.map { byte in
        undefined.contains(byte)
          ? "\u{FFFD}" : String(bytes: [byte], encoding: .windowsCP1252) ?? "\u{FFFD}"
      }.joined()
    case .utf16LittleEndian, .utf16BigEndian:
      let low = encoding == .utf16LittleEndian ? 0 : 1
      let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
        UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + 1 - low]) << 8
      }
      text = String(decoding: units, as: UTF16.self)
    }
    var scalars = text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }
    if scalars.first == "\u{FEFF}", encoding != .windows1252 { scalars.removeFirst() }
    return scalars
  }
}

/// The rules of reading once more, slow and as plain as they can be said.
private enum ReferenceReader {
  static func cells(of text: [Unicode.Scalar], delimiter: UInt8) -> [[String]] {
    let separator = Unicode.Scalar(delimiter)
    var rows: [[String]] = []
    var rest = text[...]
    let firstLine = rest.prefix { !isLineEnd($0) }
    let said = String(String.UnicodeScalarView(firstLine)).lowercased()
    let bare =
      said.hasPrefix("\"") && said.hasSuffix("\"") ? String(said.dropFirst().dropLast()) : said
    if bare.hasPrefix("sep="), bare.unicodeScalars.count == 5,
      let last = bare.unicodeScalars.last, last == "\t" || (" "..."~").contains(last), last != "\"",
      !("a"..."z").contains(last), !("0"..."9").contains(last)
    {
      rest = rest.dropFirst(firstLine.count)
      dropLineEnd(&rest)
    }
    while let first = rest.first {
      if isLineEnd(first) {
        rest.removeFirst()
        continue
      }
      var row: [String] = []
      var goesOn = true
      while goesOn {
        row.append(cell(from: &rest, separator))
        goesOn = rest.first == separator
        if goesOn { rest.removeFirst() }
      }
      dropLineEnd(&rest)
      rows.append(row)
    }
    return rows
  }

  private static func cell(
    from rest: inout ArraySlice<Unicode.Scalar>,
    _ separator: Unicode.Scalar
  ) -> String {
    var text = String.UnicodeScalarView()
    if rest.first == "\"", let (content, length) = quoted(rest, separator) {
      text = content
      rest = rest.dropFirst(length)
    }
    while let next = rest.first, next != separator, !isLineEnd(next) {
      text.append(next)
      rest.removeFirst()
    }
    return String(text)
  }

  /// What stands between the quotes, and its length with them; `nil` where it is not quoted.
  private static func quoted(
    _ rest: ArraySlice<Unicode.Scalar>,
    _ separator: Unicode.Scalar
  ) -> (String.UnicodeScalarView, Int)? {
    var content = String.UnicodeScalarView()
    var index = rest.startIndex + 1
    while index < rest.endIndex {
      if rest[index] != "\"" {
        content.append(rest[index])
        index += 1
      } else if index + 1 < rest.endIndex, rest[index + 1] == "\"" {
        content.append("\"")
        index += 2
      } else {
        break
      }
    }
    guard index < rest.endIndex else { return nil }
    let behind = rest[(index + 1)...]
    let result = (content, index + 1 - rest.startIndex)
    func ends(_ scalar: Unicode.Scalar?) -> Bool {
      scalar.map { $0 == separator || isLineEnd($0) } ?? true
    }
    if ends(behind.first) || ends(behind.first { $0 != " " }) { return result }
    if content.contains(where: isLineEnd) { return nil }
    return content.isEmpty || rest[index - 1] != separator ? result : nil
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r"
  }

  private static func dropLineEnd(_ rest: inout ArraySlice<Unicode.Scalar>) {
    if rest.starts(with: ["\r", "\n"]) { rest.removeFirst() }
    if let first = rest.first, isLineEnd(first) { rest.removeFirst() }
  }
}

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
