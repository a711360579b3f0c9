import Commands
import Foundation
import Rules
import Testing
import Wording

struct ExplainTests {
  @Test(arguments: RuleBook.rules.map(\.code), Language.allCases)
  func `every rule is explained`(code: String, language: Language) async throws {
    let rule = try #require(RuleBook.rule(code))
    for name in [code, rule.name, code.lowercased()] {
      let outcome = try await CommandRun(["explain", name, "--language", language.rawValue])
      #expect(outcome.status == .done)
      for text in [
        code, rule.name, rule.summary[language], rule.reason[language], rule.remedy[language],
      ] {
        #expect(outcome.output.contains(text))
      }
      #expect(!outcome.output.hasSuffix("\n\n"))
    }
  }

  @Test func `JSON has the rule's members and its examples`() async throws {
    let output = try await CommandRun(["explain", "TAV-03", "--format", "json"]).output
    let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    #expect(object?["code"] as? String == "TAV-03")
    #expect((object?["examples"] as? [Any])?.count == RuleBook.rule("TAV-03")?.examples.count)
  }

  @Test(arguments: ["TUO-03", "TUO-11"])
  func `a severity that comes from other rules is told in words`(code: String) async throws {
    let text = try await CommandRun(["explain", code, "--language", "en"]).output
    #expect(text.contains("Severity: that of the most severe of the rules that need what"))
    let json = try await CommandRun(["explain", code, "--format", "json"]).output
    #expect(
      json.contains(
        #""severity": {"draft": "varies", "council": "varies", "monitoring": "varies"}"#
      )
    )
    let list = try await CommandRun(["rules", "--language", "fi"]).output
    let line = try #require(list.split(separator: "\n").first { $0.hasPrefix(code) })
    #expect(line.contains("vaihtelee  vaihtelee  "))
  }
}
