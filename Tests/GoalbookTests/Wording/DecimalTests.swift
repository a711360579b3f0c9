import Testing
import Wording

struct DecimalTests {
  @Test(arguments: [
    (0, 0, "0", "0"), (820, 2, "8,20", "8.20"), (5, 1, "0,5", "0.5"), (-35, 1, "−3,5", "−3.5"),
    (-4, 3, "−0,004", "−0.004"), (0, 2, "0,00", "0.00"), (999, 0, "999", "999"),
    (1000, 0, "1\u{A0}000", "1,000"), (12_345_675, 1, "1\u{A0}234\u{A0}567,5", "1,234,567.5"),
    (
      .max, 0, "9\u{A0}223\u{A0}372\u{A0}036\u{A0}854\u{A0}775\u{A0}807",
      "9,223,372,036,854,775,807"
    ),
    (.min, 18, "−9,223372036854775808", "−9.223372036854775808"),
  ])
  func `a number is shown as it was written, with the signs of the language`(
    significand: Int64,
    decimals: Int,
    nordic: String,
    english: String
  ) throws {
    let number = try #require(Decimal(significand: significand, decimals: decimals))
    #expect(number.text(in: .finnish) == nordic)
    #expect(number.text(in: .swedish) == nordic)
    #expect(number.text(in: .english) == english)
  }

  @Test(arguments: Language.allCases)
  func `a number is shown as ICU shows it`(language: Language) throws {
    for (significand, decimals) in [
      (0, 0), (7, 1), (-35, 1), (1234, 0), (-123_456_789, 2), (99_999, 3),
    ] {
      let number = try #require(Decimal(significand: Int64(significand), decimals: decimals))
      let expected = ICU(language).number(number.description, decimals: decimals)
      #expect(number.text(in: language) == expected)
    }
  }

  @Test(arguments: [-1, 19, .max, .min])
  func `more decimals than fit are refused`(decimals: Int) {
    #expect(Decimal(significand: 1, decimals: decimals) == nil)
  }

  @Test func `numbers are compared by value`() throws {
    let written: [[(Int64, Int)]] = [
      [(.min, 0)], [(-9, 0)], [(-820, 2), (-82, 1)], [(-1, 18)], [(0, 0), (0, 5)], [(1, 18)],
      [(82, 1), (820, 2), (8_200_000, 6)], [(821, 2)], [(9, 0), (9_000_000_000_000_000_000, 18)],
      [(.max - 1, 0)], [(.max, 0)],
    ]
    let classes = try written.map { equals in
      try equals.map { try #require(Decimal(significand: $0.0, decimals: $0.1)) }
    }
    for (place, equals) in classes.enumerated() {
      for (otherPlace, others) in classes.enumerated() {
        for number in equals {
          for other in others {
            #expect((number == other) == (place == otherPlace), "\(number) \(other)")
            #expect((number < other) == (place < otherPlace), "\(number) \(other)")
            #expect(number != other || number.hashValue == other.hashValue)
          }
        }
      }
    }
  }

  @Test(arguments: [0, 1, -1, .max, .min])
  func `a number changes its sign and back`(number: Int) {
    let decimal = Decimal(number)
    #expect(-(-decimal) == decimal)
    #expect((-decimal).description == (number > 0 ? "-" : "") + String(number.magnitude))
  }

  @Test func `zero has no sign`() {
    #expect((-Decimal(0)).text(in: .finnish) == "0")
  }

  @Test(arguments: [(-123_456_750, 2, "-1234567.50"), (5, 3, "0.005")] as [(Int64, Int, String)])
  func `programs get digits, a point and a hyphen`(significand: Int64, decimals: Int, text: String)
  {
    #expect(Decimal(significand: significand, decimals: decimals)?.description == text)
  }
}
