import Testing

@testable import Workbooks

struct CellTextTests {
  private static let pieces = [
    "", " ", "\t", "\n", "a", "Ä", "–", "€", "\u{A0}", "\u{AD}", "\u{200B}", "\u{202F}",
    "\u{2007}", "\u{2009}", "\u{205F}", "\u{2028}", "\u{3000}", "§", "”", "\u{FEFF}", "\u{85}",
    "\u{1680}", "e\u{301}", "👨‍👩‍👧",
  ]

  /// The cleaning in as few words as possible.
  private static func plainlyCleaned(_ text: String) -> String? {
    let changed = text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      switch scalar.value {
      case 0xA0, 0x202F, 0x2007: " "
      case 0xAD, 0x200B, 0xFEFF: nil
      default: scalar
      }
    }
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value <= 0x20 || scalar.properties.isWhitespace
    }
    var kept = changed[...].drop(while: isSpace)
    while let last = kept.last, isSpace(last) { kept.removeLast() }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: kept)
    return view.isEmpty ? nil : String(view)
  }

  @Test(
    arguments: [
      ("1) Ohjaamo", "Ohjaamo"), ("b) Ohjaamo", "Ohjaamo"), ("• Ohjaamo", "Ohjaamo"),
      ("1) Ohjaamo 2) Työpaja", "1) Ohjaamo 2) Työpaja"),
      ("a) Ohjaamo b) Työpaja", "a) Ohjaamo b) Työpaja"), ("1) Ohjaamo (12)", "Ohjaamo (12)"),
      ("9) Ohjaamo 10) Työpaja", "9) Ohjaamo 10) Työpaja"),
      ("2) Ohjaamo 1) Työpaja", "Ohjaamo 1) Työpaja"),
      ("z) Ohjaamo", "Ohjaamo"),
    ]
  )
  func `a number before a line goes, unless the line is a list of its own`(
    line: String,
    text: String
  ) {
    #expect(CellText.withoutBullet(line) == text)
  }

  @Test(
    arguments: [
      (
        "1. Eloisa\n2. Mikkeli, Savonlinna\n3. Kunnat", ["Eloisa", "Mikkeli, Savonlinna", "Kunnat"]
      ),
      ("1. 5 000 €\n2. 0,5 htv\n3. -", ["5 000 €", "0,5 htv", "-"]),
      ("1.\u{A0}Arviot\r\n2.  Palkkatuki\r\n - esite", ["Arviot", "Palkkatuki", "esite"]),
      ("1. Laaditaan ohje\n2. Laaditaan esite", ["Laaditaan ohje", "Laaditaan esite"]),
      ("1. vaihe: kartoitus\n2. vaihe: kokeilu", ["1. vaihe: kartoitus", "2. vaihe: kokeilu"]),
      ("1. Vaihe\n2. Vaihe", ["1. Vaihe", "2. Vaihe"]),
      ("1. Vaihe: kartoitus\n2. Vaihe: kokeilu", ["1. Vaihe: kartoitus", "2. Vaihe: kokeilu"]),
      ("1. Steg – karta\n2. Steg – försök", ["1. Steg – karta", "2. Steg – försök"]),
      ("1. vaihe\nkokeilu", ["1. vaihe", "kokeilu"]), ("1. vaihe", ["1. vaihe"]),
      ("1.1.2026\n2.1.2026", ["1.1.2026", "2.1.2026"]),
      ("1. 1. 2026\n2. 2. 2026", ["1. 1. 2026", "2. 2. 2026"]),
      ("2. Arviot\n3. Palkkatuki", ["2. Arviot", "3. Palkkatuki"]),
      ("1. Arviot\n3. Palkkatuki", ["1. Arviot", "3. Palkkatuki"]),
      ("1.Arviot\n2.Palkkatuki", ["1.Arviot", "2.Palkkatuki"]),
    ]
  )
  func `lines lose numbers that count from one on`(cell: String, lines: [String]) {
    #expect(CellText.lines(cell) == lines)
  }

  @Test func `lines end where a character is a line end`() {
    let pieces = Self.pieces + ["\r", "\r\n", "\u{B}", "\u{C}", "\u{1C}", "\u{2029}"]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let text = "x" + first + second + third + "y"
          #expect(
            CellText.rawLines(text) == text.split { $0.isNewline },
            "\(text.debugDescription)"
          )
        }
      }
    }
  }

  @Test func `bytes and characters are cleaned in the same way`() {
    for first in Self.pieces {
      for second in Self.pieces {
        for third in Self.pieces {
          let text = first + second + third
          let cleaned = CellText.clean(text)
          let ofBytes = CellText.clean(Array(text.utf8).span)
          #expect(ofBytes == cleaned, "\(text.debugDescription)")
          #expect(cleaned == Self.plainlyCleaned(text), "\(text.debugDescription)")
        }
      }
    }
  }

  @Test func `a cell of one line is its own item`() {
    var lines = 0
    let ends = ["", "\n", "\r\n", "- ", "1) ", "•", "a) "]
    for first in ends {
      for second in ends {
        for word in ["", "sana", "pitkähkö sana", "yhteistyö – ja muuta"] {
          guard let cell = CellText.clean(first + word + second + word) else { continue }
          guard CellText.isOneLine(cell) else { continue }
          lines += 1
          #expect(CellText.paragraphs(cell) == [cell], "\(cell.debugDescription)")
        }
      }
    }
    #expect(lines > 20)
    #expect(!CellText.isOneLine("Neuvonta avataan\nkeväällä"))
  }
}
