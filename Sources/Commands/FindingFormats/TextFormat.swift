internal import Rules
internal import Wording
internal import Workbooks

/// Findings for people: a line for what is so, a line for what to write instead.
struct TextFormat: FindingFormat {
  let name = "text"

  func write(
    _ workbooks: [CheckedWorkbook],
    isList: Bool,
    failingFrom _: Severity?,
    to console: inout Console
  ) {
    for checked in workbooks {
      write(checked, isList: isList, inColor: console.hasColor) { console.write($0) }
    }
  }

  func text(of workbook: CheckedWorkbook, inColor: Bool) -> [UInt8]? {
    var text: [UInt8] = []
    write(workbook, isList: true, inColor: inColor) { text += $0 }
    return text
  }

  /// So many bytes of a workbook's text are passed on together.
  private static let bytesAtATime = 1 << 16

  /// Most findings take fewer bytes.
  private static let usualBytes = 256

  private func write(
    _ checked: CheckedWorkbook,
    isList: Bool,
    inColor: Bool,
    to write: ([UInt8]) -> Void
  ) {
    var text = self.findings(of: checked, inColor: inColor, passingOn: write)
    let path = isList ? VisibleText(checked.folder.path).text + ": " : ""
    let summary = SummaryText(checked).lines
    for line in summary.dropLast() { text += (line + "\n").utf8 }
    text += (path + (summary.last ?? "") + "\n").utf8
    write(text)
  }

  /// The text of the findings, of which all is passed on but the rest.
  ///
  /// Put together from bytes, since that takes half as long as from strings.
  private func findings(
    of checked: CheckedWorkbook,
    inColor: Bool,
    passingOn write: ([UInt8]) -> Void
  ) -> [UInt8] {
    let language = checked.occasion.language
    let lineEnd = UInt8(ascii: "\n")
    var text: [UInt8] = []
    // What most findings have in common with the one before is made once.
    var file: String?
    var shownFile: [UInt8] = []
    var severity: Severity?
    var shownSeverity: [UInt8] = []
    var (code, remedy): (String?, String?)
    var shownEnd: [UInt8] = []
    let findings = checked.outcome.findings
    let limit = checked.request.limits.number(of: .findings)
    text.reserveCapacity(min(findings.count * Self.usualBytes, Self.bytesAtATime))
    for finding in findings.prefix(limit) {
      if text.count >= Self.bytesAtATime {
        write(text)
        text.removeAll(keepingCapacity: true)
      }
      let place = checked.file(of: finding) ?? checked.folder.path
      if let file, file != place { text.append(lineEnd) }
      if file != place { shownFile = Array(VisibleText(place).text.utf8) }
      file = place
      text += shownFile
      if let cell = finding.cell(in: checked.workbook) {
        text.append(UInt8(ascii: ":"))
        text += cell.utf8
      }
      if finding.severity != severity {
        let own = finding.severity
        let name = inColor ? Self.colored(own.name[language], own) : own.name[language]
        shownSeverity = Array((": " + name + ": ").utf8)
        severity = own
      }
      text += shownSeverity
      text += VisibleText(finding.message).text.utf8
      if finding.code != code || finding.remedy != remedy {
        (code, remedy) = (finding.code, finding.remedy)
        let shownRemedy = VisibleText(finding.remedy).text
        shownEnd = Array((" [" + finding.code + "]\n  " + shownRemedy + "\n").utf8)
      }
      text += shownEnd
    }
    if findings.count > limit {
      text += ("\n" + Self.rest(findings.count - limit, of: findings.count, language) + "\n").utf8
    }
    if file != nil { text.append(lineEnd) }
    return text
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

  private static func colored(_ text: String, _ severity: Severity) -> String {
    let color =
      switch severity {
      case .error: "1;31"
      case .warning: "33"
      case .advice: "36"
      }
    return "\u{1B}[\(color)m\(text)\u{1B}[0m"
  }
}
