import Testing

@testable import Rules
@testable import Workbooks

struct PlaceholderTests {
  private static let pieces = [
    "", " ", "-", "a", "tbd", "ä", "öljy", "×", "÷", "1", "_", "e\u{301}", "\u{308}", "–", "ß", "(",
    "kesken", ".",
  ]

  @Test func `the first word is told eight bytes at a time as byte by byte`() {
    let words = ["", "a", "kunta", "Kunnassa", "kunnassaan", "yhteistoiminta", "kokonaisuudessaan"]
    for word in words {
      for piece in Self.pieces {
        for text in [word + piece, piece + word, word + piece + "loppu ja"] {
          let utf8 = text.utf8
          #expect(
            Placeholder.firstWord(utf8.span) == Placeholder.plainFirstWord(utf8.span),
            "\(text.debugDescription)"
          )
        }
      }
    }
  }

  @Test func `the quick look changes nothing`() {
    let starts = [
      "", "TBD", "tbdx", "Kesken", "mål", "kesken\u{AD}", "Hyvä", "kunta", "Lorem ipsum",
      "Tavoite 3:", "sovitaan", "to be", "to do",
    ]
    let ends = [
      "", " xx", " x", "\u{AD}x", "x %", " x\u{A0}%", "_", "__", "? ?", "?\u{200B}?", "1",
    ]
    for start in Self.pieces + starts {
      let middles = [
        "myöhemmin", " ja kunta × - –", String(repeating: " ja kunta", count: 3),
        String(repeating: " ja å", count: 4), String(repeating: " ja kunta", count: 16),
      ]
      for middle in Self.pieces + middles {
        for end in ends {
          for text in [start + middle + end, start + " " + middle + end + " a"] {
            #expect(
              Placeholder.stands(in: text) == Placeholder.plainlyStands(in: text),
              "\(text.debugDescription)"
            )
            #expect(
              Placeholder.tellsState(Text(text)) == Placeholder.plainlyTellsState(text),
              "\(text.debugDescription)"
            )
          }
        }
      }
    }
  }

  @Test(
    arguments: [
      "täydennetään", "TBD", "tbd: nuoret", "Tavoite 1", "xx % nuorista", "sovitaan myöhemmin",
      "Ei vielä", "N.N.", "…", "to be completed", "Kesken – palataan", "lisätään", "(lisätään)",
      "Tulossa THL:stä", "mittari sovitaan myöhemmin", "summa tarkistetaan", "nimetään syksyllä",
      "perustellaan myöhemmin", "Tähän tavoite", "målet formuleras senare",
    ]
  )
  func `a text that holds a place is found`(text: String) {
    #expect(Placeholder.stands(in: text))
  }

  @Test(
    arguments: [
      "ks. liite", "Tavoite puuttuu", "Työryhmä muotoilee", "odottaa hyte-ryhmän kannanottoa",
    ]
  )
  func `what no title is may be said in other texts`(text: String) {
    #expect(Placeholder.stands(inTitle: Text(text)))
    #expect(!Placeholder.stands(in: text))
  }

  @Test(
    arguments: [
      "Mittari määritellään syksyllä", "Sovitaan yhteisistä toimintatavoista",
      "Päivitetään vuosittain", "Tulossa muutosta", "Summa", "Sovitaan erikseen kuntien kesken",
      "Nimetään syksyllä koordinaattori", "Toimenpide kirjataan hyvinvointisuunnitelmaan",
    ]
  )
  func `a text that says something holds no place`(text: String) {
    #expect(!Placeholder.stands(inTitle: Text(text)))
  }
}
