/// What the row of an indicator says of it besides its name.
struct IndicatorValues {
  private static let columns: [Indicator.Column] = [
    .unit, .direction, .baseline, .baselineYear, .target, .targetYear, .source, .sotkanetID,
    .responsible,
  ]

  /// Those that are written.
  private let texts: [(column: Int8, text: String)]

  init(_ row: Row<Indicator.Column>) {
    var texts: [(Int8, String)] = []
    texts.reserveCapacity(4)
    for column in Self.columns {
      if let text = row.string(column) { texts.append((Int8(column.rawValue), text)) }
    }
    self.texts = texts
  }

  func saysNothingBeyond(_ other: IndicatorValues) -> Bool {
    texts.allSatisfy { column, text in
      other.texts.contains { $0.column == column && $0.text == text }
    }
  }
}
