import Foundation
import Testing
import Wording

struct DatesTests {
  @Test(arguments: zip(Language.allCases, ["31.12.2027", "31.12.2027", "31 December 2027"]))
  func `a day is written without leading zeros`(language: Language, text: String) {
    #expect(language.date(year: 2027, month: 12, day: 31) == text)
    #expect(
      language.date(year: 2026, month: 1, day: 2).hasPrefix(language == .english ? "2 J" : "2.1.")
    )
  }

  @Test(arguments: zip(Language.allCases, ["toukokuu 2026", "maj 2026", "May 2026"]))
  func `a month is written by its name`(language: Language, text: String) {
    #expect(language.date(year: 2026, month: 5) == text)
  }

  @Test(arguments: zip(Language.allCases, ["kevät 2026", "våren 2026", "spring 2026"]))
  func `a season has its year`(language: Language, text: String) {
    #expect(language.date(year: 2026, season: .spring) == text)
  }

  @Test func `a range has a dash without spaces`() {
    #expect(Language.finnish.range(from: "1.1.2026", to: "31.12.2029") == "1.1.2026–31.12.2029")
    #expect(Language.finnish.range(from: "2026", to: "2026") == "2026")
  }

  @Test(
    arguments: zip(
      Language.allCases,
      ["maalis–toukokuu 2027", "mars–maj 2027", "March–May 2027"]
    )
  )
  func `months of one year have the year once`(language: Language, text: String) {
    #expect(language.range(year: 2027, fromMonth: 3, to: 5) == text)
    #expect(
      language.range(year: 2027, fromMonth: 3, to: 3) == language.date(year: 2027, month: 3)
    )
  }

  @Test(arguments: Language.allCases)
  func `days and months are written as ICU writes them`(language: Language) throws {
    let formatter = DateFormatter()
    formatter.locale = ICU(language).locale
    formatter.timeZone = .gmt
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    for month in 1...12 {
      let date = try #require(calendar.date(from: DateComponents(year: 2026, month: month, day: 9)))
      formatter.dateFormat = language == .english ? "d MMMM y" : "d.M.y"
      #expect(language.date(year: 2026, month: month, day: 9) == formatter.string(from: date))
      formatter.dateFormat = "LLLL y"
      #expect(language.date(year: 2026, month: month) == formatter.string(from: date))
    }
  }
}
