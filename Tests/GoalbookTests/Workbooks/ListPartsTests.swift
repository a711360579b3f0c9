import Testing

@testable import Workbooks

struct ListPartsTests {
  private static let pieces = [
    "Laukaan kunta", "Äänekoski", ", ", ",", "/", " ja ", "ja", " ", " sekä ", " och ", " & ",
    "é", "×", "e\u{301}", "–", "\u{A0}", "\u{AD}", "\n", "\r\n", "\t", "\u{2009}", "ß", "",
  ]

  @Test func `bytes and characters part a list in the same way`() {
    for first in Self.pieces {
      for second in Self.pieces {
        for third in Self.pieces {
          for text in [first + second + third, "a" + first + second + "b" + third + first] {
            #expect(
              ListParts(of: text).parts == ListParts.anyParts(text),
              "\(text.debugDescription)"
            )
          }
        }
      }
    }
  }

  @Test(
    arguments: [
      ("Laukaa, Muurame ja Uurainen", ["Laukaa", "Muurame", "Uurainen"]),
      ("T1/T2", ["T1", "T2"]), ("1,5", ["1,5"]), (", ,", []), ("ja", ["ja"]),
      ("yksi ja kaksi ja kolme", ["yksi ja kaksi", "kolme"]), ("a ja ja b", ["a", "ja b"]),
    ]
  )
  func `a list is parted at commas, slashes and a last conjunction`(
    text: String,
    parts: [String]
  ) {
    #expect(ListParts(of: text).parts == parts)
  }
}
