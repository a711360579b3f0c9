internal import Bytes

extension Workbook {
  /// Whether most goals have their text in two languages in one cell: `Väki kasvaa / Folkmängden ökar`.
  public var hasTextsInTwoLanguages: Bool {
    let count = goals.indices.count { goal in
      goals[goal].title?.original.hasPart(" / ") ?? false
    }
    return count * 2 > goals.count
  }
}
