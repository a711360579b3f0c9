/// What many indicators do not have, kept apart so that a large sheet takes less memory.
final class IndicatorDetails: Sendable {
  let direction: Cell<Direction>
  let baselineYear: Cell<TimeFrame>
  let targetYear: Cell<TimeFrame>
  let source: Text?
  let sotkanetID: String?
  let responsible: Text?

  /// `nil`: all of the cells are empty.
  init?(_ row: inout Row<Indicator.Column>) {
    direction = row.value(.direction)
    baselineYear = row.value(.baselineYear)
    targetYear = row.value(.targetYear)
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
