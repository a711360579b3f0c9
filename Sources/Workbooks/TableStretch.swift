internal import CSV

/// Rows of a table whose records are read for themselves, so that several cores can be at work on one table.
struct TableStretch<R: Record>: Sendable {
  private let file: WorkbookFile
  private let fileIndex: Int
  private let map: ColumnMap
  private var runs: [Range<Int>] = []
  private var count = 0

  /// The index of the first record among those of its kind.
  private let firstRecord: Int

  /// How many records of the kind there are with those of the stretch.
  var end: Int { firstRecord + count }

  private init(_ file: WorkbookFile, _ fileIndex: Int, _ map: ColumnMap, firstRecord: Int) {
    self.file = file
    self.fileIndex = fileIndex
    self.map = map
    self.firstRecord = firstRecord
  }

  /// So many rows are worth a task of their own.
  private static var shortest: Int { 4_000 }

  /// The stretches of all tables of the kind, whose records follow so many others.
  static func all(in files: [WorkbookFile], after offset: Int) -> [TableStretch] {
    var stretches: [TableStretch] = []
    var next = offset
    for (index, file) in files.enumerated() where file.form == .table(R.kind) {
      guard let map = file.map(R.kind) else { continue }
      let length = max(shortest, file.recordRuns.reduce(0) { $0 + $1.count } / 16)
      var stretch = TableStretch(file, index, map, firstRecord: next)
      for run in file.recordRuns {
        var start = run.lowerBound
        while start < run.upperBound {
          let end = min(run.upperBound, start + length - stretch.count)
          stretch.runs.append(start..<end)
          stretch.count += end - start
          next += end - start
          start = end
          guard stretch.count == length else { continue }
          stretches.append(stretch)
          stretch = TableStretch(file, index, map, firstRecord: next)
        }
      }
      if stretch.count > 0 { stretches.append(stretch) }
    }
    return stretches
  }

  /// The records, and what reading them notices.
  func read() -> (records: [R], flaws: [Flaw]) {
    var records: [R] = []
    records.reserveCapacity(count)
    var row = Row<R.Column>(file.table, map, file: fileIndex, kind: R.kind)
    for tableRow in runs.joined() {
      row.move(to: tableRow, record: firstRecord + records.count)
      records.append(R(&row))
    }
    return (records, row.takeFlaws())
  }
}
