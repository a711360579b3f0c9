/// A list that goes on in later rows of a sheet.
struct ContinuedList: Sendable {
  /// Indexes of the actions whose list it is: those of one cell.
  var actions: Range<Int>

  /// What their own row says; `nil`: nothing.
  let own: String?

  /// What each later row adds, with its index in the table.
  var rows: [(row: Int, text: String)] = []
}
