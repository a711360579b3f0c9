import Testing
import Wording

struct NumbersTests {
  @Test(arguments: zip(Language.allCases, ["−12\u{A0}500", "−12\u{A0}500", "−12,500"]))
  func `thousands are set apart`(language: Language, text: String) {
    #expect(language.text(of: -12_500) == text)
  }

  @Test(arguments: zip(Language.allCases, ["12,5\u{A0}%", "12,5\u{A0}%", "12.5%"]))
  func `a percentage has its sign after it`(language: Language, text: String) throws {
    let number = try #require(Decimal(significand: 125, decimals: 1))
    #expect(language.percentage(number) == text)
  }

  @Test(
    arguments: zip(
      Language.allCases,
      [
        ["12\u{A0}500\u{A0}€", "−0,50\u{A0}€"], ["12\u{A0}500\u{A0}€", "−0,50\u{A0}€"],
        ["€12,500", "−€0.50"],
      ]
    )
  )
  func `euros stand where the language has them`(language: Language, texts: [String]) throws {
    let cents = try #require(Decimal(significand: -50, decimals: 2))
    #expect([Decimal(12_500), cents].map(language.euros) == texts)
  }
}
