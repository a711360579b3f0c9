internal import Documents
internal import Wording
internal import Workbooks

/// Which items of the statutes the areas' goals are about, and why there are none where there are none.
struct Coverage: Report {
  let name = "coverage"
  let title = Phrase(
    fi: "Osa-alueet ja lain kohdat",
    sv: "Delområdena och lagens punkter",
    en: "Areas and statutory items"
  )
  let summary = Phrase(
    fi: "Kertoo, kuinka monta tavoitetta osa-alueilla on lain kutakin kohtaa kohti.",
    sv: "Visar hur många mål delområdena har för varje punkt i lagen.",
    en: "Shows how many goals the areas have for each item of the statutes."
  )

  private let disclaimer = Phrase(
    fi: "Lainkohdat koskevat strategioita. Taulukko on apuväline, ei arvio lainmukaisuudesta.",
    sv:
      "Lagrummen gäller strategier. Tabellen är ett hjälpmedel, inte en bedömning av lagenligheten.",
    en: "The provisions concern strategies. The table is an aid, not an assessment of legality."
  )

  func hasContent(in workbook: Workbook) -> Bool {
    workbook.hasColumn(.areas, GoalArea.Column.basis)
  }

  func document(for request: ReportRequest) -> Document {
    let reader = Reader(request)
    let language = reader.language
    return Document(
      language: language,
      title: Prose(Subject(reader).after(title[language])),
      blocks: StatusLine.blocks(reader, on: request.occasion) + Remarks.blocks(reader)
        + [.paragraph(Prose(disclaimer[language]))]
        + CoverageSections(reader, on: request.occasion).blocks,
      foot: Foot.line(request)
    )
  }
}
