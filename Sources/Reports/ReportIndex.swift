public import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// The page that leads to the reports of a folder.
public enum ReportIndex {
  /// A report and the file that it stands in.
  public struct Entry: Sendable {
    public let title: String
    public let fileName: String

    public init(title: String, fileName: String) {
      self.title = title
      self.fileName = fileName
    }
  }

  /// The page, with the reports in their order.
  public static func document(_ entries: [Entry], for request: ReportRequest) -> Document {
    let reader = Reader(request)
    let title = Phrase(fi: "Raportit", sv: "Rapporter", en: "Reports")[reader.language]
    return Document(
      language: reader.language,
      title: Prose(Subject(reader).after(title)),
      blocks: StatusLine.blocks(reader, on: request.occasion) + Remarks.blocks(reader) + [
        .bullets(
          entries.map { ListItem("\(link: $0.title, address: $0.fileName)") }
        )
      ] + (request.occasion.previous == nil ? [withoutChanges(reader)] : []),
      foot: Foot.line(request),
      hasContents: false
    )
  }

  /// Why the report of changes is not among the reports.
  private static func withoutChanges(_ reader: Reader) -> Block {
    reader.paragraph(
      fi: "Muutosvertailua ei ole, koska edellistä versiota ei ole annettu.",
      sv: "Ändringarna visas inte, eftersom ingen föregående version har angetts.",
      en: "The changes are not shown, because no previous version has been given."
    )
  }
}
