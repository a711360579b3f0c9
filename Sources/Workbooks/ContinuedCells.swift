internal import CSV

/// The cells of a sheet's row that may say more of a record which began in a row above.
struct ContinuedCells {
  /// A cell that says something else than the rows above.
  struct Found {
    let cell: Int
    let column: WrittenColumn
    let text: String
  }

  private let table: Table
  private let cells: [(cell: Int, column: WrittenColumn)]

  /// All columns of a kind of record but its title; cells in which something else stands are left out.
  init(_ table: Table, _ map: ColumnMap, title: Int, without others: [Int?]) {
    self.table = table
    let own = map.cells.indices.compactMap { column -> (cell: Int, column: WrittenColumn)? in
      guard column != title, let cell = map.cell(of: column), !others.contains(cell) else {
        return nil
      }
      return (cell, WrittenColumn(column))
    }
    let sisters = map.sisters.filter { $0.column != title }
    cells = own + sisters.map { ($0.cell, WrittenColumn($0.column, $0.language)) }
  }

  var isEmpty: Bool { cells.isEmpty }

  /// What a row says, unless the row above or the first one of the record does.
  func found(inRow row: Int, above: Int?, first: Int?) -> [Found] {
    var found: [Found] = []
    for index in cells.indices {
      let cell = cells[index].cell
      if table.isBlank(row: row, column: cell) { continue }
      if let above, table.isSame(row: row, as: above, column: cell) { continue }
      guard let text = table.clean(row: row, column: cell), !CellText.isDash(text),
        !AboveMark.stands(in: text)
      else { continue }
      let said = first.flatMap { table.clean(row: $0, column: cell) }
      if said.map({ NormalForm.name($0) == NormalForm.name(text) }) ?? false { continue }
      found.append(Found(cell: cell, column: cells[index].column, text: text))
    }
    return found
  }
}
