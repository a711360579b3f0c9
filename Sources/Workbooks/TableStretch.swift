internal import CSV

/// Rows of a table whose records are read for themselves, so that several cores can be at work on one table.
///
/// One type for records of all kinds: a type for each would have to be looked up when a folder is read.
struct TableStretch: Sendable {
  private let kind: TableKind
  private let file: WorkbookFile
  private let fileIndex: Int
  private let map: ColumnMap
  private var runs: [Range<Int>] = []
  private var count = 0

  /// The index of the first record among those of its kind.
  private let firstRecord: Int

  /// How many records of the kind there are with those of the stretch.
  var end: Int { firstRecord + count }

  private init(
    _ kind: TableKind,
    _ file: WorkbookFile,
    _ fileIndex: Int,
    _ map: ColumnMap,
    firstRecord: Int
  ) {
    self.kind = kind
    self.file = file
    self.fileIndex = fileIndex
    self.map = map
    self.firstRecord = firstRecord
  }

  /// So many rows are worth a task of their own.
  private static var shortest: Int { 4_000 }

  /// The stretches of all tables of a kind, whose records follow so many others.
  static func all(
    of kind: TableKind,
    in files: [WorkbookFile],
    after offset: Int
  ) -> [TableStretch] {
    var stretches: [TableStretch] = []
    var next = offset
    for (index, file) in files.enumerated() where file.form == .table(kind) {
      guard let map = file.map(kind) else { continue }
      let length = max(shortest, file.recordRuns.reduce(0) { $0 + $1.count } / 16)
      var stretch = TableStretch(kind, file, index, map, firstRecord: next)
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
          stretch = TableStretch(kind, file, index, map, firstRecord: next)
        }
      }
      if stretch.count > 0 { stretches.append(stretch) }
    }
    return stretches
  }

  /// The records, which are of the stretch's kind, and what reading them notices.
  func read<R: Record>(as _: R.Type) -> (records: [R], flaws: [Flaw]) {
    var records: [R] = []
    records.reserveCapacity(count)
    var row = Row<R.Column>(file.table, map, file: fileIndex, kind: kind)
    for tableRow in runs.joined() {
      row.move(to: tableRow, record: firstRecord + records.count)
      records.append(R(&row))
    }
    return (records, row.takeFlaws())
  }
}
