/// Cells that list parties, taken apart once for whoever asks who is named in them.
///
/// The same few names are parts of many lists, so that they have numbers, by which what is known of them is found.
struct PartyLists: Sendable {
  /// An item with the numbers of its parts at commas, slashes and a last “and”.
  struct Item: Sendable {
    let text: String
    let parts: [Int]
  }

  /// The different parts in the order in which they stand in the cells.
  private(set) var names: [String] = []
  private var numbers: [TextKey: Int] = [:]

  /// The items of a cell.
  mutating func items(of cell: String) -> [Item] {
    CellText.items(cell).map { Item(text: $0, parts: parts(of: $0)) }
  }

  /// The numbers of an item's parts.
  mutating func parts(of item: String) -> [Int] {
    CellText.listParts(item).map { name in
      let key = TextKey(exactly: name)
      if let number = numbers[key] { return number }
      numbers[key] = names.count
      names.append(name)
      return names.count - 1
    }
  }
}
