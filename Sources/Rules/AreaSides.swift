internal import Workbooks

/// Whether an area has responsible parties in the county and in the municipalities.
struct AreaSides {
  private(set) var hasCounty = false
  private(set) var hasMunicipalities = false

  /// Whether it cannot be told, because actions share cells with parties of whom none is known.
  private(set) var isUnread = false

  fileprivate init() {}

  /// What the columns of an area say, unless all whom one names are of the other side only.
  ///
  /// A role or somebody unknown may be of either side.
  fileprivate init(
    fromColumnsOf area: GoalArea,
    countyIsOther: Bool,
    municipalitiesAreOther: Bool
  ) {
    hasCounty = Self.isFilled(area.countyResponsible) && !countyIsOther
    hasMunicipalities = Self.isFilled(area.municipalResponsible) && !municipalitiesAreOther
  }

  /// What one action says.
  fileprivate init(ofAction action: Int, in workbook: Workbook) {
    for named in [
      workbook.lead(ofAction: action), workbook.responsible(forAction: action),
    ].joined() {
      hasCounty = hasCounty || workbook.isCountySide(named)
      hasMunicipalities = hasMunicipalities || workbook.isMunicipalSide(named)
    }
    isUnread = !hasBoth && Self.isUnreadJointCell(action, workbook)
  }

  /// Adds what the next of the actions or goals says, unless those before it have decided.
  fileprivate mutating func add(_ next: AreaSides) {
    guard !isDecided else { return }
    hasCounty = hasCounty || next.hasCounty
    hasMunicipalities = hasMunicipalities || next.hasMunicipalities
    isUnread = !hasBoth && next.isUnread
  }

  /// Whether what comes after does not matter.
  fileprivate var isDecided: Bool { hasBoth || isUnread }

  var hasBoth: Bool { hasCounty && hasMunicipalities }

  private static func isFilled(_ cell: Text?) -> Bool {
    cell.map { !Placeholder.stands(in: $0.original) } ?? false
  }

  /// Whether actions and parties share a column in which, without a county, no party is recognised.
  private static func isUnreadJointCell(_ action: Int, _ workbook: Workbook) -> Bool {
    workbook.parties.isEmpty
      && workbook.place(\.actions, action, .title).column
        == workbook.place(\.actions, action, .responsible).column
  }
}

/// Finds the sides of one area after another.
///
/// A goal may be in many areas and an action under many goals, and each is asked once.
struct AreaSidesFinder {
  /// Whether the columns of areas say it, else the areas' actions.
  let readsColumns: Bool

  private let workbook: Workbook
  private var goals: [AreaSides?]
  private var actions: [AreaSides?]

  /// Whether lists of those responsible for areas name the other side only, since areas may name the same thousands.
  private var countyIsOther: [Int: Bool] = [:]
  private var municipalitiesAreOther: [Int: Bool] = [:]

  init(_ workbook: Workbook) {
    readsColumns = workbook.namesResponsibleOfAreas
    self.workbook = workbook
    goals = Array(repeating: nil, count: workbook.goals.count)
    actions = Array(repeating: nil, count: workbook.actions.count)
  }

  mutating func sides(ofArea area: Int) -> AreaSides {
    if readsColumns { return sides(fromColumnsOfArea: area) }
    var sides = AreaSides()
    for goal in workbook.goals(inArea: area) where !sides.isDecided {
      sides.add(self.sides(ofGoal: goal))
    }
    return sides
  }

  private mutating func sides(fromColumnsOfArea area: Int) -> AreaSides {
    AreaSides(
      fromColumnsOf: workbook.areas[area],
      countyIsOther: Self.isOther(workbook.countySidesOfAreas, area, &countyIsOther) {
        workbook.isMunicipalSide($0) && !workbook.isCountySide($0)
      },
      municipalitiesAreOther: Self.isOther(
        workbook.municipalSidesOfAreas,
        area,
        &municipalitiesAreOther
      ) {
        workbook.isCountySide($0) && !workbook.isMunicipalSide($0)
      }
    )
  }

  private static func isOther(
    _ named: ResponsibleLists,
    _ area: Int,
    _ known: inout [Int: Bool],
    _ isOtherSide: (Responsible) -> Bool
  ) -> Bool {
    guard let list = named.list(ofRecord: area) else { return false }
    if let isOther = known[list] { return isOther }
    let isOther = named.lists[list].allSatisfy(isOtherSide)
    known[list] = isOther
    return isOther
  }

  private mutating func sides(ofGoal goal: Int) -> AreaSides {
    if let known = goals[goal] { return known }
    var sides = AreaSides()
    for action in workbook.actions(towardsGoal: goal) where !sides.isDecided {
      sides.add(self.sides(ofAction: action))
    }
    goals[goal] = sides
    return sides
  }

  private mutating func sides(ofAction action: Int) -> AreaSides {
    if let known = actions[action] { return known }
    let sides = AreaSides(ofAction: action, in: workbook)
    actions[action] = sides
    return sides
  }
}

extension Workbook {
  /// Whether areas have columns for those who are responsible for them.
  fileprivate var namesResponsibleOfAreas: Bool {
    [GoalArea.Column.countyResponsible, .municipalResponsible]
      .contains { hasColumn(.areas, $0) }
  }
}

extension Workbook {
  /// Whether an area has neither goals nor anybody responsible nor resources, in a workbook that has goals.
  func isOnlyNamed(area: Int) -> Bool {
    !goals.isEmpty && goals(inArea: area).isEmpty && areas[area].countyResponsible == nil
      && areas[area].municipalResponsible == nil && !hasOwnResources(RecordReference(.areas, area))
  }
}
