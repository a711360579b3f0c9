/// Who is named in one column of all records of a kind; a column in which nobody is named takes no memory.
struct ResponsibleLists: Sendable {
  private var lists: [[Responsible]] = []

  /// Notes who is named in a record, record by record in their order.
  mutating func set(_ list: [Responsible], ofRecord record: Int) {
    guard !list.isEmpty else { return }
    lists += repeatElement([], count: record - lists.count)
    lists.append(list)
  }

  /// Who is named in a record, by its index; nobody where the record is not known.
  subscript(record: Int) -> [Responsible] { record < lists.count ? lists[record] : [] }
}
