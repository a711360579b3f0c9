import Testing
import Wording

struct SeasonTests {
  @Test(arguments: zip(Language.allCases, ["syksyllä", "hösten", "in autumn"]))
  func `a season tells when something happens`(language: Language, text: String) {
    #expect(Season.autumn.adverb[language] == text)
  }
}
