import Foundation
import Testing

struct SARIFFormatTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func runs(_ arguments: [String]) async throws -> [JSONValue] {
    let log = try JSONValue(
      try await CommandRun(["check", "--format", "sarif"] + arguments).output
    )
    #expect(log["version"]?.text == "2.1.0")
    return log["runs"]?.elements ?? []
  }

  @Test func `a result has its rule, its place and a level`() async throws {
    let runs = try await runs(
      [repository + "/Workbooks/luonnos.csv", repository + "/Workbooks/utkast"]
    )
    #expect(runs.map { $0["language"]?.text } == ["fi", "sv"])
    for run in runs {
      let rules = try #require(run["tool"]?["driver"]?["rules"]).elements
      let results = try #require(run["results"]).elements
      #expect(!results.isEmpty)
      for result in results {
        let index = try #require(result["ruleIndex"]?.whole)
        #expect(rules[index]["id"] == result["ruleId"])
        #expect(["error", "warning", "note"].contains(result["level"]?.text))
        let location = try #require(result["locations"]?.elements.first?["physicalLocation"])
        let uri = try #require(location["artifactLocation"]?["uri"]?.text)
        #expect(URL(string: uri) != nil)
        #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
      }
      for rule in rules {
        #expect(rule["help"]?["markdown"]?.text?.hasPrefix("# \(rule["id"]?.text ?? "")") == true)
        #expect(rule["helpUri"] == nil)
      }
      let keys = results.compactMap { $0["partialFingerprints"]?["goalbookFinding/v1"]?.text }
      #expect(Set(keys).count == results.count)
    }
  }

  @Test func `a cell has its line, its first character and its address`() async throws {
    let sheet = try folder.write(
      "Osa-alue;Tavoite;Toimenpide;Mittari\n\"A\nä😀\";Lukeminen;Kirja;\n",
      to: "ä b.csv"
    )
    let results = try #require(try await runs([sheet]).first?["results"]).elements
    let result = try #require(results.first { $0["ruleId"]?.text == "TAV-02" })
    let location = try #require(result["locations"]?.elements.first)
    #expect(
      location["physicalLocation"]?["artifactLocation"]?["uri"]?.text
        == "file://\(folder.path)/%C3%A4%20b.csv"
    )
    #expect(
      location["physicalLocation"]?["region"]
        == .object(["startLine": .integer(3), "startColumn": .integer(5)])
    )
    #expect(
      location["logicalLocations"]?.elements.compactMap { $0["fullyQualifiedName"]?.text }
        == ["ä b.csv!B2", "goals/A1.1"]
    )
  }

  @Test func `a finding keeps its key when rows move and in another language`() async throws {
    func keys(_ rows: String, _ options: String...) async throws -> [String: String] {
      let sheet = try folder.write("Osa-alue;Tavoite;Toimenpide;Mittari\n" + rows, to: "a.csv")
      let results = try #require(try await runs([sheet] + options).first?["results"]).elements
      return Dictionary(
        results.compactMap { result in
          let name =
            "\(result["ruleId"]?.text ?? "") \(result["locations"]?.elements.first?["logicalLocations"]?.elements.first?["name"]?.text.map { $0.prefix(1) } ?? "")"
          return result["partialFingerprints"]?["goalbookFinding/v1"]?.text.map { (name, $0) }
        },
        uniquingKeysWith: { first, _ in first }
      )
    }
    let before = try await keys("A;Lukeminen;Kirja;\n")
    #expect(before["TAV-02 B"] != nil)
    let swedish = try await keys("A;Lukeminen;Kirja;\n", "--language", "sv")
    #expect(before == swedish)
    let after = try await keys("B;Uinti;Halli;Uimataito\nA;Lukeminen;Kirja;\n")
    #expect(before["TAV-02 B"] == after["TAV-02 B"])
  }

  @Test func `brackets and braces of a cell are neither a link nor a placeholder`() async throws {
    let sheet = try folder.write(
      "Osa-alue;Tavoite;Toimenpide;Mittari\nA;{0} [x](https://example.org);Kirja;\n",
      to: "a.csv"
    )
    let results = try #require(try await runs([sheet]).first?["results"]).elements
    let result = try #require(results.first { $0["ruleId"]?.text == "TAV-02" })
    let text = try #require(result["message"]?["text"]?.text)
    #expect(text.contains(#"{{0}} [x\](https://example.org)"#))
  }

  @Test func `there is no log of nothing`() async throws {
    #expect(try await CommandRun(["check", "nowhere", "--format", "sarif"]).output.isEmpty)
  }
}
