internal import Rules
internal import Wording

/// Findings for people: a line for what is so, a line for what to write instead.
struct TextFormat: FindingFormat {
  let name = "text"

  func write(
    _ workbooks: [CheckedWorkbook],
    isList: Bool,
    failingFrom _: Severity?,
    to console: inout Console
  ) {
    for (index, checked) in workbooks.enumerated() {
      if index > 0 { console.write("\n") }
      write(checked, to: &console)
      let path = isList ? VisibleText(checked.folder.path).text + ": " : ""
      let summary = SummaryText(checked).lines
      for line in summary.dropLast() { console.write(line + "\n") }
      console.write(path + (summary.last ?? "") + "\n")
    }
  }

  private func write(_ checked: CheckedWorkbook, to console: inout Console) {
    let language = checked.occasion.language
    var file: String?
    var shownFile = ""
    for finding in checked.outcome.findings {
      let place = checked.file(of: finding) ?? checked.folder.path
      if let file, file != place { console.write("\n") }
      if file != place { shownFile = VisibleText(place).text }
      file = place
      let cell = finding.cell(in: checked.workbook).map { ":" + $0 } ?? ""
      let severity = colored(finding.severity.name[language], finding.severity, console)
      let message = VisibleText(finding.message).text
      console.write(
        """
        \(shownFile)\(cell): \(severity): \(message) [\(finding.code)]
          \(VisibleText(finding.remedy).text)

        """
      )
    }
    if file != nil { console.write("\n") }
  }

  private func colored(_ text: String, _ severity: Severity, _ console: Console) -> String {
    guard console.hasColor else { return text }
    let color =
      switch severity {
      case .error: "1;31"
      case .warning: "33"
      case .advice: "36"
      }
    return "\u{1B}[\(color)m\(text)\u{1B}[0m"
  }
}
