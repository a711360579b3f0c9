internal import Bytes
internal import CSV
internal import Wording

/// What texts are held by: the bytes of a file for those of neighbouring rows, or one text of its own with its sisters.
///
/// A file's bytes have many holders, so that several cores that pass texts on do not wait for each other to count who has
/// them.
@usableFromInline
final class TextHolder: Sendable {
  /// The text of a table; empty where there is a string.
  @usableFromInline
  let bytes: [UInt8]

  /// A text that stands in no file as it is; `nil`: texts are parts of the bytes.
  @usableFromInline
  let string: String?

  let language: Language?

  /// Texts from sister columns, such as `Tavoite (sv)`; `nil`: there are none.
  let sisters: [Language: String]?

  init(_ string: String, language: Language?, sisters: [Language: String]?) {
    bytes = []
    self.string = string
    self.language = language
    self.sisters = sisters
  }

  /// For texts that are stretches of a table's text.
  init(_ table: Table) {
    bytes = table.bytes
    string = nil
    language = nil
    sisters = nil
  }

  /// The string that a stretch is.
  static func string(_ bytes: Span<UInt8>) -> String { Table.string(bytes) }

  /// A longer text is made a string at once: thousands of records may refer to it, and each may ask for the string.
  private static let longest = 1_000

  /// The cleaned text of a cell of the table; `nil`: it is empty or does not exist.
  func text(of table: Table, row: Int, column: Int) -> Text? {
    guard let range = table.contents(row: row, column: column), range.count <= Self.longest else {
      return table.clean(row: row, column: column).map { Text($0) }
    }
    let bytes = bytes
    let span = bytes.span.extracting(range)
    let signs = TextSigns(span)
    if CellText.isClean(span, signs) { return Text(at: range, signs, of: self) }
    guard let text = CellText.clean(span) else { return nil }
    // A dash or a euro sign only looks as if there were something to clean.
    let utf8 = text.utf8
    return utf8.span.isSame(as: span) ? Text(at: range, signs, of: self) : Text(text)
  }
}
