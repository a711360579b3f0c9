/// Finds the cell of a record's column in the files.
struct PlaceFinder: Sendable {
  let files: [WorkbookFile]

  /// The place of a column; a column that the file does not have is missing from its row of headings.
  func place<R: Record>(_ record: R, _ index: Int, _ column: R.Column) -> Place {
    Self.place(RecordReference(R.kind, index), record.origin, column, in: files)
  }

  /// The place of a column of the record that stands somewhere.
  static func place(
    _ record: RecordReference,
    _ origin: Origin,
    _ column: some RecordColumn,
    in files: [WorkbookFile]
  ) -> Place {
    guard let file = origin.file, let row = origin.row else {
      return Place(file: nil, record: record)
    }
    let cell = files[file].cell(of: record.kind, column.rawValue)
    return Place(
      file: file,
      row: row,
      column: cell,
      record: record,
      missing: cell == nil ? .column(record.kind, column.rawValue) : nil
    )
  }
}
