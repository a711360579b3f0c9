internal import Wording
internal import Workbooks

/// Goals by the area under which each is reported, in the order of the annex; those without an area last.
struct AreaGoals {
  /// An area, `nil`: none, with indexes of its goals.
  let groups: [(area: Int?, goals: [Int])]

  init(_ workbook: Workbook, where isIncluded: (Int) -> Bool = { _ in true }) {
    let goals = workbook.goals.indices.filter(isIncluded)
    let byArea = Dictionary(grouping: goals) { workbook.areas(ofGoal: $0).first }
    let areas = GoalSections.order.flatMap { group in
      workbook.areas.indices.filter { workbook.areas[$0].effectiveGroup == group }
    }
    groups = (areas.map(Optional.some) + [nil]).compactMap { area in
      byArea[area].map { (area, $0) }
    }
  }
}

extension AreaGoals {
  /// The heading above goals that stand under no area.
  static let withoutArea = Phrase(
    fi: "Tavoitteet ilman osa-aluetta",
    sv: "Mål utan delområde",
    en: "Goals without an area"
  )
}
