/// What the records of one cell share of the cells beside it and of the rows below.
///
/// A text is kept, checked and printed with each record that has it: of one beside thousands of lines nobody would see the
/// end.
package enum SharedCells {
  /// So many records of a cell share what stands beside them, however long it is.
  package static let mostRecords = 20

  /// The bytes of a cell that more records share; a list of all municipalities of a county with their units is shorter.
  static let mostBytes = 2_000
}
