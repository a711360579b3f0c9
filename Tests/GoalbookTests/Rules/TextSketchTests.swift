import Testing

@testable import Rules
@testable import Workbooks

struct TextSketchTests {
  private static let texts = RandomTexts.make(20_000) + GoodGoals.finnish + GoodGoals.swedish

  @Test func `texts with one key have the same words`() {
    var wordsOfKey: [TextKey: UInt64] = [:]
    for text in Self.texts {
      let words = TextSketch(text).words
      let known = wordsOfKey.updateValue(words, forKey: WordForm.key(text))
      #expect(known == nil || known == words, "\(text.debugDescription)")
    }
    #expect(wordsOfKey.count < Self.texts.count)
  }

  /// The words of a text without other letters than ASCII and Latin ones, sign by sign.
  private static func plainWords(_ text: String) -> UInt64? {
    let words = text.utf8.map { $0 }.split { byte in
      byte < 0x80 && !(0x30...0x39).contains(byte) && !(0x61...0x7A).contains(byte | 0x20)
    }
    guard text.utf8.allSatisfy({ $0 < 0xC0 || $0 == 0xC3 }),
      words.allSatisfy({ word in word.prefix(8).contains { $0 < 0x80 } })
    else { return nil }
    let conjunctions = ["ja", "sek\u{E3}", "och", "samt", "and"].map { text in
      text.unicodeScalars.map { UInt8($0.value) }
    }
    var number: UInt64 = 0
    for word in words {
      let beginning = word.prefix((0x30...0x39).contains(word[word.startIndex]) ? 8 : 4)
        .map { $0 | 0x20 }
      guard !conjunctions.contains(beginning) else { continue }
      let signs = beginning.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      number = (number ^ signs) &* 0x9E37_79B9_7F4A_7C15
      number ^= number >> 29
    }
    return number
  }

  @Test func `words are told eight signs at a time as sign by sign`() {
    var count = 0
    for text in Self.texts {
      guard let words = Self.plainWords(text) else { continue }
      #expect(TextSketch(text).words == words, "\(text.debugDescription)")
      count += 1
    }
    #expect(count > 1_000)
  }

  @Test func `a key begins as its beginning is told`() {
    var count = 0
    for text in Self.texts {
      let utf8 = text.utf8
      guard let beginning = WordForm.beginningOfKey(utf8.span) else { continue }
      let bytes = (0..<4).map { UInt8(truncatingIfNeeded: beginning >> UInt32(8 * $0)) }
      let signs = Array(bytes.prefix { $0 > 0 })
      WordForm.key(text).withBytes { key in
        #expect(key.count >= signs.count, "\(text.debugDescription)")
        for index in signs.indices where index < key.count {
          #expect(key[index] | 0x20 == signs[index], "\(text.debugDescription)")
        }
        // A shorter word stands there as a whole.
        if signs.count < 4, key.count > signs.count {
          #expect(key[signs.count] == 0x20, "\(text.debugDescription)")
        }
      }
      count += 1
    }
    #expect(count > 1_000)
  }

  @Test(arguments: [("add", "bbe"), ("aef", "bcg"), ("agj", "bek")])
  func `letters whose squares add up to the same are other letters`(text: String, other: String) {
    #expect(RewordedForm.letters(of: text) != RewordedForm.letters(of: other))
  }

  @Test func `different goals have different words`() {
    let goals = Set(GoodGoals.finnish)
    #expect(Set(goals.map { TextSketch($0).words }).count == goals.count)
  }

  @Test(
    arguments: [
      ("Palvelut paranevat ja kehittyvät", "Palvelu paranee, kehittyy"),
      ("Palvelu – kunta", "palvelut kuntaan"), ("Ja sekä j-a kuntaan", "j-a kuntana\u{AD}"),
      ("Å bo", "Åbo"),
    ]
  )
  func `endings, conjunctions and marks change nothing`(text: String, other: String) {
    #expect(WordForm.key(text) == WordForm.key(other))
    #expect(TextSketch(text).words == TextSketch(other).words)
  }

  @Test func `a text without additions is not taken apart for its letters`() {
    for text in Self.texts {
      let words = WordForm.words(text)
      let isLatin = text.utf8.allSatisfy { $0 < 0xC0 || $0 == 0xC3 }
      guard isLatin, RewordedForm(text).year == nil, !words.contains("oltava") else { continue }
      #expect(
        RewordedForm.lettersOfForm(Text(text)) == RewordedForm.letters(of: text),
        "\(text.debugDescription)"
      )
    }
  }

  @Test func `texts of one form have the same letters of the form`() {
    var lettersOfForm: [TextKey: UInt64] = [:]
    for text in Self.texts where text.utf8.allSatisfy({ $0 < 0xC0 || $0 == 0xC3 }) {
      let letters = RewordedForm.lettersOfForm(Text(text))
      let known = lettersOfForm.updateValue(letters, forKey: RewordedForm(text).key)
      #expect(known == nil || known == letters, "\(text.debugDescription)")
    }
  }

  @Test func `a text has no more words than it may have`() {
    for text in Self.texts {
      let count = WordForm.wordCount(text)
      for limit in 0..<count {
        #expect(WordForm.mayHave(moreWordsThan: limit, text), "\(text.debugDescription)")
      }
    }
  }

  @Test func `an amount stands only where it may stand`() {
    var count = 0
    for text in Self.texts {
      let form = AmountForm(plainly: text)
      #expect(AmountForm(text) == form, "\(text.debugDescription)")
      if form != nil { count += 1 }
    }
    #expect(count > 100)
  }
}
