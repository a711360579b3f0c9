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
    [
      stretches(areas) { $0.areas.add($1, upTo: $2) },
      stretches(goals) { $0.goals.add($1, upTo: $2) },
      stretches(actions) { $0.actions.add($1, upTo: $2) },
      stretches(indicators) { $0.indicators.add($1, upTo: $2) },
      stretches(resources) { $0.resources.add($1, upTo: $2) },
      stretches(documents) { $0.documents.add($1, upTo: $2) },
      stretches(agenda) { $0.agenda.add($1, upTo: $2) },
      stretches(measurements) { $0.measurements.add($1, upTo: $2) },
      stretches(meetings) { $0.meetings.add($1, upTo: $2) },
      stretches(decisions) { $0.decisions.add($1, upTo: $2) },
      stretches(sources) { $0.sources.add($1, upTo: $2) },
      stretches(steps) { $0.steps.add($1, upTo: $2) },
      stretches(exceptions) { $0.exceptions.add($1, upTo: $2) },
      stretches(ruleSettings) { $0.ruleSettings.add($1, upTo: $2) },
    ].flatMap { $0 }
  }

  /// What reads the stretches of tables of one kind, behind the records of sheets, and how they are added to a list of so many.
  private func stretches<R: Record>(
    _ records: [R],
    _ add: @escaping @Sendable (inout Assembly, [R], Int) -> Void
  ) -> [@Sendable () -> Addition] {
    let stretches = TableStretch.all(of: R.kind, in: files, after: records.count)
    let end = stretches.last?.end ?? 0
    return stretches.map { stretch in
      {
        let (records, flaws) = stretch.read(as: R.self)
        return { assembly in
          add(&assembly, records, end)
          assembly.flaws += flaws
        }
      }
    }
  }
}

extension Array {
  /// Adds records to a list of so many, since one that grows by and by has room for up to twice as many in the end.
  fileprivate mutating func add(_ records: [Element], upTo end: Int) {
    reserveCapacity(end)
    self += records
  }
}
