internal import Documents
internal import Wording
internal import Workbooks

/// The workbook as an annex of an agenda item, in the column order of the template.
struct Annex: Report {
  let name = "annex"
  let title = Phrase(
    fi: "Työkirja liitteenä",
    sv: "Arbetsboken som bilaga",
    en: "Workbook as an annex"
  )
  let summary = Phrase(
    fi: "Kirjoittaa koko työkirjan esityslistan liitteeksi, sarakkeet mallipohjan järjestyksessä.",
    sv:
      "Skriver hela arbetsboken som bilaga till föredragningslistan, med kolumnerna i mallens ordning.",
    en: "Writes the whole workbook as an annex to the agenda, in the column order of the template."
  )

  private let heading = Phrase(
    fi: "Kuntien ja hyvinvointialueen yhteisten strategisten tavoitteiden työkirja",
    sv: "Arbetsbok för kommunernas och välfärdsområdets gemensamma strategiska mål",
    en:
      "Workbook of the joint strategic goals of the municipalities and the wellbeing services county"
  )

  func document(for request: ReportRequest) -> Document {
    let reader = Reader(request)
    let body =
      GoalSections(reader).blocks + Leftovers(reader).blocks + SourceSection.blocks(reader)
      + ExceptionTable.blocks(reader, request.acceptedExceptions) + SettingTable.blocks(reader)
    let parties = PartySection(reader).block
    let summary = Block.section(
      Prose(Phrase(fi: "Yhteenveto", sv: "Sammanfattning", en: "Summary")[reader.language]),
      [.paragraph(Prose(Counts(reader).sentences))]
        + EmptyMark.legend(for: [parties] + body, in: reader.language)
    )
    return Document(
      language: reader.language,
      title: Prose(Subject(reader).asTitle(heading[reader.language])),
      blocks: StatusLine.blocks(reader, on: request.occasion) + Remarks.blocks(reader)
        + [parties, summary] + body,
      foot: Foot.line(request)
    )
  }
}
