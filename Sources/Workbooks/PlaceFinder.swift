/// Finds the cell of a record's column in the files.
struct PlaceFinder: Sendable {
  let files: [WorkbookFile]

  /// The place of a column; a column that the file does not have is missing from its row of headings.
  func place<R: Record>(_ record: R, _ index: Int, _ column: R.Column) -> Place {
    let reference = RecordReference(R.kind, index)
    guard let file = record.origin.file, let row = record.origin.row else {
      return Place(file: nil, record: reference)
    }
    let cell = files[file].map(R.kind)?.cell(of: column.rawValue)
    return Place(
      file: file,
      row: row,
      column: cell,
      record: reference,
      missing: cell == nil ? .column(R.kind, column.rawValue) : nil
    )
  }
}
