internal import Registry
internal import Wording
internal import Workbooks

/// Finds meetings on a Saturday, a Sunday or a public holiday, where the day is often a misprint.
struct MeetingOnHoliday: Rule {
  let code = "NEU-06"
  let severity = StageSeverity.wrong(.advice)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Kokous viikonloppuna tai pyhäpäivänä",
    sv: "Möte under ett veckoslut eller på en helgdag",
    en: "A meeting at a weekend or on a public holiday"
  )
  let remedy = Phrase(
    fi: "Tarkista, että päivä on oikein.",
    sv: "Kontrollera att datumet stämmer.",
    en: "Check that the date is right."
  )
  let reason = Phrase(
    fi: "Kokoukset pidetään tavallisesti arkipäivinä (hyvä käytäntö).",
    sv: "Möten hålls vanligen på vardagar (god praxis).",
    en: "Meetings are usually held on working days (good practice)."
  )

  static let examples = [
    Example([
      "kokoukset.csv": """
      Päivä;Peruste
      13.5.2026;seuranta
      ↓24.10.2026;järjestämislaki 612/2021 7 §
      """
    ]),
    Example([
      "kokoukset.csv": """
      Päivä;Peruste
      13.5.2026;seuranta
      22.10.2026;järjestämislaki 612/2021 7 §
      """
    ]),
    Example([
      "kokoukset.csv": """
      Päivä;Peruste
      ↓6.12.2026;612/2021 7 §
      ↓24.10.2026;seuranta
      ↓14.5.2026;seuranta
      22.10.2026;612/2021 7 §
      """
    ]),
    Example(["kokoukset.csv": "Päivä;Peruste\n30.10.2025;612/2021 7 §\nkevät 2026;seuranta"]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, meeting) in workbook.meetings.enumerated() {
      guard case .date(let date) = meeting.date.value,
        case .day(let month, let day) = date.precision,
        let name = Self.name(of: date, month, day)
      else { continue }
      let text = date.text(in: occasion.language)
      let holiday = name[occasion.language]
      reporter.report(
        at: workbook.place(\.meetings, index, .date),
        occasion.say(
          fi: "Kokouspäivä \(text) on \(holiday)",
          sv: "Mötesdagen \(text) är \(holiday)",
          en: "The date of the meeting, \(text), is \(holiday)"
        )
      )
    }
  }

  /// What makes a day no working day; `nil`: it is one.
  private static func name(of date: CalendarDate, _ month: Int, _ day: Int) -> Phrase? {
    if let holiday = PublicHoliday(year: date.year, month: month, day: day) { return holiday.name }
    // 1.1.1970 was a Thursday.
    switch ((date.firstDay + 3) % 7 + 7) % 7 {
    case 5: return Phrase(fi: "lauantai", sv: "en lördag", en: "a Saturday")
    case 6: return Phrase(fi: "sunnuntai", sv: "en söndag", en: "a Sunday")
    default: return nil
    }
  }
}
