import Testing
import Wording

@testable import Exchange
@testable import Workbooks

struct ICalendarTests {
  private func workbook(_ files: KeyValuePairs<String, String>) -> Workbook {
    Workbook(folder: files.map { SourceFile(name: $0.key, bytes: Array($0.value.utf8)) })
  }

  private func text(
    _ workbook: Workbook,
    in language: Language = .finnish
  ) throws -> String {
    let day = try #require(CalendarDate(year: 2026, month: 3, day: 12))
    return ICalendar(workbook, asOf: day, in: language).text
  }

  /// The lines with what was folded put together again.
  private func lines(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test func `many events with the same key have names of their own`() throws {
    let meetings = String(repeating: "12.3.2026;x\n", count: 10_000)
    let calendar = try text(workbook(["kokoukset.csv": "Päivä;Aiheet\n" + meetings]))
    let names = lines(calendar).filter { $0.hasPrefix("UID:") }
    #expect(names.count == 10_000)
    #expect(Set(names).count == 10_000)
  }

  @Test func `events last whole days and are stamped with the day of the report`() throws {
    let workbook = workbook([
      "perustiedot.csv": "Tieto;Arvo\nNimi;Työkirja\nHyvinvointialue;Keski-Suomi\nKausi alkaa;2026",
      "tavoitteet.csv": "Tunnus;Tavoite;Määräaika\nT1;\"Luetaan; lasketaan\";31.12.2027",
    ])
    #expect(
      try lines(text(workbook, in: .english)) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//goalbook//goalbook//EN",
        "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:Työkirja", "BEGIN:VEVENT",
        "UID:goal-due-t1-county15-2026@goalbook", "DTSTAMP:20260312T000000Z",
        "DTSTART;VALUE=DATE:20271231", "DTEND;VALUE=DATE:20280101",
        "SUMMARY:Due date of goal T1", "DESCRIPTION:Luetaan\\; lasketaan", "TRANSP:TRANSPARENT",
        "END:VEVENT", "END:VCALENDAR",
      ]
    )
  }

  @Test(
    arguments: [
      ("1.2.2026–15.2.2026", "20260201", "20260216"), ("2/2028", "20280201", "20280301"),
      ("joulukuu 2026", "20261201", "20270101"),
    ]
  )
  func `a meeting lasts as long as it may`(time: String, start: String, end: String) throws {
    let workbook = workbook(["kokoukset.csv": "Päivä;Foorumi\n\(time);Kuntakokous"])
    let lines = try lines(text(workbook))
    #expect(lines.contains("DTSTART;VALUE=DATE:" + start))
    #expect(lines.contains("DTEND;VALUE=DATE:" + end))
  }

  @Test func `a meeting known to the season or the year is left out, a due date is not`() throws {
    let workbook = workbook([
      "kokoukset.csv": "Päivä;Foorumi\nkevät 2026;Kuntakokous\n2026;Kuntakokous",
      "tavoitteet.csv": "Tunnus;Tavoite;Määräaika\nT1;Luetaan;2027",
    ])
    let lines = try lines(text(workbook))
    #expect(lines.filter { $0.hasPrefix("DTSTART") } == ["DTSTART;VALUE=DATE:20271231"])
    #expect(lines.contains("DESCRIPTION:Ajankohta työkirjassa: 2027\\nLuetaan"))
  }

  @Test func `no two events have the same identifier, and a moved meeting keeps its own`() throws {
    func identifiers(_ meetings: String) throws -> [String] {
      let workbook = workbook([
        "foorumit.csv": "Tunnus;Nimi\nF1;Kuntakokous",
        "kokoukset.csv": "Päivä;Foorumi;Kuntaryhmä\n" + meetings,
        "tavoitteet.csv": "Tunnus;Tavoite;Määräaika\nT1;A;2027\nT1;B;2027\nT1-2;C;2027\nÅ 1;D;2027",
      ])
      return try lines(text(workbook)).filter { $0.hasPrefix("UID") }
    }
    let first = try identifiers("1.5.2026;F1;\n2.5.2026;F1;\n3.5.2026;;Ryhmä 2\n")
    #expect(
      first == [
        "UID:meeting-f1-2026-workbook@goalbook", "UID:meeting-f1-2026-2-workbook@goalbook",
        "UID:meeting-ryhma-2-2026-workbook@goalbook", "UID:goal-due-t1-workbook@goalbook",
        "UID:goal-due-t1-2-workbook@goalbook", "UID:goal-due-t1-2-2-workbook@goalbook",
        "UID:goal-due-a-1-workbook@goalbook",
      ]
    )
    #expect(try identifiers("1.5.2026;F1;\n9.6.2026;F1;\n3.9.2026;;Ryhmä 2\n") == first)
  }

  @Test func `a workbook without dates is a calendar without events`() throws {
    let text = try text(workbook([:]))
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(text.hasSuffix("\r\nEND:VCALENDAR\r\n"))
    #expect(!text.contains("VEVENT"))
  }

  @Test(
    arguments: [
      ("a;b,c\\d", "a\\;b\\,c\\\\d"), ("a\nb\r\nc\rd", "a\\nb\\nc\\nd"), ("a\u{7}b\tc", "ab c"),
      ("a\u{202E}b\u{2066}c\u{2069}", "abc"), ("a\u{2028}b\u{2029}c", "a\\nb\\nc"),
      ("”å”", "”å”"), ("a\u{200E}b\u{200F}c\u{61C}", "abc"),
    ]
  )
  func `texts are escaped`(text: String, escaped: String) {
    #expect(ICalendarLine("X", text: text).folded == "X:\(escaped)\r\n")
  }

  @Test(arguments: [1, 2, 3, 4])
  func `lines are folded at 75 octets and no character is cut`(size: Int) {
    let character = ["a", "ä", "→", "🙂"][size - 1]
    for length in 60...160 {
      let value = String(repeating: character, count: length)
      let folded = ICalendarLine("SUMMARY", value).folded
      let lines = folded.split(separator: "\r\n")
      #expect(lines.allSatisfy { $0.utf8.count <= 75 })
      #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
      #expect(lines.dropLast().allSatisfy { $0.utf8.count > 75 - size })
      #expect(folded.replacing("\r\n ", with: "") == "SUMMARY:\(value)\r\n")
    }
  }
}
