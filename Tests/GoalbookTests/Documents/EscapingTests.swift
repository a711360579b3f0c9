import Testing

@testable import Documents

struct EscapingTests {
  @Test func `many signs of raised text are counted in one go`() {
    let text = String(repeating: "^", count: 100_000)
    let escaped = String(repeating: "\\^", count: 100_000)
    #expect(Escaping(Prose(text), in: .cell).lines == [escaped])
  }

  @Test(
    arguments: [
      ("a\u{202E}b\u{202C}c", "abc"), ("\u{2067}# a", "# a"), ("\u{202A}", ""),
      ("a\u{200E}b\u{200F}c", "abc"), ("a\u{61C}b", "ab"), ("\u{61C}# a", "# a"), ("غ", "غ"),
      ("*\u{2066}*a*\u{2069}*", "**a**"), ("<\u{202E}b>", "<b>"), ("[\u{2066}x](y)", "[x](y)"),
    ]
  )
  func `marks of direction are left out, also where they would hide what acts`(
    text: String,
    plain: String
  ) {
    for context in [Escaping.Context.paragraph, .cell, .item, .heading, .anywhere] {
      let lines = Escaping(Prose(plain), in: context).lines
      #expect(Escaping(Prose(text), in: context).lines == lines)
      #expect(Escaping(Prose([.strong(text)]), in: context).lines.count == lines.count)
    }
  }

  @Test(
    arguments: [
      "1.1.2026", "12,5 %", "Y-tunnus 1234567-8", "(41 §)", "C#", "a_b_c", "5 < 6", "A & B",
      "R&D; a&b;",
      "-5 %", "#12 ja #13", "[x]", "vrt. [y]: z", "5 * 6 * 7", "Luku* ja luku**", "~5",
      "noin ~ 5", "Hei!",
      "”Ryhmä”", "2026–2029", "klo 12:30:45", "8,2 → 8,7", "§ 237; 4.10.2022 § 89",
      "a|b", "1.a",
      "maa- ja metsätalous", "`", "100 $", "virasto@example.fi", "www-sivut", "a = b", "c++", "->",
      "x > y",
      "tavoite 2.1.3", "Keski-Suomen hyvinvointialue, Jyväskylän kaupunki ja 21 muuta", "!", "?",
      "{a}",
    ]
  )
  func `ordinary prose has no backslash`(text: String) {
    #expect(Escaping(Prose(text), in: .paragraph).lines == [text])
    #expect(Escaping(Prose(text), in: .item).lines == [text == "[x]" ? "\\[x]" : text])
    #expect(Escaping(Prose(text), in: .heading).lines == [text])
    let cell = ["a|b": "a\\|b", "`": "\\`", "100 $": "100 \\$"][text] ?? text
    #expect(Escaping(Prose(text), in: .cell).lines == [cell])
  }

  @Test(arguments: [
    ("*a*", "\\*a\\*"), ("**a", "**a"), ("_a_", "\\_a\\_"), ("~~a~~", "\\~\\~a\\~\\~"),
    ("`a`", "\\`a\\`"), ("``", "``"), ("x^2^", "x\\^2\\^"), ("^[a]", "\\^[a]"), ("m^2", "m^2"),
    ("$a$", "\\$a\\$"), ("<b>", "&lt;b>"),
    ("<!-- a -->", "&lt;!-- a -->"),
    ("<a@b.fi>", "&lt;a@b.fi>"), ("<1@b.fi>", "&lt;1@b.fi>"), ("&amp;", "&amp;amp;"),
    ("&#38;", "&amp;#38;"),
    ("&#x26;", "&amp;#x26;"), ("[a](b)", "[a\\](b)"), ("![a](b)", "!\\[a\\](b)"),
    ("![a]", "!\\[a]"),
    ("[^1]", "\\[^1]"), ("[a]{onclick=b}", "[a]\\{onclick=b}"), ("a{.b}", "a\\{.b}"), ("{a", "{a"),
    ("} {a=b", "} {a=b"), ("a {-}", "a \\{-}"), ("{ #a }", "\\{ #a }"),
    ("{: onclick=b}", "\\{: onclick=b}"), ("{:a", "\\{:a"),
    ("\\[a\\]", "&#92;[a&#92;]"), ("\\(a\\)", "&#92;(a&#92;)"), ("\\[a](b)", "&#92;[a\\](b)"),
    ("<script>a</script>", "&lt;script>a&lt;/script>"), ("5 < 6 <b", "5 < 6 &lt;b"),
    ("javascript:a(1)", "javascript\\:a(1)"), ("JavaScript:a", "JavaScript\\:a"),
    ("vbscript:a", "vbscript\\:a"), ("data:text/html,a", "data\\:text/html,a"),
    ("javascript://a", "javascript\\://a"), ("file:///a", "file\\:///a"),
    ("://a", "://a"), ("a:// b", "a:// b"), ("javascript: a", "javascript: a"),
    ("data: a", "data: a"), ("Kela:n", "Kela:n"),
    ("https://x.fi", "https\\://x.fi"), ("www.x.fi", "www\\.x.fi"), (":smile:", "\\:smile:"),
    ("a\\", "a\\\\"), ("\\*", "\\\\*"), ("\\|", "\\\\|"), ("a\\b", "a\\\\b"),
    ("C:\\temp", "C:\\\\temp"), ("a\\1", "a\\1"),
  ])
  func `what could act anywhere is escaped in mid-line`(text: String, markdown: String) {
    #expect(Escaping(Prose("x " + text), in: .paragraph).lines == ["x " + markdown])
    #expect(Escaping(Prose("x " + text), in: .heading).lines == ["x " + markdown])
    #expect(Escaping(Prose("x " + text), in: .item).lines == ["x " + markdown])
  }

