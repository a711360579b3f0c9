internal import Workbooks

extension Workbook {
  /// Indexes of the records whose code an earlier one has, which one finding tells: what refers to it means the earlier.
  func recordsRepeatingCode(_ kind: TableKind) -> Set<Int> {
    var records: Set<Int> = []
    for flaw in flaws {
      guard case .repeatedCode = flaw.kind, let record = flaw.place.record, record.kind == kind
      else { continue }
      records.insert(record.index)
    }
    return records
  }
}
