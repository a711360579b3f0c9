import Testing

@testable import Workbooks

struct NormalFormTests {
  private static let texts = [
    "", "Osa-alue", "OSA ALUE", "Tavoite (sv)", "Vastuutaho/t", "Måluppfyllelse", "MÅL", "Ä–Ö",
    "Nimi ”ruotsiksi”", "a\u{308}iti", "Äiti", "× 2", "2", "A÷b", "ab", "Šakki", "§ 3",
    "Kesto\u{A0}v", "e\u{301}",
  ]

  /// The text without letters that are made of two characters.
  private static func composed(_ text: String) -> String {
    String(text.unicodeScalars.filter { !$0.properties.isDiacritic })
  }

  @Test func `a heading has the form that is made of it`() {
    for text in Self.texts where text.utf8.elementsEqual(Self.composed(text).utf8) {
      for other in Self.texts {
        let form = NormalForm.heading(other)
        #expect(
          NormalForm.heading(of: text, is: Array(form.utf8)) == (NormalForm.heading(text) == form),
          "\(text) \(other)"
        )
      }
    }
  }

  @Test func `plain names and any others have their forms in the same way`() {
    let pieces = [
      "", " ", "  ", "a", "Z", "@", "[", "ä", "Ä", "Þ", "ß", "×", "ÿ", "÷", "–", "€", "\t",
      "\u{7F}",
      "\u{1F}", "\u{A0}", "č", "Laukaan", "KUNTA", "a\u{308}", "”",
    ]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          for text in [first + second + third, "Jämsän k" + first + second + "b" + third] {
            #expect(
              NormalForm.nameBytes(text) == NormalForm.anyNameBytes(text),
              "\(text.debugDescription)"
            )
          }
        }
      }
    }
  }

  @Test(arguments: [
    ("  Jämsän\tKaupunki ", "jämsän kaupunki"), ("KESKI–SUOMI", "keski-suomi"),
    ("”Voimia” Oy", "”voimia” oy"), ("Ja\u{308}msa\u{308}", "jämsä"),
  ])
  func `a name has a form in lower case with single spaces`(name: String, form: String) {
    #expect(NormalForm.name(name) == form)
  }

  /// A letter that is not looked at byte by byte makes the whole text be taken sign by sign.
  @Test(arguments: [0x80...0xFF, 0x2000...0x206F, 0x2080...0x20CF] as [ClosedRange<UInt32>])
  func `a sign has the same form beside any letters`(signs: ClosedRange<UInt32>) {
    for sign in signs.compactMap(Unicode.Scalar.init) {
      for text in ["a\(sign)b", "A \(sign) B", "\(sign)x", " Ä\(sign)\(sign)ö\(sign)1"] {
        #expect(NormalForm.name(text + "ĸ") == NormalForm.name(text) + "ĸ", "\(sign.value)")
        #expect(NormalForm.heading(text + "ĸ") == NormalForm.heading(text) + "ĸ", "\(sign.value)")
      }
    }
  }

  @Test(arguments: ["Ąbo", "aĄ", "e\u{301}Ą"])
  func `spaces before a name are no part of it, whatever its letters`(name: String) {
    #expect(NormalForm.name("  " + name) == NormalForm.name(name))
  }
}
