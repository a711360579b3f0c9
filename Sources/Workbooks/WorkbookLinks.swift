internal import Registry

/// What refers to what, by the records' indexes.
struct WorkbookLinks: Sendable {
  var areasOfGoal = Links()
  var goalsOfAction = Links()
  var goalsOfIndicator = Links()
  var documentOfAction = Links()
  var documentOfItem = Links()
  var replacedDocuments = Links()

  /// Goals that documents name themselves, and areas of which they carry out all goals, since thousands may name a large one.
  var goalsOfDocument = Links()
  var areasOfDocument = Links()
  var targetOfResource: [RecordReference?] = []

  var citationsOfArea: [StatuteCitations] = []

  /// Who is named in the records' cells.
  var named = NamedLinks()

  var indicatorOfMeasurement = Links()
  var forumOfMeeting = Links()
  var documentOfDecision = Links()
  var sourcesOfGoal = Links()

  private(set) var goalsOfArea = Links()
  private(set) var actionsOfGoal = Links()
  private(set) var indicatorsOfGoal = Links()
  private(set) var resourcesOfArea = Links()
  private(set) var resourcesOfGoal = Links()
  private(set) var resourcesOfAction = Links()
  private(set) var itemsOnDocument = Links()
  private(set) var measurementsOfIndicator = Links()
  private(set) var meetingsOfForum = Links()
  private(set) var decisionsOnDocument = Links()
  private(set) var goalsOfSource = Links()

  /// Makes the reverse links when all others are there.
  mutating func reverse(areas: Int, goals: Int) {
    actionsOfGoal = Links(reversing: goalsOfAction, count: goals)
    indicatorsOfGoal = Links(reversing: goalsOfIndicator, count: goals)
    reverseOthers(areas: areas)
  }

  /// The same on all cores: actions, indicators and resources are most of a workbook.
  mutating func reverseOnAllCores(areas: Int, goals: Int) async {
    let (goalsOfAction, goalsOfIndicator) = (goalsOfAction, goalsOfIndicator)
    async let actions = Links(reversing: goalsOfAction, count: goals)
    async let indicators = Links(reversing: goalsOfIndicator, count: goals)
    reverseOthers(areas: areas)
    (actionsOfGoal, indicatorsOfGoal) = await (actions, indicators)
  }

  private mutating func reverseOthers(areas: Int) {
    goalsOfArea = Links(reversing: areasOfGoal, count: areas)
    func reversed(_ kind: TableKind) -> Links {
      guard targetOfResource.contains(where: { $0?.kind == kind }) else { return Links() }
      return Links(
        reversing: targetOfResource.map { $0?.kind == kind ? Int32($0?.index ?? -1) : -1 }
      )
    }
    itemsOnDocument = Links(
      reversing: (0..<documentOfItem.count).map { Int32(documentOfItem[$0].first ?? -1) }
    )
    resourcesOfArea = reversed(.areas)
    resourcesOfGoal = reversed(.goals)
    resourcesOfAction = reversed(.actions)
  }

  /// Makes the reverse links of what belongs to cooperation and follow-up.
  mutating func reverseFollowUp(indicators: Int, forums: Int, documents: Int, sources: Int) {
    measurementsOfIndicator = Links(reversing: indicatorOfMeasurement, count: indicators)
    meetingsOfForum = Links(reversing: forumOfMeeting, count: forums)
    decisionsOnDocument = Links(reversing: documentOfDecision, count: documents)
    goalsOfSource = Links(reversing: sourcesOfGoal, count: sources)
  }
}
