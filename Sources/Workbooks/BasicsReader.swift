internal import CSV
internal import Wording

/// Finds the rows of the basics: in their own table, and in the lines above a sheet's headings.
enum BasicsReader {
  static func read(_ files: [WorkbookFile]) -> (Basics, [Flaw]) {
    var values: [Int: String] = [:]
    var sisters: [Int: [Language: String]] = [:]
    var places: [Basics.Key: Place] = [:]
    var flaws: [Flaw] = []
    let table = HeadingTable.keys
    for (index, file) in files.enumerated() {
      let isTable = file.form == .table(.basics)
      guard isTable || file.form == .sheet else { continue }
      let map = file.map(.basics)
      let keyCell = map?.cell(of: Basics.Column.key.rawValue) ?? 0
      let valueCell = map?.cell(of: Basics.Column.value.rawValue) ?? (keyCell == 0 ? 1 : 0)
      let rows = isTable ? basicsRows(file) : Array(0..<(file.headingRow ?? 0))
      for row in rows {
        guard let key = file.table.text(row: row, column: keyCell).flatMap(CellText.clean) else {
          continue
        }
        let value = file.table.text(row: row, column: valueCell).flatMap(CellText.clean)
        let (form, language) = HeadingReading.nameAndLanguage(
          key.hasSuffix(":") ? String(key.dropLast()) : key
        )
        let place = Place(file: index, row: row, column: valueCell)
        guard let column = table.column(of: form), let name = Basics.Key(rawValue: column) else {
          if isTable {
            flaws.append(
              Flaw(
                kind: .unknownKey(key, nearest: table.nearest(to: form)),
                place: Place(file: index, row: row, column: keyCell)
              )
            )
          }
          continue
        }
        // Above a sheet's headings a line without a value is a title.
        if !isTable && value == nil { continue }
        if let language, sisters[column]?[language] == nil {
          sisters[column, default: [:]][language] = value
          if value != nil, places[name] == nil { places[name] = place }
          continue
        }
        if values[column] != nil || language != nil {
          if isTable {
            flaws.append(
              Flaw(
                kind: .repeatedKey(key),
                place: Place(file: index, row: row, column: keyCell)
              )
            )
          }
          continue
        }
        places[name] = place
        values[column] = value ?? ""
      }
    }
    var row = Row<Basics.Key>(
      Table(parsing: []),
      ColumnMap(columnCount: Basics.Key.allCases.count),
      file: 0,
      kind: .basics
    )
    row.replacements = values
    row.sisterReplacements = sisters
    let basics = Basics(&row, places: places)
    for flaw in row.takeFlaws() {
      guard case .column(_, let column)? = flaw.place.missing,
        let key = Basics.Key(rawValue: column), let place = places[key]
      else { continue }
      flaws.append(Flaw(kind: flaw.kind, place: place))
    }
    return (basics, flaws)
  }

  /// All rows but the headings, which may be left out.
  static func basicsRows(_ file: WorkbookFile) -> [Int] {
    (0..<file.table.rowCount).filter { row in
      !file.table.isBlank(row: row) && row != file.headingRow
    }
  }
}
