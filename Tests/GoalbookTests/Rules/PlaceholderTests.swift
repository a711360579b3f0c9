import Testing

@testable import Rules

struct PlaceholderTests {
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
