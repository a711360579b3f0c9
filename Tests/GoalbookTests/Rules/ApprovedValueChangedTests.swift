import Rules
import Testing
import Wording
import Workbooks

struct ApprovedValueChangedTests {
  private func workbook(_ target: String, status: String = "hyväksytty") -> Workbook {
    ReportExamples.folder([
      "perustiedot.csv": "Tieto;Arvo\nTila;\(status)",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "mittarit.csv": "Tunnus;Tavoite;Mittari;Tavoitearvo\nM1;T1;Työttömyys;\(target)",
      "poikkeukset.csv": "Sääntö;Kohde;Perustelu\nSEU-07;T1;syy",
    ])
  }

  private func codes(
    _ workbook: Workbook,
    since previous: Workbook?,
    at stage: Stage = .monitoring
  ) throws -> [String] {
    let asOf = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    return RuleBook.check(
      workbook,
      on: Occasion(stage: stage, scope: 3, asOf: asOf, language: .finnish, previous: previous)
    ).findings.map(\.code).filter { ["SEU-07", "TUO-26"].contains($0) }
  }

  @Test(
    arguments: [
      ("10", "8", 1), ("10", "10,0", 0), ("10", "10 %", 0), ("10 %", "10 pv", 1), ("10", "", 1),
      ("", "10", 0), ("10", "alle 10", 1), ("laskee", "kasvaa", 1), ("laskee", "Laskee", 0),
      ("10", "x", 1),
    ]
  )
  func `a value is changed when it says something else`(old: String, new: String, count: Int) throws
  {
    let codes = try codes(workbook(new), since: workbook(old))
    #expect(codes.count { $0 == "SEU-07" } == count)
  }

  @Test func `without a previous version, or at another stage, the rule does not run`() throws {
    #expect(try codes(workbook("8"), since: nil).isEmpty)
    #expect(try codes(workbook("8"), since: workbook("10"), at: .council).isEmpty)
    #expect(try codes(workbook("8"), since: workbook("10")).sorted() == ["SEU-07", "TUO-26"])
  }

  @Test func `what had not been approved may be changed`() throws {
    let codes = try codes(workbook("8"), since: workbook("10", status: "luonnos"))
    #expect(!codes.contains("SEU-07"))
  }
}
