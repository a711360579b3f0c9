import Foundation
import Testing

struct JSONSchemaTests {
  private let schema: JSONSchema

  init() throws {
    schema = try JSONSchema(
      String(contentsOfFile: repository + "/Examples/findings.schema.json", encoding: .utf8)
    )
  }

  @Test(
    arguments: [
      ["luonnos.csv"], ["keski-suomi-2026"], ["utkast"], ["luonnos.csv", "utkast"], ["malli"],
    ],
    ["draft", "council", "monitoring"]
  )
  func `what check writes is as the published schema says`(
    names: [String],
    stage: String
  ) async throws {
    let paths = names.map { repository + "/Workbooks/" + $0 }
    let outcome = try await CommandRun(["check", "--format", "json", "--stage", stage] + paths)
    #expect(schema.differences(of: try JSONValue(outcome.output)) == [])
  }

  @Test func `several paths of which none can be read are an empty list`() async throws {
    let outcome = try await CommandRun(["check", "--format", "json", "nowhere", "neither"])
    #expect(schema.differences(of: try JSONValue(outcome.output)) == [])
  }

  @Test(
    arguments: [
      (#""severity": "error""#, #""severity": "fatal""#),
      (#""ready": false"#, #""ready": 0"#),
      (#""scope": 3"#, #""scope": 4"#),
      (#""scope": 3"#, #""scope": 0"#),
      (#""advice": 1"#, #""advise": 1"#),
      (#""asOf": "2026-03-12""#, #""asOf": "12.3.2026""#),
      (#""record": "goals/"#, #""record": "/"#),
      (#""row": 10"#, #""row": "10""#),
    ]
  )
  func `what is not as the schema says is told`(before: String, after: String) throws {
    let text = try String(
      contentsOfFile: repository + "/Examples/luonnos/check.json",
      encoding: .utf8
    )
    #expect(schema.differences(of: try JSONValue(text)) == [])
    #expect(text.contains(before))
    #expect(schema.differences(of: try JSONValue(text.replacing(before, with: after))) != [])
  }
}
