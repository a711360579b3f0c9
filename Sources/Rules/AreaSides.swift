internal import Workbooks

/// Whether an area has responsible parties in the county and in the municipalities.
struct AreaSides {
  private(set) var hasCounty = false
  private(set) var hasMunicipalities = false

  /// Whether it cannot be told, because actions share cells with parties of whom none is known.
  private(set) var isUnread = false

  /// The columns of areas say it where they are there, which is asked once for all areas, else the area's actions.
  init(ofArea index: Int, in workbook: Workbook, fromColumns: Bool) {
    guard !fromColumns else {
      let area = workbook.areas[index]
      let county = workbook.countySide(ofArea: index)
      let municipalities = workbook.municipalSide(ofArea: index)
      // A role or somebody unknown may be of either side, a party of the other one only is of none.
      hasCounty =
        Self.isFilled(area.countyResponsible)
        && (county.isEmpty
          || !county.allSatisfy { workbook.isMunicipalSide($0) && !workbook.isCountySide($0) })
      hasMunicipalities =
        Self.isFilled(area.municipalResponsible)
        && (municipalities.isEmpty
          || !municipalities.allSatisfy {
            workbook.isCountySide($0) && !workbook.isMunicipalSide($0)
          })
      return
    }
    for goal in workbook.goals(inArea: index) {
      for action in workbook.actions(towardsGoal: goal) {
        for named in [
          workbook.lead(ofAction: action), workbook.responsible(forAction: action),
        ].joined() {
          hasCounty = hasCounty || workbook.isCountySide(named)
          hasMunicipalities = hasMunicipalities || workbook.isMunicipalSide(named)
        }
        if hasBoth { return }
        if Self.isUnreadJointCell(action, workbook) {
          isUnread = true
          return
        }
      }
    }
  }

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

extension Workbook {
  /// Whether areas have columns for those who are responsible for them.
  var namesResponsibleOfAreas: Bool {
    [GoalArea.Column.countyResponsible, .municipalResponsible]
      .contains { hasColumn(.areas, $0) }
  }
}

extension Workbook {
  /// Whether an area has neither goals nor anybody responsible nor resources, in a workbook that has goals.
  func isOnlyNamed(area: Int) -> Bool {
    !goals.isEmpty && goals(inArea: area).isEmpty && areas[area].countyResponsible == nil
      && areas[area].municipalResponsible == nil && !hasResources(inArea: area)
  }
}
