/// What refers to what, by the records' indexes.
struct WorkbookLinks: Sendable {
  var areasOfGoal = Links()
  var goalsOfAction = Links()
  var goalsOfIndicator = Links()
  var documentOfAction = Links()
  var documentOfItem = Links()
  var replacedDocuments = Links()
  var goalsOfDocument = Links()
  var targetOfResource: [RecordReference?] = []

  var leadOfAction: [[Responsible]] = []
  var responsibleOfAction: [[Responsible]] = []
  var countySideOfArea: [[Responsible]] = []
  var municipalSideOfArea: [[Responsible]] = []
  var responsibleOfIndicator: [[Responsible]] = []
  var partyOfResource: [[Responsible]] = []
  var partyOfItem: [[Responsible]] = []
  var partiesOfDocument: [[Responsible]] = []

  private(set) var goalsOfArea = Links()
  private(set) var actionsOfGoal = Links()
  private(set) var indicatorsOfGoal = Links()
  private(set) var resourcesOfArea = Links()
  private(set) var resourcesOfGoal = Links()
  private(set) var resourcesOfAction = Links()

  /// Makes the reverse links when all others are there.
  mutating func reverse(areas: Int, goals: Int, actions: Int) {
    goalsOfArea = Links(reversing: areasOfGoal, count: areas)
    actionsOfGoal = Links(reversing: goalsOfAction, count: goals)
    indicatorsOfGoal = Links(reversing: goalsOfIndicator, count: goals)
    func reversed(_ kind: TableKind, _ count: Int) -> Links {
      var links = Links()
      for target in targetOfResource {
        links.append(target.flatMap { $0.kind == kind ? [$0.index] : nil } ?? [])
      }
      return Links(reversing: links, count: count)
    }
    resourcesOfArea = reversed(.areas, areas)
    resourcesOfGoal = reversed(.goals, goals)
    resourcesOfAction = reversed(.actions, actions)
  }
}
