/// A list that goes on in later rows of a sheet.
struct ContinuedList {
  /// What the record's own row says; `nil`: nothing.
  let own: String?

  /// What each later row adds, with its index in the table.
  var rows: [(row: Int, text: String)] = []
}
