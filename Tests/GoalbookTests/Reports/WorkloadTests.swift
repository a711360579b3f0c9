import Reports
import Rules
import Testing
import Wording
import Workbooks

struct WorkloadTests {
  @Test(arguments: ReportExamples.names, Language.allCases)
  func `a party's share is what is left when only its findings are asked for`(
    name: String,
    language: Language
  ) throws {
    let workbook = try ReportExamples.workbook(named: name)
    let findings = try ReportExamples.request(workbook, in: language).findings
    let shares = Workload(findings, in: workbook, for: language).shares
    for share in shares {
      let own = Workload.findings(findings, in: workbook, for: share.party.map { [$0] } ?? [])
      #expect(own.count == share.count)
      #expect(own.count { $0.severity == .error } == share.errors)
      #expect(own.count { $0.severity == .warning } == share.warnings)
    }
    #expect(shares.isEmpty == findings.isEmpty)
    #expect(shares.compactMap(\.party) == shares.compactMap(\.party).sorted())
    #expect(shares.dropLast().allSatisfy { $0.party != nil })
  }

  @Test func `the preparer goes by a name of the reader's language`() throws {
    let workbook = ReportExamples.folder(["tavoitteet.csv": "Tunnus;Tavoite\nT1;Kaikki lukevat"])
    let findings = try ReportExamples.request(workbook).findings
    let names = Language.allCases.flatMap { language in
      Workload(findings, in: workbook, for: language).shares.map(\.name)
    }
    #expect(names == ["Valmistelija", "Beredaren", "Preparer"])
    #expect(names.allSatisfy(Workload.isPreparer))
    #expect(!Workload.isPreparer("Joutsan kunta"))
  }
}
