/// What many indicators do not have, kept apart so that a large sheet takes less memory.
final class IndicatorDetails: Sendable {
  let direction: Cell<Direction>
  let baselineYear: Cell<TimeFrame>
  let targetYear: Cell<TimeFrame>
  let source: Text?
  let sotkanetID: String?
  let responsible: Text?

  /// Columns of which many sheets have none.
  private static let columns: [Indicator.Column] = [
    .direction, .baselineYear, .targetYear, .source, .sotkanetID, .responsible,
  ]

  /// What a row says; `nil`: all of the cells are empty.
  static func read(_ row: inout Row<Indicator.Column>) -> IndicatorDetails? {
    row.hasNone(of: columns) ? nil : IndicatorDetails(&row)
  }

  private init?(_ row: inout Row<Indicator.Column>) {
    direction = row.value(.direction)
    baselineYear = row.value(.baselineYear)
    targetYear = row.time(.targetYear, unless: \.hasOnlyBeginning)
    source = row.text(.source)
    sotkanetID = row.string(.sotkanetID)
    responsible = row.text(.responsible)
    if direction.isEmpty, baselineYear.isEmpty, targetYear.isEmpty, source == nil,
      sotkanetID == nil, responsible == nil
    {
      return nil
    }
  }
}
