/// A column that nobody knows, which is kept as it is.
package struct ExtraColumn: Hashable, Sendable {
  /// The table that has it; `nil`: a sheet.
  package let kind: TableKind?
  package let heading: String

  /// How many columns of the same heading stand before it in the file.
  package let occurrence: Int

  /// The column of a sheet that has the same heading.
  package var ofSheet: ExtraColumn {
    ExtraColumn(kind: nil, heading: heading, occurrence: occurrence)
  }
}
