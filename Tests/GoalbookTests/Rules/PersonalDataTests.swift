import Testing

@testable import Rules

struct PersonalDataTests {
  @Test func `where something may stand is told from signs as from each byte`() {
    for text in RandomTexts.make(20_000, seed: 9) {
      let bytes = Array(text.utf8)
      let lower = text.lowercased()
      let plain =
        bytes.contains(UInt8(ascii: "@")) || bytes.count { (0x30...0x39).contains($0) } >= 8
        || lower.contains("(at)") || lower.contains("[at]")
      let mayStand = PersonalData.mayStand(in: bytes.span)
      #expect(mayStand == plain, "\(text.debugDescription)")
    }
  }

  @Test(arguments: 0...260)
  func `figures, at signs and brackets are seen wherever they stand in a long text`(place: Int) {
    func mayStand(_ signs: String) -> Bool {
      let text =
        String(repeating: "a", count: place) + signs
        + String(repeating: "b", count: 270 - place)
      return PersonalData.mayStand(in: text.utf8.span)
    }
    #expect(mayStand("12345678"))
    #expect(!mayStand("1234567"))
    #expect(mayStand("1234" + String(repeating: "c", count: 300) + "5678"))
    #expect(mayStand("@"))
    #expect(mayStand("(at)"))
    #expect(mayStand("[AT]"))
    #expect(!mayStand("(on)"))
  }
}
