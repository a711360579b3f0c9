package import Wording

/// A row of the basics table or a line above a sheet's headings, with what it was taken for.
package struct BasicsLine: Sendable {
  /// What a line says.
  package enum Meaning: Hashable, Sendable {
    /// A key, and the language that it names.
    case key(Basics.Key, Language?)
    /// A key that an earlier line has.
    case repeated(Basics.Key, Language?)
    /// A key that nobody knows.
    case unknown
    /// Nothing about the workbook.
    case nothing
  }

  package private(set) var meaning: Meaning

  /// The key as it stands; of a line of one text that text.
  package private(set) var key: String

  /// The value; `nil`: the line has none.
  package private(set) var value: String?

  /// The cell of the value.
  package let place: Place

  init(meaning: Meaning, key: String, value: String?, place: Place) {
    self.meaning = meaning
    self.key = key
    self.value = value
    self.place = place
  }

  /// Takes a title for the value of a key.
  mutating func take(as key: Basics.Key) {
    meaning = .key(key, nil)
    value = self.key
  }
}
