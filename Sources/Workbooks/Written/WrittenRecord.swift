/// The cells of one record as the tool writes them; empty ones are not there.
package struct WrittenRecord: Sendable {
  package let origin: Origin
  package var cells: [WrittenColumn: String]
  package var extras: [ExtraColumn: String] = [:]

  /// What stands in the column without a language.
  package subscript(column: Int) -> String? { cells[WrittenColumn(column)] }
}
