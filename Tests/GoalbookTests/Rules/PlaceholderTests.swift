import Testing

@testable import Rules

struct PlaceholderTests {
  private static let pieces = [
    "", " ", "-", "a", "tbd", "ä", "öljy", "×", "÷", "1", "_", "e\u{301}", "\u{308}", "–", "ß", "(",
    "kesken", ".",
  ]

  @Test func `the first word is told from the bytes as from the characters`() {
    for first in Self.pieces {
      for second in Self.pieces {
        for third in Self.pieces {
          let text = first + second + third + " loppu"
          guard let word = Placeholder.plainFirstWord(of: text) else { continue }
          let words = text.split { !$0.isLetter && !$0.isNumber }
          #expect(words.first.map(String.init) == word, "\(text.debugDescription)")
        }
      }
    }
  }

  @Test(
    arguments: [
      "täydennetään", "TBD", "tbd: nuoret", "Tavoite 1", "xx % nuorista", "sovitaan myöhemmin",
      "Ei vielä", "N.N.", "…", "to be completed", "Kesken – palataan",
    ]
  )
  func `a text that holds a place is found`(text: String) {
    #expect(Placeholder.stands(in: text))
  }
}
