import CSV
import Foundation
import Testing

/// Workbooks that do harm where they can: real tables with cells, rows and bytes that nobody expects.
///
/// One seed gives the same workbook in every run.
struct HostileWorkbook {
  /// The files by their names; a workbook of one file is a sheet.
  let files: [(name: String, bytes: Data)]
  let isSheet: Bool

  init(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    isSheet = Int.random(in: 0..<3, using: &random) == 0
    var files: [(name: String, bytes: Data)] = []
    if isSheet {
      let sheet = try #require(Self.sheets.randomElement(using: &random))
      files.append(("työkirja.csv", Self.spoiled(sheet.rows, &random)))
    } else {
      let count = Int.random(in: 3...14, using: &random)
      for table in Self.tables.shuffled(using: &random).prefix(count) {
        files.append((table.name, Self.spoiled(table.rows, &random)))
      }
      if Int.random(in: 0..<6, using: &random) == 0 {
        let name = Self.fileNames.randomElement(using: &random) ?? "x.csv"
        files.append((name, files.first?.bytes ?? Data()))
      }
    }
    self.files = files
  }

  /// Writes the files; the path of the workbook.
  func write(to name: String, in folder: TemporaryFolder) throws -> String {
    for file in files { try folder.write(file.bytes, to: name + "/" + file.name) }
    return folder.path + "/" + name + (isSheet ? "/" + files[0].name : "")
  }

  // MARK: What stands in cells

  /// Texts that mean something to whatever reads a report.
  static let payloads: [String] =
    FindingFormatTests.nastyTexts + [
      "＝1+1", "＋1", "－1", "＠A1", "\u{FEFF}=1+1", " =1+1", "\n=1+1", "'=1+1", "%0A::error::x",
      "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "javascript:alert(1)",
      "[x](javascript:alert(1))", "<javascript:alert(1)>", "![x](http://example.org/x.png)",
      "<a href=\"data:text/html,x\">x</a>", "<!--", "-->", "<![CDATA[", "]]>", "<?php x ?>",
      "&#x3c;script&#x3e;", "{{report}}", "{{title}}", "</title><script>", "\"><script>",
      "' onmouseover='alert(1)", "</style><style>*{background:url(//example.org)}", "# Otsikko",
      "---", "===", "> lainaus", "- kohta", "1. kohta", "    koodi", "| a | b |", "[a]: http://b.c",
      "\\", "\\\\", "\\|", "~~~", "```", "$(reboot)", "`reboot`", "; rm -rf /", "../../etc/passwd",
      "..", ".", "/", "a/b", "a\\b", "CON", "NUL.txt", "\u{0}", "a\u{0}b", "\u{1B}]0;x\u{7}",
      "\u{1B}[31m", "\u{9B}2J", "\u{85}", "\u{200B}", "\u{200E}", "\u{202E}cba", "\u{2067}x",
      "\u{2028}", "\u{2029}", "\u{E0001}\u{E0041}", "\u{FFFE}", "\u{FFFF}", "\u{FFFD}",
      "e\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👦", "ﷺ", "İ", "ß", "ǅ", "\u{1D800}\u{10FFFF}",
    ]

  /// Values at the ends of what can be read, and behind them.
  static let values: [String] = [
    "99999999999.1.1", "1.1.99999999999", "0.0.0000", "31.2.2027", "29.2.2100", "2026-13-45",
    "1.1.0001", "12/99999", "kevät 99999", "2029–2026", "1.1.2026–", "–", "--", "1e999", "-1e999",
    "1e-999", "-0", "−0", "0,0000000000000000000000001", "9223372036854775807",
    "9223372036854775808", "-9223372036854775808", "18446744073709551616", "1.234", "1.234.567,89",
    "1,2,3", "NaN", "inf", "0x10", "٣٤", "½", "100 %", "1e5 €", "99999999999999999999 €",
    "9999999 htv", "-5 htv", "1–2–3", "≥ 5", "< 5", "vaihe 99999999999999999999", "§ 0",
    "41 § 99999999999999999999 mom.", "99999999999999/0", "0/0", "§§§§", "1234567-8", "0000000-0",
    "077", "-77", "999", "00000", "kyllä", "ei", "kaikki", "kaikki kunnat", "valtuustokausittain",
  ]

  private static let fileNames = [
    "tavoitteet (2).csv", "-rf.csv", "a\nb.csv", "a\u{1B}[2Jb.csv", "=1+1.csv", "<script>.csv",
    "\u{202E}vsc.csv", "%0A::error::x.csv", "TAVOITTEET.CSV", "x.tsv", "'\"`.csv", "a\tb.csv",
  ]

