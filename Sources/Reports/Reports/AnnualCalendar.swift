internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// What happens in the year of the report, month by month, what comes later, and the forums that meet.
struct AnnualCalendar: Report {
  let name = "calendar"
  let title = Phrase(fi: "Vuosikello", sv: "Årsklocka", en: "Annual calendar")
  let summary = Phrase(
    fi: "Kertoo vuoden kokoukset, neuvottelut ja määräajat kuukausittain sekä foorumit.",
    sv: "Visar årets möten, förhandlingar och tidsfrister månad för månad samt forumen.",
    en: "Shows the year's meetings, negotiations and due dates by month, and the forums."
  )

  func hasContent(in workbook: Workbook) -> Bool {
    !workbook.calendarEntries.isEmpty || !workbook.forums.isEmpty
  }

  func document(for request: ReportRequest) -> Document {
    let reader = Reader(request)
    let day = request.occasion.asOf
    let body =
      CalendarYear(reader, of: day).blocks + ForumRegister(reader, on: day).blocks
    return Document(
      language: reader.language,
      title: Prose(Subject(reader).after(title[reader.language])),
      blocks: StatusLine.blocks(reader, on: request.occasion) + Remarks.blocks(reader)
        + EmptyMark.legend(for: body, in: reader.language) + body,
      foot: Foot.line(request)
    )
  }
}
