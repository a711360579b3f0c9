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
      let (count, total) = Self.count(kind, in: workbook)
      return Item(kind: kind, count: count, total: total)
    }
  }

  /// The item of a kind.
  public subscript(kind: Kind) -> Item {
    guard let item = items.first(where: { $0.kind == kind }) else {
      preconditionFailure("Every kind is counted")
    }
    return item
  }

  /// How many of what is counted have what is asked for, and how many there are.
  private static func count(_ kind: Kind, in workbook: Workbook) -> (count: Int, total: Int) {
    func count(_ indexes: some Collection<Int>, _ has: (Int) -> Bool) -> (Int, Int) {
      (indexes.count(where: has), indexes.count)
    }
    var areas: [Int] { workbook.expectedAreas }
    let (goals, actions) = (workbook.goals.indices, workbook.actions.indices)
    let indicators = workbook.indicators.indices
    switch kind {
    case .areasWithGoals:
      return count(areas) { !workbook.goals(inArea: $0).isEmpty }
    case .areasWithBothSides:
      var finder = AreaSidesFinder(workbook)
      return count(areas) { finder.sides(ofArea: $0).hasBoth }
    case .areasWithResources:
      return (workbook.areasWithResources(among: areas).count, areas.count)
    case .goalsWithActions:
      return count(goals) { !workbook.actions(towardsGoal: $0).isEmpty }
    case .goalsWithIndicators:
      return count(goals) { !workbook.indicators(ofGoal: $0).isEmpty }
    case .actionsWithResponsible:
      return count(actions) { workbook.namedKinds(inAction: $0).namesSomebody }
    case .actionsWithSchedule:
      let scheduled = workbook.actionsWithDetails.count { index in
        let action = workbook.actions[index]
        return !action.starts.isEmpty || !action.ends.isEmpty || !action.schedule.isEmpty
      }
      return (scheduled, actions.count)
    case .indicatorsWithBaseline:
      return (workbook.indicatorsWithBaselineCount, indicators.count)
    case .indicatorsWithTarget:
      return (workbook.indicatorsWithTargetCount, indicators.count)
    }
  }
}
