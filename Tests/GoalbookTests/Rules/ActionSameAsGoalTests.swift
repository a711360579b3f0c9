import Testing
import Wording
import Workbooks

@testable import Rules

struct ActionSameAsGoalTests {
  @Test(.timeLimit(.minutes(20)))
  func `a long goal is not read again for each of its actions`() throws {
    let goal = "Palvelut" + String(repeating: " paranevat", count: 40_000)
    let actions = (0..<12_000).map { "TP\($0);T1;Palvelut avataan \($0)" } + ["TP;T1;\(goal)"]
    let files = [
      ("tavoitteet.csv", "Tunnus;Tavoite\nT1;\(goal)"),
      ("toimenpiteet.csv", "Tunnus;Tavoite;Toimenpide\n" + actions.joined(separator: "\n")),
    ]
    let workbook = Workbook(
      folder: files.map { SourceFile(name: $0.0, bytes: Array($0.1.utf8)) }
    )
    let occasion = Occasion(
      stage: .council,
      scope: 3,
      asOf: try #require(CalendarDate(year: 2026, month: 5, day: 4)),
      language: .finnish
    )
    let findings = RuleBook.findings(of: ActionSameAsGoal(), in: workbook, on: occasion)
    #expect(findings.map { $0.record(in: workbook) } == ["actions/TP"])
  }
}