  @Test(arguments: [
    ("# a", "\\# a"), ("#", "\\#"), ("#a", "#a"), ("####### a", "####### a"), ("> a", "\\> a"),
    ("- a", "\\- a"), ("+ a", "\\+ a"), ("* a", "\\* a"), ("-", "\\-"), ("-[x] a", "\\-[x] a"),
    ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("2026.", "2026\\."),
    ("1234567890. a", "1234567890. a"),
    ("---", "\\---"), ("- - -", "\\- - -"), ("***", "\\***"), ("___", "\\___"), ("===", "\\==="),
    ("```", "\\`\\`\\`"), ("~~~ a", "\\~\\~\\~ a"), ("[a]: b", "\\[a]: b"),
    ("[a\nb]: c", "\\[a\\|b]: c"),
    ("[!NOTE]", "\\[!NOTE]"), ("[ ] a", "[ ] a"), (": a", "\\: a"), (":a", ":a"),
    ("::: a", "\\::: a"),
    ("~ a", "\\~ a"), ("a\n: b", "a\\|\\: b"), ("a\n---", "a\\|\\---"), ("a\n:-:", "a\\|\\:-:"),
    ("a | b\n-|-", "a | b\\|\\-|-"), (":-:", ":-:"), ("a\n1. b", "a\\|1\\. b"), ("a\n=", "a\\|\\="),
  ])
  func `what could act at the start of a line is escaped there`(text: String, markdown: String) {
    #expect(Escaping(Prose(text), in: .paragraph).lines.joined(separator: "|") == markdown)
    let heading = Escaping(Prose("x " + text), in: .heading).lines
    #expect(heading.allSatisfy { !$0.contains("\\-") && !$0.contains("\\=") })
  }

  @Test(arguments: [
    ("[ ] a", "\\[ ] a"), ("[x]", "\\[x]"), ("[X] a", "\\[X] a"), ("[x]a", "[x]a"),
    ("[y] a", "[y] a"),
  ])
  func `no text of an item is a task`(text: String, markdown: String) {
    #expect(Escaping(Prose(text), in: .item).lines == [markdown])
  }

