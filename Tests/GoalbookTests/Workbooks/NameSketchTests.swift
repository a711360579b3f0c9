import Testing

@testable import Workbooks

struct NameSketchTests {
  private static let pieces = [
    "", " ", "-", "–", "a", "A", "ä", "Ä", "Å", "1", "b c", "\u{A0}", "\u{212A}", "k", "a\u{308}",
    ".",
  ]

  @Test func `names with the same form may be the same, and most others may not`() {
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
            #expect(other.mayBeSame(as: sketch), "\(name.debugDescription)")
          }
          sketches[key] = sketch
        }
      }
    }
    #expect(told > 500)
    let names = (0..<200).map { NameSketch(Text("Mittari \($0)")) }
    for (index, name) in names.enumerated() {
      #expect(names.filter { name.mayBeSame(as: $0) }.count == 1, "\(index)")
    }
    #expect(names[0].mayBeSame(as: NameSketch(nil)))
  }
}
