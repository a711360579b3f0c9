import CSV
import Foundation
import Testing
import Wording

struct CSVFormatTests {
  private func table(_ arguments: [String]) async throws -> (CSV.Table, String) {
    let output = try await CommandRun(["check", "--format", "csv"] + arguments).output
    return (CSV.Table(parsing: Array(output.utf8)), output)
  }

  @Test(arguments: [(Language.finnish, "Tiedosto"), (.swedish, "Fil"), (.english, "File")])
  func `a spreadsheet opens it: mark, semicolons, CRLF, headings in the language`(
    language: Language,
    heading: String
  ) async throws {
    let (table, output) = try await table(
      [repository + "/Workbooks/luonnos.csv", "--language", language.rawValue]
    )
    #expect(output.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(table.dialect.delimiter == UInt8(ascii: ";"))
    #expect(table.dialect.lineEnds == .crlf)
    #expect(table.text(row: 0, column: 0) == heading)
    let json = try await CommandRun(
      ["check", repository + "/Workbooks/luonnos.csv", "--format", "json"]
    )
    let findings = try #require(try JSONValue(json.output)["findings"]).elements
    #expect(table.rowCount == findings.count + 1)
    for row in 0..<table.rowCount { #expect(table.cellCount(inRow: row) == 12) }
    for (index, finding) in findings.enumerated() {
      #expect(table.text(row: index + 1, column: 2) == finding["cell"]?.text ?? "")
      #expect(table.text(row: index + 1, column: 7) == finding["code"]?.text)
    }
  }

  @Test(arguments: FindingFormatTests.nastyTexts)
  func `no cell is calculated`(text: String) async throws {
    let folder = try TemporaryFolder()
    let quoted = "\"" + text.replacing("\"", with: "\"\"") + "\""
    try folder.write("Osa-alue;Tavoite;Toimenpide;\(quoted)\n\(quoted);\(quoted);;\n", to: "a.csv")
    let (table, _) = try await table([folder.path + "/a.csv"])
    for row in 0..<table.rowCount {
      #expect(table.cellCount(inRow: row) == 12)
      for column in 0..<12 {
        let first = table.text(row: row, column: column)?.unicodeScalars.first
        #expect(first.map { !"=@+-\t\r".unicodeScalars.contains($0) } ?? true)
      }
    }
  }

  @Test func `thousands of findings are one table`() async throws {
    let folder = try TemporaryFolder()
    let rows = (1...2_500).map { "Työ;Tavoite \($0) toteutuu joka kunnassa;\n" }.joined()
    try folder.write("Osa-alue;Tavoite;Toimenpide\n" + rows, to: "a.csv")
    let (table, output) = try await table([folder.path + "/a.csv", "--language", "fi"])
    let goals = (0..<table.rowCount).filter { table.text(row: $0, column: 7) == "TAV-03" }
    #expect(goals.count == 2_500)
    #expect(output.unicodeScalars.count { $0 == "\u{FEFF}" } == 1)
    #expect((0..<table.rowCount).filter { table.text(row: $0, column: 0) == "Tiedosto" } == [0])
    #expect((0..<table.rowCount).allSatisfy { table.cellCount(inRow: $0) == 12 })
  }
}
