public import Wording

/// The columns of one kind of table; the raw values count from zero.
public protocol RecordColumn: RawRepresentable<Int>, CaseIterable, Hashable, Sendable
where AllCases == [Self] {
  /// The heading that goalbook writes.
  var heading: Phrase { get }

  /// Other headings that are read as this column, in any language.
  var otherHeadings: [String] { get }

  /// Headings that are read as this column where no other heading is, since beside another they may mean something else.
  var rareHeadings: [String] { get }

  /// Whether an empty cell in this column is a flaw.
  var isRequired: Bool { get }
}

extension RecordColumn {
  public var otherHeadings: [String] { [] }
  public var rareHeadings: [String] { [] }
  public var isRequired: Bool { false }
}
