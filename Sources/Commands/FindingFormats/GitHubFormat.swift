internal import Rules

/// Findings as commands of GitHub Actions, which shows them beside the lines of a file.
struct GitHubFormat: FindingFormat {
  let name = "github"

  func write(
    _ workbooks: [CheckedWorkbook],
    isList: Bool,
    failingFrom _: Severity?,
    to console: inout Console
  ) {
    for checked in workbooks {
      for finding in checked.outcome.findings {
        console.write(Self.line(finding, in: checked))
      }
    }
  }

  private static func line(_ finding: Finding, in checked: CheckedWorkbook) -> String {
    let workbook = checked.workbook
    let position = FindingPosition(finding, in: workbook)
    let cell = finding.cell(in: workbook).map { " " + $0 } ?? ""
    let properties: [(name: String, value: String?)] = [
      // A folder has no lines to stand beside.
      ("file", checked.file(of: finding) ?? (checked.folder.isFolder ? nil : checked.folder.path)),
      ("line", position.line.map { String($0) }),
      ("col", position.character.map { String($0) }),
      ("title", finding.code + cell),
    ]
    let written = properties.compactMap { property in
      property.value.map { "\(property.name)=" + escaped(VisibleText($0).text, ":", ",") }
    }
    let message = VisibleText(finding.message).text + "\n" + VisibleText(finding.remedy).text
    return "::\(command(finding.severity)) \(written.joined(separator: ","))::\(escaped(message))\n"
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "notice"
    }
  }

  /// A text in which neither a line end nor one of the given signs ends what it stands in.
  private static func escaped(_ text: String, _ signs: Unicode.Scalar...) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "%" || scalar == "\r" || scalar == "\n" || signs.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "%" + String(repeating: "0", count: 2 - digits.count) + digits
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
