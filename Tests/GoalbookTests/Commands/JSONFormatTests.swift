import Commands
import Foundation
import Testing

struct JSONFormatTests {
  private static let findingKeys = [
    "code", "rule", "severity", "message", "remedy", "reason", "basis", "kind", "text", "file",
    "cell", "row", "line", "column", "heading", "value", "record",
  ]

  private static let headKeys = [
    "tool", "name", "version", "workbook", "name", "path", "stage", "scope", "asOf", "findings",
  ]
  private static let summaryKeys = [
    "summary", "errors", "warnings", "advice", "ready", "baseline", "completeness",
  ]
  private static let completenessKeys = ["name", "count", "of", "previousCount", "previousOf"]
  private static let partyKeys = ["name", "code", "errors", "warnings", "advice"]

  /// Of a rule; the members of its phrases stand below.
  private static let ruleKeys: [String] = {
    let phrase = ["fi", "sv", "en"]
    var keys = ["code", "rule", "severity", "draft", "council", "monitoring", "scopes"]
    for name in ["summary", "remedy", "reason"] { keys += [name] + phrase }
    return keys + ["basis", "kind", "text"] + phrase + ["threshold", "thresholdMeaning"]
  }()

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `the keys stand in the order of the contract, and none is left out`() async throws {
    try folder.writeGoals()
    let output = try await CommandRun(["check", folder.path + "/työkirja", "--format", "json"])
      .output
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    )
    let findings = try #require(object["findings"] as? [Any])
    let summary = try #require(object["summary"] as? [String: Any])
    let completeness = try #require(summary["completeness"] as? [Any])
    let parties = try #require(summary["parties"] as? [Any])
    #expect(completeness.count == 9)
    let keys =
      Self.headKeys + findings.flatMap { _ in Self.findingKeys } + Self.summaryKeys
      + completeness.flatMap { _ in Self.completenessKeys } + ["parties"]
      + parties.flatMap { _ in Self.partyKeys }
    #expect(JSONKeys(output).keys == keys)
    let workbook = try #require(object["workbook"] as? [String: Any])
    #expect(workbook["name"] is NSNull)
    #expect(workbook["scope"] as? Int == 3)
    #expect(workbook["asOf"] as? String == "2026-03-12")
    #expect(summary["ready"] as? Bool == false)
  }

  @Test func `a finding has its place as a spreadsheet shows it`() async throws {
    let sheet = try folder.write(
      "Osa-alue;Tavoite;Toimenpide;Mittari\n\"A\nB\";Lukeminen;Kirja;M\n;Uinti;Halli;\n",
      to: "a.csv"
    )
    let output = try await CommandRun(["check", sheet, "--format", "json", "--language", "en"])
      .output
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    )
    let findings = try #require(object["findings"] as? [[String: Any]])
    let finding = try #require(findings.first { $0["code"] as? String == "TAV-02" })
    #expect(finding["rule"] as? String == "goal-without-indicators")
    #expect(finding["severity"] as? String == "error")
    #expect(finding["file"] as? String == sheet)
    #expect(finding["cell"] as? String == "B3")
    #expect(finding["row"] as? Int == 3)
    #expect(finding["line"] as? Int == 4)
    #expect(finding["column"] as? Int == 2)
    #expect(finding["heading"] as? String == "Tavoite")
    #expect(finding["value"] as? String == "Uinti")
    #expect((finding["record"] as? String)?.hasPrefix("goals/") == true)
  }

  @Test(arguments: [(200, false), (201, true), (5000, true)])
  func `a long value is cut`(length: Int, isCut: Bool) async throws {
    let goal = String(repeating: "ä", count: length)
    let sheet = try folder.write(
      "Osa-alue;Tavoite;Toimenpide;Mittari\nA;\(goal);Kirja;\n",
      to: "a.csv"
    )
    let output = try await CommandRun(["check", sheet, "--format", "json"]).output
    let value = String(repeating: "ä", count: 200) + (isCut ? "…" : "")
    #expect(output.contains("\"value\": \"\(value)\","))
  }

  @Test func `several paths give a list`() async throws {
    let sheet = try folder.write("Osa-alue;Tavoite\nA;B\n", to: "a.csv")
    let output = try await CommandRun(["check", sheet, sheet, "--format", "json"]).output
    let list = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]]
    #expect(list?.count == 2)
  }

  @Test func `the rules have every key in order`() async throws {
    let output = try await CommandRun(["rules", "--format", "json"]).output
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]]
    )
    let keys = list.flatMap { rule in
      Self.ruleKeys.flatMap { key in
        key == "thresholdMeaning" && rule[key] is [String: Any] ? [key, "fi", "sv", "en"] : [key]
      }
    }
    #expect(JSONKeys(output).keys == keys)
  }
}

/// A JSON text with its keys in the order in which they stand in it.
private struct JSONKeys {
  let keys: [String]

  init(_ text: String) {
    keys = text.matches(of: #/"([A-Za-z]+)": /#).map { String($0.1) }
  }
}
