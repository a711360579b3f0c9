/// Who is named in the records' cells, by the records' indexes.
struct NamedLinks: Sendable {
  var leadOfAction = ResponsibleLists()
  var responsibleOfAction = ResponsibleLists()

  /// What those are who are named in an action's cells, all together.
  var kindsOfAction: [NamedKinds] = []

  /// The party that leads an action; negative: nobody does.
  var leadingPartyOfAction: [Int32] = []
  var countySideOfArea = ResponsibleLists()
  var municipalSideOfArea = ResponsibleLists()
  var responsibleOfIndicator = ResponsibleLists()
  var partyOfResource = ResponsibleLists()
  var partyOfItem = ResponsibleLists()
  var partiesOfDocument = ResponsibleLists()
  var partyOfMeasurement = ResponsibleLists()
  var convenerOfForum = ResponsibleLists()
  var membersOfForum = ResponsibleLists()
  var groupOfMeeting = ResponsibleLists()
  var participantsOfMeeting = ResponsibleLists()
  var partyOfDecision = ResponsibleLists()
  var partyOfSource = ResponsibleLists()
  var responsibleForStep = ResponsibleLists()
}
