/// Codes for the records that have none, made from their order.
extension Assembly {
  mutating func giveCodes() {
    var areaNumbers: [String: Int] = [:]
    let areaCodes = codes(of: areas)
    for index in areas.indices where !areas[index].id.isWritten {
      let letter = areas[index].effectiveGroup?.letter ?? "A"
      areas[index].id = areaCodes.next(letter, &areaNumbers)
    }
    var goalNumbers: [String: Int] = [:]
    let goalCodes = codes(of: goals)
    lazy var areaIndex = CodeIndex(areas.map { ($0.id, $0.title) })
    for index in goals.indices where !goals[index].id.isWritten {
      let areaNumber =
        areaOfGoal[index]
        ?? goals[index].area.flatMap { CellText.items($0).first }.flatMap { areaIndex.find($0) }
        ?? -1
      let area = areaNumber < 0 ? nil : areas[areaNumber].id.text
      goals[index].id = goalCodes.next(area.map { $0 + "." } ?? "T", &goalNumbers)
    }
    let actionCodes = codes(of: actions)
    lazy var goalIndex = CodeIndex(goals.map { ($0.id, $0.title) })
    // Made codes of goals are all different, so that actions are counted by their goals and not by their codes.
    let areCounted = !goals.contains { $0.id.isWritten } && actionCodes.isEmpty
    var counts = Array(repeating: 0, count: areCounted ? goals.count : 0)
    var actionNumbers: [String: Int] = [:]
    // Actions towards one goal mostly follow each other.
    var counted = (goal: -1, prefix: "")
    for index in actions.indices where !actions[index].id.isWritten {
      let goalNumber =
        goalOfAction[index]
        ?? actions[index].goal.flatMap { CellText.items($0).first }.flatMap { goalIndex.find($0) }
        ?? -1
      if areCounted, goalNumber >= 0 {
        counts[goalNumber] += 1
        if counted.goal != goalNumber { counted = (goalNumber, goals[goalNumber].id.text + ".") }
        actions[index].id = Identifier(counted.prefix, madeWith: counts[goalNumber])
        continue
      }
      let goal = goalNumber < 0 ? nil : goals[goalNumber].id.text
      actions[index].id = actionCodes.next(goal.map { $0 + "." } ?? "TP", &actionNumbers)
    }
    Self.giveCodes(to: &indicators, "M", codes(of: indicators))
    Self.giveCodes(to: &parties, "O", codes(of: parties))
    Self.giveCodes(to: &documents, "D", codes(of: documents))
    Self.giveCodes(to: &agenda, "E", codes(of: agenda))
    Self.giveCodes(to: &forums, "F", codes(of: forums))
    Self.giveCodes(to: &sources, "L", codes(of: sources))
  }

  private static func giveCodes<R: CodedRecord>(
    to records: inout [R],
    _ prefix: String,
    _ codes: CodeSet<R>
  ) {
    if codes.isEmpty {
      for index in records.indices {
        records[index].id = Identifier(prefix, madeWith: index + 1)
      }
      return
    }
    var numbers: [String: Int] = [:]
    for index in records.indices where !records[index].id.isWritten {
      records[index].id = codes.next(prefix, &numbers)
    }
  }

  private func codes<R: CodedRecord>(of records: [R]) -> CodeSet<R> {
    CodeSet(records, mayBeWritten: mayHaveCodes(R.kind))
  }

  /// Whether a file has a column of the codes of a kind of record, as most sheets have not.
  func mayHaveCodes(_ kind: TableKind) -> Bool {
    kind.codeColumn.map { column in files.contains { $0.has(kind, column) } } ?? true
  }
}
