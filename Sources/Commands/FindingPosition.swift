internal import Rules
internal import Workbooks

/// Where a finding is in its file, as an editor counts.
struct FindingPosition {
  /// From one; `nil`: the finding is about no row.
  let line: Int?

  /// The character of the line at which the cell begins, from one; `nil`: the finding is about no cell.
  let character: Int?

  init(_ finding: Finding, in workbook: Workbook) {
    let cell = workbook.position(at: finding.place)
    line = cell?.line ?? workbook.line(at: finding.place)
    character = cell?.character
  }
}
