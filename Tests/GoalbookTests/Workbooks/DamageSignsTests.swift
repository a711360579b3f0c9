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
