import Testing
import Wording

@testable import Workbooks

struct BilingualCellTests {
  @Test(
    arguments: [
      ("kevät 2027 / våren 2027", "kevät 2027"), ("jatkuva / fortlöpande", "jatkuva"),
      ("vuosittain / årligen", "vuosittain"), ("kevät 2027 / hösten 2027", nil),
      ("kevät / våren", nil), ("1.1.2027 / 1.1.2027", nil), ("kevät 2027 / ", nil), (" / ", nil),
    ] as [(String, String?)]
  )
  func `a time in two languages is read where both say the same`(text: String, shown: String?) {
    let frame: TimeFrame? = BilingualCell.value(text)
    #expect(frame?.text(in: .finnish) == shown)
  }

  @Test(
    arguments: [
      ("käynnissä / pågår", ActionStatus.inProgress), ("ei aloitettu / ej påbörjad", .notStarted),
      ("käynnissä / klar", nil), ("käynnissä / pågår / in progress", nil), ("käynnissä /", nil),
    ] as [(String, ActionStatus?)]
  )
  func `a word in two languages is read where both say the same`(
    text: String,
    status: ActionStatus?
  ) {
    #expect(BilingualCell.value(text) == status)
  }

  @Test func `two numbers are no word in two languages`() {
    #expect((BilingualCell.value("5 / 5") as Quantity?) == nil)
    #expect((BilingualCell.value("5 kpl / 5 kpl") as Measure?) == nil)
  }

  @Test func `directions and kinds of resources may be in two languages`() {
    #expect(Measure(cell: "kasvaa / ökar")?.direction == .increases)
    #expect(Measure(cell: "kasvaa / minskar")?.direction == nil)
    #expect(ResourceLine.column(of: "ei lisäresursseja / inga extra resurser") == .kind)
    #expect(ResourceLine.column(of: "tilat / avustus") == .description)
  }

  @Test func `cells of a workbook in two languages have no flaws`() {
    let workbook = Workbook(
      sheet: SourceFile(
        name: "t.csv",
        bytes: Array(
          """
          Tavoite / Mål;Toimenpide / Åtgärd;Aikataulu / Tidtabell;Tila / Status
          T;A;kevät 2027 / våren 2027;käynnissä / pågår
          T;B;vuosittain / årligen;ei aloitettu / ej påbörjad
          """.utf8
        )
      )
    )
    #expect(workbook.flaws.isEmpty)
    #expect(workbook.actions.map(\.status.value) == [.inProgress, .notStarted])
    #expect(workbook.actions[0].schedule.value?.text(in: .finnish) == "kevät 2027")
    #expect(workbook.actions[1].schedule.value == .yearly)
  }
}
