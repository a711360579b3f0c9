import Documents
import Foundation
import Reports
import Testing
import Wording
import Workbooks

struct ReportBookTests {
  @Test func `the list holds the reports of the folder, sorted by name`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/Reports/Reports")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.map { $0.dropLast(6).lowercased() }.sorted()
    #expect(ReportBook.reports.map(\.name) == files)
  }

  @Test func `a report is found by its name in any letter case`() {
    #expect(ReportBook.report(named: "Annex")?.title.fi == "Työkirja liitteenä")
    #expect(ReportBook.report(named: "liite") == nil)
  }

  @Test(arguments: ReportExamples.names, Language.allCases)
  func `no report skips a level of headings`(name: String, language: Language) throws {
    let workbook = try ReportExamples.workbook(named: name)
    for report in ReportBook.reports {
      for item in [nil] + workbook.agenda.indices.map(Optional.some) {
        let document = try ReportExamples.document(
          report.name,
          of: workbook,
          in: language,
          item: item
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
