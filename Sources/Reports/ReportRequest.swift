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

  /// Index of the party that the report is for; `nil`: none, and a report for single parties has a section for each.
  public let party: Int?

  public init(
    workbook: Workbook,
    findings: [Finding],
    acceptedExceptions: [Int],
    occasion: Occasion,
    provenance: Provenance,
    item: Int? = nil,
    party: Int? = nil
  ) {
    precondition(
      item.map(workbook.agenda.indices.contains) ?? true,
      "The workbook has the agenda item"
    )
    precondition(
      party.map(workbook.parties.indices.contains) ?? true,
      "The workbook has the party"
    )
    self.workbook = workbook
    self.findings = findings
    self.acceptedExceptions = acceptedExceptions
    self.occasion = occasion
    self.provenance = provenance
    self.item = item
    self.party = party
  }
}
