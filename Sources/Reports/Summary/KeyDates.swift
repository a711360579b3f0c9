internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// When documents are in force and evaluated, and what is still to come, in the order of time.
struct KeyDates {
  private let reader: Reader
  private let workbook: Workbook
  private let day: CalendarDate

  init(_ reader: Reader, on occasion: Occasion) {
    self.reader = reader
    workbook = reader.workbook
    day = occasion.asOf
  }

  var block: Block {
    let events = documents + upcoming + steps
    let sorted = events.enumerated().sorted { first, second in
      let (a, b) = (first.element.order, second.element.order)
      return a == b ? first.offset < second.offset : a < b
    }.map(\.element)
    let rows = Self.joined(sorted)
    return reader.section(
      Phrase(fi: "Keskeiset päivät", sv: "Viktiga datum", en: "Key dates"),
      [
        rows.isEmpty
          ? reader.paragraph(
            fi: "Päiviä ei ole kirjattu.",
            sv: "Inga datum har angetts.",
            en: "No dates have been entered."
          )
          : reader.table(
            [
              Phrase(fi: "Aika", sv: "Tid", en: "Time"),
              Phrase(fi: "Tapahtuma", sv: "Händelse", en: "Event"),
              Phrase(fi: "Mitä koskee", sv: "Gäller", en: "For"),
            ],
            rows.map { [$0.time, $0.event[reader.language], $0.subject] }
          )
      ]
    )
  }

  private struct Event {
    /// The first day that it may be, as days since 1.1.1970.
    let order: Int
    let time: String
    let event: Phrase
    var subject: String
  }

  /// The same event at the same time is told of all its subjects together.
  private static func joined(_ events: [Event]) -> [Event] {
    events.reduce(into: []) { rows, event in
      if let last = rows.last, last.time == event.time, last.event == event.event {
        rows[rows.count - 1].subject += "; " + event.subject
      } else {
        rows.append(event)
      }
    }
  }

  private func event(_ date: CalendarDate?, _ event: Phrase, _ subject: String) -> Event? {
    date.map {
      Event(order: $0.firstDay, time: $0.text(in: reader.language), event: event, subject: subject)
    }
  }

  private var documents: [Event] {
    workbook.currentDocuments.flatMap { index in
      let document = workbook.documents[index]
      let title = reader.text(document.title) ?? document.id.text
      return [
        event(
          document.starts.value?.start,
          Phrase(fi: "voimassaolo alkaa", sv: "börjar gälla", en: "enters into force"),
          title
        ),
        event(
          document.reviewed.value?.start,
          Phrase(fi: "arviointi", sv: "utvärdering", en: "evaluation"),
          title
        ),
        event(
          (document.ends.value ?? document.starts.value).flatMap { time in
            document.ends.isEmpty && time.start == time.end ? nil : time.end
          },
          Phrase(fi: "voimassaolo päättyy", sv: "upphör att gälla", en: "expires"),
          title
        ),
      ].compactMap(\.self)
    }
  }

  /// The next meetings: there may be many, and a page has room for a few.
  private var upcoming: [Event] {
    let events = workbook.meetings.indices.compactMap { index -> Event? in
      let meeting = workbook.meetings[index]
      guard let date = meeting.date.value?.start, date.firstDay > day.lastDay else { return nil }
      let forum = workbook.forum(ofMeeting: index).flatMap { reader.text(workbook.forums[$0].name) }
      let name = forum ?? meeting.forum ?? meeting.municipalityGroup ?? reader.text(meeting.basis)
      let kind =
        meeting.isForMonitoring
        ? Phrase(fi: "seurantakokous", sv: "uppföljningsmöte", en: "monitoring meeting")
        : Negotiation(meeting) != nil
          ? Phrase(fi: "neuvottelu", sv: "förhandling", en: "negotiation")
          : Phrase(fi: "kokous", sv: "möte", en: "meeting")
      return event(date, kind, name ?? EmptyMark.sign)
    }
    return Array(events.sorted { $0.order < $1.order }.prefix(4))
  }

  private var steps: [Event] {
    workbook.steps.compactMap { step in
      guard step.done.isEmpty else { return nil }
      return event(
        step.due.value?.end,
        Phrase(fi: "vaiheen määräaika", sv: "tidsfrist för steget", en: "due date of the step"),
        reader.text(step.step) ?? EmptyMark.sign
      )
    }
  }
}
