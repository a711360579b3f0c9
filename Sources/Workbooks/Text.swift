public import Wording

/// What stands in a text cell, and what its sisters in other languages say.
///
/// A text of a file is a stretch of the file's bytes, of which a string is made only when one is asked for: a workbook's
/// texts are most of it, and few of them are ever shown.
public struct Text: Hashable, Sendable, CustomStringConvertible {
  @usableFromInline
  let holder: TextHolder

  /// Where the text stands in its holder's bytes; 0 and 0 where the holder has a string.
  @usableFromInline
  let start: UInt32
  @usableFromInline
  let count: UInt16

  /// Those of the original and of its sisters.
  private let signs: TextSigns

  init(_ original: String, language: Language? = nil, sisters: [Language: String]? = nil) {
    holder = TextHolder(original, language: language, sisters: sisters)
    start = 0
    count = 0
    var signs = TextSigns(original.utf8.span)
    if let sisters {
      for (_, text) in sisters { signs.formUnion(TextSigns(text.utf8.span)) }
    }
    self.signs = signs
  }

  /// A text that stands in a holder's bytes as it is, with the signs that it has; it has less than 65,536 bytes.
  init(at range: Range<Int>, _ signs: TextSigns, of holder: TextHolder) {
    self.holder = holder
    start = UInt32(range.lowerBound)
    count = UInt16(range.count)
    self.signs = signs
  }

  /// The text of the column without a language, or of the first that names one.
  public var original: String { holder.string ?? withBytes(TextHolder.string) }

  /// The language that the original's heading names; `nil`: it names none.
  public var language: Language? { holder.language }

  public var description: String { original }

  /// Looks at the bytes of the original.
  @inlinable
  package func withBytes<Result>(_ look: (Span<UInt8>) -> Result) -> Result {
    if let string = holder.string {
      let utf8 = string.utf8
      return look(utf8.span)
    }
    let bytes = holder.bytes
    return look(bytes.span.extracting(Int(start)..<Int(start) + Int(count)))
  }

  /// Whether the text or a sister has one of some signs.
  package func has(_ signs: TextSigns) -> Bool { self.signs.has(signs) }

  /// Whether the original is only a dash, the sign for nothing, as few short ones are.
  package var isDash: Bool { withBytes { $0.count <= 3 } && CellText.isDash(original) }

  /// Whether the text is one line without a bullet or a number before it, so that it is the one item of its cell.
  var isOneLine: Bool {
    has(.lineEnd) ? withBytes(CellText.isOneLine) : !withBytes(CellText.mayHaveBullet)
  }

  /// The text with more items of the list that it is.
  func adding(_ items: [String]) -> Text {
    Text(
      ([original] + items).joined(separator: "; "),
      language: language,
      sisters: holder.sisters
    )
  }

  /// The text in one language; `nil`: there is no sister column in it, or its cell is empty.
  public func translation(to language: Language) -> String? {
    self.language == language ? original : holder.sisters?[language]
  }

  /// Whether the text has sisters, so that a report has to choose.
  public var hasSisters: Bool { holder.language != nil || holder.sisters != nil }

  public static func == (one: Text, other: Text) -> Bool {
    one.original == other.original && one.language == other.language
      && one.holder.sisters == other.holder.sisters
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(original) }
}
