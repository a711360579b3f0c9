import Testing

@testable import Workbooks

struct NameSketchTests {
  private static let pieces = [
    "", " ", "-", "–", "a", "A", "ä", "Ä", "Å", "1", "b c", "\u{A0}", "\u{212A}", "k", "a\u{308}",
    ".",
  ]

  @Test func `names with the same form have the same number, and most others have not`() {
    var sketches: [TextKey: NameSketch] = [:]
    var told = 0
    for first in Self.pieces {
      for second in Self.pieces {
        for third in Self.pieces {
          let name = first + second + third
          let sketch = NameSketch(Text(name))
          let key = TextKey(name: name)
          if let other = sketches[key] {
            told += 1
            #expect(other == sketch, "\(name.debugDescription)")
          }
          sketches[key] = sketch
        }
      }
    }
    #expect(told > 500)
    let names = (0..<200).map { NameSketch(Text("Mittari \($0)")) }
    #expect(Set(names).count == 200)
  }
}
