import Documents
import Foundation
import Testing
import Wording

struct HTMLTests {
  private func page(_ blocks: [Block], foot: Prose? = nil, language: Language = .finnish) -> String
  {
    HTML(Document(language: language, title: "T", blocks: blocks, foot: foot)).text
  }

  /// What a page has between `<main …>` and `</main>`.
  private func main(_ blocks: [Block]) throws -> String {
    let page = page(blocks)
    let start = try #require(page.firstRange(of: "tabindex=\"-1\">\n"))
    let end = try #require(page.firstRange(of: "</main>"))
    return String(page[start.upperBound..<end.lowerBound])
  }

  @Test(
    arguments: [
      ([], ""),
      (["a", "", "b"], "<p>a</p>\n<p>b</p>\n"),
      (
        [.section("A", [.section("B", ["c"]), "d"]), .section("E", [])],
        "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n<p>c</p>\n<p>d</p>\n<h2 id=\"e\">E</h2>\n"
      ),
      ([.section("", [.section("B", [])])], "<h2 id=\"b\">B</h2>\n"),
      ([.bullets(["a", "", "b"])], "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
      ([.bullets([""]), .numbers([]), .definitions([]), .quotation([""])], ""),
      (
        [.numbers([ListItem("a", [.bullets(["b"]), "c"])])],
        "<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n<p>c</p>\n</li>\n</ol>\n"
      ),
      (
        [.bullets([ListItem([.bullets(["a"])])])],
        "<ul>\n<li>\n<ul>\n<li>a</li>\n</ul>\n</li>\n</ul>\n"
      ),
      ([.quotation(["a\nb"])], "<blockquote>\n<p>a<br>b</p>\n</blockquote>\n"),
      (
        [.note("Huomio:", ["a"])],
        "<div class=\"note\" role=\"note\">\n<p><strong>Huomio:</strong></p>\n<p>a</p>\n</div>\n"
      ),
      (
        [.definitions([Definition("Tila", "\(strong: "a") b")])],
        "<dl>\n<div><dt>Tila</dt><dd><strong>a</strong> b</dd></div>\n</dl>\n"
      ),
    ] as [([Block], String)]
  )
  func `blocks are elements`(blocks: [Block], html: String) throws {
    #expect(try main(blocks) == html)
  }

  @Test func `a table has headings of its columns and rows, and a name`() throws {
    let table = Table(
      columns: ["", .init("Arvo", alignment: .trailing), .init("B", alignment: .center)],
      rows: [["x", "8,2", ""], ["", "y\nz", "–"]],
      hasRowHeadings: true
    )
    let named = Table(name: "Tavoite <T1>", columns: ["A"], rows: [["b"]])
    let captioned = Table(caption: "Mittarit", columns: ["A"], rows: [["b"]])
    #expect(
      try main([.section("Luvut", [.table(table), .table(captioned), .table(named)])]) == """
        <h2 id="luvut">Luvut</h2>
        <div class="table" role="region" aria-labelledby="luvut" tabindex="0">
        <table aria-labelledby="luvut">
        <thead>
        <tr><td></td><th scope="col" class="end">Arvo</th><th scope="col" class="center">B</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">x</th><td class="end">8,2</td><td class="center"></td></tr>
        <tr><td></td><td class="end">y<br>z</td><td class="center">–</td></tr>
        </tbody>
        </table>
        </div>
        <div class="table" role="region" aria-labelledby="table.1" tabindex="0">
        <table>
        <caption id="table.1">Mittarit</caption>
        <thead>
        <tr><th scope="col">A</th></tr>
        </thead>
        <tbody>
        <tr><td>b</td></tr>
        </tbody>
        </table>
        </div>
        <div class="table" role="region" aria-label="Tavoite &lt;T1&gt;" tabindex="0">
        <table aria-label="Tavoite &lt;T1&gt;">
        <thead>
        <tr><th scope="col">A</th></tr>
        </thead>
        <tbody>
        <tr><td>b</td></tr>
        </tbody>
        </table>
        </div>

        """
    )
  }

  @Test(arguments: Language.allCases)
  func `a page says its language, and what stands where`(language: Language) {
    let page = page(["a", .section("B", [])], foot: "f", language: language)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\" dir=\"ltr\">\n"))
    #expect(page.contains("<title>T</title>"))
    #expect(page.contains("<header>\n<h1 id=\"t\">T</h1>\n<p>a</p>\n</header>\n<main "))
    #expect(page.hasSuffix("</main>\n<footer>\n<p>f</p>\n</footer>\n</body>\n</html>\n"))
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("<script"))
  }

  @Test(arguments: [(4, false), (5, true)])
  func `a page with many columns is printed lying`(columns: Int, isWide: Bool) {
    let names = (1...columns).map { Table.Column(Prose(String($0))) }
    let page = page([.bullets([ListItem("a", [.table(Table(columns: names, rows: []))])])])
    #expect(page.contains("size: A4 landscape") == isWide)
  }

  @Test(arguments: [
    ("https://x.fi/?a=1&b=\"2\"", "https://x.fi/?a=1&amp;b=%222%22"),
    ("mailto:a@b.fi", "mailto:a@b.fi"),
    ("annex.html", "annex.html"), ("#a", "#a"),
    ("javascript:alert(1)", nil), (" javascript:alert(1)", nil), ("java\nscript:alert(1)", nil),
    ("JavaScript:alert(1)", nil), ("data:text/html,x", nil), ("vbscript:x", nil),
    ("file:///x", nil),
    ("", nil),
  ])
  func `only a safe address is a link`(address: String, href: String?) throws {
    let html = try main([.paragraph("\(link: "x", address: address)")])
    #expect(html == (href.map { "<p><a href=\"\($0)\">x</a></p>\n" } ?? "<p>x</p>\n"))
  }

  @Test func `a long word may go on in the next line`() throws {
    #expect(
      try main([.paragraph(Prose(String(repeating: "ä", count: 24)))]).contains("wbr") == false
    )
    #expect(
      try main([.paragraph(Prose(String(repeating: "ä", count: 49)))])
        .components(separatedBy: "<wbr>").map(\.count) == [27, 24, 6]
    )
  }
}
