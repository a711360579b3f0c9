internal import Wording

/// The Acts by their names, written as words.
enum StatuteNames {
  struct Name {
    let words: [String]
    let statute: Statute

    /// Whether the Act has been called so wrongly.
    let isMisprint: Bool
  }

  /// By their first words; the longest names come first.
  private static let byFirstWord: [String: [Name]] = {
    var index: [String: [Name]] = [:]
    for statute in Statute.all {
      var names = statute.otherNames + statute.misprints + [statute.number]
      for title in [statute.title, statute.shortTitle] {
        names += Language.allCases.map { title[$0] }
      }
      let misprints = statute.misprints.map { StatuteText($0).words }
      for name in names {
        let words = StatuteText(name).words
        guard let first = words.first else { continue }
        let name = Name(words: words, statute: statute, isMisprint: misprints.contains(words))
        insert(name, into: &index[first, default: []])
      }
    }
    return index
  }()

  private static func insert(_ name: Name, into names: inout [Name]) {
    names.removeAll { $0.words == name.words }
    let place = names.firstIndex { $0.words.count < name.words.count } ?? names.count
    names.insert(name, at: place)
  }

  static func statute(_ words: some Collection<String>) -> Statute? {
    words.first.flatMap { byFirstWord[$0] }?.first { $0.words.elementsEqual(words) }?.statute
  }

  /// The longest name that stands somewhere among tokens; `nil`: none does.
  static func name(in tokens: [StatuteText.Token], at start: Int) -> Name? {
    guard let first = tokens[start].wordOfRunningText,
      firstSigns & sign(of: first) != 0, let names = byFirstWord[first]
    else { return nil }
    return names.first { name in
      name.words.count <= tokens.count - start
        && name.words.indices.dropFirst().allSatisfy {
          tokens[start + $0].wordOfRunningText == name.words[$0]
        }
    }
  }

  /// A bit for each first word by its beginning and length, since few words of a text begin a name.
  private static let firstSigns = byFirstWord.keys.reduce(0) { $0 | sign(of: $1) }

  private static func sign(of word: String) -> UInt64 {
    let bytes = word.utf8
    return 1 << ((UInt64(bytes.first ?? 0) &+ UInt64(bytes.count) &* 5) & 63)
  }
}

extension StatuteText.Token {
  /// The token as a word of a name among other words, where numbers are those of sections.
  fileprivate var wordOfRunningText: String? {
    if case .number = self { nil } else { nameWord }
  }
}
