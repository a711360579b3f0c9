internal import Registry
public import Wording
public import Workbooks

/// The dates of a workbook as an iCalendar file (RFC 5545), for any calendar program.
///
/// Events last whole days and do not make anybody busy. What is known to the season or the year only is left out
/// unless it is due, begins or ends then. A workbook without dates gives a calendar without events.
public struct ICalendar: Sendable {
  /// The file: CRLF line ends, at most 75 octets a line.
  public let text: String

  /// The calendar of a workbook.
  ///
  /// - Parameters:
  ///   - workbook: Whose dates are written.
  ///   - day: The day as of which they hold; every event is stamped with it.
  ///   - language: The language of the words that are not the workbook's own.
  public init(_ workbook: Workbook, asOf day: CalendarDate, in language: Language) {
    let basics = workbook.basics
    var lines = [
      ICalendarLine("BEGIN", "VCALENDAR"), ICalendarLine("VERSION", "2.0"),
      ICalendarLine("PRODID", "-//goalbook//goalbook//\(language.rawValue.uppercased())"),
      ICalendarLine("CALSCALE", "GREGORIAN"), ICalendarLine("METHOD", "PUBLISH"),
    ]
    func local(_ text: Text?) -> String? {
      text.map { $0.translation(to: language) ?? $0.original }
    }
    if let name = local(basics.name) { lines.append(ICalendarLine("X-WR-CALNAME", text: name)) }
    if let note = local(basics.note) { lines.append(ICalendarLine("X-WR-CALDESC", text: note)) }
    let stamp = Self.date(day.firstDay) + "T000000Z"
    let scope = Self.scope(of: workbook)
    var keys: Set<String> = []
    var numbers: [String: Int] = [:]
    for event in Self.events(of: workbook, in: language) {
      let key = Self.plain(event.key)
      // The next number is kept, so that many events with the same key are not counted again for each.
      var number = numbers[key, default: 1]
      var free = number == 1 ? key : "\(key)-\(number)"
      while !keys.insert(free).inserted {
        number += 1
        free = "\(key)-\(number)"
      }
      numbers[key] = number
      lines += [
        ICalendarLine("BEGIN", "VEVENT"),
        ICalendarLine("UID", "\(free)-\(scope)@goalbook"),
        ICalendarLine("DTSTAMP", stamp),
        ICalendarLine("DTSTART;VALUE=DATE", Self.date(event.firstDay)),
        // The end is the first day that does not belong to the event.
        ICalendarLine("DTEND;VALUE=DATE", Self.date(event.lastDay + 1)),
        ICalendarLine("SUMMARY", text: event.summary),
      ]
      if !event.details.isEmpty { lines.append(ICalendarLine("DESCRIPTION", text: event.details)) }
      lines += [ICalendarLine("TRANSP", "TRANSPARENT"), ICalendarLine("END", "VEVENT")]
    }
    lines.append(ICalendarLine("END", "VCALENDAR"))
    text = lines.map(\.folded).joined()
  }

  /// The events in the order of time, those of a day in the order of the entries.
  private static func events(of workbook: Workbook, in language: Language) -> [ICalendarEvent] {
    let events = workbook.calendarEntries.compactMap { ICalendarEvent($0, in: workbook, language) }
    return events.enumerated().sorted { first, second in
      (first.element.firstDay, first.offset) < (second.element.firstDay, second.offset)
    }.map(\.element)
  }

  /// What tells the workbook from others: the county, else its name, and the year in which its period starts.
  private static func scope(of workbook: Workbook) -> String {
    let name =
      workbook.county.map { "county" + $0.number }
      ?? workbook.basics.name.map { plain($0.original) }
    let year = workbook.basics.periodStarts.value?.start.map { String($0.year) }
    let scope = [name, year].compactMap(\.self).joined(separator: "-")
    return scope.isEmpty ? "workbook" : scope
  }

  /// The text in letters and digits of ASCII, full stops and hyphens.
  private static func plain(_ text: String) -> String {
    let letters = NormalForm.withoutUmlauts(text.lowercased())
    return String(
      letters.map { character in
        character.isASCII && (character.isLetter || character.isNumber || character == ".")
          ? character : "-"
      }
    )
  }

  private static func date(_ dayNumber: Int) -> String {
    guard let date = CalendarDate(dayNumber: dayNumber),
      case .day(let month, let day) = date.precision
    else { return "22000101" }
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return String(date.year) + padded(month) + padded(day)
  }
}
