internal import Documents
internal import Wording
internal import Workbooks

/// Who leads and who takes part in which actions, in sum and by area.
struct Responsibilities: Report {
  let name = "responsibilities"
  let title = Phrase(
    fi: "Vastuut osapuolittain",
    sv: "Ansvar per part",
    en: "Responsibilities by party"
  )
  let summary = Phrase(
    fi: "Kertoo osapuolittain ja osa-alueittain, kenellä on päävastuu ja ketkä ovat mukana.",
    sv: "Visar per part och delområde vem som har huvudansvaret och vilka som medverkar.",
    en: "Shows by party and area who leads and who takes part."
  )

  func hasContent(in workbook: Workbook) -> Bool { !workbook.actions.isEmpty }

  func document(for request: ReportRequest) -> Document {
    let reader = Reader(request)
    let duties = Duties(reader)
    let body = DutySummary(reader, duties).blocks + AreaDuties(reader, duties).blocks
    return Document(
      language: reader.language,
      title: Prose(Subject(reader).after(title[reader.language])),
      blocks: StatusLine.blocks(reader, on: request.occasion) + Remarks.blocks(reader)
        + (reader.workbook.actions.isEmpty
          ? [.paragraph(Prose(nothing[reader.language]))]
          : EmptyMark.legend(for: body, in: reader.language) + body),
      foot: Foot.line(request)
    )
  }

  private let nothing = Phrase(
    fi: "Toimenpiteitä ei ole kirjattu.",
    sv: "Inga åtgärder har angetts.",
    en: "No actions have been entered."
  )
}
