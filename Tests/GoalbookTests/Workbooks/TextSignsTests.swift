import Testing
import Wording

@testable import CSV
@testable import Workbooks

struct TextSignsTests {
  private static let signs: [(TextSigns, String)] = [
    (.atSign, "@"), (.bracket, "(["), (.openSign, "xX_?"), (.lineEnd, "\n\r"), (.arrowhead, ">"),
  ]

  /// What a plain look at each character tells.
  private static func plain(_ text: String) -> TextSigns {
    var found: TextSigns = []
    for (sign, characters) in signs
    where text.unicodeScalars.contains(where: characters.unicodeScalars.contains) {
      found.insert(sign)
    }
    if text.unicodeScalars.contains(where: { $0.value > 0xFF || (0x80..<0xC0).contains($0.value) })
    {
      found.insert(.otherThanLatin)
    }
    if text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 8 { found.insert(.eightFigures) }
    return found
  }

  @Test func `signs are told as by looking at each character`() {
    for text in RandomTexts.make(20_000, seed: 4) {
      #expect(TextSigns(text.utf8.span) == Self.plain(text), "\(text.debugDescription)")
    }
  }

  @Test(arguments: 0...260)
  func `a sign is seen wherever it stands in a long text`(place: Int) {
    func found(_ sign: String) -> TextSigns {
      let text =
        String(repeating: "a", count: place) + sign + String(repeating: "ä", count: 270 - place)
      return TextSigns(text.utf8.span)
    }
    for (sign, characters) in Self.signs {
      for character in characters.unicodeScalars {
        #expect(found(String(character)) == sign)
      }
    }
    #expect(found("€") == .otherThanLatin)
    #expect(found("12345678") == .eightFigures)
    #expect(found("1234567") == [])
    #expect(found("1234" + String(repeating: "c", count: 300) + "5678") == .eightFigures)
  }

  @Test func `a text knows the signs of its cell and of its sisters`() {
    let table = Table(parsing: Array("Soita (08);Työ ja tie".utf8))
    let holder = TextHolder(table)
    let call = holder.text(of: table, row: 0, column: 0)
    #expect(call?.has(.bracket) == true)
    #expect(call?.has([.atSign, .eightFigures, .lineEnd]) == false)
    #expect(holder.text(of: table, row: 0, column: 1)?.has(.bracket) == false)
    #expect(Text("Soita (08)").has(.bracket))
    #expect(!Text("Työ").has([.bracket, .atSign]))
    #expect(Text("Työ", language: .finnish, sisters: [.swedish: "Arbete?"]).has(.openSign))
  }
}
