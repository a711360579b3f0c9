/// Words by their forms as headings, with a number each.
///
/// A table of all forms takes longer to make than the words of a file take to look up, so the words stay as they are and
/// are compared with the form that is looked for.
public struct HeadingWords: Sendable {
  private let words: [(text: String, number: Int)]

  /// What the forms of the words begin with; zero: only a closer look tells.
  private let beginnings: [UInt16]

  /// Of words with the same form the first one is found; each of their letters is one character.
  init(_ words: [(text: String, number: Int)]) {
    self.words = words
    beginnings = words.map { Self.beginning(of: $0.text.utf8.span) }
  }

  /// The number of the word with a form; `nil`: there is none.
  func number(of form: [UInt8]) -> Int? {
    let first = Self.beginning(of: form.span)
    for (index, beginning) in beginnings.enumerated() where beginning == first || beginning == 0 {
      if NormalForm.heading(of: words[index].text, is: form) { return words[index].number }
    }
    return nil
  }

  /// The first two letters or digits, small ones; zero: other characters stand there.
  private static func beginning(of text: Span<UInt8>) -> UInt16 {
    guard text.count > 1 else { return 0 }
    let (first, second) = (small(text[0]), small(text[1]))
    return first == 0 || second == 0 ? 0 : UInt16(first) << 8 | UInt16(second)
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x30...0x39: byte
    default: byte | 0x20 &- 0x61 < 26 ? byte | 0x20 : 0
    }
  }
}
