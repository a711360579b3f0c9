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
