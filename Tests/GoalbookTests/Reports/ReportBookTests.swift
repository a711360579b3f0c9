import Documents
import Reports
import Testing
import Wording
import Workbooks

struct ReportBookTests {
  @Test func `the reports are sorted by name, and no two have the same`() {
    let names = ReportBook.reports.map(\.name)
    #expect(names == Set(names).sorted())
  }

  @Test func `a report is found by its name in any letter case`() {
    #expect(ReportBook.report(named: "Annex")?.title.fi == "Työkirja liitteenä")
    #expect(ReportBook.report(named: "liite") == nil)
  }

  @Test(arguments: ReportExamples.names, Language.allCases)
  func `no report skips a level of headings`(name: String, language: Language) throws {
    let workbook = try ReportExamples.workbook(named: name)
    for report in ReportBook.reports {
      let copies =
        workbook.agenda.indices.map { (item: Optional.some($0), party: Int?.none) }
        + report.parties(of: workbook).map { (item: nil, party: $0) }
      for (item, party) in [(nil, nil)] + copies {
        let document = try ReportExamples.document(
          report.name,
          of: workbook,
          in: language,
          findings: [],
          item: item,
          party: party
        )
        let levels = Markdown(document).text.split(separator: "\n").filter { $0.hasPrefix("#") }
          .map { $0.prefix { $0 == "#" }.count }
        #expect(levels.first == 1)
        #expect(levels.dropFirst().allSatisfy { $0 > 1 })
        for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `an empty workbook makes every report`(language: Language) throws {
    let workbook = ReportExamples.folder([:])
    for report in ReportBook.reports {
      let document = try ReportExamples.document(report.name, of: workbook, in: language)
      #expect(!document.title.plainText.isEmpty)
    }
  }
}