  @Test(arguments: [
    ("a #", "a \\#"), ("a ##", "a \\##"), ("#", "\\#"), ("a#", "a#"), ("# a", "# a"),
    ("a # b", "a # b"),
  ])
  func `no text closes a heading`(text: String, markdown: String) {
    #expect(Escaping(Prose(text), in: .heading).lines == [markdown])
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("a\\|b", "a\\\\\\|b"), ("a\nb", "a<br>b"), ("- a", "- a"), ("1. a", "1. a"),
    ("---", "---"),
    ("a\\", "a\\\\"), ("`a|b`", "\\`a\\|b\\`"), ("a\n\nb\n", "a<br><br>b"), ("# a", "# a"),
    ("> a", "> a"),
  ])
  func `a cell holds one line`(text: String, markdown: String) {
    #expect(Escaping(Prose(text), in: .cell).lines == [markdown])
  }

  @Test(arguments: [
    ("a\r\nb\rc\u{2028}d\u{0B}e\u{85}f", ["a\\", "b\\", "c\\", "d\\", "e\\", "f"]),
    (" a \t b \n\n  c ", ["a b\\", "\\", "c"]),
    ("\u{A0}a\u{A0}b\u{A0}", ["a\u{A0}b"]),
    ("a\u{0}\u{1B}\u{7F}\u{9F}", ["a␀␛␡\u{FFFD}"]),
    (" \n\t ", []),
    ("", []),
  ])
  func `white space is put in order and control characters are shown`(text: String, lines: [String])
  {
    #expect(Escaping(Prose(text), in: .paragraph).lines == lines)
  }

  @Test(
    arguments: [
      (["\(strong: "Tila:") valmis"], "**Tila:** valmis"),
      (["\(strong: "Tila:")valmis"], "Tila:valmis"),
      (["\(strong: " a ")b"], "**a** b"),
      (["x\(strong: "y")z"], "x**y**z"),
      (["\(strong: "a*b")"], "**a\\*b**"),
      (["\(strong: "**")"], "**\\*\\***"),
      (["\(strong: "a")\(strong: "b")"], "**ab**"),
      (["\(strong: "a")\(emphasis: "b")"], "**a**b"),
      (["\(emphasis: "a~")"], "a~"),
      (["\(emphasis: " ")a"], "a"),
      (["\(code: "a*b")"], "`a*b`"),
      (["\(code: "`")"], "`` ` ``"),
      (["\(code: "a\nb")"], "`a b`"),
      (["\(code: "")a"], "a"),
      (["`\(code: "a")"], "\\``a`"),
      (["Hei!\(link: "a", address: "b.csv")"], "Hei\\![a](b.csv)"),
      (
        ["\(link: "a]b", address: "https://x.fi/(a b)?c&d")"],
        "[a\\]b](https://x.fi/%28a%20b%29?c&amp;d)"
      ),
      (
        ["\(link: "https://x.fi/a_b", address: "https://x.fi/a_b")"],
        "[https\\://x.fi/a_b](https://x.fi/a%5Fb)"
      ),
      (["\(link: "https://x.fi", address: "https://x.fi")"], "<https://x.fi>"),
      (["\(link: " ", address: "#a")"], "[#a](#a)"),
      (["\(link: "a", address: "javascript:alert(1)")"], "a"),
      (["\(link: "a", address: "")"], "a"),
    ] as [([Prose], String)]
  )
  func `markup acts, or is left out`(prose: [Prose], markdown: String) {
    #expect(prose.map { Escaping($0, in: .paragraph).lines.joined(separator: "\n") } == [markdown])
  }

  @Test(arguments: [("a|b", "`a\\|b`"), ("a\\|b", "a\\\\\\|b"), ("a\\", "`a\\`")])
  func `code stands in a cell where it can`(code: String, markdown: String) {
    #expect(Escaping([.code(code)], in: .cell).lines == [markdown])
  }

  /// Every pair of ASCII signs in the places where signs act.
  static let signs = (0x21...0x7E).compactMap(Unicode.Scalar.init).map(Character.init)
    .filter { !$0.isLetter && !$0.isNumber }

  @Test(arguments: signs)
  func `a reader that takes the backslashes away has the text`(sign: Character) {
    var unlike: [String] = []
    for other in EscapingTests.signs {
      for text in [
        "\(sign)\(other)", "a\(sign)\(other)b", "\(sign)a\(other)", "\(sign) \(other) a",
        "\(sign)\n\(other)", "a \(sign)\(sign)b\(other)\(other)", "1\(sign) \(other)",
      ] {
        for (context, lineBreak) in breaks {
          let shown = Escaping(Prose(text), in: context).lines.map(unescaped)
          let expected = text.split(separator: "\n").joined(separator: lineBreak)
          if shown.joined(separator: "\n") != expected { unlike.append(text) }
        }
      }
    }
    #expect(unlike == [])
  }

  private let breaks: [(Escaping.Context, String)] = [
    (.paragraph, "\\\n"), (.item, "\\\n"), (.heading, " "), (.cell, "<br>"),
  ]

  /// CommonMark: a backslash before a sign of ASCII is not shown, and for the name of a sign the sign is.
  private func unescaped(_ line: String) -> String {
    let names = ["&lt;": Character("<"), "&amp;": "&", "&#92;": "\\"]
    var shown = ""
    var rest = Substring(line)
    while let sign = rest.popFirst() {
      if sign == "&", let named = names.first(where: { rest.hasPrefix($0.key.dropFirst()) }) {
        rest.removeFirst(named.key.count - 1)
        shown.append(named.value)
        continue
      }
      if sign == "\\", let next = rest.first, next.isASCII, next.isPunctuation || next.isSymbol {
        shown.append(rest.removeFirst())
      } else {
        shown.append(sign)
      }
    }
    return shown
  }
}
