internal import Documents
internal import Rules
internal import Wording

/// Findings as a page with a table for each file.
struct MarkdownFormat: FindingFormat {
  let name = "markdown"

  func write(
    _ workbooks: [CheckedWorkbook],
    isList: Bool,
    failingFrom _: Severity?,
    to console: inout Console
  ) {
    for (index, checked) in workbooks.enumerated() {
      if index > 0 { console.write("\n") }
      console.write(Markdown(Self.document(checked)).text)
    }
  }

  private static let headings = [
    Phrase(fi: "Solu", sv: "Cell", en: "Cell"),
    Phrase(fi: "Vakavuus", sv: "Allvarlighetsgrad", en: "Severity"),
    Phrase(fi: "Havainto", sv: "Iakttagelse", en: "Finding"),
    Phrase(fi: "Mitä kirjataan", sv: "Vad som anges", en: "What to enter"),
    Phrase(fi: "Sääntö", sv: "Regel", en: "Rule"),
  ]

  private static func document(_ checked: CheckedWorkbook) -> Document {
    let path = VisibleText(checked.folder.path).text
    let title = Phrase(
      fi: "Tarkistuksen havainnot: \(path)",
      sv: "Iakttagelser vid kontrollen: \(path)",
      en: "Findings of the check: \(path)"
    )
    var tables: [(file: String, findings: [Finding])] = []
    for finding in checked.outcome.findings {
      let file = checked.file(of: finding) ?? checked.folder.path
      if tables.last?.file != file { tables.append((file, [])) }
      tables[tables.count - 1].findings.append(finding)
    }
    let language = checked.occasion.language
    return Document(
      language: language,
      title: Prose(title[language]),
      blocks: [.paragraph(Prose(checked.summary))]
        + tables.map { file, findings in
          .section(
            Prose(VisibleText(file).text),
            [.table(table(of: findings, in: checked))]
          )
        }
    )
  }

  private static func table(of findings: [Finding], in checked: CheckedWorkbook) -> Table {
    let language = checked.occasion.language
    return Table(
      columns: headings.map { Table.Column(Prose($0[language])) },
      rows: findings.map { finding in
        [
          Prose(finding.cell(in: checked.workbook) ?? ""),
          Prose(finding.severity.name[language]),
          Prose(VisibleText(finding.message).text),
          Prose(VisibleText(finding.remedy).text),
          Prose(finding.code),
        ]
      }
    )
  }
}
