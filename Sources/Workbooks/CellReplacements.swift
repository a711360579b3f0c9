/// Texts that a sheet gives in place of a row's cells, by the columns' raw values.
///
/// There are few of them and each row has others, so that a list is quicker than a dictionary.
struct CellReplacements: ExpressibleByDictionaryLiteral {
  /// Those of columns without a bit are of rows before, and stay until others take their places.
  private var texts: [(column: Int, text: String)] = []

  /// A bit for each column that has a text.
  private var columns: UInt64 = 0

  init(dictionaryLiteral elements: (Int, String)...) {
    for (column, text) in elements { self[column] = text }
  }

  var isEmpty: Bool { columns == 0 }

  /// The text in place of a column's cell; `nil`: the cell counts.
  subscript(column: Int) -> String? {
    get {
      // Most columns that are asked for have none.
      guard has(column), let place = place(of: column) else { return nil }
      return texts[place].text
    }
    set {
      guard let newValue else {
        columns &= ~Self.bit(of: column)
        return
      }
      columns |= Self.bit(of: column)
      if let place = place(of: column) {
        texts[place].text = newValue
      } else {
        texts.append((column, newValue))
      }
    }
  }

  /// Whether a text stands in place of a column's cell.
  func has(_ column: Int) -> Bool { columns & Self.bit(of: column) != 0 }

  mutating func removeAll() { columns = 0 }

  private func place(of column: Int) -> Int? {
    texts.indices.first { texts[$0].column == column }
  }

  private static func bit(of column: Int) -> UInt64 { 1 << UInt64(column) }
}
