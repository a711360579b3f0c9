import Testing

@testable import Registry

struct FactIndexTests {
  private static let index = FactIndex(
    FactTable("1|Äänekoski||x\n2|Espoo|Esbo|y\n3|Åbo×||ääni", columns: 4),
    columns: [1, 2]
  )

  @Test(arguments: [
    ("Äänekoski", 0), ("ÄÄNEKOSKI", 0), ("A\u{308}a\u{308}nekoski", 0), ("espoo", 1), ("ESBO", 1),
    ("åbo×", 2), ("\u{212B}BO×", 2), ("Äänekos\u{212A}i", 0),
  ])
  func `a line is found by a text, letter case aside`(text: String, row: Int) {
    #expect(Self.index.row(of: text) == row)
  }

  @Test(arguments: [
    "", "x", "1", "Espoon", "åbo÷", "Esp", "\u{A4}\u{A4}nekoski", "Es–poo", "Espoo😀", "Еspоо",
  ])
  func `what stands in no line is not found`(text: String) {
    #expect(Self.index.row(of: text) == nil)
  }
}
