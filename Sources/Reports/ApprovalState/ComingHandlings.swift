internal import Documents
internal import Wording
internal import Workbooks

/// The bodies' coming meetings that have a document on their agenda.
struct ComingHandlings {
  private let reader: Reader
  private let document: Int
  private let day: CalendarDate
  private var workbook: Workbook { reader.workbook }

  init(_ reader: Reader, ofDocument document: Int, on day: CalendarDate) {
    self.reader = reader
    self.document = document
    self.day = day
  }

  var block: Block {
    let heading = Phrase(
      fi: "Tulevat kokoukset",
      sv: "Kommande sammanträden",
      en: "Coming meetings"
    )
    let meetings = self.meetings
    guard !meetings.isEmpty else {
      return reader.section(
        heading,
        [
          reader.paragraph(
            fi: "Tulevia kokouksia ei ole kirjattu.",
            sv: "Inga kommande sammanträden har angetts.",
            en: "No coming meetings have been entered."
          )
        ]
      )
    }
    let columns = [
      Phrase(fi: "Osapuoli", sv: "Part", en: "Party"), AgendaItem.Column.body.heading,
      Phrase(fi: "Päivä", sv: "Datum", en: "Date"), AgendaItem.Column.caseNumber.heading,
    ]
    return reader.section(
      heading,
      [
        reader.table(
          columns,
          meetings.map { [$0.party, $0.body, $0.date, $0.caseNumber] }
        )
      ]
    )
  }

  private struct Meeting {
    /// The parties whose body it is.
    let parties: PartyRuns
    let party: String?
    let body: String?
    let time: CalendarDate?
    let date: String?
    let caseNumber: String?
  }

  /// The items that are to be handled, and the decisions on a day to come that no item tells of.
  private var meetings: [Meeting] {
    let items = workbook.items(onDocument: document).compactMap(meeting(ofItem:))
    let told = Set(items.map(Handling.init))
    let decisions = workbook.decisions(onDocument: document).compactMap(meeting(ofDecision:))
      .filter { !told.contains(Handling($0)) }
    return (items + decisions).enumerated().sorted { first, second in
      (first.element.time?.firstDay ?? .max, first.offset)
        < (second.element.time?.firstDay ?? .max, second.offset)
    }.map(\.element)
  }

  /// Who handles the document, in which body and when.
  private struct Handling: Hashable {
    let parties: PartyRuns
    /// As it is written; `nil`: the parties are known.
    let party: String?
    let body: String?
    let time: CalendarDate?

    init(_ meeting: Meeting) {
      parties = meeting.parties
      party = parties.isEmpty ? meeting.party.map(NormalForm.name) : nil
      body = meeting.body.map(NormalForm.name)
      time = meeting.time
    }
  }

  private func meeting(ofItem index: Int) -> Meeting? {
    let item = workbook.agenda[index]
    guard let date = item.meetingDate.value, let last = date.end ?? date.start,
      last.lastDay >= day.firstDay
    else { return nil }
    let parties = workbook.party(ofItem: index)
    return Meeting(
      parties: PartyRuns(joining: parties.map(\.parties)),
      party: name(of: parties, else: item.party),
      body: reader.bare(item.body),
      time: date.start,
      date: reader.text(item.meetingDate),
      caseNumber: item.caseNumber
    )
  }

  private func meeting(ofDecision index: Int) -> Meeting? {
    let decision = workbook.decisions[index]
    guard decision.isComing(on: day), decision.kind.value != .signed else { return nil }
    let parties = workbook.party(ofDecision: index)
    return Meeting(
      parties: PartyRuns(joining: parties.map(\.parties)),
      party: name(of: parties, else: decision.party),
      body: reader.bare(decision.body),
      time: decision.date.value?.start,
      date: reader.text(decision.date),
      caseNumber: decision.caseNumber
    )
  }

  private func name(of parties: [Responsible], else written: String?) -> String? {
    parties.isEmpty ? written : parties.map(reader.owner).joined(separator: "; ")
  }
}
