import Testing
import Wording

struct PhraseTests {
  @Test(arguments: zip(Language.allCases, ["yksi", "ett", "one"]))
  func `a phrase gives its text in the language asked for`(language: Language, text: String) {
    #expect(Phrase(fi: "yksi", sv: "ett", en: "one")[language] == text)
  }
}
