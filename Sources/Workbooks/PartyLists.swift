internal import CSV

/// Cells that list parties, taken apart once for whoever asks who is named in them.
///
/// The same few names are parts of many lists, so that they have numbers, by which what is known of them is found.
struct PartyLists: Sendable {
  /// An item with the numbers of its parts at commas, slashes and a last “and”.
  struct Item: Sendable {
    let text: String
    let parts: [Int]
  }

  private var numbers = TextNumbers()

  /// The different parts in the order in which they stand in the cells.
  var names: [String] { numbers.texts }

  /// The items of a cell.
  mutating func items(of cell: String) -> [Item] {
    CellText.items(cell).map { Item(text: $0, parts: parts(of: $0)) }
  }

  /// The numbers of an item's parts.
  mutating func parts(of item: String) -> [Int] {
    var parts: [Int] = []
    parts.reserveCapacity(2)
    ListParts.each(of: item) { parts.append(numbers.number(of: $0, Table.string($0))) }
    return parts
  }
}
