@testable import Commands
import Foundation
import Testing

struct JSONTextTests {
  @Test(
    arguments: [
      ("a", #""a""#), ("\"\\/", #""\"\\/""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
      ("\u{0}\u{1B}\u{7F}\u{85}", #""\u0000\u001b\u007f\u0085""#),
      ("\u{2028}\u{2029}\u{202E}\u{FEFF}", #""\u2028\u2029\u202e\ufeff""#),
      ("\u{61C}", #""\u061c""#), ("\u{200E}\u{200F}", #""\u200e\u200f""#),
      ("å–€😀\u{A0}e\u{301}", "\"å–€😀\u{A0}e\u{301}\""),
    ]
  )
  func `texts are written so that every reader gets them back`(text: String, written: String) throws
  {
    var json = JSONText()
    json.value(text)
    #expect(json.text == written)
    let value = try JSONSerialization.jsonObject(
      with: Data(json.text.utf8),
      options: .fragmentsAllowed
    )
    #expect(value as? String == text)
  }

  @Test func `objects and lists stand in lines, inline ones on one`() {
    var json = JSONText()
    json.object { json in
      json.member("empty")
      json.array([Int]()) { json, number in json.value(number) }
      json.member("none", nil as Int?)
      json.member("list")
      json.array([1, 2]) { json, number in
        json.object(inline: true) { json in
          json.member("number", number)
          json.member("texts")
          json.array(["a", "b"]) { json, text in json.value(text) }
        }
      }
      json.member("yes", true)
    }
    #expect(
      json.text == """
        {
          "empty": [],
          "none": null,
          "list": [
            {"number": 1, "texts": ["a", "b"]},
            {"number": 2, "texts": ["a", "b"]}
          ],
          "yes": true
        }
        """
    )
  }
}
