public import Documents
public import Wording
public import Workbooks

/// Makes one kind of paper of a workbook.
public protocol Report: Sendable {
  /// The word by which commands call the report.
  var name: String { get }

  /// What the paper is called.
  var title: Phrase { get }

  /// What the paper is for: one sentence for the help.
  var summary: Phrase { get }

  /// Indexes of the parties that each get a paper of their own; none: the paper is the same for everybody.
  func parties(of workbook: Workbook) -> [Int]

  /// Whether there is a paper for each agenda item.
  var isPerItem: Bool { get }

  /// Whether the paper compares the workbook with the version before.
  var comparesVersions: Bool { get }

  /// Whether the workbook has what the paper is about.
  func hasContent(in workbook: Workbook) -> Bool

  /// Writes the paper; it says nothing that the workbook or the findings do not say.
  func document(for request: ReportRequest) -> Document
}

extension Report {
  public func parties(of workbook: Workbook) -> [Int] { [] }

  public var isPerItem: Bool { false }

  public var comparesVersions: Bool { false }

  public func hasContent(in workbook: Workbook) -> Bool { true }
}
