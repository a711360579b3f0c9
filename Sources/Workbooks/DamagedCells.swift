internal import CSV

/// What is damaged in the cells of files, found while the files are read into records or before.
struct DamagedCells: Sendable {
  /// In the order of the files, their rows and cells.
  private(set) var flaws: [Flaw] = []

  init(_ files: [WorkbookFile]) {
    for (index, file) in files.enumerated() {
      guard file.form != .unknown, let headingRow = file.headingRow else { continue }
      let table = file.table
      // A row in which nothing is damaged, just above.
      var sound: Int?
      // Lines above the headings hold basics and titles, which may be damaged as well.
      for row in ([0..<(headingRow + 1)] + file.recordRuns).joined() {
        let cellCount = table.cellCount(inRow: row)
        // The first cells of most rows repeat those above.
        var start = 0
        while let sound, start < cellCount, table.isSame(row: row, as: sound, column: start) {
          start += 1
        }
        // Nearly all rows are sound, and all cells at once are looked through faster than each: no sign begins in one cell
        // and ends in another.
        let mayBeDamaged =
          table.withPlainBytes(row: row, from: start, DamageSigns.stand(in:)) ?? true
        guard
          mayBeDamaged
            || table.hasCell(inRow: row, from: start, where: DamageSigns.mayBeginOddly)
        else {
          sound = row
          continue
        }
        let count = flaws.count
        for column in start..<cellCount {
          let damage = table.withBytes(row: row, column: column) { bytes in
            (mayBeDamaged ? DamageSigns.stand(in: bytes) : DamageSigns.beginOddly(bytes))
              ? CellDamage(in: Table.string(bytes)) : nil
          }
          guard let damage else { continue }
          let place = Place(file: index, row: row, column: column)
          flaws.append(Flaw(kind: .cell(damage), place: place))
        }
        sound = flaws.count == count ? row : nil
      }
    }
  }
}
