/// Words by their forms as headings, with a number each.
///
/// A table of all forms takes longer to make than the words of a file take to look up, so the words stay as they are and
/// are compared with the form that is looked for.
public struct HeadingWords: Sendable {
  private let words: [(text: String, number: Int)]

  /// What the forms of the words begin with; zero: only a closer look tells.
  private let beginnings: [UInt64]

  /// Of words with the same form the first one is found; each of their letters is one character.
  init(_ words: [(text: String, number: Int)]) {
    self.words = words
    beginnings = words.map { Self.beginning(of: $0.text.utf8.span) }
  }

  /// The number of the word with a form; `nil`: there is none.
  func number(of form: [UInt8]) -> Int? {
    let first = Self.beginning(of: form.span)
    for index in beginnings.indices where beginnings[index] == first || beginnings[index] == 0 {
      if NormalForm.heading(of: words[index].text, is: form) { return words[index].number }
    }
    return nil
  }

  /// The first eight bytes of a text's form; zero: there are other characters than letters of ASCII and Latin ones.
  private static func beginning(of text: Span<UInt8>) -> UInt64 {
    var beginning: UInt64 = 0
    var length: UInt64 = 0
    var isSecond = false
    for index in text.indices where length < 64 {
      var byte = text[index]
      if isSecond {
        isSecond = false
        if byte <= 0x9E, byte != 0x97 { byte |= 0x20 }
      } else if byte | 0x20 &- 0x61 < 26 {
        byte |= 0x20
      } else if byte == 0xC3 {
        isSecond = true
      } else if byte >= 0x80 {
        return 0
      } else if byte &- 0x30 >= 10 {
        continue
      }
      beginning |= UInt64(byte) << length
      length += 8
    }
    return beginning
  }
}
