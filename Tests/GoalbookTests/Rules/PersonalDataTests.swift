import Testing

@testable import Rules

struct PersonalDataTests {
  @Test func `where something may stand is told from eight bytes at a time as from each`() {
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
}
