import Testing
import Wording

@testable import Documents

struct OutlineTests {
  private func document(_ headings: [String], hasContents: Bool = true) -> Document {
    Document(
      language: .finnish,
      title: "Raportti",
      blocks: ["a"] + headings.map { .section(Prose($0), ["b"]) },
      hasContents: hasContents
    )
  }

  @Test(arguments: [
    (["Osapuolet ja voimassaolo"], ["osapuolet-ja-voimassaolo"]),
    (
      ["A3 Osallistumis- ja vaikuttamismahdollisuudet"],
      ["a3-osallistumis--ja-vaikuttamismahdollisuudet"]
    ),
    (["K1.1 Äänet, §, “x” & y"], ["k11-äänet--x--y"]),
    (["A", "a", "A-1", "A"], ["a", "a-1", "a-1-1", "a-2"]),
    (["Raportti"], ["raportti-1"]),
    (["…", "!"], ["section", "section-1"]),
    (["a_b", "👍 c", "d\ne"], ["a_b", "-c", "d-e"]),
  ])
  func `an anchor is made as GitHub makes it`(headings: [String], anchors: [String]) {
    #expect(Array(Outline(document(headings)).anchors.dropFirst()) == anchors)
  }

  @Test func `no anchor is given twice`() {
    let words = ["a", "a-1", "a-2", "A", "sisällys", "", "…", "raportti", "a 1"]
    let headings = (0..<200).map { words[$0 * 7 % words.count] }
    let anchors = Outline(document(headings)).anchors
    #expect(Set(anchors).count == anchors.count)
    let shown = headings.count { !$0.isEmpty }
    #expect(anchors.count == shown + 2)
  }

  @Test(arguments: [(7, true, false), (8, true, true), (8, false, false)])
  func `a long document lists its sections`(count: Int, hasContents: Bool, isListed: Bool) {
    let document = document((1...count).map { "Luku \($0)" }, hasContents: hasContents)
    let markdown = Markdown(document).text
    let html = HTML(document).text
    #expect(markdown.contains("a\n\n## Sisällys\n\n- [Luku 1](#luku-1)\n") == isListed)
    #expect(
      html.contains(
        "<nav aria-labelledby=\"sisällys\">\n<h2 id=\"sisällys\">Sisällys</h2>\n<ul>\n<li><a href=\"#luku-1\">"
      ) == isListed
    )
    #expect(html.contains("<h2 id=\"luku-1\">Luku 1</h2>"))
  }

  @Test func `subsections that every section has are not listed`() {
    let sections = (1...8).map(String.init).map { number in
      Block.section("Ryhmä \(number)", [.section("Läsnä", []), .section("Vain \(number)", [])])
    }
    let text = Markdown(Document(language: .finnish, title: "T", blocks: sections)).text
    #expect(text.contains("- [Ryhmä 1](#ryhmä-1)\n  - [Vain 1](#vain-1)\n- [Ryhmä 2](#ryhmä-2)\n"))
    #expect(!text.contains("[Läsnä]"))
    let html = HTML(Document(language: .finnish, title: "T", blocks: sections)).text
    #expect(html.contains("<h3 id=\"läsnä-7\">Läsnä</h3>"))
  }

  @Test func `subsections are listed under their sections, and deeper ones are not`() throws {
    let sections = ["1", "2", "3"].map { number in
      Block.section(
        "A",
        [
          .section("B\(number)", [.section("C\(number)", [])]),
          .quotation([.section("D\(number)", [])]),
        ]
      )
    }
    let document = Document(language: .swedish, title: "T", blocks: sections)
    let contents = try #require(Outline(document).contents)
    let inner = Document(language: .swedish, title: "T", blocks: [contents], hasContents: false)
    #expect(
      Markdown(inner).body == """
        ## Innehåll

        - [A](#a)
          - [B1](#b1)
          - [D1](#d1)
        - [A](#a-1)
          - [B2](#b2)
          - [D2](#d2)
        - [A](#a-2)
          - [B3](#b3)
          - [D3](#d3)

        """
    )
  }
}
