/// Compares a file of an example with the same file in another one, which may be the first one corrected.
struct MendedFile {
  private typealias Row = [ExampleFile.Cell]

  let file: ShownFile
  let other: ShownFile

  /// Whether other files have marks and this one has none.
  let hasMarksElsewhere: Bool

  /// Whether what is found has been corrected and all else stands as it was.
  ///
  /// Anything may stand in cells that are found and in empty ones. Rows may have been added, or those with what is
  /// found taken away. Where other files alone have marks, one row may be another.
  var isCorrected: Bool {
    guard let rows = file.rows, let others = other.rows else {
      return file.markCount == 0
        || Self.keeps(file.lines.filter { !$0.contains(ExampleFile.mark) }, in: other.lines, ==)
    }
    if Self.keeps(rows, in: others, Self.isKept) || Self.isLeft(others[...], of: rows[...]) {
      return true
    }
    return hasMarksElsewhere
      && rows.indices.dropFirst().contains { index in
        var rest = rows
        rest.remove(at: index)
        return rest.count > 2 && Self.keeps(rest, in: others, Self.isKept)
      }
  }

  /// Whether the others are rows of these ones and only rows with what is found are lacking.
  private static func isLeft(_ others: ArraySlice<Row>, of rows: ArraySlice<Row>) -> Bool {
    guard let row = rows.first else { return others.isEmpty }
    if let next = others.first, isKept(row, in: next),
      isLeft(others.dropFirst(), of: rows.dropFirst())
    {
      return true
    }
    return row.contains(where: \.isMarked) && isLeft(others, of: rows.dropFirst())
  }

  /// Whether all elements stand among the others in the same order.
  private static func keeps<Element>(
    _ elements: [Element],
    in others: [Element],
    _ isKept: (Element, Element) -> Bool
  ) -> Bool {
    var rest = others[...]
    return elements.allSatisfy { element in
      guard let index = rest.firstIndex(where: { isKept(element, $0) }) else { return false }
      rest = rest[(index + 1)...]
      return true
    }
  }

  /// Whether the texts of a row stand in another row; beside a cell that is found, half of them are enough.
  private static func isKept(_ row: Row, in other: Row) -> Bool {
    let texts = row.filter { !$0.isMarked && !$0.text.isEmpty }.map(\.text)
    var rest = other.map(\.text)[...]
    let kept = texts.count { text in
      guard let index = rest.firstIndex(of: text) else { return false }
      rest = rest[(index + 1)...]
      return true
    }
    return row.contains(where: \.isMarked) ? 2 * kept >= texts.count : kept == texts.count
  }
}
