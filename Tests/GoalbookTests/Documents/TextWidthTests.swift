import Documents
import Testing

struct TextWidthTests {
  private static let name = "Keski-Suomen hyvinvointialueen yhteistyöelin"

  @Test(arguments: [0, 200, 800, 1600, 5000])
  func `a fitted text is no wider than its room and tells that it is cut`(width: Int) {
    let text = TextWidth.fitted(Self.name, to: width)
    #expect(text == Self.name || text.hasSuffix("…"))
    #expect(TextWidth.of(text) <= max(width, TextWidth.of("…")))
  }

  @Test func `lines are broken between words and none is lost unseen`() {
    let width = 1500
    let lines = TextWidth.lines(of: Self.name, within: width, limit: 5)
    #expect(lines.joined(separator: " ") == Self.name)
    #expect(lines.allSatisfy { TextWidth.of($0) <= width })
    let short = TextWidth.lines(of: Self.name, within: width, limit: 2)
    #expect(short.count == 2)
    #expect(short.last?.hasSuffix("…") == true)
    #expect(TextWidth.lines(of: "", within: width, limit: 2).isEmpty)
    #expect(
      TextWidth.lines(of: String(repeating: "ö", count: 90), within: width, limit: 2).count == 1
    )
  }
}
