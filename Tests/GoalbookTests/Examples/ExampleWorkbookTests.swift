import Testing
import Wording
import Workbooks

/// Central Finland's workbook, which shows every table and says what in it is invented.
struct ExampleWorkbookTests {
  private let workbook: Workbook

  init() throws {
    workbook = try ReportExamples.workbook(named: "keski-suomi-2026")
  }

  @Test func `it has every table`() {
    #expect(TableKind.allCases.filter { !workbook.hasTable($0) }.isEmpty)
  }

  @Test func `every municipality was in one negotiation in 2025`() {
    let negotiations = workbook.meetings.indices.filter {
      workbook.meetings[$0].basis?.original == "612/2021 7 §"
    }
    let parties = negotiations.flatMap { workbook.group(ofMeeting: $0).flatMap(\.parties) }
    let municipalities = workbook.parties.indices.filter {
      workbook.parties[$0].municipality != nil
    }
    #expect(parties.sorted() == municipalities)
  }

  @Test func `every decision on the new agreement says that it is invented`() {
    let decisions = workbook.decisions.filter { $0.document == "D2" }
    #expect(decisions.count { $0.kind.value == .approved } == 24)
    #expect(decisions.count { $0.kind.value == .signed } == 24)
    #expect(decisions.allSatisfy { $0.note?.original.hasPrefix("Keksitty esimerkki") ?? false })
  }

  @Test func `every measurement says where it comes from`() {
    #expect(workbook.measurements.allSatisfy { $0.note != nil })
  }

  @Test func `whoever decides or takes part is known`() {
    let named =
      workbook.decisions.indices.flatMap { workbook.party(ofDecision: $0) }
      + workbook.meetings.indices.flatMap {
        workbook.group(ofMeeting: $0) + workbook.participants(ofMeeting: $0)
      }
      + workbook.measurements.indices.flatMap { workbook.party(ofMeasurement: $0) }
      + workbook.sources.indices.flatMap { workbook.party(ofSource: $0) }
    for responsible in named {
      if case .unknown = responsible.kind { Issue.record("\(responsible.text)") }
    }
  }

  @Test(arguments: [0, 1]) func `everybody belongs to the political forums`(forum: Int) {
    let members = Set(workbook.members(ofForum: forum).flatMap(\.parties))
    let signatories = workbook.parties.indices.filter {
      workbook.parties[$0].signatory.value == .yes
    }
    #expect(members == Set(signatories))
  }
}
