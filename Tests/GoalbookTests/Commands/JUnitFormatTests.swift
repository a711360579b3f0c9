import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct JUnitFormatTests {
  private func report(_ arguments: [String]) async throws -> JUnitReport {
    let output = try await CommandRun(["check", "--format", "junit"] + arguments).output
    let report = JUnitReport()
    let parser = XMLParser(data: Data(output.utf8))
    parser.delegate = report
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    return report
  }

  @Test(
    arguments: [
      ([], ["error"]), (["--fail-on", "warning"], ["error", "warning"]),
      (["--fail-on", "advice"], ["error", "warning", "advice"]), (["--fail-on", "never"], []),
    ]
  )
  func `what makes the exit status 1 is a failure`(
    options: [String],
    failing: [String]
  ) async throws {
    let workbook = repository + "/Workbooks/luonnos.csv"
    let report = try await report([workbook] + options)
    let json = try JSONValue(try await CommandRun(["check", workbook, "--format", "json"]).output)
    let findings = try #require(json["findings"]).elements
    let failures = findings.count { failing.contains($0["severity"]?.text ?? "") }
    #expect(report.counts["failure", default: 0] == failures)
    #expect(report.counts["skipped", default: 0] == findings.count - failures)
    #expect(report.suite["failures"] == String(failures))
    #expect(report.suite["tests"] == String(report.counts["testcase", default: 0]))
    // Every rule that ran is there, the silent ones as tests that passed.
    #expect(report.classes.contains("TAV-11 workbook-without-goals"))
    #expect(!report.classes.contains("SEU-99"))
  }

  @Test(arguments: FindingFormatTests.nastyTexts)
  func `every text can stand in XML`(text: String) async throws {
    let folder = try TemporaryFolder()
    let quoted = "\"" + text.replacing("\"", with: "\"\"") + "\""
    let sheet = try folder.write("Osa-alue;Tavoite;Toimenpide\n\(quoted);\(quoted);\n", to: "a.csv")
    let report = try await report([sheet])
    #expect(report.counts["failure", default: 0] > 0)
    #expect(
      report.counts.keys.sorted() == ["failure", "skipped", "testcase", "testsuite", "testsuites"]
    )
  }

  @Test func `each workbook is a suite`() async throws {
    let sheet = repository + "/Workbooks/luonnos.csv"
    #expect(try await report([sheet, sheet]).counts["testsuite"] == 2)
  }
}

/// What stands in a report.
private final class JUnitReport: NSObject, XMLParserDelegate {
  var counts: [String: Int] = [:]
  var classes: Set<String> = []
  var suite: [String: String] = [:]

  func parser(
    _: XMLParser,
    didStartElement element: String,
    namespaceURI _: String?,
    qualifiedName _: String?,
    attributes: [String: String]
  ) {
    counts[element, default: 0] += 1
    if element == "testsuite" { suite = attributes }
    if let name = attributes["classname"] { classes.insert(name) }
  }
}
