internal import Rules
internal import Wording
internal import Workbooks

/// Findings for programs, in the order of the module's page.
struct JSONFormat: FindingFormat {
  let name = "json"

  /// A value is cut behind this many characters.
  private static let valueLimit = 200

  func write(
    _ workbooks: [CheckedWorkbook],
    isList: Bool,
    failingFrom _: Severity?,
    to console: inout Console
  ) {
    var json = JSONText()
    if isList {
      json.array(workbooks) { json, checked in write(checked, to: &json, &console) }
    } else {
      for checked in workbooks { write(checked, to: &json, &console) }
    }
    if isList || !workbooks.isEmpty { json.endLine() }
    console.write(json.take())
  }

  private func write(
    _ checked: CheckedWorkbook,
    to json: inout JSONText,
    _ console: inout Console
  ) {
    let occasion = checked.occasion
    json.object { json in
      json.member("tool")
      json.object { json in
        json.member("name", Version.name)
        json.member("version", Version.number)
      }
      json.member("workbook")
      json.object { json in
        json.member("name", checked.workbook.basics.name?.original)
        json.member("path", checked.folder.path)
        json.member("stage", occasion.stage.rawValue)
        json.member("scope", occasion.scope)
        json.member("asOf", Self.text(of: occasion.asOf))
      }
      json.member("findings")
      json.array(checked.outcome.findings) { json, finding in
        write(finding, of: checked, to: &json)
        console.write(json.take())
      }
      json.member("summary")
      JSONSummary(checked).write(to: &json)
    }
  }

  private func write(_ finding: Finding, of checked: CheckedWorkbook, to json: inout JSONText) {
    let workbook = checked.workbook
    let heading = workbook.heading(at: finding.place)
    json.object { json in
      json.member("code", finding.code)
      json.member("rule", finding.rule)
      json.member("severity", finding.severity.rawValue)
      json.member("message", finding.message)
      json.member("remedy", finding.remedy)
      json.member("reason", finding.reason)
      json.member("basis")
      json.object { json in
        json.member("kind", finding.basis.kind.rawValue)
        json.member("text", finding.basis.text[checked.occasion.language])
      }
      json.member("file", checked.file(of: finding))
      json.member("cell", finding.cell(in: workbook))
      json.member("row", workbook.rowNumber(at: finding.place))
      json.member("line", workbook.line(at: finding.place))
      json.member("column", finding.place.column.map { $0 + 1 })
      json.member("heading", heading == "" ? nil : heading)
      json.member("value", workbook.beginning(at: finding.place).map(Self.cut))
      json.member("record", finding.record(in: workbook))
    }
  }

  private static func cut(_ value: String) -> String {
    guard let end = value.index(value.startIndex, offsetBy: valueLimit, limitedBy: value.endIndex),
      end < value.endIndex
    else { return value }
    return value[..<end] + "…"
  }

  /// The day as ISO 8601 has it.
  private static func text(of date: CalendarDate) -> String? {
    guard case .day(let month, let day) = date.precision else { return nil }
    func digits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(date.year)-\(digits(month))-\(digits(day))"
  }
}
