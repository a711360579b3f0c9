internal import CSV
internal import Rules
internal import Wording
internal import Workbooks

/// Findings as a table that a spreadsheet opens, a row for each.
struct CSVFormat: FindingFormat {
  let name = "csv"

  func write(
    _ workbooks: [CheckedWorkbook],
    isList: Bool,
    failingFrom _: Severity?,
    to console: inout Console
  ) {
    guard let language = workbooks.first?.occasion.language else { return }
    console.write(Self.text(of: [Self.headings.map { $0[language] }], isBeginning: true))
    for checked in workbooks {
      // Rows of all findings at once would take more room than all else.
      var rest = checked.outcome.findings[...]
      while !rest.isEmpty {
        let rows = rest.prefix(Self.rowsAtOnce).map { row(of: $0, in: checked) }
        console.write(Self.text(of: rows, isBeginning: false))
        rest = rest.dropFirst(Self.rowsAtOnce)
      }
    }
  }

  private static let rowsAtOnce = 1_000

  private static func text(of rows: [[String]], isBeginning: Bool) -> String {
    let writer = TableWriter(Dialect(byteOrderMark: isBeginning, lineEnds: .crlf))
    // Every text can be written in UTF-8.
    return (try? writer.bytes(of: rows)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private static let headings = [
    Phrase(fi: "Tiedosto", sv: "Fil", en: "File"),
    Phrase(fi: "Rivi", sv: "Rad", en: "Row"),
    Phrase(fi: "Solu", sv: "Cell", en: "Cell"),
    Phrase(fi: "Sarake", sv: "Kolumn", en: "Column"),
    Phrase(fi: "Kohde", sv: "Gäller", en: "For"),
    Phrase(fi: "Solussa lukee", sv: "I cellen står", en: "The cell says"),
    Phrase(fi: "Vakavuus", sv: "Allvarlighetsgrad", en: "Severity"),
    Phrase(fi: "Sääntö", sv: "Regel", en: "Rule"),
    Phrase(fi: "Havainto", sv: "Iakttagelse", en: "Finding"),
    Phrase(fi: "Mitä kirjataan", sv: "Vad som anges", en: "What to enter"),
    Phrase(fi: "Miksi", sv: "Varför", en: "Why"),
    Phrase(fi: "Peruste", sv: "Grund", en: "Basis"),
  ]

  private func row(of finding: Finding, in checked: CheckedWorkbook) -> [String] {
    let workbook = checked.workbook
    let occasion = checked.occasion
    let language = occasion.language
    let cells = [
      checked.file(of: finding) ?? checked.folder.path,
      workbook.rowNumber(at: finding.place).map { String($0) },
      finding.cell(in: workbook),
      workbook.heading(at: finding.place),
      Self.record(of: finding, in: workbook, language),
      // In quotation marks a code such as 1.5 does not become a date.
      workbook.beginning(at: finding.place).map(occasion.quoted),
      finding.severity.name[language],
      finding.code,
      finding.message,
      finding.remedy,
      finding.reason,
      finding.basis.label(in: language),
    ]
    return cells.map { ProtectedText.protecting(VisibleText($0 ?? "").text) }
  }

  /// Table and code of the record, `tavoitteet/A1.1`.
  private static func record(
    of finding: Finding,
    in workbook: Workbook,
    _ language: Language
  ) -> String? {
    finding.place.record.map { $0.kind.fileName[language] + "/" + workbook.code(of: $0) }
  }
}
