/// Codes for the records that have none, made from their order.
extension Assembly {
  mutating func giveCodes() {
    var areaNumbers: [String: Int] = [:]
    let areaCodes = CodeSet(areas.map(\.id))
    for index in areas.indices where !areas[index].id.isWritten {
      let letter = areas[index].effectiveGroup?.letter ?? "A"
      areas[index].id = areaCodes.next(letter, &areaNumbers)
    }
    var goalNumbers: [String: Int] = [:]
    let goalCodes = CodeSet(goals.map(\.id))
    lazy var areaIndex = CodeIndex(areas.map { ($0.id, $0.title) })
    for index in goals.indices where !goals[index].id.isWritten {
      let areaNumber =
        areaOfGoal[index]
        ?? goals[index].area.flatMap { CellText.items($0).first }.flatMap { areaIndex.find($0) }
        ?? -1
      let area = areaNumber < 0 ? nil : areas[areaNumber].id.text
      goals[index].id = goalCodes.next(area.map { $0 + "." } ?? "T", &goalNumbers)
    }
    var actionNumbers: [String: Int] = [:]
    let actionCodes = CodeSet(actions.map(\.id))
    lazy var goalIndex = CodeIndex(goals.map { ($0.id, $0.title) })
    for index in actions.indices where !actions[index].id.isWritten {
      let goalNumber =
        goalOfAction[index]
        ?? actions[index].goal.flatMap { CellText.items($0).first }.flatMap { goalIndex.find($0) }
        ?? -1
      let goal = goalNumber < 0 ? nil : goals[goalNumber].id.text
      actions[index].id = actionCodes.next(goal.map { $0 + "." } ?? "TP", &actionNumbers)
    }
    giveCodes(to: \.indicators, \.id, "M")
    giveCodes(to: \.parties, \.id, "O")
    giveCodes(to: \.documents, \.id, "D")
    giveCodes(to: \.agenda, \.id, "E")
    giveCodes(to: \.forums, \.id, "F")
    giveCodes(to: \.sources, \.id, "L")
  }

  mutating func giveCodes<R: Record>(
    to list: WritableKeyPath<Assembly, [R]>,
    _ id: WritableKeyPath<R, Identifier<R>>,
    _ prefix: String
  ) {
    let codes = CodeSet(self[keyPath: list].map { $0[keyPath: id] })
    var numbers: [String: Int] = [:]
    for index in self[keyPath: list].indices
    where !self[keyPath: list][index][keyPath: id].isWritten {
      self[keyPath: list][index][keyPath: id] = codes.next(prefix, &numbers)
    }
  }
}
