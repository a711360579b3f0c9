import Testing

@testable import Workbooks

struct PartyCellsTests {
  private static func actions(_ cells: [String]) -> [Action] {
    let rows = cells.enumerated().map { "\nA;T;Toimi \($0.offset);\($0.element)" }.joined()
    let sheet = "Osa-alue;Tavoite;Toimenpide;Vastuutahot" + rows
    return Workbook(sheet: SourceFile(name: "t.csv", bytes: Array(sheet.utf8))).actions
  }

  private static let cells = [
    "Muuramen kunta", "", "Laukaan kunta", "muuramen kunta", "Muuramen kunta", "Laukaan kunta", "",
    "Laukaan kunta", "Multian kunta", "Muuramen kunta",
  ]

  @Test(arguments: 0...cells.count)
  func `cells of two stretches are those of all actions`(first: Int) {
    let actions = Self.actions(Self.cells)
    let all = PartyCells(actions)
    var own = PartyCells(Array(actions[..<first]))
    own.append(PartyCells(Array(actions[first...])))
    #expect(own.texts == all.texts)
    #expect(own.counts == all.counts)
    #expect(own.lead == all.lead)
    #expect(own.responsible == all.responsible)
    #expect(all.texts == ["Muuramen kunta", "Laukaan kunta", "muuramen kunta", "Multian kunta"])
    #expect(all.counts == [3, 3, 1, 1])
  }

  @Test func `actions can be added one by one`() {
    let actions = Self.actions(Self.cells)
    var cells = PartyCells()
    for action in actions { cells.add(lead: action.lead, responsible: action.responsible) }
    #expect(cells.texts == PartyCells(actions).texts)
    #expect(cells.responsible == PartyCells(actions).responsible)
  }
}
