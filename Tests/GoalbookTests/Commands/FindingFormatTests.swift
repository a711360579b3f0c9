@testable import Commands
import Foundation
import Testing

/// What holds for every format of findings.
struct FindingFormatTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Texts that mean something to a terminal, a spreadsheet, XML, JSON, Markdown or GitHub.
  static let nastyTexts = [
    "Luke\u{1B}[2J\u{7}\u{8}\u{9B}31m", "a\u{2028}b\u{2029}c\u{202E}d\u{FEFF}e",
    "lone\rreturn\r\nand\nfeed",
    "]]><x>&amp;\"'", "\n::error file=a,line=1::x\n::set-output name=a::b", "::error::x%0A%25",
    "a|b\\|c", "`a``b```c````", "<script>alert(1)</script> [x](https://example.org) ![y](z)",
    "{0} {{1}} }{ [a](1)", "=HYPERLINK(\"https://example.org\";\"x\")", "@SUM(A1:A2)",
    "+SUM(A1)", "-cmd|' /C calc'!A0", "=1+1", "\t=1+1", "\u{FFFE}\u{FFFF}\u{1F}", "😀\u{10FFFF}",
    String(repeating: "pitkä ", count: 5000),
  ]

  private func check(_ text: String, _ format: String) async throws -> CommandRun {
    let quoted = "\"" + text.replacing("\"", with: "\"\"") + "\""
    let sheet = try folder.write(
      "Osa-alue;Tavoite;Toimenpide;Vastuutahot;\(quoted)\n\(quoted);\(quoted);;;x\nA;B;\(quoted);\(quoted);y\n",
      to: "nasty.csv"
    )
    return try await CommandRun(["check", sheet, "--format", format, "--language", "en"])
  }

  @Test(arguments: findingFormats.map(\.name), nastyTexts)
  func `nothing that stands in a cell commands whoever reads the output`(
    format: String,
    text: String
  ) async throws {
    let outcome = try await check(text, format)
    #expect(outcome.status == .findings)
    #expect(!outcome.output.isEmpty)
    let lineEnds: [Unicode.Scalar] = format == "csv" ? ["\n", "\r"] : ["\n"]
    for (place, scalar) in outcome.output.unicodeScalars.enumerated() {
      switch scalar.value {
      case 0..<0x20: #expect(lineEnds.contains(scalar), "\(scalar.value) at \(place)")
      case 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069:
        Issue.record("\(scalar.value) at \(place)")
      default: break
      }
    }
    for line in outcome.output.split(separator: "\n") {
      #expect(format == "github" || !line.hasPrefix("::"))
    }
  }

  @Test(arguments: findingFormats.map(\.name))
  func `a NUL is not sent`(format: String) async throws {
    let outcome = try await check("a\u{0}b", format)
    #expect(!outcome.output.utf8.contains(0))
  }

  @Test(arguments: findingFormats.map(\.name))
  func `the same input gives the same bytes`(format: String) async throws {
    let arguments = ["check", repository + "/Workbooks/luonnos.csv", "--format", format]
    #expect(try await CommandRun(arguments).output == CommandRun(arguments).output)
  }

  @Test(arguments: findingFormats.map(\.name))
  func `a file gets what would go to standard output`(format: String) async throws {
    let workbook = repository + "/Workbooks/luonnos.csv"
    let output = folder.path + "/havainnot"
    let arguments = ["check", workbook, "--format", format]
    let written = try await CommandRun(arguments + ["--output", output], isTerminal: true)
    #expect(written.status == .findings)
    #expect(written.output.isEmpty)
    #expect(
      written.errors
        == (try await CommandRun(["check", workbook]).output
          .split(separator: "\n").last.map { $0 + "\n" })
    )
    let shown = try await CommandRun(arguments)
    #expect(try Data(contentsOf: URL(filePath: output)) == Data(shown.output.utf8))
    let stdout = try await CommandRun(arguments + ["--output", "-"])
    #expect(stdout.output == shown.output)
  }

  @Test func `a wrong format is told with those that there are`() async throws {
    let outcome = try await CommandRun(["check", "x", "--format", "excel"])
    #expect(outcome.status == .trouble)
    #expect(outcome.errors.contains("Choices: text|json|csv|markdown|github|sarif|junit."))
  }

  @Test func `nothing is written over the workbook, or where nothing was checked`() async throws {
    let sheet = try folder.write("Osa-alue;Tavoite\nA;B\n", to: "a.csv")
    let own = try await CommandRun(["check", sheet, "--format", "csv", "--output", sheet])
    #expect(own.status == .trouble)
    #expect(own.errors.contains("The file belongs to the workbook"))
    #expect(try folder.text(of: "a.csv") == "Osa-alue;Tavoite\nA;B\n")

    try folder.writeGoals()
    let table = folder.path + "/työkirja/havainnot.csv"
    let beside = try await CommandRun(
      ["check", folder.path + "/työkirja", "--format", "csv", "--output", table]
    )
    #expect(beside.status == .trouble)
    #expect(beside.errors.contains("is not written as a CSV file in the workbook's folder"))

    try folder.write("old", to: "old.sarif")
    let nowhere = try await CommandRun(
      ["check", "nowhere", "--format", "sarif", "--output", folder.path + "/old.sarif"]
    )
    #expect(nowhere.status == .trouble)
    #expect(try folder.text(of: "old.sarif") == "old")
  }
}
