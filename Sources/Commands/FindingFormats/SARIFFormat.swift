internal import Rules
internal import Wording
internal import Workbooks

/// Findings in SARIF 2.1.0, a run for each workbook.
struct SARIFFormat: FindingFormat {
  let name = "sarif"

  func write(
    _ workbooks: [CheckedWorkbook],
    isList: Bool,
    failingFrom _: Severity?,
    to console: inout Console
  ) {
    // A log without a run would say that all earlier findings are gone.
    guard !workbooks.isEmpty else { return }
    var json = JSONText()
    var pages = SARIFRun.Pages()
    json.object { json in
      json.member(
        "$schema",
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
      )
      json.member("version", "2.1.0")
      json.member("runs")
      json.array(workbooks) { json, checked in
        SARIFRun(checked).write(to: &json, &pages, &console)
      }
    }
    json.endLine()
    console.write(json.take())
  }
}
