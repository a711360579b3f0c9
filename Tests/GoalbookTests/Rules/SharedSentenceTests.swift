import Testing
import Wording

@testable import Rules

struct SharedSentenceTests {
  @Test func `a shared sentence quotes a text as any other does`() {
    let texts = ["15 €", "", "a\nb", String(repeating: "ä", count: 200), "\u{FFFC}"]
    for language in Language.allCases {
      let sentence = SharedSentence(language, quoting: { texts[$0] }) {
        "Resurssilla \($0) ei ole vuotta"
      }
      for (index, text) in texts.enumerated() {
        #expect(
          sentence.told(of: index)
            == "Resurssilla \(Quotation.of(text, in: language)) ei ole vuotta"
        )
      }
    }
  }
}
