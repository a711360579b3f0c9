internal import CSV
internal import Rules
internal import Wording
internal import Workbooks

/// What a person wants to see of a file: how it was understood, and its first rows.
struct InspectionText {
  private let inspected: InspectedFile
  private let language: Language

  /// How many rows, and how many faults, are shown.
  private static let shownCount = 10

  /// How many characters of a cell are shown.
  private static let shownLength = 18

  /// How many columns are shown.
  private static let shownColumnCount = 30

  init(_ inspected: InspectedFile, in language: Language) {
    self.inspected = inspected
    self.language = language
  }

  private var table: Table { inspected.table }
  private var file: WorkbookFile { inspected.file }

  var lines: [String] {
    [VisibleText(inspected.path).text, ""] + facts + columns + faults + rows
  }

  private var facts: [String] {
    func fact(_ name: Phrase, _ value: String) -> String { name[language] + ": " + value }
    let encoding =
      switch table.dialect.encoding {
      case .utf8: "UTF-8"
      case .utf16LittleEndian: "UTF-16LE"
      case .utf16BigEndian: "UTF-16BE"
      case .windows1252: "Windows-1252"
      case .macRoman: "Mac OS Roman"
      case .ibm850: "IBM 850"
      }
    var facts = [
      fact(Phrase(fi: "Merkistö", sv: "Teckenkodning", en: "Encoding"), encoding)
        + (table.dialect.byteOrderMark
          ? Phrase(
            fi: ", tavujärjestysmerkki",
            sv: ", byteordningsmarkering",
            en: ", byte order mark"
          )[language] : ""),
      fact(
        Phrase(fi: "Erotin", sv: "Avgränsare", en: "Delimiter"),
        inspected.delimiter == "\t"
          ? Phrase(fi: "sarkain", sv: "tabb", en: "tab")[language]
          : inspected.delimiter ?? Phrase(fi: "ei ole", sv: "ingen", en: "none")[language]
      ),
      fact(Phrase(fi: "Rivinvaihdot", sv: "Radbrytningar", en: "Line ends"), lineEnds),
      fact(Phrase(fi: "Muoto", sv: "Form", en: "Form"), form),
    ]
    if let row = file.headingRow {
      facts.append(
        fact(
          Phrase(fi: "Otsikkorivi", sv: "Rubrikrad", en: "Heading row"),
          String(table.number(ofRow: row))
        )
      )
    }
    return facts
  }

  private var lineEnds: String {
    switch table.dialect.lineEnds {
    case .mixed: Phrase(fi: "vaihtelevat", sv: "varierande", en: "mixed")[language]
    case .lf, .crlf, .cr: table.dialect.lineEnds.rawValue.uppercased()
    }
  }

  private var form: String {
    switch file.form {
    case .sheet:
      return Phrase(
        fi: "yhden tiedoston työkirja",
        sv: "arbetsbok i en fil",
        en: "one-file workbook"
      )[language]
    case .table(let kind):
      let name = language.quoted(kind.fileName[language])
      return Phrase(
        fi: "työkirjan kansion tiedosto \(name)",
        sv: "filen \(name) i arbetsbokens mapp",
        en: "the file \(name) of a workbook folder"
      )[language]
    case .unknown:
      return Phrase(fi: "ei tunnistettu", sv: "inte igenkänd", en: "not recognised")[language]
    }
  }

  private var columns: [String] {
    guard !file.columns.isEmpty else { return [] }
    let heading = Phrase(fi: "Sarakkeet", sv: "Kolumner", en: "Columns")[language]
    return ["", heading]
      + file.columns.enumerated().map { index, column in
        let letters = Finding.letters(ofColumn: index)
        let heading = shortened(column.heading, to: 60)
        if let known = file.heading(ofColumn: index) {
          let again = Phrase(fi: " (toistuu)", sv: " (upprepas)", en: " (repeated)")
          return "  \(letters)  \(heading) → \(known[language])"
            + (column.isRepeated ? again[language] : "")
        }
        if column.heading.isEmpty { return "  \(letters)  –" }
        let unknown = Phrase(fi: "ei tunneta", sv: "okänd", en: "not known")[language]
        guard let nearest = column.nearest else { return "  \(letters)  \(heading): \(unknown)" }
        let nearestIs = Phrase(fi: "lähin on", sv: "närmast ligger", en: "the nearest one is")
        return
          "  \(letters)  \(heading): \(unknown), \(nearestIs[language]) \(language.quoted(nearest[language]))"
      }
  }

  private var faults: [String] {
    guard !table.faults.isEmpty else { return [] }
    let heading = Phrase(fi: "Merkkien virheet", sv: "Teckenfel", en: "Faulty characters")[language]
    let lines = table.faults.prefix(Self.shownCount).map { fault in
      let place = inspected.cell(of: fault)
      let line = Phrase(
        fi: "tiedoston rivi \(fault.line), tavu \(language.text(of: fault.byteOffset + 1))",
        sv: "rad \(fault.line) i filen, byte \(language.text(of: fault.byteOffset + 1))",
        en: "line \(fault.line) of the file, byte \(language.text(of: fault.byteOffset + 1))"
      )[language]
      let words = FaultWords.name(of: fault.kind)[language]
      return "  \(place.map { "\($0) (\(line))" } ?? line): \(words) [\(fault.kind.rawValue)]"
    }
    return ["", heading] + lines
      + others(table.faults.count - lines.count)
  }

  private var rows: [String] {
    let count = language.text(of: table.rowCount)
    let shownRows = Array(0..<min(table.rowCount, Self.shownCount))
    let lines = grid(of: shownRows)
    let heading = Phrase(fi: "Rivejä: \(count)", sv: "Rader: \(count)", en: "Rows: \(count)")
    return ["", heading[language]] + lines + others(table.rowCount - shownRows.count)
  }

  /// Rows under the letters of their columns, their cells one below the other.
  private func grid(of rows: [Int]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let texts = rows.map { row in
      let columns = 0..<table.cellCount(inRow: row)
      let filled = columns.prefix((columns.last { !table.isBlank(row: row, column: $0) } ?? -1) + 1)
      return [String(table.number(ofRow: row))]
        + filled.prefix(Self.shownColumnCount).map {
          shortened(table.text(row: row, column: $0) ?? "")
        } + (filled.count > Self.shownColumnCount ? ["…"] : [])
    }
    let count = texts.map(\.count).max() ?? 0
    let letters = (1..<max(count, 1)).map { Finding.letters(ofColumn: $0 - 1) }
    let lines = [[""] + letters] + texts
    let widths = (0..<count).map { column in
      lines.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return lines.map { line in
      let cells = line.enumerated().map { column, text in
        let space = String(repeating: " ", count: widths[column] - text.count)
        return column == 0 ? space + text : text + space
      }
      let text = "  " + cells.joined(separator: "  ")
      return String(
        text[..<(text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex)]
      )
    }
  }

  /// The line that says how many lines are not shown.
  private func others(_ count: Int) -> [String] {
    guard count > 0 else { return [] }
    let number = language.text(of: count)
    return [
      "  … "
        + Phrase(
          fi: count == 1 ? "1 muu" : "\(number) muuta",
          sv: count == 1 ? "1 till" : "\(number) till",
          en: count == 1 ? "1 other" : "\(number) others"
        )[language]
    ]
  }

  private func shortened(_ text: String, to length: Int = shownLength) -> String {
    let head = text.prefix(length + 1)
    let shown = head.count > length ? head.dropLast() + "…" : String(head)
    // One character may have thousands of marks.
    return VisibleText(beginningOf: shown).text
  }
}
