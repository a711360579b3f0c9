import Testing
import Wording
import Workbooks

@testable import Rules

struct RepeatedCodeTests {
  @Test(.timeLimit(.minutes(20)))
  func `a flood of repeated codes and unknown references is gone through once`() throws {
    let count = 6_000
    let actions = (0..<count).map { "TP1;T1;Ohjaamo avataan \($0)" }
    let resources = (0..<count).map { "X\($0);tila \($0)" }
    let files = [
      ("tavoitteet.csv", "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan"),
      ("toimenpiteet.csv", "Tunnus;Tavoite;Toimenpide\n" + actions.joined(separator: "\n")),
      ("resurssit.csv", "Kohde;Kuvaus\n" + resources.joined(separator: "\n")),
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
    #expect(
      RuleBook.findings(of: RepeatedCode(), in: workbook, on: occasion).count == count - 1
    )
  }
}
