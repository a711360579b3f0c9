import Documents
import Testing
import Wording

struct MarkdownTests {
  private func markdown(_ blocks: [Block]) -> String {
    Markdown(Document(language: .finnish, title: "T", blocks: blocks)).text
  }

  @Test(
    arguments: [
      ([], "# T\n"),
      (["a", "", "b"], "# T\n\na\n\nb\n"),
      (
        [.section("A", [.section("B", ["c"]), "d"]), .section("E", [])],
        "# T\n\n## A\n\n### B\n\nc\n\nd\n\n## E\n"
      ),
      ([.section("", [.section("B", [])])], "# T\n\n## B\n"),
      ([.bullets(["a", "", "b"])], "# T\n\n- a\n- b\n"),
      ([.bullets([""])], "# T\n"),
      ([.numbers(["a", "b"])], "# T\n\n1. a\n2. b\n"),
      ([.bullets(["a\nb"])], "# T\n\n- a\\\n  b\n"),
      (
        [.bullets([ListItem("a", [.numbers(["b", "c"])]), "d"])],
        "# T\n\n- a\n  1. b\n  2. c\n- d\n"
      ),
      ([.bullets([ListItem("a", ["b"]), "c"])], "# T\n\n- a\n\n  b\n\n- c\n"),
      ([.bullets([ListItem([.bullets(["a"])])])], "# T\n\n- - a\n"),
      ([.bullets(["a"]), .bullets(["b"]), .bullets(["c"])], "# T\n\n- a\n\n* b\n\n- c\n"),
      ([.numbers(["a"]), .numbers(["b"])], "# T\n\n1. a\n\n1) b\n"),
      ([.bullets(["a"]), .numbers(["b"])], "# T\n\n- a\n\n1. b\n"),
      ([.bullets(["a"]), "", .bullets(["b"])], "# T\n\n- a\n\n* b\n"),
      ([.quotation(["a\nb", .bullets(["c"])])], "# T\n\n> a\\\n> b\n>\n> - c\n"),
      ([.note("Huomio:", ["a", "b"])], "# T\n\n> **Huomio:** a\n>\n> b\n"),
      ([.note("Huomio:", [.bullets(["a"])])], "# T\n\n> **Huomio:**\n>\n> - a\n"),
      (
        [.definitions([Definition("Tila", "valmis"), Definition("Miksi?", "\(strong: "a") b")])],
        "# T\n\n- **Tila:** valmis\n- **Miksi?** **a** b\n"
      ),
    ] as [([Block], String)]
  )
  func `blocks are written with blank lines between them`(blocks: [Block], text: String) {
    #expect(markdown(blocks) == text)
  }

  @Test func `a table has a heading row, and its alignments`() {
    let table = Table(
      caption: "Mittarit",
      columns: ["Nimi", .init("Arvo", alignment: .trailing), .init("*", alignment: .center)],
      rows: [["a|b", "8,2", ""], ["c\nd", "–", "\(strong: "x")"]]
    )
    let text = """
      # T

      Mittarit

      | Nimi | Arvo | * |
      | --- | --: | :-: |
      | a\\|b | 8,2 | |
      | c<br>d | – | **x** |

      """
    #expect(markdown([.table(table)]) == text)
  }

  @Test func `a table stands in a list item`() {
    let table = Table(columns: ["A"], rows: [["b"]])
    #expect(
      markdown([.bullets([ListItem("a", [.table(table)])])])
        == "# T\n\n- a\n\n  | A |\n  | --- |\n  | b |\n"
    )
  }

  @Test func `no heading level is skipped, and none lies deeper than six`() {
    var blocks: [Block] = []
    for level in (1...8).reversed() { blocks = [.section(Prose(String(level)), blocks)] }
    let lines = markdown(blocks).split(whereSeparator: \.isNewline)
    let headings = lines.map { line in line.prefix { $0 == "#" }.count }
    #expect(headings == [1, 2, 3, 4, 5, 6, 6, 6, 6])
  }

  @Test(arguments: ["\r\n", " \n ", "\t", "\u{2028}", "a  \n", "\n\n\n", "\u{A0}\n", "\u{0}"])
  func `no line ends in white space, and the text in one line break`(space: String) {
    let text = "a" + space + "b" + space
    let prose: Prose = "\(text)\(strong: text)\(emphasis: text)\(link: text, address: "#x")\(text)"
    let markdown = markdown([
      .section(prose, [.paragraph(prose), .bullets([ListItem(prose, [.paragraph(prose)])])]),
      .quotation([.paragraph(prose), .numbers([ListItem(prose)])]),
      .table(Table(caption: prose, columns: [.init(prose)], rows: [[prose], [""]])),
    ])
    #expect(markdown.hasSuffix("\n") && !markdown.hasSuffix("\n\n"))
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(!lines.contains { $0.last?.isWhitespace ?? false })
    #expect(
      !markdown.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" }
    )
  }

  @Test func `a row that does not fit the table is a broken promise`() async {
    await #expect(processExitsWith: .failure) {
      _ = Table(columns: ["A", "B"], rows: [["a"]])
    }
  }
}
