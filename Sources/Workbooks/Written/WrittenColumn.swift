package import Wording

/// A column of a kind of record, or the sister of one in a language.
package struct WrittenColumn: Hashable, Sendable {
  /// The column's raw value.
  package let column: Int

  /// The language that the heading names; `nil`: it names none.
  package let language: Language?

  package init(_ column: Int, _ language: Language? = nil) {
    self.column = column
    self.language = language
  }
}
