internal import Wording

/// A sentence that many findings have in common but for what each of them quotes of its record.
///
/// A million findings keep no texts of their own: a message is put together when it is told.
struct SharedSentence: Sendable {
  /// The sentence up to the text and from it on, with the quotation marks.
  private let before: String
  private let after: String
  private let text: @Sendable (_ record: Int) -> String

  /// The sentence is given with a text in quotation marks, and the text by the index of the record.
  init(
    _ language: Language,
    quoting text: @escaping @Sendable (_ record: Int) -> String,
    _ sentence: (String) -> String
  ) {
    // A sign that no sentence has stands for the text.
    let parts = sentence(language.quoted("\u{FFFC}")).unicodeScalars
      .split(separator: "\u{FFFC}", maxSplits: 1, omittingEmptySubsequences: false)
    before = String(parts[0])
    after = parts.count > 1 ? String(parts[1]) : ""
    self.text = text
  }

  /// The sentence about a record.
  func told(of record: Int) -> String {
    // Put together in one piece of memory.
    let text = Quotation.shortened(text(record))
    var sentence = ""
    sentence.reserveCapacity(before.utf8.count + text.utf8.count + after.utf8.count)
    sentence += before
    sentence += text
    sentence += after
    return sentence
  }
}
