/// A cell that lists parties, taken apart once for whoever asks who is named in it.
struct PartyList: Sendable {
  /// The items with their parts at commas, slashes and a last “and”.
  let items: [(text: String, parts: [String])]

  init(_ cell: String) {
    items = CellText.items(cell).map { ($0, CellText.listParts($0)) }
  }
}
