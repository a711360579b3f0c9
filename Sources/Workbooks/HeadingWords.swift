/// Words by their forms as headings, with a number each.
///
/// A table of all forms takes longer to make than the words of a file take to look up, so the words stay as they are and
/// are compared with the form that is looked for.
public struct HeadingWords: Sendable {
  private let words: [(text: String, number: Int)]

  /// The first letters of the words; zero: only a closer look tells.
  private let initials: [UInt8]

  /// Of words with the same form the first one is found; each of their letters is one character.
  init(_ words: [(text: String, number: Int)]) {
    self.words = words
    initials = words.map { Self.initial(of: $0.text) }
  }

  /// The number of the word with a form; `nil`: there is none.
  func number(of form: [UInt8]) -> Int? {
    let first = form.first ?? 0
    for (index, initial) in initials.enumerated() where initial == first || initial == 0 {
      if NormalForm.heading(of: words[index].text, is: form) { return words[index].number }
    }
    return nil
  }

  /// The first byte of a word's form; zero: the word begins with neither an ASCII letter nor a digit.
  private static func initial(of text: String) -> UInt8 {
    switch text.utf8.first {
    case let letter? where 0x61...0x7A ~= letter | 0x20: letter | 0x20
    case let digit? where 0x30...0x39 ~= digit: digit
    default: 0
    }
  }
}
