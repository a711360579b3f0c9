internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// What has been added, removed and changed since the previous version of the workbook.
struct Changes: Report {
  let name = "changes"
  let title = Phrase(
    fi: "Muutokset edelliseen versioon",
    sv: "Ändringar jämfört med föregående version",
    en: "Changes since the previous version"
  )
  let summary = Phrase(
    fi: "Vertaa työkirjaa edelliseen versioon: lisätty, poistettu, muuttunut.",
    sv: "Jämför arbetsboken med en föregående version: tillagt, borttaget, ändrat.",
    en: "Compares the workbook with a previous version: added, removed, changed."
  )

  let comparesVersions = true

  func document(for request: ReportRequest) -> Document {
    let reader = Reader(request)
    let body = Self.blocks(reader, request) ?? [notGiven(reader)]
    return Document(
      language: reader.language,
      title: Prose(Subject(reader).after(title[reader.language])),
      blocks: StatusLine.blocks(reader, on: request.occasion) + Remarks.blocks(reader)
        + EmptyMark.legend(for: body, in: reader.language) + body,
      foot: Foot.line(request)
    )
  }

  /// The changes; `nil`: there is nothing to compare with.
  private static func blocks(_ reader: Reader, _ request: ReportRequest) -> [Block]? {
    request.occasion.previous.map { ChangeSections(reader, since: $0).blocks }
  }

  /// The changes as the last section of another report; none where there is nothing to compare with.
  static func section(_ reader: Reader, _ request: ReportRequest) -> [Block] {
    blocks(reader, request).map { [reader.section(Changes().title, $0)] } ?? []
  }

  private func notGiven(_ reader: Reader) -> Block {
    reader.paragraph(
      Phrase(
        fi: "Edellistä versiota ei ole annettu, joten muutoksia ei voi näyttää.",
        sv: "Ingen föregående version har angetts, och därför kan ändringarna inte visas.",
        en: "No previous version has been given, so changes cannot be shown."
      )
    )
  }
}
