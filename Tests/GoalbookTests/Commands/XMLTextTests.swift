@testable import Commands
import Testing

struct XMLTextTests {
  @Test(
    arguments: [
      ("a ä € 😀", "a ä € 😀"), ("<&>\"'", "&lt;&amp;&gt;&quot;'"), ("]]>", "]]&gt;"),
      ("a\u{0}\u{1B}b", "a␀␛b"), ("a\r\nb\tc", "a b c"), ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
    ]
  )
  func `a text is shown and does nothing`(text: String, written: String) {
    #expect(XMLText(text).text == written)
  }
}
