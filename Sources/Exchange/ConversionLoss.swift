public import Workbooks

/// What stands in a file of a workbook and was not carried over to the other form.
public struct ConversionLoss: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A whole table, with the number of its rows.
    case table(rowCount: Int)
    /// Rows of which no record came over as it is.
    case rows([Place])
    /// Cells that stand under one heading, or above the headings.
    case cells([Place])
    /// Long cells that stand under one heading, which only the first of very many records in a row keep.
    case sharedCells([Place])
    /// A file of which nothing is understood.
    case file
  }

  /// Index of the file among the workbook's files, from zero.
  public let file: Int
  public let kind: Kind
}
