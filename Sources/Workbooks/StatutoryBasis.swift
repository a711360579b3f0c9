public import Registry

/// What the bases of areas and meetings cite.
extension Workbook {
  /// What an area's basis cites of statutes.
  public func citations(ofArea area: Int) -> StatuteCitations { links.citationsOfArea[area] }
}

extension Meeting {
  /// The statutes that the meeting's basis cites, in its order.
  public var statutes: [StatuteReference] {
    basis.map { StatuteReference.list(in: $0.original) } ?? []
  }
}
