import Testing

@testable import Workbooks

struct NameSketchTests {
  private static let pieces = [
    "", " ", "-", "–", "a", "A", "ä", "Ä", "Å", "1", "b c", "\u{A0}", "\u{212A}", "k", "a\u{308}",
    ".",
  ]

  @Test func `names with the same form have the same number`() {
    var numbers: [TextKey: UInt64?] = [:]
    var told = 0
    for first in Self.pieces {
      for second in Self.pieces {
        for third in Self.pieces {
          let name = first + second + third
          guard let number = NameSketch.number(of: name.utf8.span) else { continue }
          let key = TextKey(name: name)
          if let other = numbers[key] {
            told += 1
            #expect(other == number, "\(name.debugDescription)")
          }
          numbers[key] = number
        }
      }
    }
    #expect(told > 500)
  }
}
