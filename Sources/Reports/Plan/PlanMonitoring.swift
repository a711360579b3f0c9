internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// How the plan is monitored, as far as the workbook says.
struct PlanMonitoring {
  private let reader: Reader
  private let workbook: Workbook
  private let document: GoverningDocument?

  init(_ reader: Reader, _ document: GoverningDocument?) {
    self.reader = reader
    workbook = reader.workbook
    self.document = document
  }

  var block: Block {
    let sentences = [month, review].compactMap(\.self)
    let meetings = self.meetings
    return reader.section(
      Phrase(fi: "Seuranta", sv: "Uppföljning", en: "Monitoring"),
      sentences.isEmpty && meetings.isEmpty
        ? [.paragraph(Prose(EmptyMark.sign))]
        : sentences.map { .paragraph(Prose($0)) } + meetings
    )
  }

  private var month: String? {
    guard let month = workbook.basics.monitoringMonth.value else { return nil }
    let during = Phrase.during(month: month.number)[reader.language]
    return reader.say(
      fi: "Tavoitteiden toteutumista seurataan vuosittain. Seurantakokous pidetään \(during).",
      sv: "Målen följs upp varje år. Uppföljningsmötet hålls \(during).",
      en:
        "Progress towards the goals is monitored every year. The monitoring meeting is held \(during)."
    )
  }

  private var review: String? {
    guard let time = document.flatMap({ reader.text($0.reviewed) }) else { return nil }
    return reader.say(
      fi: "Suunnitelman arvioinnin ajankohta: \(time).",
      sv: "Tidpunkt för utvärderingen av planen: \(time).",
      en: "Time of the evaluation of the plan: \(time)."
    )
  }

  /// The monitoring meetings that are entered, held or planned.
  private var meetings: [Block] {
    let rows = workbook.meetings.indices.filter { workbook.meetings[$0].isForMonitoring }
      .map { index in
        let meeting = workbook.meetings[index]
        let forum = workbook.forum(ofMeeting: index).flatMap {
          reader.text(workbook.forums[$0].name).map(Excerpt.ofName)
        }
        return [
          reader.cell(reader.text(meeting.date)), reader.cell(forum ?? meeting.forum),
          reader.cell(
            reader.names(meeting.participants, workbook.participants(ofMeeting: index))
          ),
        ]
      }
    guard !rows.isEmpty else { return [] }
    return [
      reader.table(
        [
          Phrase(fi: "Seurantakokous", sv: "Uppföljningsmöte", en: "Monitoring meeting"),
          Phrase(fi: "Foorumi", sv: "Forum", en: "Forum"), Meeting.Column.participants.heading,
        ],
        rows
      )
    ]
  }
}
