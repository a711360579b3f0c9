import Testing

@testable import Workbooks

struct NameTableTests {
  private static let pieces = [
    "", " ", "-", "–", "a", "A", "ä", "Ä", "1", "\u{A0}", "\u{212A}", "k", "a\u{308}", ".", "T1",
    "Tavoite ",
  ]

  /// Texts of which many have a form in common, and so many that the table grows several times.
  private static let texts = pieces.flatMap { first in
    pieces.flatMap { second in
      pieces.map { first + second + $0 } + ["\(first)\(second) \(first.utf8.count)"]
    }
  }

  @Test func `a table finds what a dictionary of the forms finds`() {
    var table = NameTable()
    var forms: [String: Int] = [:]
    for (record, text) in Self.texts.enumerated() {
      let form = NormalForm.name(text)
      #expect(table[NameTable.Key(text)] == forms[form], "\(text.debugDescription)")
      #expect(table.add(NameTable.Key(text), at: record) == forms[form])
      if forms[form] == nil { forms[form] = record }
    }
    #expect(forms.count < Self.texts.count)
    for text in Self.texts {
      #expect(table[NameTable.Key(text)] == forms[NormalForm.name(text)])
      #expect(table[NameTable.Key(text + "x")] == forms[NormalForm.name(text + "x")])
    }
  }

  @Test func `the last record counts that is set`() {
    var table = NameTable()
    #expect(table[NameTable.Key("T1")] == nil)
    table.set(NameTable.Key("T1"), at: 1)
    table.set(NameTable.Key("t1"), at: 2)
    #expect(table[NameTable.Key("T1")] == 2)
    #expect(table.add(NameTable.Key("T1"), at: 3) == 2)
  }
}
