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
    let findings = checked.outcome.findings
    let limit = checked.request.limits.number(of: .findings)
    for finding in findings.prefix(limit) {
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
    if findings.count > limit {
      console.write("\n" + Self.rest(findings.count - limit, of: findings.count, language) + "\n")
    }
    if file != nil { console.write("\n") }
  }

  /// How many findings are not shown, and how to see them.
  private static func rest(_ rest: Int, of count: Int, _ language: Language) -> String {
    let option = "--\(Option.limit.name) \(Limits.Kind.findings.rawValue)=\(count)"
    let number = Noun.finding.counted(rest, in: language)
    let isOne = rest == 1
    return switch language {
    case .finnish:
      "Lisäksi on \(number), \(isOne ? "jota" : "joita") ei näytetä. Kaikki näkyvät valitsimella \(option) tai --format csv."
    case .swedish:
      "Dessutom finns \(number) som inte visas. Alla syns med flaggan \(option) eller --format csv."
    case .english:
      "There \(isOne ? "is" : "are") also \(number) that \(isOne ? "is" : "are") not shown. All are shown with the option \(option) or --format csv."
    }
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
