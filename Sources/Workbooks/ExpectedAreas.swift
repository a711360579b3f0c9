internal import Wording

/// Which areas must be filled in, and where they stand.
extension Workbook {
  /// Indexes of the areas that must have goals, responsible parties and resources.
  ///
  /// Where the workbook has goal areas of an agreement, those; areas left out with a reason never.
  public var expectedAreas: [Int] {
    let hasAgreement = areas.contains { $0.group.value == .agreement }
    return areas.indices.filter { area in
      areas[area].omissionReason == nil
        && (!hasAgreement || areas[area].group.value == .agreement)
    }
  }

  /// The expected areas without goals, where the workbook is as good as blank; else none.
  ///
  /// One finding tells of all of them, unless an exception needs a finding for its area.
  public var areasToBegin: [Int] {
    guard goals.count <= 1, exceptions.isEmpty, missing(.goals, Goal.Column.title) == nil,
      missing(.goals, Goal.Column.area) == nil
    else { return [] }
    let empty = expectedAreas.filter { goals(inArea: $0).isEmpty }
    return empty.count > 3 && 2 * empty.count > expectedAreas.count ? empty : []
  }

  /// Which of some areas have resources, or have a goal or an action of one that does.
  ///
  /// A goal may be in many areas and an action under many goals, and each is asked once.
  public func areasWithResources(among areas: [Int]) -> Set<Int> {
    var (ofGoals, ofActions): ([Int: Bool], [Int: Bool]) = ([:], [:])
    func has(action: Int) -> Bool {
      if let known = ofActions[action] { return known }
      let has = hasOwnResources(RecordReference(.actions, action))
      ofActions[action] = has
      return has
    }
    func has(goal: Int) -> Bool {
      if let known = ofGoals[goal] { return known }
      let has =
        hasOwnResources(RecordReference(.goals, goal))
        || actions(towardsGoal: goal).contains { has(action: $0) }
      ofGoals[goal] = has
      return has
    }
    return Set(
      areas.filter { area in
        hasOwnResources(RecordReference(.areas, area))
          || goals(inArea: area).contains { has(goal: $0) }
      }
    )
  }

  /// Whether an area, a goal or an action has resources that stand beside it.
  public func hasOwnResources(_ record: RecordReference) -> Bool {
    resources(of: record).contains { resources[$0].isTold }
  }

  /// The cell that names an area: its own, or that of the first goal in it where areas have no table.
  public func place(namingArea area: Int) -> Place {
    if areas[area].origin.file == nil, let goal = goals(inArea: area).first {
      return place(\.goals, goal, .area)
    }
    return place(\.areas, area, .title)
  }
}

extension GoalArea {
  /// The group as written, or that of the one template area of this name; `nil`: neither tells without doubt.
  public var undoubtedGroup: AreaGroup? {
    if group.isEmpty, let templateArea, templateArea.standsInTwoGroups { return nil }
    return effectiveGroup
  }
}

extension TemplateArea {
  /// Whether the template names the area both among the common ones and among the region's own.
  public var standsInTwoGroups: Bool { name.fi == "Alueen ja kuntien elinvoima" }
}
