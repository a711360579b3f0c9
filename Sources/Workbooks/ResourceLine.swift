/// A line of a sheet's resources column: a kind, an amount or a description.
enum ResourceLine {
  static func split(_ line: String) -> CellReplacements {
    guard !line.isEmpty else { return [:] }
    // Most lines are an amount, and no kind begins with a figure.
    let beginsWithFigure = line.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    if !beginsWithFigure, ResourceKind(cell: line) != nil {
      return [Resource.Column.kind.rawValue: line, Resource.Column.description.rawValue: ""]
    }
    switch NumberReader.read(line) {
    case .quantity, .ambiguous:
      return [Resource.Column.amount.rawValue: line, Resource.Column.description.rawValue: ""]
    case .noNumber:
      return [Resource.Column.description.rawValue: line]
    }
  }
}
