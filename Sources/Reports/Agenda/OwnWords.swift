internal import Bytes
internal import Wording
internal import Workbooks

/// The account that an agenda item has of its own, in whatever language.
struct OwnWords {
  /// The account; `nil`: the item has none.
  let text: String?
  private let form: String

  init(_ text: String?) {
    self.text = text
    form = text?.lowercased() ?? ""
  }

  /// Whether it has one of the words, each a beginning that all inflected forms share.
  func tell(_ words: Phrase) -> Bool {
    Language.allCases.contains { form.hasPart(words[$0]) }
  }

  /// Whether it tells the date.
  func tell(_ date: CalendarDate) -> Bool {
    Language.allCases.contains { form.hasPart(date.text(in: $0).lowercased()) }
  }
}
