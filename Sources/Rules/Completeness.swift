public import Workbooks

/// How much of a workbook is filled in, as counts: of what there is, how many have what belongs to it.
///
/// Counts and never shares: a row that is deleted does not make a workbook better.
public struct Completeness: Sendable {
  /// What is counted; the raw value is its name for programs.
  public enum Kind: String, CaseIterable, Sendable {
    case areasWithGoals = "areas-with-goals"
    case areasWithBothSides = "areas-with-responsible-on-both-sides"
    case areasWithResources = "areas-with-resources"
    case goalsWithActions = "goals-with-actions"
    case goalsWithIndicators = "goals-with-indicators"
    case actionsWithResponsible = "actions-with-responsible"
    case actionsWithSchedule = "actions-with-schedule"
    case indicatorsWithBaseline = "indicators-with-baseline"
    case indicatorsWithTarget = "indicators-with-target"
  }

  public struct Item: Sendable {
    public let kind: Kind

    /// How many have it.
    public let count: Int

    /// How many there are.
    public let total: Int
  }

  /// In the order of the kinds.
  public let items: [Item]

  /// Areas count where they must be filled in: those of the agreement where it has some, none that is left out with a reason.
  public init(_ workbook: Workbook) {
    items = Kind.allCases.map { kind in
      let (indexes, has) = Self.count(kind, in: workbook)
      return Item(kind: kind, count: indexes.count(where: has), total: indexes.count)
    }
  }

  /// The item of a kind.
  public subscript(kind: Kind) -> Item {
    guard let item = items.first(where: { $0.kind == kind }) else {
      preconditionFailure("Every kind is counted")
    }
    return item
  }

  /// What is counted, and which of it has what is asked for.
  private static func count(
    _ kind: Kind,
    in workbook: Workbook
  ) -> (indexes: [Int], has: (Int) -> Bool) {
    let (goals, actions) = (Array(workbook.goals.indices), Array(workbook.actions.indices))
    let indicators = workbook.indicators
    switch kind {
    case .areasWithGoals:
      return (workbook.expectedAreas, { !workbook.goals(inArea: $0).isEmpty })
    case .areasWithBothSides:
      return (workbook.expectedAreas, { AreaSides(ofArea: $0, in: workbook).hasBoth })
    case .areasWithResources:
      return (workbook.expectedAreas, { workbook.hasResources(inArea: $0) })
    case .goalsWithActions:
      return (goals, { !workbook.actions(towardsGoal: $0).isEmpty })
    case .goalsWithIndicators:
      return (goals, { !workbook.indicators(ofGoal: $0).isEmpty })
    case .actionsWithResponsible:
      return (
        actions,
        { action in
          (workbook.lead(ofAction: action) + workbook.responsible(forAction: action))
            .contains(where: \.isNamed)
        }
      )
    case .actionsWithSchedule:
      return (
        actions,
        { index in
          let action = workbook.actions[index]
          return !action.starts.isEmpty || !action.ends.isEmpty || !action.schedule.isEmpty
        }
      )
    case .indicatorsWithBaseline:
      return (Array(indicators.indices), { !indicators[$0].baseline.isEmpty })
    case .indicatorsWithTarget:
      return (
        Array(indicators.indices),
        { !indicators[$0].target.isEmpty || !indicators[$0].direction.isEmpty }
      )
    }
  }
}
