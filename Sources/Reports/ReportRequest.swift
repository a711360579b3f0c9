public import Rules
public import Workbooks

/// What a report is made of, and for whom.
public struct ReportRequest: Sendable {
  public let workbook: Workbook

  /// What the rules found, without what accepted exceptions silence.
  public let findings: [Finding]

  /// Indexes of the workbook's exceptions that silence something.
  public let acceptedExceptions: [Int]

  /// Stage, day and language of the report.
  public let occasion: Occasion
  public let provenance: Provenance

  /// Index of the agenda item that is written; `nil`: none, and an agenda item is written with its blanks.
  public let item: Int?

  public init(
    workbook: Workbook,
    findings: [Finding],
    acceptedExceptions: [Int],
    occasion: Occasion,
    provenance: Provenance,
    item: Int? = nil
  ) {
    precondition(
      item.map(workbook.agenda.indices.contains) ?? true,
      "The workbook has the agenda item"
    )
    self.workbook = workbook
    self.findings = findings
    self.acceptedExceptions = acceptedExceptions
    self.occasion = occasion
    self.provenance = provenance
    self.item = item
  }
}
