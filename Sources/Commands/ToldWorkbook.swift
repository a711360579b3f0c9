internal import Rules

/// What is kept of a workbook that has been checked until all are.
struct ToldWorkbook: Sendable {
  let path: String
  let inputs: Inputs

  /// Whether the workbook is ready, in one line; `nil`: nobody asks.
  let summary: String?

  /// Whether something was found that makes the check fail.
  let isFailing: Bool

  /// What is written of it; `nil`: the workbook itself is kept for that.
  let text: [UInt8]?
  let workbook: CheckedWorkbook?

  /// Keeps the text alone where it is made already, since a thousand workbooks take much room.
  init(
    _ checked: CheckedWorkbook,
    failingFrom severity: Severity?,
    text: [UInt8]?,
    withSummary: Bool
  ) {
    path = checked.folder.path
    inputs = checked.inputs
    summary = withSummary ? checked.summary : nil
    isFailing = severity.map { checked.hasFindings(from: $0) } ?? false
    self.text = text
    workbook = text == nil ? checked : nil
  }
}
