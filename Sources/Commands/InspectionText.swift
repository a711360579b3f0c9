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
  private static let shownLength = 40

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
        let heading = shortened(column.heading)
        if let known = column.takenFor { return "  \(letters)  \(heading) → \(known[language])" }
        if column.heading.isEmpty { return "  \(letters)  –" }
        let unknown = Phrase(fi: "ei tunneta", sv: "inte känd", en: "not known")[language]
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
      let place =
        inspected.cell(of: fault)
        ?? Phrase(
          fi: "tiedoston rivi \(fault.line)",
          sv: "rad \(fault.line) i filen",
          en: "line \(fault.line) of the file"
        )[language]
      return "  \(place): \(FaultWords.name(of: fault.kind)[language]) [\(fault.kind.rawValue)]"
    }
    return ["", heading] + lines
      + others(table.faults.count - lines.count)
  }

  private var rows: [String] {
    let count = language.text(of: table.rowCount)
    let lines = (0..<min(table.rowCount, Self.shownCount)).map { row in
      let columns = 0..<table.cellCount(inRow: row)
      let filled = columns.prefix((columns.last { !table.isBlank(row: row, column: $0) } ?? -1) + 1)
      let cells = filled.map { shortened(table.text(row: row, column: $0) ?? "") }
      return "  \(table.number(ofRow: row))  " + cells.joined(separator: " | ")
    }
    let heading = Phrase(fi: "Rivejä: \(count)", sv: "Rader: \(count)", en: "Rows: \(count)")
    return ["", heading[language]] + lines + others(table.rowCount - lines.count)
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

  private func shortened(_ text: String) -> String {
    let head = text.prefix(Self.shownLength + 1)
    let shown = head.count > Self.shownLength ? head.dropLast() + "…" : String(head)
    return VisibleText(shown).text
  }
}
