internal import Wording
internal import Registry
/// What areas, goals, actions, indicators, resources, documents and agenda items refer to, and who is responsible.
extension Assembly {
  mutating func link() {
    var linker = Linker(flaws: flaws)
    // In sheets it is the row that tells what belongs to what.
    let hasResourceTable = resources.count > targetOfResource.count
    let mayNameAreas =
      !documents.isEmpty || hasResourceTable || areaOfGoal.count < goals.count
      || !furtherAreasOfGoal.isEmpty
    let mayNameGoals =
      !documents.isEmpty || hasResourceTable || goalOfAction.count < actions.count
      || goalOfIndicator.count < indicators.count || !furtherGoalsOfAction.isEmpty
      || !furtherGoalsOfIndicator.isEmpty
    _ = linker.index(parties, isReferredTo: false) { _ in [] }
    var areaIndex = linker.index(
      areas,
      isReferredTo: mayNameAreas,
      otherNames: { $0.templateArea.map { area in Language.allCases.map { area.name[$0] } } ?? [] },
      names: { $0.title.map { [$0] } ?? [] }
    )
    var goalIndex = linker.index(goals, isReferredTo: mayNameGoals) {
      $0.title.map { [$0] } ?? []
    }
    var actionIndex = linker.index(
      actions,
      mayHaveCodes: mayHaveCodes(.actions),
      isReferredTo: hasResourceTable
    ) { $0.title.map { [$0] } ?? [] }
    var indicatorIndex = linker.index(
      indicators,
      mayHaveCodes: mayHaveCodes(.indicators),
      isReferredTo: !measurements.isEmpty
    ) { $0.title.map { [$0] } ?? [] }
    var documentIndex = linker.index(documents) {
      $0.title.map { [$0] } ?? []
    }
    _ = linker.index(agenda, isReferredTo: false) { _ in [] }

    let columns = PlaceFinder(files: files)
    // Few sheets have columns for more goals, and looking for each record would take longer than the rest.
    let haveFurtherGoals = (
      actions: !furtherGoalsOfAction.isEmpty, indicators: !furtherGoalsOfIndicator.isEmpty
    )
    links.areasOfGoal.reserve(goals.count)
    links.goalsOfAction.reserve(actions.count)
    links.goalsOfIndicator.reserve(indicators.count)
    for index in goals.indices {
      if let target = areaOfGoal[index], furtherAreasOfGoal[index] == nil {
        links.areasOfGoal.append(target: target)
        continue
      }
      links.areasOfGoal.append(
        linker.targets(
          own: areaOfGoal[index],
          text: areaOfGoal[index] == nil ? goals[index].area : furtherAreasOfGoal[index],
          in: &areaIndex,
          .areas,
          from: columns.place(goals[index], index, Goal.Column.area)
        )
      )
    }
    for index in actions.indices {
      if let target = goalOfAction[index],
        !haveFurtherGoals.actions || furtherGoalsOfAction[index] == nil
      {
        links.goalsOfAction.append(target: target)
        continue
      }
      links.goalsOfAction.append(
        linker.targets(
          own: goalOfAction[index],
          text: goalOfAction[index] == nil ? actions[index].goal : furtherGoalsOfAction[index],
          in: &goalIndex,
          .goals,
          from: columns.place(actions[index], index, Action.Column.goal)
        )
      )
    }
    // Few workbooks say it.
    let actionWithDocument = actions.indices.first { actions[$0].document != nil }
    for index in actions.indices where actionWithDocument != nil {
      links.documentOfAction.append(
        linker.targets(
          text: actions[index].document,
          in: &documentIndex,
          .documents,
          from: columns.place(actions[index], index, Action.Column.document)
        )
      )
    }
    for index in indicators.indices {
      if let target = goalOfIndicator[index],
        !haveFurtherGoals.indicators || furtherGoalsOfIndicator[index] == nil
      {
        links.goalsOfIndicator.append(target: target)
        continue
      }
      links.goalsOfIndicator.append(
        linker.targets(
          own: goalOfIndicator[index],
          text: goalOfIndicator[index] == nil
            ? indicators[index].goal : furtherGoalsOfIndicator[index],
          in: &goalIndex,
          .goals,
          from: columns.place(indicators[index], index, Indicator.Column.goal)
        )
      )
    }
    for (index, document) in documents.enumerated() {
      links.replacedDocuments.append(
        linker.targets(
          text: document.replaces,
          in: &documentIndex,
          .documents,
          from: columns.place(document, index, GoverningDocument.Column.replaces)
        )
      )
      let named = linker.goals(
        ofDocument: document.goals,
        &areaIndex,
        &goalIndex,
        from: columns.place(document, index, GoverningDocument.Column.goals)
      )
      links.goalsOfDocument.append(named.goals)
      links.areasOfDocument.append(named.areas)
    }
    for (index, item) in agenda.enumerated() {
      links.documentOfItem.append(
        linker.targets(
          text: item.document,
          in: &documentIndex,
          .documents,
          from: columns.place(item, index, AgendaItem.Column.document)
        )
      )
    }
    links.citationsOfArea = areas.map { StatuteCitations(in: $0.basis?.original) }
    links.targetOfResource = targetOfResource
    for index in targetOfResource.count..<resources.count {
      links.targetOfResource.append(
        linker.target(
          ofResource: resources[index].target,
          &areaIndex,
          &goalIndex,
          &actionIndex,
          from: columns.place(resources[index], index, Resource.Column.target)
        )
      )
    }
    linkFollowUp(&linker, indicators: &indicatorIndex, documents: &documentIndex)
    flaws = linker.flaws
  }
}
