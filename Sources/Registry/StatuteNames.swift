internal import Wording

/// The Acts by their names, written as words.
enum StatuteNames {
  private struct Name {
    let words: [String]
    let statute: Statute
  }

  /// By their first words; the longest names come first.
  private static let byFirstWord: [String: [Name]] = {
    var index: [String: [Name]] = [:]
    for statute in Statute.all {
      var names = statute.otherNames + statute.misprints + [statute.number]
      for title in [statute.title, statute.shortTitle] {
        names += Language.allCases.map { title[$0] }
      }
      for name in names {
        let words = StatuteText(name).words
        guard let first = words.first else { continue }
        var others = index[first] ?? []
        others.removeAll { $0.words == words }
        let place = others.firstIndex { $0.words.count < words.count } ?? others.count
        others.insert(Name(words: words, statute: statute), at: place)
        index[first] = others
      }
    }
    return index
  }()

  static func statute(_ words: some Collection<String>) -> Statute? {
    words.first.flatMap { byFirstWord[$0] }?.first { $0.words.elementsEqual(words) }?.statute
  }

  /// The longest name that stands somewhere among tokens; `nil`: none does.
  static func name(
    in tokens: [StatuteText.Token],
    at start: Int
  ) -> (words: [String], statute: Statute)? {
    guard let first = tokens[start].wordOfRunningText, let names = byFirstWord[first] else {
      return nil
    }
    let name = names.first { name in
      name.words.count <= tokens.count - start
        && name.words.indices.dropFirst().allSatisfy {
          tokens[start + $0].wordOfRunningText == name.words[$0]
        }
    }
    return name.map { ($0.words, $0.statute) }
  }
}

extension StatuteText.Token {
  /// The token as a word of a name among other words, where numbers are those of sections.
  fileprivate var wordOfRunningText: String? {
    if case .number = self { nil } else { nameWord }
  }
}
