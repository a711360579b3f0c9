/// What refers to what, by the records' indexes.
extension Workbook {
  /// Indexes of the areas under which a goal stands; the first is where it is reported.
  public func areas(ofGoal goal: Int) -> ArraySlice<Int> { links.areasOfGoal[goal] }

  /// Indexes of an area's goals.
  public func goals(inArea area: Int) -> ArraySlice<Int> { links.goalsOfArea[area] }

  /// Indexes of the actions that work towards a goal.
  public func actions(towardsGoal goal: Int) -> ArraySlice<Int> { links.actionsOfGoal[goal] }

  /// Indexes of the goals that an action works towards.
  public func goals(ofAction action: Int) -> ArraySlice<Int> { links.goalsOfAction[action] }

  /// Indexes of a goal's indicators.
  public func indicators(ofGoal goal: Int) -> ArraySlice<Int> { links.indicatorsOfGoal[goal] }

  /// Indexes of the goals that an indicator tells about.
  public func goals(ofIndicator indicator: Int) -> ArraySlice<Int> {
    links.goalsOfIndicator[indicator]
  }

  /// Indexes of the resources that an area, a goal or an action itself has.
  public func resources(of record: RecordReference) -> ArraySlice<Int> {
    switch record.kind {
    case .areas: links.resourcesOfArea[record.index]
    case .goals: links.resourcesOfGoal[record.index]
    case .actions: links.resourcesOfAction[record.index]
    default: []
    }
  }

  /// What a resource is for; `nil`: it refers to nothing that is known.
  public func target(ofResource resource: Int) -> RecordReference? {
    links.targetOfResource[resource]
  }

  /// Index of the document that an action belongs to; `nil`: none.
  public func document(ofAction action: Int) -> Int? { links.documentOfAction[action].first }

  /// Index of the document that an agenda item is about; `nil`: none.
  public func document(ofItem item: Int) -> Int? { links.documentOfItem[item].first }

  /// Indexes of the agenda items that are about a document, in the order of the file.
  public func items(onDocument document: Int) -> ArraySlice<Int> { links.itemsOnDocument[document] }

  /// Indexes of the documents that one replaces.
  public func documents(replacedBy document: Int) -> ArraySlice<Int> {
    links.replacedDocuments[document]
  }

  /// Indexes of the goals that a document names; none: it carries out all of them.
  public func goals(ofDocument document: Int) -> [Int] {
    Set(links.goalsOfDocument[document])
      .union(links.areasOfDocument[document].lazy.flatMap(goals(inArea:))).sorted()
  }

  /// Who leads an action, as its lead column says.
  public func lead(ofAction action: Int) -> [Responsible] { links.named.leadOfAction[action] }

  /// Who is responsible for an action, as its column of responsible parties says.
  public func responsible(forAction action: Int) -> [Responsible] {
    links.named.responsibleOfAction[action]
  }

  /// Who leads the actions: each list of names once, so that few need be gone through.
  package var leadsOfActions: ResponsibleLists { links.named.leadOfAction }

  /// Who is responsible for the actions: each list of names once, so that few need be gone through.
  package var responsibleForActions: ResponsibleLists { links.named.responsibleOfAction }

  /// Who is responsible for the indicators.
  package var responsibleForIndicators: ResponsibleLists { links.named.responsibleOfIndicator }

  /// Who is responsible for the areas in the county: each list of names once.
  package var countySidesOfAreas: ResponsibleLists { links.named.countySideOfArea }

  /// Who is responsible for the areas in the municipalities: each list of names once.
  package var municipalSidesOfAreas: ResponsibleLists { links.named.municipalSideOfArea }

  /// Who gives the resources: each list of names once.
  package var partiesOfResources: ResponsibleLists { links.named.partyOfResource }

  /// Whose bodies handle the agenda items: each list of names once.
  package var partiesOfItems: ResponsibleLists { links.named.partyOfItem }

  /// Who is responsible for an area in the county, as the area says.
  public func countySide(ofArea area: Int) -> [Responsible] { links.named.countySideOfArea[area] }

  /// Who is responsible for an area in the municipalities, as the area says.
  public func municipalSide(ofArea area: Int) -> [Responsible] {
    links.named.municipalSideOfArea[area]
  }

  /// Who is responsible for an indicator.
  public func responsible(forIndicator indicator: Int) -> [Responsible] {
    links.named.responsibleOfIndicator[indicator]
  }

  /// Who gives a resource.
  public func party(ofResource resource: Int) -> [Responsible] {
    links.named.partyOfResource[resource]
  }

  /// Whose body handles an agenda item.
  public func party(ofItem item: Int) -> [Responsible] { links.named.partyOfItem[item] }

  /// The parties of a document.
  public func parties(ofDocument document: Int) -> [Responsible] {
    links.named.partiesOfDocument[document]
  }

  /// What those were understood as who lead an action or are responsible for it.
  package func namedKinds(inAction action: Int) -> NamedKinds {
    links.named.kindsOfAction[action]
  }

  /// The party that leads an action: of the lead column, else the first responsible one that is a party; `nil`: nobody does.
  public func leadingParty(ofAction action: Int) -> Int? {
    let party = links.named.leadingPartyOfAction[action]
    return party < 0 ? nil : Int(party)
  }
}
