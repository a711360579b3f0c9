internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// Who has approved what, and what is still missing, document by document.
struct ApprovalState: Report {
  let name = "approvals"
  let title = Phrase(
    fi: "Hyväksymistilanne",
    sv: "Läget för godkännandet",
    en: "State of approvals"
  )
  let summary = Phrase(
    fi: "Kertoo asiakirjoittain, ketkä ovat hyväksyneet ja allekirjoittaneet ja mitä puuttuu.",
    sv: "Visar per dokument vilka som har godkänt och undertecknat och vad som saknas.",
    en: "Shows by document who has approved and signed it, and what is missing."
  )

  func hasContent(in workbook: Workbook) -> Bool { !workbook.documents.isEmpty }

  func document(for request: ReportRequest) -> Document {
    let reader = Reader(request)
    let day = request.occasion.asOf
    let documents = request.workbook.documents(inForceOrComingOn: day)
    let sections = documents.map { document in
      DocumentApproval(reader, document: document, on: day).section
    }
    let timeline =
      documents.isEmpty ? [] : ProcessTimeline(reader, documents: documents, on: day).blocks
    return Document(
      language: reader.language,
      title: Prose(Subject(reader).after(title[reader.language])),
      blocks: StatusLine.blocks(reader, on: request.occasion) + Remarks.blocks(reader)
        + EmptyMark.legend(for: sections, in: reader.language)
        + (sections.isEmpty ? [nothing(reader)] : sections + timeline),
      foot: Foot.line(request)
    )
  }

  private func nothing(_ reader: Reader) -> Block {
    reader.paragraph(
      fi: "Voimassa olevia tai tulevia asiakirjoja ei ole kirjattu.",
      sv: "Inga gällande eller kommande dokument har angetts.",
      en: "No documents in force or coming have been entered."
    )
  }
}
