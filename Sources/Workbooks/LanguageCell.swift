public import Wording

/// A cell that says in one language what others say in another.
public struct LanguageCell: Sendable {
  /// The language that the heading names; `nil`: it names none.
  public let language: Language?
  public let place: Place
}

extension Workbook {
  /// The cell of a record's column and those of its sisters, such as `Tavoite (sv)`; none where the file has no such column.
  public func cells<R: Record>(
    _ records: @autoclosure () -> KeyPath<Workbook, [R]>,
    _ index: Int,
    _ column: R.Column
  ) -> [LanguageCell] {
    let origin = origin(R.kind, index)
    guard let file = origin.file, let row = origin.row else { return [] }
    return columns(of: R.kind, column, inFile: file).map { language, cell in
      LanguageCell(
        language: language,
        place: Place(file: file, row: row, column: cell, record: RecordReference(R.kind, index))
      )
    }
  }

  /// The headings of a column and of its sisters in one file.
  public func headingCells<Column: RecordColumn>(
    _ kind: TableKind,
    _ column: Column,
    inFile file: Int
  ) -> [LanguageCell] {
    columns(of: kind, column, inFile: file).map { language, cell in
      let place = Place(file: file, row: files[file].headingRow, column: cell)
      return LanguageCell(language: language, place: place)
    }
  }

  private func columns<Column: RecordColumn>(
    of kind: TableKind,
    _ column: Column,
    inFile file: Int
  ) -> [(language: Language?, cell: Int)] {
    guard let map = files[file].map(kind), let cell = map.cell(of: column.rawValue) else {
      return []
    }
    let sisters = map.sisters.filter { $0.column == column.rawValue }
    return [(map.languages[column.rawValue], cell)] + sisters.map { ($0.language, $0.cell) }
  }
}
