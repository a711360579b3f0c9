/// The records that stand in tables.
extension Assembly {
  /// Puts what has been read of a stretch of rows behind what is there.
  private typealias Addition = @Sendable (inout Assembly) -> Void

  /// The records of the first kinds that are read, since others cannot be read without them.
  mutating func records<R: Record>(_: R.Type) -> [R] {
    var records: [R] = []
    for stretch in TableStretch.all(of: R.kind, in: files, after: 0) {
      let read = stretch.read(as: R.self)
      records += read.records
      flaws += read.flaws
    }
    return records
  }

  /// Reads all other tables.
  mutating func readTables() {
    for read in stretchesOfTables { read()(&self) }
  }

  /// The same, on all cores.
  mutating func readTablesOnAllCores() async {
    // Each goes as soon as it has been taken over, so that no record is held twice for long.
    await SideBySide.each(stretchesOfTables, ahead: SheetReader.stretchesAhead, { $0() }) {
      $0(&self)
    }
  }

  /// What reads the tables stretch by stretch, in the order in which their records are put together.
  private var stretchesOfTables: [@Sendable () -> Addition] {
    // A sheet has none, and asking for each kind of record takes its time.
    let hasTables = files.contains { if case .table = $0.form { true } else { false } }
    return hasTables ? stretchesOfAllKinds : []
  }

  private var stretchesOfAllKinds: [@Sendable () -> Addition] {
    stretches(\.areas) + stretches(\.goals) + stretches(\.actions) + stretches(\.indicators)
      + stretches(\.resources) + stretches(\.documents) + stretches(\.agenda)
      + stretches(\.measurements) + stretches(\.meetings) + stretches(\.decisions)
      + stretches(\.sources) + stretches(\.steps) + stretches(\.exceptions)
      + stretches(\.ruleSettings)
  }

  private func stretches<R: Record>(
    _ list: any WritableKeyPath<Assembly, [R]> & Sendable
  ) -> [@Sendable () -> Addition] {
    // Records of tables follow those of sheets.
    let stretches = TableStretch.all(of: R.kind, in: files, after: self[keyPath: list].count)
    let end = stretches.last?.end ?? 0
    return stretches.map { stretch in
      {
        let (records, flaws) = stretch.read(as: R.self)
        return { assembly in
          // An array that grows by and by has room for up to twice as many in the end.
          assembly[keyPath: list].reserveCapacity(end)
          assembly[keyPath: list] += records
          assembly.flaws += flaws
        }
      }
    }
  }
}
