import Testing
import Wording
import Workbooks

@testable import Rules

struct RepeatedColumnTests {
  private static func messages(_ headings: String) throws -> [String] {
    let workbook = Workbook(
      folder: [SourceFile(name: "tavoitteet.csv", bytes: Array("\(headings)\nT1;x\n".utf8))]
    )
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    let occasion = Occasion(stage: .draft, scope: 3, asOf: date, language: .english)
    var reporter = Reporter(occasion, rule: RepeatedColumn(), severity: .warning)
    RepeatedColumn().check(workbook, on: occasion, &reporter)
    return reporter.findings.map(\.message)
  }

  @Test(.timeLimit(.minutes(20)))
  func `a flood of repeated columns behind one of unknown columns is told of in its time`() throws {
    let count = 30_000
    let unknown = (0..<count).map { ";oma \($0)" }.joined()
    let found = try Self.messages("Tunnus" + unknown + String(repeating: ";Tavoite", count: count))
    #expect(found.count == count - 1)
  }
}
