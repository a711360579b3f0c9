/// Who is named in the records' cells, by the records' indexes.
struct NamedLinks: Sendable {
  var leadOfAction = ResponsibleLists()
  var responsibleOfAction = ResponsibleLists()

  /// What those are who are named in an action's cells, all together.
  var kindsOfAction: [NamedKinds] = []

  /// The party that leads an action; negative: nobody does.
  var leadingPartyOfAction: [Int32] = []
  var countySideOfArea: [[Responsible]] = []
  var municipalSideOfArea: [[Responsible]] = []
  var responsibleOfIndicator = ResponsibleLists()
  var partyOfResource = ResponsibleLists()
  var partyOfItem: [[Responsible]] = []
  var partiesOfDocument: [[Responsible]] = []
  var partyOfMeasurement: [[Responsible]] = []
  var convenerOfForum: [[Responsible]] = []
  var membersOfForum: [[Responsible]] = []
  var groupOfMeeting: [[Responsible]] = []
  var participantsOfMeeting: [[Responsible]] = []
  var partyOfDecision: [[Responsible]] = []
  var partyOfSource: [[Responsible]] = []
  var responsibleForStep: [[Responsible]] = []
}
