import Testing
import Workbooks

@testable import Rules

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

  @Test func `the letters are those of the form in another order`() {
    for text in Self.texts {
      #expect(
        TextSketch(text).letters == RewordedForm.letters(of: text),
        "\(text.debugDescription)"
      )
    }
  }

  @Test(arguments: [("add", "bbe"), ("aef", "bcg"), ("agj", "bek")])
  func `letters whose squares add up to the same are other letters`(text: String, other: String) {
    #expect(RewordedForm.letters(of: text) != RewordedForm.letters(of: other))
    #expect(TextSketch(text).letters != TextSketch(other).letters)
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
        RewordedForm.lettersOfForm(text) == RewordedForm.letters(of: text),
        "\(text.debugDescription)"
      )
    }
  }

  @Test func `texts of one form have the same letters of the form`() {
    var lettersOfForm: [TextKey: UInt64] = [:]
    for text in Self.texts where text.utf8.allSatisfy({ $0 < 0xC0 || $0 == 0xC3 }) {
      let letters = RewordedForm.lettersOfForm(text)
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
