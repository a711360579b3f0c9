/// Something odd in the bytes of a file, with its place; there is one for each cell and kind.
public struct Fault: Sendable, Hashable {
  /// The ways in which bytes can be odd.
  public enum Kind: String, CaseIterable, Sendable {
    /// The file is not text, and has no rows.
    case binary
    /// Bytes that are not UTF-8 in a file that is; the text has U+FFFD in their place.
    case invalidUTF8 = "invalid-utf-8"
    /// One of the five bytes that Windows-1252 leaves undefined; the text has U+FFFD in its place.
    case undefinedByte = "undefined-byte"
    /// Half of a UTF-16 surrogate pair; the text has U+FFFD in its place.
    case loneSurrogate = "lone-surrogate"
    /// A UTF-16 file with an odd number of bytes; the last one is left out.
    case oddByteCount = "odd-byte-count"
    /// A NUL; the text has U+FFFD in its place.
    case nullCharacter = "null-character"
    /// A control character other than tab and line ends; the text keeps it.
    case controlCharacter = "control-character"
    /// A byte order mark, U+FEFF, elsewhere than at the beginning; the text keeps it.
    case strayByteOrderMark = "stray-byte-order-mark"
    /// A U+FFFD that stands in the file: a character was lost before the file was written.
    case replacementCharacter = "replacement-character"
    /// A quote that opens a cell and is never closed; it is read as a part of the text.
    case unclosedQuote = "unclosed-quote"
    /// Text between a closing quote and the end of its cell; it is kept.
    case textAfterQuote = "text-after-quote"
  }

  /// What is odd.
  public let kind: Kind
  /// The index of the row in its table, from zero; `nil` where the fault is in no row.
  public let row: Int?
  /// The index of the cell in its row, from zero; `nil` where the fault is in no row.
  public let column: Int?
  /// The line of the file, from one.
  public let line: Int
  /// The place in the bytes of the file, from zero.
  public let byteOffset: Int

  /// A fault at a place of a file.
  public init(kind: Kind, row: Int?, column: Int?, line: Int, byteOffset: Int) {
    self.kind = kind
    self.row = row
    self.column = column
    self.line = line
    self.byteOffset = byteOffset
  }
}
