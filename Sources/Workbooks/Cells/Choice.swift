public import Wording

/// A cell that says one of a few words, in any language and any letter case.
public protocol Choice: CellValue, CaseIterable, Hashable where AllCases == [Self] {
  /// The word that goalbook writes.
  var word: Phrase { get }

  /// Other words that mean the same, in any language.
  var otherWords: [String] { get }

  /// Words that say more than the choice that they are read as, so that no other word replaces them.
  static var narrowerWords: [String] { get }

  /// Every word with the place of its choice among all of them, made once by `makeLookup`.
  static var lookup: HeadingWords { get }
}

extension Choice {
  public init?(cell text: String) {
    guard let place = Self.lookup.number(of: NormalForm.headingBytes(text)) else { return nil }
    self = Self.allCases[place]
  }

  public static var narrowerWords: [String] { [] }

  public static var form: Phrase {
    func list(_ language: Language) -> String {
      allCases.map { $0.word[language] }.joined(separator: ", ")
    }
    return Phrase(fi: list(.finnish), sv: list(.swedish), en: list(.english))
  }

  public func text(in language: Language) -> String { word[language] }

  /// The table of words; of two choices with the same word the first wins.
  static func makeLookup() -> HeadingWords {
    var words: [(text: String, number: Int)] = []
    for (place, choice) in allCases.enumerated() {
      let word = choice.word
      for text in [word.fi, word.sv, word.en] { words.append((text, place)) }
      for text in choice.otherWords { words.append((text, place)) }
    }
    return HeadingWords(words)
  }
}
