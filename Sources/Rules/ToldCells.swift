internal import Workbooks

/// What a rule has told of which cell, so that a cell that several records share is told once.
struct ToldCells {
  private var texts: [Place: Set<String>] = [:]

  /// Notes that a text of a cell is told; `false`: it has been told before.
  mutating func insert(_ text: String, at place: Place) -> Bool {
    texts[place.cell, default: []].insert(text).inserted
  }
}

extension Place {
  /// The cell alone, whichever record it belongs to.
  var cell: Place { Place(file: file, row: row, column: column) }
}
