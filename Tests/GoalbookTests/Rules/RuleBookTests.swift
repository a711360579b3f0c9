import Rules
import Testing
import Wording

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct RuleBookTests {
  @Test func `capitals beside each other are one word of a rule's name`() {
    #expect(RuleBook.rule("OPS-01")?.name == "wrong-business-id")
  }

  @Test(arguments: RuleBook.rules.map(\.code))
  func `a rule shows what it finds and what it does not`(code: String) throws {
    let rule = try #require(RuleBook.rule(code))
    #expect(rule.examples.contains { $0.isFound })
    #expect(rule.examples.contains { !$0.isFound })
  }

  @Test func `no two rules have the same code or the same name`() {
    #expect(Set(RuleBook.rules.map(\.code)).count == RuleBook.rules.count)
    #expect(Set(RuleBook.rules.map(\.name)).count == RuleBook.rules.count)
  }

  @Test(arguments: RuleBook.rules.map(\.code))
  func `a code is three capitals, a hyphen and two figures`(code: String) {
    #expect(code.wholeMatch(of: /[A-Z]{3}-[0-9]{2}/) != nil)
  }

  @Test(arguments: RuleBook.rules.map(\.name))
  func `a rule is named after what it finds`(name: String) {
    #expect(!name.hasPrefix("no-") && !name.hasPrefix("require-") && !name.hasPrefix("avoid-"))
  }

  @Test func `rules are sorted by code`() {
    #expect(RuleBook.rules.map(\.code) == RuleBook.rules.map(\.code).sorted())
  }

  @Test func `every rule in the folder is in the list, in a file of its name`() throws {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    folder.append(path: "Sources/Rules/Rules")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let names = files.filter { $0.hasSuffix(".swift") }
      .compactMap { $0.split(separator: "/").last?.dropLast(6) }.map(String.init)
    #expect(names.sorted() == RuleBook.rules.map { String(describing: type(of: $0)) }.sorted())
  }

  @Test func `the page of candidates names every rule`() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/Rules/Rules.docc/Candidates.md")
    let text = String(decoding: try Data(contentsOf: page), as: UTF8.self)
    for rule in RuleBook.rules {
      #expect(text.contains("`\(String(describing: type(of: rule)))`"), "\(rule.code)")
    }
  }

  @Test(arguments: RuleBook.rules.map(\.code), Language.allCases)
  func `a rule says in every language what, why and what to write`(
    code: String,
    language: Language
  ) throws {
    let rule = try #require(RuleBook.rule(code))
    #expect(RuleText.isClause(rule.summary[language], in: language))
    #expect(RuleText.isSentences(rule.remedy[language], in: language))
    #expect(RuleText.isSentences(rule.reason[language], in: language))
    #expect(rule.reason[language].hasSuffix(")."), "The reason ends in its basis")
  }
}
