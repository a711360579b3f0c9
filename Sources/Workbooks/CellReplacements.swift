/// Texts that a sheet gives in place of a row's cells, by the columns' raw values.
///
/// There are few of them and each row has others, so that a list is quicker than a dictionary.
struct CellReplacements: ExpressibleByDictionaryLiteral {
  private var texts: [(column: Int, text: String)] = []

  init(dictionaryLiteral elements: (Int, String)...) {
    for (column, text) in elements { self[column] = text }
  }

  var isEmpty: Bool { texts.isEmpty }

  /// The text in place of a column's cell; `nil`: the cell counts.
  subscript(column: Int) -> String? {
    get { texts.first { $0.column == column }?.text }
    set {
      let index = texts.firstIndex { $0.column == column }
      switch (index, newValue) {
      case (let index?, let text?): texts[index].text = text
      case (nil, let text?): texts.append((column, text))
      case (let index?, nil): texts.remove(at: index)
      case (nil, nil): break
      }
    }
  }

  mutating func removeAll() { texts.removeAll(keepingCapacity: true) }
}
