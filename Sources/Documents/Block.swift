/// A part of a document that begins on a line of its own.
///
/// What has nothing to show is not written: an empty paragraph, a list without items.
public indirect enum Block: Hashable, Sendable {
  /// A heading and what stands under it; sections in it are one level down, so that no level is skipped.
  case section(Prose, [Block])
  case paragraph(Prose)
  case bullets([ListItem])
  /// A list whose items are numbered from one.
  case numbers([ListItem])
  case definitions([Definition])
  case table(Table)
  case figure(Figure)
  case quotation([Block])
  /// A remark that is set apart and begins with a word that says what it is: `Huomio:`.
  case note(String, [Block])
}

extension Block: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    self = .paragraph(Prose(text))
  }
}
