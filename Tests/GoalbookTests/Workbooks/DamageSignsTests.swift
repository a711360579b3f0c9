import CSV
import Testing

@testable import Workbooks

struct DamageSignsTests {
  private static let pieces = [
    "", " ", "#REF!", "####", "1.touko", "2-maj", "12", ".", "-", "=", "@SUM(", "+SUM(A1)", "e",
    "E+05", "+", "1,2", "Ã¤", "Â", "â‚¬", "€", "–", "\u{200B}", "\u{2060}", "\u{2066}", "\u{202E}",
    "yhteistyd", "Jarjestot", "paatoksen", "työ", "www.", "/", "\u{AD}", "a", "hyvaksy",
    "\u{FEFF}", "\u{A0}", "yhteistyé", "?", "V?hint??n", "ty?ss?", "b",
  ]

  @Test func `a text without signs is not damaged`() {
    var damaged = 0
    for first in Self.pieces {
      for second in Self.pieces {
        for third in Self.pieces {
          let text = first + second + third
          guard CellDamage(in: text) != nil else { continue }
          damaged += 1
          let hasSigns = DamageSigns.stand(in: Array(text.utf8).span)
          #expect(hasSigns, "\(text.debugDescription)")
        }
      }
    }
    #expect(damaged > 1000)
  }

  @Test(arguments: ["yhteistyd", "Ã¤", "Â", "\u{200B}", "\u{2060}", "\u{202E}", "ty?ss?"])
  func `a sign is seen wherever it stands in a long text`(sign: String) {
    let plain = "Kunnan hyvinvointi lisääntyy – työ jatkuu yhdyspinnoilla. 40 € "
    for before in 0..<140 {
      for after in [0, 1, 9] {
        let beginning = String(repeating: plain, count: 3).prefix(before)
        let end = plain.prefix(after)
        let hasSigns = DamageSigns.stand(in: Array("\(beginning) \(sign) \(end)".utf8).span)
        #expect(hasSigns, "\(before), \(after)")
        let hasOthers = DamageSigns.stand(in: Array("\(beginning)  \(end)".utf8).span)
        #expect(!hasOthers, "\(before), \(after)")
      }
    }
  }

  @Test(arguments: ["", "\"", "\"\""])
  func `what is damaged in a row is damaged in its cells`(quote: String) {
    var rows = ["Osa-alue;Tavoite;Toimenpide"]
    for first in Self.pieces {
      for second in Self.pieces where first != second {
        let third = (first.isEmpty ? "?b" : quote + "Hyvä " + first) + "x"
        rows.append("Hyvinvointi;\(first);\(second);\(third);a\(second)\(first)")
      }
    }
    let bytes = Array(rows.joined(separator: "\n").utf8)
    let file = WorkbookFile(SourceFile(name: "t.csv", bytes: bytes), as: .sheet)
    var damaged: [Place] = []
    for row in ([0..<1] + file.recordRuns).joined() {
      for column in 0..<file.table.cellCount(inRow: row) {
        guard let text = file.table.text(row: row, column: column), CellDamage(in: text) != nil
        else { continue }
        damaged.append(Place(file: 0, row: row, column: column))
      }
    }
    #expect(damaged.count > 1000)
    #expect(DamagedCells([file]).flaws.map(\.place) == damaged)
  }

  @Test(
    arguments: [
      "", "Yhteinen palvelu", "Äänekosken kaupunki", "12 500 €", "31.12.2027 mennessä", "45,5",
      "e-resepti", "”työ” – ajatus…",
    ]
  )
  func `ordinary text has no signs`(text: String) {
    let hasSigns = DamageSigns.stand(in: Array(text.utf8).span)
    #expect(!hasSigns)
  }
}
