import Testing

@testable import CSV

/// What looks at sixteen bytes at a time sees what one sees who looks at each.
struct WordScanTests {
  private static let pieces: [[UInt8]] =
    [
      "a", "bcdefg", "ä", "ö", "€", "\u{A0}", "\u{85}", "😀", "\n", "\r\n", ";", "\u{7F}", "\u{1}",
      "\0", "\u{7FF}", "č", "\u{FEFF}", " ", "~", "\u{1F}",
    ].map { Array($0.utf8) } + [[0xC3], [0xA4], [0xC0, 0x80], [0xC1], [0xE2, 0x80], [0xFF]]

  /// Texts of up to 39 pieces, the same in every run.
  private static let texts: [[UInt8]] = {
    var state: UInt64 = 42
    func number(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<20_000).map { index in
      // Faults are few in one text of two, so that most blocks are passed over whole.
      let kinds = index.isMultiple(of: 2) ? 5 : pieces.count
      return (0..<number(below: 40)).flatMap { _ in pieces[number(below: kinds)] }
    }
  }()

  @Test func `a survey finds what stands in each sequence`() {
    for text in Self.texts {
      let bytes = text.span
      var (valid, invalid, hasNull, hasOdd) = (0, 0, false, false)
      var position = 0
      while position < bytes.count {
        let byte = bytes[position]
        let sequence = UTF8Sequence(at: position, in: bytes)
        if byte < 0x80 {
          hasNull = hasNull || byte == 0
          hasOdd = hasOdd || byte != 0 && Byte.isControl(byte)
        } else if sequence.isValid {
          valid += 1
          hasOdd = hasOdd || OddCharacter(at: position, in: bytes) != nil
        } else {
          invalid += 1
        }
        position += byte < 0x80 ? 1 : sequence.length
      }
      let survey = UTF8Survey(bytes, from: 0)
      #expect(survey.validSequences == valid, "\(text)")
      #expect(survey.invalidSequences == invalid, "\(text)")
      #expect(survey.hasNull == hasNull, "\(text)")
      #expect(survey.hasOddCharacter == hasOdd, "\(text)")
    }
  }

  @Test func `a cell ends at the first delimiter or line end`() {
    let end = CellEnd(delimiter: UInt8(ascii: ";"))
    for text in Self.texts {
      for start in text.indices {
        let first = text[start...].firstIndex { [0x3B, 0x0A, 0x0D].contains($0) } ?? text.count
        let found = end.find(from: start, in: text.span)
        #expect(found == first, "\(text)")
      }
    }
  }
}
