/// Finds the cell of a record's column in the files.
struct PlaceFinder: Sendable {
  /// Where columns stand, by file, kind of table and column, in one flat array; negative: nowhere.
  private let cells: [Int32]
  private let width: Int
  private let fileCount: Int

  init(files: [WorkbookFile]) {
    let width = files.reduce(0) { $1.maps.reduce($0) { max($0, $1?.cells.count ?? 0) } }
    self.width = width
    var cells = Array(repeating: Int32(-1), count: files.count * TableKind.count * width)
    for (index, file) in files.enumerated() {
      for (ordinal, map) in file.maps.enumerated() {
        guard let map else { continue }
        let start = (index * TableKind.count + ordinal) * width
        cells.replaceSubrange(start..<start + map.cells.count, with: map.cells)
      }
    }
    self.cells = cells
    fileCount = files.count
  }

  /// Whether any file has a column of a kind of record.
  func hasColumn(_ kind: TableKind, _ column: Int) -> Bool {
    (0..<fileCount).contains { cell(inFile: $0, of: kind, column) != nil }
  }

  /// Where a column stands in the rows of a file; `nil`: the file has no such column.
  func cell(inFile file: Int, of kind: TableKind, _ column: Int) -> Int? {
    guard column < width else { return nil }
    let cell = cells[(file * TableKind.count + kind.ordinal) * width + column]
    return cell < 0 ? nil : Int(cell)
  }

  /// The place of a column; a column that the file does not have is missing from its row of headings.
  func place<R: Record>(_ record: R, _ index: Int, _ column: R.Column) -> Place {
    place(RecordReference(R.kind, index), record.origin, column)
  }

  /// The place of a column of the record that stands somewhere.
  func place(_ record: RecordReference, _ origin: Origin, _ column: some RecordColumn) -> Place {
    guard let file = origin.file, let row = origin.row else {
      return Place(file: nil, record: record)
    }
    let cell = cell(inFile: file, of: record.kind, column.rawValue)
    return Place(
      file: file,
      row: row,
      column: cell,
      record: record,
      missing: cell == nil ? .column(record.kind, column.rawValue) : nil
    )
  }
}
