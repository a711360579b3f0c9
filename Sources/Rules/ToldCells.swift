internal import Workbooks

/// What a rule has told of which cell, so that a cell that several records share is told once.
struct ToldCells {
  private var texts: [Place: Set<String>] = [:]

  /// Notes that a text of a cell is told; `false`: it has been told before.
  mutating func insert(_ text: String, at place: Place) -> Bool {
    let cell = Place(file: place.file, row: place.row, column: place.column)
    return texts[cell, default: []].insert(text).inserted
  }
}
