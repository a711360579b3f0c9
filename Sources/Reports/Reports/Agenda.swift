internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// An agenda item for one document, to be pasted into a case-management system: no tables, no foot.
///
/// The number of the section, the discussion and the decision are never written.
struct Agenda: Report {
  let name = "agenda"
  let title = Phrase(
    fi: "Esityslistateksti",
    sv: "Text till föredragningslistan",
    en: "Agenda item"
  )
  let summary = Phrase(
    fi: "Kirjoittaa yhdestä asiakirjasta esityslistatekstin, jonka voi siirtää asianhallintaan.",
    sv:
      "Skriver en text till föredragningslistan om ett dokument, för ärendehanteringssystemet.",
    en: "Writes an agenda item for one document, to be pasted into the case-management system."
  )

  let isPerItem = true

  func hasContent(in workbook: Workbook) -> Bool { !workbook.agenda.isEmpty }

  func document(for request: ReportRequest) -> Document {
    let reader = Reader(request)
    let text = ItemText(reader, item: request.item, on: request.occasion)
    return Document(
      language: reader.language,
      title: Prose(text.title),
      blocks: Remarks.quotation(reader) + EmptyMark.legend(for: text.blocks, in: reader.language)
        + text.blocks,
      hasContents: false
    )
  }
}
