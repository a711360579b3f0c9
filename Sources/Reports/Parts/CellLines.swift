internal import Documents

/// What stands in one cell of a table, line by line.
struct CellLines {
  private var lines: [Prose] = []

  /// Adds a line.
  mutating func add(_ line: Prose) {
    lines.append(line)
  }

  /// Adds a line with a word before it, where there is anything to say.
  mutating func add(_ label: String, _ text: String?) {
    if let text { lines.append("\(label): \(text)") }
  }

  /// Adds a blank line between two things, where something stands above.
  mutating func addGap() {
    if !lines.isEmpty { lines.append("") }
  }

  /// The lines below each other; the sign for an empty cell where there is none.
  var prose: Prose {
    guard !lines.isEmpty else { return Prose(EmptyMark.sign) }
    return Prose(Array(lines.map(\.inlines).joined(separator: [.lineBreak])))
  }
}
