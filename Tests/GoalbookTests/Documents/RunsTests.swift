import Testing

@testable import Documents

struct RunsTests {
  @Test(arguments: [
    ("a\r\nb\rc\u{2028}d\u{0B}e\u{85}f", "a|b|c|d|e|f"),
    (" a \t b \n\n  c ", "a b||c"),
    ("\u{A0}a\u{A0}b\u{A0}", "a\u{A0}b"),
    ("a\u{0}\u{1B}\u{7F}\u{9F}", "a␀␛␡\u{FFFD}"),
    (" \n\t ", ""), ("", ""), ("\n\na", "a"),
  ])
  func `white space is put in order as in Markdown`(text: String, shown: String) {
    #expect(shownLines(Prose(text)) == shown)
    #expect(
      Escaping(Prose(text), in: .paragraph).lines.joined(separator: "|")
        .replacing("\\|", with: "|").replacing("\\", with: "") == shown
    )
  }

  @Test(
    arguments: [
      (
        ["a ", "\(strong: " b ")", "c"],
        [.text("a ", .plain), .text("b", .strong), .text(" c", .plain)]
      ),
      (["\(strong: "a")", "\(strong: " b")"], [.text("a b", .strong)]),
      (
        ["\(strong: "a ")", "\(emphasis: "b")"],
        [.text("a", .strong), .text(" ", .plain), .text("b", .emphasis)]
      ),
      (["a", "\n", "\(code: "b")"], [.text("a", .plain), .lineBreak, .text("b", .code)]),
      (["\(link: "a", address: "javascript:b")"], [.text("a", .plain)]),
    ] as [([Prose], [Runs.Run])]
  )
  func `space between two settings is plain`(parts: [Prose], runs: [Runs.Run]) {
    #expect(Runs(Prose(parts.flatMap(\.inlines))).runs == runs)
  }

  private func shownLines(_ prose: Prose) -> String {
    Runs(prose).runs.reduce(into: "") { line, run in
      switch run {
      case .text(let text, _): line += text
      case .lineBreak: line += "|"
      }
    }
  }
}
