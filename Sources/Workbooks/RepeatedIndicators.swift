/// The indicators of sheets that say nothing beyond the first of the same name under the same goal.
struct RepeatedIndicators {
  /// In ascending order.
  let indexes: [Int]
  private let count: Int

  /// Compares the indicators of each goal; those without a goal are not compared.
  init(_ records: SheetActions) {
    let links = Links(reversing: records.goalOfIndicator)
    self.init(indexes: Self.repeated(in: records, of: 0..<links.count, links), records)
  }

  private init(indexes: [Int], _ records: SheetActions) {
    self.indexes = indexes.sorted()
    count = records.indicators.count
  }

  /// The same, with the goals shared out among the processor's cores.
  static func foundOnAllCores(in records: SheetActions) async -> RepeatedIndicators {
    let links = Links(reversing: records.goalOfIndicator)
    let stretches = stride(from: 0, to: links.count, by: goalsAtATime).map {
      $0..<min($0 + goalsAtATime, links.count)
    }
    let indexes = await SideBySide.map(stretches) { repeated(in: records, of: $0, links) }
    return RepeatedIndicators(indexes: indexes.flatMap(\.self), records)
  }

  /// So many goals are worth a task of their own.
  private static let goalsAtATime = 4_000

  /// What is repeated under some goals.
  private static func repeated(
    in records: SheetActions,
    of goals: Range<Int>,
    _ links: Links
  ) -> [Int] {
    let indicators = records.indicators
    var indexes: [Int] = []
    // Emptied for each goal, so that it stays as small as the largest of them.
    var first: [TextKey: Int] = [:]
    for goal in goals {
      let own = links[goal]
      guard own.count > 1, mayHaveSameName(own, of: indicators) else { continue }
      first.removeAll(keepingCapacity: own.count < 1_000)
      for index in own {
        guard let title = indicators[index].title else { continue }
        let name = TextKey(name: title.original)
        if let known = first[name] {
          let differing = indicators[index].columns(differingFrom: indicators[known])
          if differing.isEmpty { indexes.append(index) }
        } else {
          first[name] = index
        }
      }
    }
    return indexes
  }

  /// Whether two of some indicators may have the same name, told without the forms of the names.
  private static func mayHaveSameName(_ indexes: ArraySlice<Int>, of indicators: [Indicator])
    -> Bool
  {
    // Of many indicators some probably have the same name.
    guard indexes.count <= 12 else { return true }
    return indexes.indices.contains { place in
      let sketch = indicators[indexes[place]].nameSketch
      return indexes[(place + 1)...].contains { indicators[$0].nameSketch == sketch }
    }
  }

  /// The elements of those that are kept.
  func dropped<Element>(from elements: [Element]) -> [Element] {
    var kept: [Element] = []
    kept.reserveCapacity(elements.count - indexes.count)
    var start = 0
    for index in indexes {
      kept += elements[start..<index]
      start = index + 1
    }
    return kept + elements[start...]
  }

  /// The new indexes of those that are kept; `nil`: the indicator is not.
  var newIndexes: [Int?] {
    var dropped = 0
    return (0..<count).map { index in
      if dropped < indexes.count, indexes[dropped] == index {
        dropped += 1
        return nil
      }
      return index - dropped
    }
  }
}

extension Indicator {
  /// The columns in which the indicator says something else than the other or more, beside the name.
  package func columns(differingFrom other: Indicator) -> [Column] {
    var columns: [Column] = []
    func compare(_ column: Column, _ isSaid: Bool) {
      if !isSaid { columns.append(column) }
    }
    func isIn(_ own: String?, _ other: String?) -> Bool { own == nil || own == other }
    compare(.unit, unit == nil || UnitForm.areAlike(unit?.original, other.unit?.original))
    compare(.direction, direction.saysNothingBeyond(other.direction, ==))
    compare(.baseline, baseline.saysNothingBeyond(other.baseline, Measure.areAlike))
    compare(.baselineYear, baselineYear.saysNothingBeyond(other.baselineYear, ==))
    compare(.target, target.saysNothingBeyond(other.target, Measure.areAlike))
    compare(.targetYear, targetYear.saysNothingBeyond(other.targetYear, ==))
    compare(.source, isIn(source?.original, other.source?.original))
    compare(.sotkanetID, isIn(sotkanetID, other.sotkanetID))
    compare(.responsible, isIn(responsible?.original, other.responsible?.original))
    return columns
  }
}

extension Measure {
  /// Whether two values are the same, also where their units are written otherwise.
  fileprivate static func areAlike(_ one: Measure, _ other: Measure) -> Bool {
    if one == other { return true }
    guard let first = one.quantity, let second = other.quantity else { return false }
    return first.withoutUnit == second.withoutUnit && UnitForm.areAlike(first.unit, second.unit)
  }
}

extension Cell {
  fileprivate func saysNothingBeyond(
    _ other: Cell,
    _ areSame: (Value, Value) -> Bool
  ) -> Bool {
    switch (self, other) {
    case (.empty, _): true
    case (.value(let own), .value(let other)): areSame(own, other)
    case (.unread(let own), .unread(let other)): own == other
    default: false
    }
  }
}
