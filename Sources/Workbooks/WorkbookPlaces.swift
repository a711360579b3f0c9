internal import CSV
public import Wording

/// Places of records, cells and columns, and what stands there.
extension Workbook {
  /// The cell of a record's column.
  ///
  /// The path to the records only names their type, and is not made.
  public func place<R: Record>(
    _ records: @autoclosure () -> KeyPath<Workbook, [R]>,
    _ index: Int,
    _ column: R.Column
  ) -> Place {
    places.place(RecordReference(R.kind, index), origin(R.kind, index), column)
  }

  func origin(_ kind: TableKind, _ index: Int) -> Origin {
    switch kind {
    case .basics: .register
    case .parties: parties[index].origin
    case .areas: areas[index].origin
    case .goals: goals[index].origin
    case .actions: actions[index].origin
    case .resources: resources[index].origin
    case .indicators: indicators[index].origin
    case .measurements: measurements[index].origin
    case .forums: forums[index].origin
    case .meetings: meetings[index].origin
    case .documents: documents[index].origin
    case .agenda: agenda[index].origin
    case .decisions: decisions[index].origin
    case .sources: sources[index].origin
    case .steps: steps[index].origin
    case .exceptions: exceptions[index].origin
    case .rules: ruleSettings[index].origin
    }
  }

  /// The cell of a key's value in the basics, or the basics table or sheet as a whole.
  public func place(_ key: Basics.Key) -> Place {
    if let place = basics.places[key.rawValue] { return place }
    let file = files.firstIndex { $0.form == .table(.basics) }
    return Place(file: file, missing: .key(key))
  }

  /// The table of a kind of record; the workbook as a whole where sheets hold such records, or no file does.
  public func place(ofAll kind: TableKind) -> Place {
    isSheet ? .workbook : Place(file: files.firstIndex { $0.form == .table(kind) })
  }

  /// Where something is missing because its whole column or table is; `nil`: the workbook has it.
  public func missing<Column: RecordColumn>(_ kind: TableKind, _ column: Column) -> Place? {
    if hasColumn(kind, column) { return nil }
    let file = files.firstIndex { file in
      file.form == .table(kind) || (file.form == .sheet && WorkbookFile.sheetKinds.contains(kind))
    }
    guard let file else { return Place(file: nil, missing: .table(kind)) }
    return Place(
      file: file,
      row: files[file].headingRow,
      missing: .column(kind, column.rawValue)
    )
  }

  /// The heading above a place; `nil`: it stands in no column.
  public func heading(at place: Place) -> String? {
    guard let file = place.file, let column = place.column else { return nil }
    let columns = files[file].columns
    return column < columns.count ? columns[column].heading : nil
  }

  /// What stands in the cell of a place; `nil`: the place is no cell, or the cell is empty.
  public func value(at place: Place) -> String? { value(at: place, upTo: .max) }

  /// The same of no more than the first bytes of a long cell, for those who tell its beginning for each of many findings.
  package func beginning(at place: Place) -> String? { value(at: place, upTo: 2_000) }

  private func value(at place: Place, upTo most: Int) -> String? {
    guard let file = place.file, let row = place.row, let column = place.column else { return nil }
    // An element of a span is looked at where it stands; that of an array would be copied with its table.
    let files = files
    return files.span[file].table.withBytes(row: row, column: column) { bytes in
      var end = min(bytes.count, most)
      // No character is cut.
      while end < bytes.count, end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      return CellText.clean(bytes.extracting(0..<end))
    }
  }

  /// Whether something stands in the cell of a place.
  package func hasValue(at place: Place) -> Bool {
    guard let file = place.file, let row = place.row, let column = place.column else {
      return false
    }
    let files = files
    let isClean = files.span[file].table.withBytes(row: row, column: column) {
      CellText.isClean($0)
    }
    // Of what is surely clean no string need be made.
    return isClean ?? false || value(at: place) != nil
  }

  /// The number that a spreadsheet shows for the row of a place, from one; `nil`: the place has no row.
  public func rowNumber(at place: Place) -> Int? {
    guard let file = place.file, let row = place.row else { return nil }
    return files[file].table.rowCount > row ? files[file].table.number(ofRow: row) : nil
  }

  /// The line of the file on which the row of a place begins, from one; `nil`: the place has no row.
  public func line(at place: Place) -> Int? {
    guard let file = place.file, let row = place.row else { return nil }
    return files[file].table.rowCount > row ? files[file].table.line(ofRow: row) : nil
  }

  /// Where the cell of a place begins in its file: the line and the character in it, from one; `nil`: it is no cell.
  public func position(at place: Place) -> (line: Int, character: Int)? {
    guard let file = place.file, let row = place.row, let column = place.column,
      files[file].table.rowCount > row
    else { return nil }
    return files[file].table.position(row: row, column: column)
  }

  /// The code of a record, or its number in the table where records of its kind have none.
  public func code(of record: RecordReference) -> String {
    Excerpt.ofName(wholeCode(of: record))
  }

  /// The code of a record as it stands in the file, however long it is, or the record's number.
  package func wholeCode(of record: RecordReference) -> String {
    let code: String? =
      switch record.kind {
      case .basics: nil
      case .parties: parties[record.index].code
      case .areas: areas[record.index].code
      case .goals: goals[record.index].code
      case .actions: actions[record.index].code
      case .resources: nil
      case .indicators: indicators[record.index].code
      case .documents: documents[record.index].code
      case .agenda: agenda[record.index].code
      case .forums: forums[record.index].code
      case .sources: sources[record.index].code
      case .measurements, .meetings, .decisions, .steps, .exceptions, .rules: nil
      }
    return code ?? String(record.index + 1)
  }

  /// The heading of a missing column, table or key in one language.
  public func name(of missing: Place.Missing, in language: Language) -> String {
    switch missing {
    case .column(.resources, Resource.Column.description.rawValue) where isSheet:
      TableKind.resources.sheetHeading[language]
    case .column(let kind, let column): HeadingTable[kind].headings[column][language]
    case .table(let kind): kind.fileName[language] + ".csv"
    case .key(let key): key.heading[language]
    }
  }
}
