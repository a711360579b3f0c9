/// Texts that a sheet gives in place of a row's cells, by the columns' raw values.
///
/// There are few of them and each row has others, so that a list is quicker than a dictionary.
struct CellReplacements: ExpressibleByDictionaryLiteral {
  private var texts: [(column: Int, text: String)] = []

  /// A bit for each column that has a text, since most columns that are asked for have none.
  private var columns: UInt64 = 0

  init(dictionaryLiteral elements: (Int, String)...) {
    for (column, text) in elements { self[column] = text }
  }

  var isEmpty: Bool { texts.isEmpty }

  /// The text in place of a column's cell; `nil`: the cell counts.
  subscript(column: Int) -> String? {
    get { has(column) ? texts.first { $0.column == column }?.text : nil }
    set {
      if newValue == nil {
        columns &= ~Self.bit(of: column)
      } else {
        columns |= Self.bit(of: column)
      }
      let index = texts.firstIndex { $0.column == column }
      switch (index, newValue) {
      case (let index?, let text?): texts[index].text = text
      case (nil, let text?): texts.append((column, text))
      case (let index?, nil): texts.remove(at: index)
      case (nil, nil): break
      }
    }
  }

  /// Whether a text stands in place of a column's cell.
  func has(_ column: Int) -> Bool { columns & Self.bit(of: column) != 0 }

  private static func bit(of column: Int) -> UInt64 { 1 << UInt64(column) }

  mutating func removeAll() {
    texts.removeAll(keepingCapacity: true)
    columns = 0
  }
}
