import Testing

@testable import Workbooks

struct ListPartsTests {
  private static let pieces = [
    "Laukaan kunta", "Äänekoski", ", ", ",", "/", " ja ", "ja", " ", " sekä ", " och ", " & ",
    "(", ") ", "é", "-", "×", "e\u{301}", "–", "\u{A0}", "\u{AD}", "\n", "\r\n", "\t", "\u{2009}",
    "ß", "",
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

  /// The items of a list, piece by piece.
  private static func plainItems(_ text: String) -> [String] {
    CellText.lines(text).flatMap { line in
      line.utf8.contains(UInt8(ascii: ";"))
        ? line.utf8.split(separator: UInt8(ascii: ";")).compactMap { item in
          CellText.withoutBullet(String(Substring(item.drop { $0 == UInt8(ascii: " ") })))
        } : [line]
    }
  }

  @Test func `a plain line and any other text have the same items`() {
    let pieces =
      Self.pieces + [";", "; ", "a;b", "- ", "1) ", "'", "• ", "”ä”", "\u{0B}", "\u{85}"]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          for text in [first + second + third, "a" + first + second + "b" + third + first] {
            #expect(
              CellText.items(text) == Self.plainItems(text),
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
      ("sosiaali- ja terveystoimi", ["sosiaali- ja terveystoimi"]),
      ("Sosiaali- ja terveystoimi, Jämsä", ["Sosiaali- ja terveystoimi", "Jämsä"]),
      ("Laukaa ja sosiaali- ja terveystoimi", ["Laukaa", "sosiaali- ja terveystoimi"]),
      (
        "social-, hälsovårds- och räddningsväsendet", ["social-, hälsovårds- och räddningsväsendet"]
      ),
      (
        "hyvinvointi–, työllisyys- & sote-palvelut",
        ["hyvinvointi–", "työllisyys- & sote-palvelut"]
      ),
      ("Laukaa -, Muurame", ["Laukaa -", "Muurame"]), ("A1-, A2", ["A1-", "A2"]),
      ("Laukaa (hyte, sote ja työ), Muurame", ["Laukaa (hyte, sote ja työ)", "Muurame"]),
      ("Laukaa (hyte (sote, työ), koulut) ja T1", ["Laukaa (hyte (sote, työ), koulut)", "T1"]),
      ("Laukaa (hyte, Muurame", ["Laukaa (hyte", "Muurame"]),
      ("Laukaa), Muurame (1/2)", ["Laukaa)", "Muurame (1/2)"]),
    ]
  )
  func `a list is parted at commas, slashes and a last conjunction`(
    text: String,
    parts: [String]
  ) {
    #expect(ListParts(of: text).parts == parts)
  }
}
