@testable import Rules
import Testing
import Wording
import Workbooks

struct GoodGoalsTests {
  /// The rules that judge texts.
  private static let codes: Set<String> = [
    "TAV-01", "TAV-04", "TAV-06", "TOI-11", "TOI-12", "TOI-13", "RES-04", "KIE-04",
  ]

  private func findings(in files: KeyValuePairs<String, String>) throws -> [Finding] {
    let workbook = Workbook(
      folder: files.map { SourceFile(name: $0.key, bytes: Array($0.value.utf8)) }
    )
    let occasion = Occasion(
      stage: .council,
      scope: 3,
      asOf: try #require(CalendarDate(year: 2026, month: 11, day: 21)),
      language: .finnish
    )
    return RuleBook.check(workbook, on: occasion).findings.filter { Self.codes.contains($0.code) }
  }

  private func goals(_ texts: [String]) -> String {
    (["Tunnus;Tavoite"] + texts.enumerated().map { "T\($0 + 1);\"\($1)\"" })
      .joined(separator: "\n")
  }

  private func actions(_ texts: [String]) -> String {
    (["Tunnus;Tavoite;Toimenpide;Huomioitavaa"]
      + texts.enumerated().map { "TP\($0 + 1);M1;\"\($1)\";\"\($1)\"" })
      .joined(separator: "\n")
  }

  @Test func `there are enough of them`() {
    #expect(GoodGoals.finnish.count >= 150)
    #expect(GoodGoals.swedish.count >= 60)
    #expect(
      GoodGoals.general.count + GoodGoals.unfinished.count + GoodGoals.personal.count
        + GoodGoals.repeated.count >= 50
    )
  }

  @Test(arguments: [GoodGoals.finnish, GoodGoals.swedish])
  func `good goals and actions are left in peace`(texts: [String]) throws {
    let findings = try findings(in: [
      "tavoitteet.csv": goals(texts), "toimenpiteet.csv": actions(texts),
    ])
    #expect(findings.map(\.message) == [])
  }

  @Test(arguments: GoodGoals.general)
  func `a goal that says nothing in particular is found`(text: String) throws {
    #expect(try findings(in: ["tavoitteet.csv": goals([text])]).map(\.code) == ["TAV-04"])
  }

  @Test(arguments: GoodGoals.unfinished)
  func `a text that holds a place is found`(text: String) throws {
    let files: KeyValuePairs = [
      "tavoitteet.csv": goals(["Jokainen nuori saa opiskelupaikan"]),
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide\nTP1;T1;\(text)",
    ]
    #expect(try findings(in: files).map(\.code) == ["KIE-04"])
    #expect(try findings(in: ["tavoitteet.csv": goals([text])]).map(\.code) == ["TAV-01"])
  }

  @Test(arguments: GoodGoals.personal)
  func `what tells of a person is found and not repeated`(text: String) throws {
    let findings = try findings(in: [
      "tavoitteet.csv": "Tunnus;Tavoite;Perustelu\nT1;Jokainen nuori saa opiskelupaikan;\(text)"
    ])
    #expect(findings.map(\.code) == ["TOI-11"])
    #expect(!findings.contains { $0.message.contains(text) })
  }

  @Test(arguments: GoodGoals.repeated.map { [$0.0, $0.1] })
  func `a goal in other inflections is the same goal`(texts: [String]) throws {
    #expect(try findings(in: ["tavoitteet.csv": goals(texts)]).map(\.code) == ["TAV-06"])
  }

  @Test(
    arguments: [
      ("010100A901H", true), ("010100-901h", true), ("010100A901J", false),
      ("410100A901H", false), ("1010100A901H", false), ("0208852-9", false),
    ]
  )
  func `a personal identity code is told by its check character`(text: String, isCode: Bool) {
    #expect(PersonalData.kinds(in: text).contains(.identityCode) == isCode)
  }

  @Test(
    arguments: [
      "kirjaamo@kunta.example", "hyvinvointi.kirjaamo@kunta.example", "info@kunta.example",
      "kundtjanst@kommun.example", "FI00 0000 0000 0000 00", "HVA/0450/00.01.02/2025",
      "1.1.2026-31.12.2029", "0,45 % ja 0,50 %", "12 345 678 €", "0450/02.08.00/2026",
    ]
  )
  func `what tells of an office is none of a person's data`(text: String) {
    #expect(PersonalData.kinds(in: text).isEmpty)
  }
}
