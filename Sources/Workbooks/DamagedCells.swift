internal import CSV

/// What is damaged in the cells of files, found while the files are read into records or before.
struct DamagedCells: Sendable {
  /// In the order of the files, their rows and cells.
  private(set) var flaws: [Flaw] = []

  init(_ files: [WorkbookFile]) {
    for (index, file) in files.enumerated() {
      guard file.form != .unknown, let headingRow = file.headingRow else { continue }
      // Lines above the headings hold basics and titles, which may be damaged as well.
      for row in ([0..<(headingRow + 1)] + file.recordRuns).joined() {
        // Nearly all rows are sound, and all cells at once are looked through faster than each: no sign begins in one cell
        // and ends in another.
        let mayBeDamaged = file.table.withPlainBytes(row: row, DamageSigns.stand(in:)) ?? true
        file.table.eachFirstByte(row: row) { first, column in
          guard mayBeDamaged || DamageSigns.mayBeginOddly(first) else { return }
          let damage = file.table.withBytes(row: row, column: column) { bytes in
            (mayBeDamaged ? DamageSigns.stand(in: bytes) : DamageSigns.beginOddly(bytes))
              ? CellDamage(in: Table.string(bytes)) : nil
          }
          guard let damage else { return }
          let place = Place(file: index, row: row, column: column)
          flaws.append(Flaw(kind: .cell(damage), place: place))
        }
      }
    }
  }
}
