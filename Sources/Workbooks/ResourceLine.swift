/// A line of a sheet's resources column: a kind, an amount or a description.
enum ResourceLine {
  static func split(_ line: String) -> CellReplacements {
    guard !line.isEmpty else { return [:] }
    if ResourceKind(cell: line) != nil {
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
