/// A record that goes by a code, which is made from the order where none is written.
protocol CodedRecord: Record {
  var id: Identifier<Self> { get set }
}

extension Action: CodedRecord {}
extension AgendaItem: CodedRecord {}
extension Forum: CodedRecord {}
extension Goal: CodedRecord {}
extension GoalArea: CodedRecord {}
extension GoverningDocument: CodedRecord {}
extension Indicator: CodedRecord {}
extension Party: CodedRecord {}
extension Source: CodedRecord {}

extension TableKind {
  /// The column of the records' own codes; `nil`: records of the kind have none.
  var codeColumn: Int? {
    switch self {
    case .actions: Action.Column.id.rawValue
    case .agenda: AgendaItem.Column.id.rawValue
    case .forums: Forum.Column.id.rawValue
    case .goals: Goal.Column.id.rawValue
    case .areas: GoalArea.Column.id.rawValue
    case .documents: GoverningDocument.Column.id.rawValue
    case .indicators: Indicator.Column.id.rawValue
    case .parties: Party.Column.id.rawValue
    case .sources: Source.Column.id.rawValue
    case .basics, .resources, .measurements, .meetings, .decisions, .steps, .exceptions, .rules: nil
    }
  }
}
