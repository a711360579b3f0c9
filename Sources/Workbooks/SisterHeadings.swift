internal import Wording

/// Two headings of one row that name the same texts in two languages, as `Tavoite` and `Mål` beside each other do.
enum SisterHeadings {
  /// The columns by which records are known; other columns may say two things under two such headings.
  private static let titles: [(kind: TableKind, column: Int)] = [
    (.areas, GoalArea.Column.title.rawValue), (.goals, Goal.Column.title.rawValue),
    (.actions, Action.Column.title.rawValue), (.indicators, Indicator.Column.title.rawValue),
  ]

  /// The languages of such headings by their cells.
  static func languages(
    _ names: [(form: String, language: Language?)],
    _ choices: [(kind: TableKind, column: Int)?]
  ) -> [Int: Language] {
    var found: [Int: Language] = [:]
    for title in titles {
      let cells = choices.indices.filter { choices[$0].map { $0 == title } ?? false }
      guard cells.count == 2, cells.allSatisfy({ names[$0].language == nil }) else { continue }
      let languages = cells.map {
        HeadingTable[title.kind].languages(of: names[$0].form, column: title.column)
      }
      guard languages.allSatisfy({ $0.count == 1 }), languages[0] != languages[1] else { continue }
      for (cell, language) in zip(cells, languages.joined()) { found[cell] = language }
    }
    return found
  }
}
