internal import Rules
internal import Wording

/// Findings as the XML of JUnit: a test suite for each workbook, a test for each finding and for each rule without one.
///
/// A finding that makes the check fail is a failed test; any other one is a skipped test, with what was found as the reason.
struct JUnitFormat: FindingFormat {
  let name = "junit"

  func write(
    _ workbooks: [CheckedWorkbook],
    isList: Bool,
    failingFrom severity: Severity?,
    to console: inout Console
  ) {
    guard !workbooks.isEmpty else { return }
    let suites = workbooks.map { Suite($0, failingFrom: severity) }
    let attributes = Self.counts(
      tests: suites.map(\.testCount).reduce(0, +),
      failures: suites.map(\.failureCount).reduce(0, +)
    )
    console.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="\(Version.name)"\(attributes)>

      """
    )
    for suite in suites { suite.write(to: &console) }
    console.write("</testsuites>\n")
  }

  /// Only a single suite tells how many tests it skips.
  private static func counts(tests: Int, failures: Int, skipped: Int? = nil) -> String {
    " tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\""
      + (skipped.map { " skipped=\"\($0)\"" } ?? "") + " time=\"0\""
  }

  /// The tests of one workbook.
  private struct Suite {
    private let checked: CheckedWorkbook
    private let threshold: Severity?

    /// The rules that ran and found nothing.
    private let silentRules: [any Rule]
    let testCount: Int
    let failureCount: Int
    var skippedCount: Int { checked.outcome.findings.count - failureCount }

    init(_ checked: CheckedWorkbook, failingFrom threshold: Severity?) {
      self.checked = checked
      self.threshold = threshold
      let findings = checked.outcome.findings
      let codes = Set(checked.everyFinding.map(\.code))
      silentRules = RuleBook.rules(
        checking: checked.workbook,
        on: checked.occasion,
        selecting: checked.request.rules
      ).filter { !codes.contains($0.code) }
      testCount = findings.count + silentRules.count
      failureCount = findings.count { finding in
        threshold.map { finding.severity >= $0 } ?? false
      }
    }

    func write(to console: inout Console) {
      let counts = JUnitFormat.counts(
        tests: testCount,
        failures: failureCount,
        skipped: skippedCount
      )
      console.write(
        "  <testsuite name=\"\(XMLText(checked.folder.path).text)\"\(counts)>\n"
      )
      for finding in checked.outcome.findings { console.write(test(finding)) }
      for rule in silentRules {
        let name = XMLText(rule.summary[checked.occasion.language]).text
        console.write(
          "    <testcase classname=\"\(rule.code) \(rule.name)\" name=\"\(name)\" time=\"0\"/>\n"
        )
      }
      console.write("  </testsuite>\n")
    }

    private func test(_ finding: Finding) -> String {
      let workbook = checked.workbook
      let file = checked.file(of: finding) ?? checked.folder.path
      let line = FindingPosition(finding, in: workbook).line.map { " line=\"\($0)\"" }
      let place = file + (finding.cell(in: workbook).map { ":" + $0 } ?? "")
      let isFailure = threshold.map { finding.severity >= $0 } ?? false
      let element = isFailure ? "failure" : "skipped"
      let type = isFailure ? " type=\"\(finding.severity.rawValue)\"" : ""
      let message = XMLText(finding.message).text
      return """
            <testcase classname="\(finding.code) \(finding.rule)" name="\(XMLText(place).text): \(message)" \
        file="\(XMLText(file).text)"\(line ?? "") time="0">
              <\(element)\(type) message="\(XMLText(finding.severity.name[checked.occasion.language]).text): \(message)">\
        \(XMLText(finding.remedy).text) \(XMLText(finding.reason).text)</\(element)>
            </testcase>

        """
    }
  }
}
