internal import Registry
internal import Wording

/// Recognises goals that say no more than that cooperation, or what a statute asks for anyway, is to be promoted.
///
/// A text is general only when each of its words is: any other word may be the object, the target or those who gain.
enum GeneralWording {
  private enum Meaning {
    /// What the parties' cooperation consists of.
    case subject
    /// What the parties do by law in any case.
    case task
    case doing
    case other
  }

  static func stands(in text: String) -> Bool {
    // What is longer has other words.
    text.utf8.count <= 400 && !signs.areSurelyLacking(in: text) && plainlyStands(in: text)
  }

  /// The same without the quick look.
  static func plainlyStands(in text: String) -> Bool {
    // That wellbeing grows is a result; that it is promoted is a task.
    var isTask = false
    func isGeneral(_ word: String) -> Bool {
      guard let meaning = meaning(of: word) else { return false }
      if meaning == .subject || meaning == .doing { isTask = true }
      return true
    }
    let isGeneral = WordForm.everyWord(of: text) { word in
      word.utf8.contains(UInt8(ascii: "-"))
        ? word.split(separator: "-").allSatisfy { isGeneral(String($0)) } : isGeneral(word)
    }
    return isGeneral && isTask
  }

  /// What a general word means; `nil`: the word says something in particular.
  private static func meaning(of word: String) -> Meaning? {
    guard beginnings.contains(beginning(of: word)) else { return nil }
    if GeneralWord.doing.contains(word) { return .doing }
    if GeneralWord.becoming.contains(word) || GeneralWord.fillers.contains(word)
      || counties.contains(word) || isYear(word)
    {
      return .other
    }
    if isNoun(word, GeneralFinnishNoun.subjects, GeneralFinnishNoun.endings)
      || isNoun(word, GeneralSwedishNoun.subjects, GeneralSwedishNoun.endings)
    {
      return .subject
    }
    if isNoun(word, GeneralFinnishNoun.tasks, GeneralFinnishNoun.endings)
      || isNoun(word, GeneralSwedishNoun.tasks, GeneralSwedishNoun.endings)
    {
      return .task
    }
    return isNoun(word, GeneralFinnishNoun.parties, GeneralFinnishNoun.endings)
      || isNoun(word, GeneralSwedishNoun.parties, GeneralSwedishNoun.endings) ? .other : nil
  }

  /// The first two bytes of a word, by which most words are told from the general ones.
  private static func beginning(of word: String) -> UInt16 {
    word.utf8.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
  }

  private static let nouns =
    GeneralFinnishNoun.subjects + GeneralFinnishNoun.tasks + GeneralFinnishNoun.parties
    + GeneralSwedishNoun.subjects + GeneralSwedishNoun.tasks + GeneralSwedishNoun.parties

  private static let words = GeneralWord.doing.union(GeneralWord.becoming)
    .union(GeneralWord.fillers).union(counties)

  /// What the general words begin with; a year begins with 20.
  private static let beginnings = Set((nouns + words + ["20"]).map(beginning(of:)))

  private static let signs = GeneralWordBeginnings(
    words: GeneralWord.doingWords + GeneralWord.becomingWords + GeneralWord.fillerWords,
    names: County.all.flatMap(names(of:)),
    nouns: nouns + ["20"]
  )

  private static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && word.hasPrefix("20") && word.allSatisfy(\.isNumber)
  }

  /// Whether a word is one of the beginnings with an ending or without.
  private static func isNoun(
    _ word: String,
    _ beginnings: [String],
    _ endings: Set<String>
  ) -> Bool {
    let first = word.utf8.first
    return beginnings.contains { beginning in
      // Most beginnings are told apart by their first letter, none of which has a mark.
      guard beginning.utf8.first == first, word.hasPrefix(beginning) else { return false }
      let rest = word.dropFirst(beginning.count)
      return rest.isEmpty || endings.contains(String(rest))
    }
  }

  /// The words of the counties' names as they stand before a noun.
  private static let counties: Set<String> = {
    var words: Set<String> = []
    for county in County.all {
      for name in names(of: county) {
        for word in WordForm.words(name).flatMap({ $0.split(separator: "-") }) {
          words.formUnion([String(word), word + "s"])
        }
      }
    }
    return words
  }()

  private static func names(of county: County) -> [String] {
    [county.genitive, county.shortName.fi, county.shortName.sv, county.shortName.en]
  }
}
