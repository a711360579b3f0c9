import Testing

@testable import Workbooks

struct MarkRunsTests {
  private static let marks = "\u{301}\u{323}\u{328}\u{5B0}\u{20D1}\u{302A}\u{F71}\u{F80}"

  @Test(arguments: 1...40)
  func `a long run of marks is put in order and stays the same text`(times: Int) {
    let text = "Ä" + String(repeating: Self.marks, count: times) + "iti, Oulu"
    let ordered = MarkRuns.ordered(text)
    #expect(ordered == text)
    let run = ordered.unicodeScalars.dropFirst().prefix { $0 != "i" }
    let classes = run.map { $0.properties.canonicalCombiningClass.rawValue }
    #expect(zip(classes, classes.dropFirst()).allSatisfy { $0 <= $1 } == (run.count > 30))
    #expect(run.count == 8 * times)
  }

  @Test(arguments: [
    "Äänekoski", "25 000 € (2026–2029)", "Здравоохранение и благополучие", "a\u{323}\u{301}",
  ])
  func `other texts stay as they are`(text: String) {
    #expect(MarkRuns.ordered(text).utf8.elementsEqual(text.utf8))
  }

  @Test func `cells are read so`() throws {
    let cell = "T" + String(repeating: "\u{301}\u{323}", count: 100)
    for column in ["Tavoite", "Tavoite;Toimenpide"] {
      let text = "\(column)\n\(cell)"
      let workbook = Workbook(sheet: SourceFile(name: "t.csv", bytes: Array(text.utf8)))
      let title = try #require(workbook.goals.first?.title?.original)
      #expect(title == cell)
      #expect(title.unicodeScalars.dropFirst().prefix(100).allSatisfy { $0 == "\u{323}" })
    }
  }
}
