/// What the records of cooperation and follow-up refer to.
extension Workbook {
  /// Index of the indicator that a measurement is of; `nil`: none that is known.
  public func indicator(ofMeasurement measurement: Int) -> Int? {
    links.indicatorOfMeasurement[measurement].first
  }

  /// Indexes of an indicator's measurements, in the order of the file.
  public func measurements(ofIndicator indicator: Int) -> ArraySlice<Int> {
    links.measurementsOfIndicator[indicator]
  }

  /// Whose value a measurement is; none: that of the whole county.
  public func party(ofMeasurement measurement: Int) -> [Responsible] {
    links.named.partyOfMeasurement[measurement]
  }

  /// Whose values the measurements are: each list of names once.
  package var partiesOfMeasurements: ResponsibleLists { links.named.partyOfMeasurement }

  /// Whose decisions they are: each list of names once.
  package var partiesOfDecisions: ResponsibleLists { links.named.partyOfDecision }

  /// Whose sources they are: each list of names once.
  package var partiesOfSources: ResponsibleLists { links.named.partyOfSource }

  /// Who calls the forums together: each list of names once.
  package var convenersOfForums: ResponsibleLists { links.named.convenerOfForum }

  /// Who belongs to the forums: each list of names once.
  package var membersOfForums: ResponsibleLists { links.named.membersOfForum }

  /// Who sees to the steps of the process: each list of names once.
  package var responsibleForSteps: ResponsibleLists { links.named.responsibleForStep }

  /// Who calls a forum together.
  public func convener(ofForum forum: Int) -> [Responsible] { links.named.convenerOfForum[forum] }

  /// Who belongs to a forum.
  public func members(ofForum forum: Int) -> [Responsible] { links.named.membersOfForum[forum] }

  /// Index of the forum that meets; `nil`: none that is known.
  public func forum(ofMeeting meeting: Int) -> Int? { links.forumOfMeeting[meeting].first }

  /// Indexes of a forum's meetings, in the order of the file.
  public func meetings(ofForum forum: Int) -> ArraySlice<Int> { links.meetingsOfForum[forum] }

  /// The municipality group that a negotiation is held with.
  public func group(ofMeeting meeting: Int) -> [Responsible] { links.named.groupOfMeeting[meeting] }

  /// Who takes part in a meeting.
  public func participants(ofMeeting meeting: Int) -> [Responsible] {
    links.named.participantsOfMeeting[meeting]
  }

  /// Index of the document that a decision is about; `nil`: none that is known.
  public func document(ofDecision decision: Int) -> Int? {
    links.documentOfDecision[decision].first
  }

  /// Indexes of the decisions on a document, in the order of the file.
  public func decisions(onDocument document: Int) -> ArraySlice<Int> {
    links.decisionsOnDocument[document]
  }

  /// Whose decision it is.
  public func party(ofDecision decision: Int) -> [Responsible] {
    links.named.partyOfDecision[decision]
  }

  /// Indexes of the sources that a goal rests on; none where the workbook has no table of sources.
  public func sources(ofGoal goal: Int) -> ArraySlice<Int> { links.sourcesOfGoal[goal] }

  /// Indexes of the goals that rest on a source.
  public func goals(basedOnSource source: Int) -> ArraySlice<Int> { links.goalsOfSource[source] }

  /// Whose source it is.
  public func party(ofSource source: Int) -> [Responsible] { links.named.partyOfSource[source] }

  /// Who sees to a step of the process.
  public func responsible(forStep step: Int) -> [Responsible] {
    links.named.responsibleForStep[step]
  }
}
