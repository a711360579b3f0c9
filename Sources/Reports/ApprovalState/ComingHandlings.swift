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
    let items = workbook.items(onDocument: document).filter { item in
      guard let date = workbook.agenda[item].meetingDate.value else { return false }
      return (date.end ?? date.start).map { $0.lastDay >= day.firstDay } ?? false
    }.sorted { first, second in
      (start(ofItem: first), first) < (start(ofItem: second), second)
    }
    guard !items.isEmpty else {
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
          items.map { index in
            let item = workbook.agenda[index]
            let party = workbook.party(ofItem: index).map(reader.owner)
            return [
              party.isEmpty ? item.party : party.joined(separator: "; "),
              reader.bare(item.body), reader.text(item.meetingDate), item.caseNumber,
            ]
          }
        )
      ]
    )
  }

  private func start(ofItem item: Int) -> Int {
    workbook.agenda[item].meetingDate.value?.start?.firstDay ?? .max
  }
}
