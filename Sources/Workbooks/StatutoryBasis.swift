public import Registry

/// What the bases of areas and meetings cite.
extension GoalArea {
  /// The statutes that the area's basis cites, in its order.
  public var statutes: [StatuteReference] {
    basis.map { StatuteReference.list(in: $0.original) } ?? []
  }
}

extension Meeting {
  /// The statutes that the meeting's basis cites, in its order.
  public var statutes: [StatuteReference] {
    basis.map { StatuteReference.list(in: $0.original) } ?? []
  }
}
