internal import Workbooks

/// The order of findings: by file and row, the most severe first in each; those without a file last.
enum FindingOrder {
  /// Whether one of the findings, by their indexes, stands before another.
  static func isBefore(_ first: Int, _ second: Int, in findings: [Finding]) -> Bool {
    let (a, b) = (findings[first].place, findings[second].place)
    if a.file != b.file { return a.file ?? .max < b.file ?? .max }
    if a.row != b.row { return a.row ?? -1 < b.row ?? -1 }
    if findings[first].severity != findings[second].severity {
      return findings[first].severity > findings[second].severity
    }
    if a.column != b.column { return a.column ?? -1 < b.column ?? -1 }
    return first < second
  }

  static func isBefore(_ first: Reporter.Absence, _ second: Reporter.Absence) -> Bool {
    key(first) < key(second)
  }

  private static func key(_ absence: Reporter.Absence) -> (Int, Int, Int) {
    let (kind, column) =
      switch absence.missing {
      case .column(let kind, let column): (kind, column)
      case .table(let kind): (kind, -1)
      case .key(let key): (TableKind.basics, key.rawValue)
      }
    return (absence.file ?? .max, TableKind.allCases.firstIndex(of: kind) ?? 0, column)
  }
}