  /// The text of a cell in the place of another one.
  private static func text(_ old: String, _ codes: [String], _ random: inout SeededGenerator)
    -> String
  {
    switch Int.random(in: 0..<14, using: &random) {
    case 0...3: return payloads.randomElement(using: &random) ?? old
    case 4...6: return values.randomElement(using: &random) ?? old
    // A reference to whatever there is, itself not excepted.
    case 7...8: return codes.randomElement(using: &random) ?? old
    case 9:
      return (0..<Int.random(in: 2...40, using: &random))
        .map { _ in codes.randomElement(using: &random) ?? "x" }.joined(separator: ", ")
    case 10: return old + (payloads.randomElement(using: &random) ?? "")
    case 11: return ""
    case 12:
      let piece = ["x", "\"", "ä", "\u{301}", "(", "1 ", "T1, ", ".", "\n", "§ 1 ", "ja "]
        .randomElement(using: &random)
      return String(repeating: piece ?? "x", count: Int.random(in: 1...4_000, using: &random))
    default: return String(repeating: "9", count: Int.random(in: 1...400, using: &random))
    }
  }

  // MARK: Tables

  private struct Source {
    let name: String
    let rows: [[String]]
  }

  private static let tables = sources(in: "/Workbooks/keski-suomi-2026")
  private static let sheets = ["luonnos.csv", "malli.csv"].flatMap { sources(in: "/Workbooks", $0) }

  private static func sources(in folder: String, _ only: String? = nil) -> [Source] {
    let path = repository + folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().filter { $0.hasSuffix(".csv") && only ?? $0 == $0 }.compactMap { name in
      guard let data = FileManager.default.contents(atPath: path + "/" + name) else { return nil }
      let table = CSV.Table(parsing: [UInt8](data))
      let rows = (0..<table.rowCount).map { row in
        (0..<table.cellCount(inRow: row)).map { table.text(row: row, column: $0) ?? "" }
      }
      return Source(name: name, rows: rows)
    }
  }

  private static func spoiled(_ rows: [[String]], _ random: inout SeededGenerator) -> Data {
    let head = rows.prefix(7)
    var rows = Array(head) + rows.dropFirst(7).shuffled(using: &random).prefix(8)
    let codes = rows.dropFirst().compactMap(\.first) + ["T1", "A1", "T1", "M1", "x"]
    let changeCount = Int.random(in: 0...12, using: &random)
    for _ in 0..<changeCount where !rows.isEmpty {
      let row = Int.random(in: rows.indices, using: &random)
      guard !rows[row].isEmpty else { continue }
      let column = Int.random(in: rows[row].indices, using: &random)
      switch Int.random(in: 0..<24, using: &random) {
      case 0: rows.append(rows[row])
      case 1: rows[row].remove(at: column)
      case 2: rows[row].insert(text("", codes, &random), at: column)
      case 3: rows.remove(at: row)
      case 4: rows[row] += Array(repeating: "x", count: Int.random(in: 1...3_000, using: &random))
      case 5: rows.insert([], at: row)
      default: rows[row][column] = text(rows[row][column], codes, &random)
      }
    }
    return bytes(rows, &random)
  }

  private static func bytes(_ rows: [[String]], _ random: inout SeededGenerator) -> Data {
    let delimiter = [";", ";", ",", "\t"].randomElement(using: &random) ?? ";"
    let lineEnd = ["\r\n", "\n", "\r"].randomElement(using: &random) ?? "\n"
    let isQuoted = Int.random(in: 0..<8, using: &random) > 0
    let text = rows.map { row in
      row.map { cell in
        isQuoted && cell.utf8.contains { "\"\r\n;,\t".utf8.contains($0) }
          ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
      }.joined(separator: delimiter)
    }.joined(separator: lineEnd)
    let encodings: [String.Encoding] = [.utf8, .utf8, .utf8, .windowsCP1252, .utf16]
    let encoding = encodings.randomElement(using: &random) ?? .utf8
    var bytes = text.bytes(in: encoding)
    guard !bytes.isEmpty, Int.random(in: 0..<3, using: &random) == 0 else { return Data(bytes) }
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      bytes[place] =
        [0, 0x22, 0x0A, 0x3B, 0xFF, 0xC3, 0xED, UInt8.random(in: 0...255, using: &random)]
        .randomElement(using: &random) ?? 0
    }
    return Data(bytes)
  }
}
