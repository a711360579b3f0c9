/// A record that may go on in rows of a sheet below its own.
protocol ContinuedRecord: Record where Column: ContinuedColumn {
  /// Gives each text that can go on what is made of it.
  mutating func goOn(with text: (Text?, Column) -> Text?)

  /// A text that can go on; `nil`: the record has none in this column.
  func continuedText(_ column: Column) -> Text?

  /// Whether a text says again what the record has in a column with one value.
  func says(_ text: String, in column: Column) -> Bool
}

/// The columns of a record that may go on in rows below.
protocol ContinuedColumn: RecordColumn {
  /// What further rows mean for the column.
  var continuation: Continuation { get }
}

/// What further rows of a record mean for one of its columns.
enum Continuation {
  /// Another line of a free text, or another item of a list.
  case line, item
  /// Nothing: there is one value.
  case none
  /// Nothing that anybody misses, as with a number of the row.
  case ignored
}

extension ContinuedColumn {
  /// What stands between what two rows say.
  var separator: String { continuation == .item ? "; " : "\n" }
}
