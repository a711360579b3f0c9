/// The records of one kind as the tool writes them, in the order of the workbook.
package struct WrittenTable: Sendable {
  package let kind: TableKind

  /// The columns that some file has for such records, in the order of the record's columns.
  package internal(set) var columns: [WrittenColumn] = []

  /// The columns that nobody knows, in the order of the files.
  package private(set) var extras: [ExtraColumn] = []
  private var knownExtras: Set<ExtraColumn> = []
  package var records: [WrittenRecord] = []

  /// Whether a file is a table of such records.
  package internal(set) var hasFile = false

  init(kind: TableKind) {
    self.kind = kind
  }

  /// Takes in a column that nobody knows, once.
  mutating func add(_ extra: ExtraColumn) {
    if knownExtras.insert(extra).inserted { extras.append(extra) }
  }

  package func has(_ column: Int) -> Bool { columns.contains { $0.column == column } }
}
