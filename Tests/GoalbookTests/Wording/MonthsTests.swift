import Testing
import Wording

struct MonthsTests {
  @Test(arguments: zip(Language.allCases, ["toukokuussa", "i maj", "in May"]))
  func `a month tells when something happens`(language: Language, text: String) {
    #expect(Phrase.during(month: 5)[language] == text)
  }

  @Test(arguments: Language.allCases)
  func `the twelve months have twelve names`(language: Language) {
    #expect(Set((1...12).map { Phrase.month($0)[language] }).count == 12)
  }
}
