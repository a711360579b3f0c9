internal import Documents
internal import Wording
internal import Workbooks

/// What has become of the goals in the calendar year before the day of the report, for the monitoring meeting.
struct Monitoring: Report {
  let name = "monitoring"
  let title = Phrase(fi: "Seurantaraportti", sv: "Uppföljningsrapport", en: "Monitoring report")
  let summary = Phrase(
    fi: "Kertoo seurantakokoukselle, miten tavoitteet ovat edenneet edellisenä vuonna.",
    sv: "Berättar för uppföljningsmötet hur målen har framskridit under det föregående året.",
    en: "Tells the monitoring meeting how the goals have progressed in the previous year."
  )

  func hasContent(in workbook: Workbook) -> Bool { !workbook.goals.isEmpty }

  func document(for request: ReportRequest) -> Document {
    let reader = Reader(request)
    let round = MonitoredYear(reader, on: request.occasion)
    let body =
      MonitoredGoals(reader, round).blocks + [
        LateActions.block(reader, round), MissingValues.block(reader, round),
        ProposedChanges.block(reader), ForumMeetings.block(reader, round),
        HeldNegotiations(reader, round).block,
      ]
    return Document(
      language: reader.language,
      title: Prose(Subject(reader).after("\(title[reader.language]) \(round.year)")),
      blocks: StatusLine.blocks(reader, on: request.occasion) + Remarks.blocks(reader)
        + [MonitoringSummary(reader, round).block]
        + EmptyMark.legend(for: body, in: reader.language) + body,
      foot: Foot.line(request)
    )
  }
}
