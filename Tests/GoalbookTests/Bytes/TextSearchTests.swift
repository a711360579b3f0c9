import Bytes
import Testing

struct TextSearchTests {
  @Test(arguments: ["a", "ab", "aa", " ja ", "–", "é", "aab", "x"])
  func `a text is found where going through characters finds it`(part: String) {
    let pieces = ["a", "b", " ja ", "–", "é", "aa", "ö"]
    for seed in 0..<2_000 {
      let text = (0..<seed % 9).map { pieces[(seed / 9 + $0 * $0 * 5) % pieces.count] }.joined()
      #expect(text.hasPart(part) == text.contains(part))
      #expect(text.firstRange(ofPart: part) == text.ranges(of: part).first)
      #expect(text.lastRange(ofPart: part) == text.ranges(of: part).last)
    }
  }

  @Test func `a run of flags is gone through once`() {
    let flags = String(repeating: "🇫🇮", count: 100_000)
    #expect(!flags.hasPart(" ja "))
    #expect((flags + " ja b").lastRange(ofPart: " ja ") != nil)
  }

  @Test func `what is longer than the text is not found`() {
    #expect(!"a".hasPart("ab"))
    #expect("".lastRange(ofPart: "a") == nil)
  }
}
