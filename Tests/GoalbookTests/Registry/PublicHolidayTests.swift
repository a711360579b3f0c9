import Registry
import Testing
import Wording

struct PublicHolidayTests {
  @Test(arguments: [
    (2026, 1, 1, "uudenvuodenpäivä"), (2026, 4, 3, "pitkäperjantai"),
    (2026, 4, 5, "pääsiäispäivä"), (2026, 4, 6, "toinen pääsiäispäivä"),
    (2025, 4, 21, "toinen pääsiäispäivä"), (2026, 5, 14, "helatorstai"),
    (2027, 3, 26, "pitkäperjantai"), (2024, 3, 31, "pääsiäispäivä"), (2038, 4, 25, "pääsiäispäivä"),
    (2025, 5, 29, "helatorstai"), (2026, 5, 24, "helluntaipäivä"), (2026, 6, 19, "juhannusaatto"),
    (2025, 6, 20, "juhannusaatto"), (2027, 6, 25, "juhannusaatto"),
    (2026, 12, 6, "itsenäisyyspäivä"), (2026, 12, 24, "jouluaatto"),
  ])
  func `a holiday is known by its day`(year: Int, month: Int, day: Int, name: String) {
    #expect(PublicHoliday(year: year, month: month, day: day)?.name.fi == name)
  }

  @Test(arguments: [(2026, 4, 2), (2026, 6, 18), (2026, 6, 20), (2026, 10, 22), (2026, 2, 28)])
  func `other days are none`(year: Int, month: Int, day: Int) {
    #expect(PublicHoliday(year: year, month: month, day: day) == nil)
  }
}
