internal import Wording

/// The Acts by their names, written as words.
enum StatuteNames {
  private static let byWords: [[String]: Statute] = {
    var index: [[String]: Statute] = [:]
    for statute in Statute.all {
      var names = statute.otherNames + statute.misprints + [statute.number]
      for title in [statute.title, statute.shortTitle] {
        names += Language.allCases.map { title[$0] }
      }
      for name in names { index[StatuteText(name).words] = statute }
    }
    return index
  }()

  /// The number of words in the longest name.
  static let longestCount = byWords.keys.map(\.count).max() ?? 0

  static func statute(_ words: [String]) -> Statute? { byWords[words] }
}
