import Rules
import Testing
import Wording
import Workbooks

struct GoodWorkbooksTests {
  @Test(arguments: Stage.allCases)
  func `nothing is found in a good workbook, whatever its form and language`(stage: Stage) throws {
    let workbooks = [
      GoodWorkbooks.finnishSheet, GoodWorkbooks.englishSheet, GoodWorkbooks.swedishFolder,
    ]
    let asOf = try #require(CalendarDate(year: 2026, month: 3, day: 12))
    for workbook in workbooks {
      #expect(!workbook.goals.isEmpty)
      let occasion = Occasion(
        stage: stage,
        scope: workbook.scope,
        asOf: asOf,
        language: workbook.language ?? .finnish
      )
      let findings = RuleBook.check(workbook, on: occasion).findings
      #expect(findings.map { "\($0.code) \($0.message)" } == [])
    }
  }

  @Test(arguments: [
    (";Toimenpide;", ";Toimempide;", "TUO-03 D7"), (";Tavoite;", ";Tavote;", "TUO-03 C7"),
    (";Resurssit;", ";Resursit;", "TUO-03 F7"), (";Vastuutahot;", ";Vastutahot;", "TUO-03 E7"),
    (";Mittari;", ";Mittarri;", "TUO-03 G7"), (";8;2025;4;", ";8O;2025;4;", "MIT-07 J10"),
  ])
  func `a fault in a sheet is found once`(old: String, new: String, expected: String) throws {
    let text = GoodWorkbooks.finnishText
    try #require(text.contains(old))
    let workbook = GoodWorkbooks.sheet(text.replacing(old, with: new))
    let occasion = Occasion(
      stage: .council,
      scope: workbook.scope,
      asOf: try #require(CalendarDate(year: 2026, month: 3, day: 12)),
      language: .finnish
    )
    let findings = RuleBook.check(workbook, on: occasion).findings
    #expect(findings.map { "\($0.code) \($0.cell(in: workbook) ?? "")" } == [expected])
  }
}
