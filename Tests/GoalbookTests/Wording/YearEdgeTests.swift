import Testing
import Wording

struct YearEdgeTests {
  @Test(arguments: zip(Language.allCases, ["loppuvuonna", "i slutet av", "late in"]))
  func `the end of a year tells when something happens`(language: Language, text: String) {
    #expect(YearEdge.end.adverb[language] == text)
  }
}
