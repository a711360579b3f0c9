import Testing
import Workbooks

@testable import Rules

struct ResourceWithoutUnitTests {
  private static let cells = [
    "15", "15 000 €", "15 000 € (2027)", "noin 15 000 €", "15 000 €/vuosi", "1) 15 000 €",
    "2. 15 €",
    "15.5", "15 € ja 3 htv", "15\u{A0}000\u{A0}€", "15–20 €", "15-20 €", "0", "2027", "- 15 €",
    "\"15 €\n20 €\"", "\"15 €\nOhjaaja\"", "\"• 15 €\n• 20 €\"", "15 €, 20 €", "15 € / 20 €",
    "1,5 htv",
    "1 ohjaaja", "15 eur", "15kpl", "3 %", "yli 20 €", "15 000 euroa vuodessa",
  ]

  @Test func `an amount that is read whole is what its cell says`() {
    let rows = Self.cells.enumerated().map { "Alue;Tavoite \($0);Teko \($0);\($1)" }
    let sheet = Workbook(
      sheet: SourceFile(
        name: "a.csv",
        bytes: Array(
          (["Osa-alue;Tavoite;Toimenpide;Resurssit"] + rows).joined(separator: "\n").utf8
        )
      )
    )
    let table = Workbook(
      folder: [
        SourceFile(
          name: "resurssit.csv",
          bytes: Array(
            (["Kohde;Määrä"] + Self.cells.map { "T1;" + $0 }).joined(separator: "\n").utf8
          )
        )
      ]
    )
    var count = 0
    for workbook in [sheet, table] {
      for index in workbook.resources.indices {
        guard let amount = workbook.resources[index].amount.value,
          let written = workbook.amountCell(ofResource: index).written,
          ResourceWithoutUnit.isReadWhole(written)
        else { continue }
        #expect(Quantity(cell: written) == amount, "\(written)")
        count += 1
      }
    }
    #expect(count > 20)
  }
}
