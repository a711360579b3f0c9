/// Rows of cells under column headings.
public struct Table: Hashable, Sendable {
  /// What the table shows; it is written above it.
  public let caption: Prose?

  /// By what the table is told of where it has no caption and others stand under the same heading; it is not shown.
  public let name: String?
  public let columns: [Column]
  public let rows: [[Prose]]

  /// Whether the first cell of a row says what the row is about.
  public let hasRowHeadings: Bool

  /// Makes a table; it must have a column, and every row as many cells as there are columns.
  public init(
    caption: Prose? = nil,
    name: String? = nil,
    columns: [Column],
    rows: [[Prose]],
    hasRowHeadings: Bool = false
  ) {
    precondition(!columns.isEmpty, "A table has at least one column")
    precondition(
      rows.allSatisfy { $0.count == columns.count },
      "A row has a cell for each column"
    )
    self.caption = caption
    self.name = name
    self.columns = columns
    self.rows = rows
    self.hasRowHeadings = hasRowHeadings
  }

  /// The heading of a column, and the side that its cells are set to.
  public struct Column: Hashable, Sendable {
    public let heading: Prose
    public let alignment: Alignment

    public init(_ heading: Prose, alignment: Alignment = .leading) {
      self.heading = heading
      self.alignment = alignment
    }
  }

  /// The side of the column that its cells stand at; numbers stand at the trailing one.
  public enum Alignment: CaseIterable, Sendable {
    case leading
    case center
    case trailing
  }
}

extension Table.Column: ExpressibleByStringLiteral {
  public init(stringLiteral heading: String) {
    self.init(Prose(heading))
  }
}
