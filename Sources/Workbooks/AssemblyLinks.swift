internal import Wording
internal import Registry
/// What areas, goals, actions, indicators, resources, documents and agenda items refer to, and who is responsible.
extension Assembly {
  mutating func link(_ directory: PartyDirectory) {
    var linker = Linker(flaws: flaws)
    _ = linker.index(parties.map { ($0.code, $0.name?.original, $0.id.isWritten, $0) })
    let areaIndex = linker.index(areas.map { ($0.code, $0.title?.original, $0.id.isWritten, $0) })
    let goalIndex = linker.index(goals.map { ($0.code, $0.title?.original, $0.id.isWritten, $0) })
    let actionIndex = linker.index(
      actions.map { ($0.code, $0.title?.original, $0.id.isWritten, $0) }
    )
    let indicatorIndex = linker.index(
      indicators.map { ($0.code, $0.title?.original, $0.id.isWritten, $0) }
    )
    let documentIndex = linker.index(
      documents.map { ($0.code, $0.title?.original, $0.id.isWritten, $0) }
    )
    _ = linker.index(agenda.map { ($0.code, nil, $0.id.isWritten, $0) })

    let columns = PlaceFinder(files: files)
    for (index, goal) in goals.enumerated() {
      links.areasOfGoal.append(
        linker.targets(
          known: areaOfGoal[index],
          text: goal.area,
          in: areaIndex,
          .areas,
          from: columns.place(goal, index, Goal.Column.area)
        )
      )
    }
    for (index, action) in actions.enumerated() {
      links.goalsOfAction.append(
        linker.targets(
          known: goalOfAction[index],
          text: action.goal,
          in: goalIndex,
          .goals,
          from: columns.place(action, index, Action.Column.goal)
        )
      )
      links.documentOfAction.append(
        linker.targets(
          known: nil,
          text: action.document,
          in: documentIndex,
          .documents,
          from: columns.place(action, index, Action.Column.document)
        )
      )
    }
    for (index, indicator) in indicators.enumerated() {
      links.goalsOfIndicator.append(
        linker.targets(
          known: goalOfIndicator[index],
          text: indicator.goal,
          in: goalIndex,
          .goals,
          from: columns.place(indicator, index, Indicator.Column.goal)
        )
      )
    }
    let goalsOfArea = Links(reversing: links.areasOfGoal, count: areas.count)
    for (index, document) in documents.enumerated() {
      links.replacedDocuments.append(
        linker.targets(
          known: nil,
          text: document.replaces,
          in: documentIndex,
          .documents,
          from: columns.place(document, index, GoverningDocument.Column.replaces)
        )
      )
      links.goalsOfDocument.append(
        linker.goals(
          ofDocument: document.goals,
          areaIndex,
          goalIndex,
          goalsOfArea: goalsOfArea,
          from: columns.place(document, index, GoverningDocument.Column.goals)
        )
      )
    }
    for (index, item) in agenda.enumerated() {
      links.documentOfItem.append(
        linker.targets(
          known: nil,
          text: item.document,
          in: documentIndex,
          .documents,
          from: columns.place(item, index, AgendaItem.Column.document)
        )
      )
    }
    for (index, resource) in resources.enumerated() {
      if index < sheetResourceCount {
        links.targetOfResource.append(targetOfResource[index])
        continue
      }
      links.targetOfResource.append(
        linker.target(
          ofResource: resource.target,
          areaIndex,
          goalIndex,
          actionIndex,
          from: columns.place(resource, index, Resource.Column.target)
        )
      )
    }
    linkFollowUp(&linker, indicators: indicatorIndex, documents: documentIndex)
    flaws = linker.flaws
    links.reverse(
      areas: areas.count,
      goals: goals.count,
      actions: actions.count
    )
    linkResponsible(directory)
  }

  mutating func linkResponsible(_ directory: PartyDirectory) {
    var reader = ResponsibleReader(directory)
    func read(_ text: Text?) -> [Responsible] { text.map { reader.read($0.original) } ?? [] }
    for action in actions {
      links.leadOfAction.append(read(action.lead))
      links.responsibleOfAction.append(read(action.responsible))
    }
    for area in areas {
      links.countySideOfArea.append(read(area.countyResponsible))
      links.municipalSideOfArea.append(read(area.municipalResponsible))
    }
    for indicator in indicators { links.responsibleOfIndicator.append(read(indicator.responsible)) }
    for resource in resources {
      links.partyOfResource.append(resource.party.map { reader.read($0) } ?? [])
    }
    for item in agenda { links.partyOfItem.append(item.party.map { reader.read($0) } ?? []) }
    for document in documents {
      links.partiesOfDocument.append(document.parties.map { reader.read($0) } ?? [])
    }
    linkFollowUpParties(&reader)
  }
}
