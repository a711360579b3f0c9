import Testing

@testable import Rules

struct GeneralWordingTests {
  private static let words = [
    "yhteistyö", "yhteistyötä", "Yhteistyön", "palvelujen", "kehitetään", "edistetään", "kunnan",
    "kunnat", "hyvinvointi", "ja", "sekä", "Keski-Suomen", "2029", "2029,5", "vuoteen", "nuoret",
    "palveluverkosto", "på", "främjas", "samarbetet", "i", "ä", "–", "-", "\u{A0}", "välfärd",
    "the", "r",
    "å", "cooperation", "of", "is", "promoted", "×", "a\u{308}", "1",
  ]

  @Test func `the quick look changes nothing`() {
    var count = 0
    for first in Self.words {
      for second in Self.words {
        for text in [first + " " + second, "\(first)-\(second) kehitetään", "\(second), \(first)."]
        {
          let isGeneral = GeneralWording.plainlyStands(in: text)
          #expect(GeneralWording.stands(in: text) == isGeneral, "\(text.debugDescription)")
          if isGeneral { count += 1 }
        }
      }
    }
    for text in RandomTexts.make(10_000, seed: 5) {
      #expect(
        GeneralWording.stands(in: text) == GeneralWording.plainlyStands(in: text),
        "\(text.debugDescription)"
      )
    }
    #expect(count > 100)
  }
}
