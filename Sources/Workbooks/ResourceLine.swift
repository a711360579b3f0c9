/// A line of a sheet's resources column: a kind, an amount or a description.
enum ResourceLine {
  /// The column that a line belongs to.
  static func column(of line: String) -> Resource.Column {
    // Most lines are an amount, and no kind begins with a figure.
    let beginsWithFigure = line.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    if !beginsWithFigure, ResourceKind(cell: line) ?? BilingualCell.value(line) != nil {
      return .kind
    }
    return switch NumberReader.read(line) {
    case .quantity, .ambiguous: .amount
    case .fraction, .noNumber: .description
    }
  }
}
