/// What many actions do not have, kept apart so that a large sheet takes less memory.
final class ActionDetails: Sendable {
  let lead: Text?
  let starts: Cell<TimeFrame>
  let ends: Cell<TimeFrame>
  let schedule: Cell<TimeFrame>
  let status: Cell<ActionStatus>
  let explainedStatus: String?
  let statusUpdated: Cell<TimeFrame>
  let assessment: Text?
  let document: String?

  /// Columns of which most sheets have none.
  private static let columns: [Action.Column] = [
    .lead, .starts, .ends, .schedule, .status, .statusUpdated, .assessment, .document,
  ]

  /// What a row says; `nil`: all of the cells are empty.
  static func read(_ row: inout Row<Action.Column>) -> ActionDetails? {
    row.hasNone(of: columns) ? nil : ActionDetails(&row)
  }

  private init?(_ row: inout Row<Action.Column>) {
    lead = row.text(.lead)
    starts = row.value(.starts)
    ends = row.time(.ends, unless: \.hasOnlyBeginning)
    schedule = row.schedule(.schedule)
    (status, explainedStatus) = row.status(.status)
    statusUpdated = row.value(.statusUpdated)
    assessment = row.text(.assessment)
    document = row.string(.document)
    if lead == nil, starts.isEmpty, ends.isEmpty, schedule.isEmpty, status.isEmpty,
      statusUpdated.isEmpty, assessment == nil, document == nil
    {
      return nil
    }
  }

  /// The same with what further rows make of the texts; `nil`: there is nothing.
  init?(_ own: ActionDetails?, _ text: (Text?, Action.Column) -> Text?) {
    lead = text(own?.lead, .lead)
    starts = own?.starts ?? .empty
    ends = own?.ends ?? .empty
    schedule = own?.schedule ?? .empty
    status = own?.status ?? .empty
    explainedStatus = own?.explainedStatus
    statusUpdated = own?.statusUpdated ?? .empty
    assessment = text(own?.assessment, .assessment)
    document = own?.document
    if own == nil, lead == nil, assessment == nil { return nil }
  }
}
