import Testing
import Workbooks

struct ExcerptTests {
  @Test(arguments: ["", "T1", String(repeating: "a", count: 1_000)])
  func `names stay as they are`(name: String) {
    #expect(Excerpt.ofName(name) == name)
  }

  @Test(arguments: ["a", "ä", "e\u{301}\u{302}", "👩‍👩‍👧‍👦", "\u{301}"])
  func `a text as long as a book is shown by its beginning`(piece: String) {
    let text = String(repeating: piece, count: 50_000)
    let shown = Excerpt.ofName(text)
    #expect(shown.utf8.count < 1_100)
    #expect(shown.hasSuffix("…"))
    #expect(text.unicodeScalars.starts(with: shown.unicodeScalars.dropLast()))
  }

  @Test func `a code as long as a book leads to its record and is shown by its beginning`() {
    let long = String(repeating: "pitkä", count: 10_000)
    let workbook = Workbook(
      folder: [
        SourceFile(
          name: "tavoitteet.csv",
          bytes: Array("Tunnus;Tavoite\n\(long)1;Yksi\n\(long)2;Kaksi\n".utf8)
        ),
        SourceFile(
          name: "toimenpiteet.csv",
          bytes: Array("Tunnus;Tavoite;Toimenpide\nTP1;\(long)2;Teko\n".utf8)
        ),
      ]
    )
    #expect(Array(workbook.goals(ofAction: 0)) == [1])
    #expect(workbook.goals[0].id.text.utf8.count < 1_100)
    #expect(workbook.code(of: RecordReference(.goals, 0)).hasSuffix("…"))
  }
}
