/// Who is named in one column of all records of a kind; a column in which nobody is named takes no memory.
package struct ResponsibleLists: Sendable {
  /// Those who are named together, never nobody; cells that say the same mostly have one list.
  package private(set) var lists: [[Responsible]] = []

  /// The indexes of the lists by the records' indexes; negative: nobody is named.
  private var listOfRecord: [Int32] = []

  /// The indexes of the lists by the numbers of the cells; negative: no record has had the cell.
  private var listOfCell: [Int32] = []

  /// Notes who is named in a record, record by record in their order.
  ///
  /// `cell` is the number of what its cell says among different ones; `nil`: it has none.
  mutating func set(_ list: [Responsible], ofRecord record: Int, cell: Int32? = nil) {
    guard !list.isEmpty else { return }
    if listOfRecord.count < record {
      listOfRecord += repeatElement(-1, count: record - listOfRecord.count)
    }
    guard let cell else {
      listOfRecord.append(add(list))
      return
    }
    if listOfCell.count <= cell {
      listOfCell += repeatElement(-1, count: Int(cell) + 1 - listOfCell.count)
    }
    if listOfCell[Int(cell)] < 0 { listOfCell[Int(cell)] = add(list) }
    listOfRecord.append(listOfCell[Int(cell)])
  }

  private mutating func add(_ list: [Responsible]) -> Int32 {
    lists.append(list)
    return Int32(lists.count - 1)
  }

  /// The index of the list of those who are named in a record; `nil`: nobody is, or the record is not known.
  package func list(ofRecord record: Int) -> Int? {
    guard record < listOfRecord.count, listOfRecord[record] >= 0 else { return nil }
    return Int(listOfRecord[record])
  }

  /// How many records have each list.
  package var counts: [Int] {
    var counts = Array(repeating: 0, count: lists.count)
    for list in listOfRecord where list >= 0 { counts[Int(list)] += 1 }
    return counts
  }

  /// The parties of a list, each once and in the workbook's order.
  package func parties(ofList list: Int) -> PartyRuns {
    lists[list].count == 1
      ? lists[list][0].parties.inOrder : PartyRuns(uniting: lists[list].map(\.parties))
  }

  /// The parties that any of some records name; each list is gone through once.
  package func parties(ofRecords records: some Sequence<Int>) -> PartyRuns {
    PartyRuns(uniting: Set(records.compactMap(list(ofRecord:))).map(parties(ofList:)))
  }

  /// Who is named in a record, by its index; nobody where the record is not known.
  subscript(record: Int) -> [Responsible] { list(ofRecord: record).map { lists[$0] } ?? [] }
}
