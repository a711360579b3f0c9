import Rules
import Testing

@testable import Workbooks

struct ApprovalGroupingTests {
  private static let kinds = ["hyväksyi", "esitti", "allekirjoitti", "", "hyväksyi muutettuna"]
  private static let names = [
    "Ryhmä 1", "ryhmä 1", "Ryhmä 2", "kaikki kunnat", "Joutsan kunta", "Joutsa",
    "Luhangan kunta, Ryhmä 2", "Joutsan kunta; Ryhmä 1", "kaikki kunnat (ei Luhangan kunta)",
    "kaikki kunnat (ei Toivakan kunta)", "Jokin muu", "",
  ]

  /// Decisions of groups and of their members, by turns.
  private static func workbook(_ decisions: Range<Int>) -> Workbook {
    ReportExamples.folder([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Kuntaryhmä
      P1;Joutsan kunta;kunta;Ryhmä 1
      P2;Luhangan kunta;kunta;Ryhmä 1
      P3;Multian kunta;kunta;Ryhmä 2
      P4;Toivakan kunta;kunta;
      """,
      "asiakirjat.csv": "Tunnus;Nimi;Laji\nD1;Sopimus;strateginen yhteistyösopimus\n",
      "päätökset.csv": "Asiakirja;Osapuoli;Päätös\n"
        + decisions.map { "D1;\(names[$0 * 7 % names.count]);\(kinds[$0 * 3 % kinds.count])\n" }
        .joined(),
    ])
  }

  @Test(arguments: [0..<1, 0..<3, 0..<12, 5..<40, 3..<200])
  func `each party has the decisions that name it`(decisions: Range<Int>) {
    let workbook = Self.workbook(decisions)
    let approvals = Approvals(ofDocument: 0, in: workbook)
    for party in workbook.parties.indices {
      let named = workbook.decisions.indices.filter { decision in
        workbook.party(ofDecision: decision).contains { $0.parties.contains(party) }
      }
      let approving = named.filter { workbook.decisions[$0].kind.value?.isApproval ?? true }
      #expect(approvals.decisions(of: party) == approving)
      #expect(approvals.groups.parties.contains(party) == !approving.isEmpty)
      #expect(
        approvals.signatories.contains(party)
          == named.contains { workbook.decisions[$0].kind.value == .signed }
      )
    }
    let parts = approvals.groups.groups(of: PartyRuns(workbook.parties.indices))
    #expect(PartyRuns(uniting: parts.map(\.parties)) == approvals.groups.parties)
    for (group, parties) in parts { #expect(approvals.groups.members[group] == parties) }
    let decisions = approvals.groups.members.indices.map(approvals.groups.decisions(ofGroup:))
    #expect(Set(decisions).count == decisions.count)
    let unknown = workbook.decisions.indices.filter { decision in
      workbook.party(ofDecision: decision).allSatisfy(\.parties.isEmpty)
        && workbook.decisions[decision].kind.value?.isApproval ?? true
    }
    #expect(approvals.unknownCount == unknown.count)
  }

  @Test func `a group that decides many times is one group`() {
    let rows = String(repeating: "D1;Ryhmä 1;hyväksyi\n", count: 50)
    let workbook = ReportExamples.folder([
      "osapuolet.csv": "Nimi;Tyyppi;Kuntaryhmä\nA;kunta;Ryhmä 1\nB;kunta;Ryhmä 1\n",
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Sopimus\n",
      "päätökset.csv": "Asiakirja;Osapuoli;Päätös\n" + rows,
    ])
    let approvals = Approvals(ofDocument: 0, in: workbook)
    #expect(approvals.groups.members == [[0, 1]])
    #expect(approvals.decisions(of: 1) == Array(0..<50))
  }
}
