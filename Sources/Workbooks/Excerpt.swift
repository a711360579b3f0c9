/// The beginning of a text that stands in many places.
///
/// A code, a unit or a name is said again wherever it is referred to. Where it is as long as a book, that would make of a
/// workbook many times its size.
package enum Excerpt {
  /// Far longer than any name is.
  private static let longest = 1_000

  /// The text, or its beginning with an ellipsis where it is too long for a name.
  package static func ofName(_ text: String) -> String {
    guard text.utf8.count > longest else { return text }
    return String(text.unicodeScalars.prefix(longest / 4)) + "…"
  }
}
