/// What many goals do not have, kept apart so that a large sheet takes less memory.
final class GoalDetails: Sendable {
  let rationale: Text?
  let ageGroup: Text?
  let due: Cell<TimeFrame>
  let assessment: Text?
  let proposedChange: Text?
  let sources: Text?

  /// Columns of which most sheets have none.
  private static let columns: [Goal.Column] = [
    .rationale, .ageGroup, .due, .assessment, .proposedChange, .sources,
  ]

  /// What a row says; `nil`: all of the cells are empty.
  static func read(_ row: inout Row<Goal.Column>) -> GoalDetails? {
    row.hasNone(of: columns) ? nil : GoalDetails(&row)
  }

  private init?(_ row: inout Row<Goal.Column>) {
    rationale = row.text(.rationale)
    ageGroup = row.text(.ageGroup)
    due = row.value(.due)
    assessment = row.text(.assessment)
    proposedChange = row.text(.proposedChange)
    sources = row.text(.sources)
    if rationale == nil, ageGroup == nil, due.isEmpty, assessment == nil, proposedChange == nil,
      sources == nil
    {
      return nil
    }
  }

  /// The same with what further rows make of the texts; `nil`: there is nothing.
  init?(_ own: GoalDetails?, _ text: (Text?, Goal.Column) -> Text?) {
    rationale = text(own?.rationale, .rationale)
    ageGroup = text(own?.ageGroup, .ageGroup)
    due = own?.due ?? .empty
    assessment = text(own?.assessment, .assessment)
    proposedChange = text(own?.proposedChange, .proposedChange)
    sources = text(own?.sources, .sources)
    if own == nil, rationale == nil, ageGroup == nil, assessment == nil, proposedChange == nil,
      sources == nil
    {
      return nil
    }
  }
}
