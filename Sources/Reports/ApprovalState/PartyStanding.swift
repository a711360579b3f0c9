internal import Rules
internal import Wording
internal import Workbooks

/// How far a party has come with a document.
enum PartyStanding: CaseIterable {
  case approved
  /// A body has taken it up, or will, and none has settled it.
  case considering
  case returned
  case rejected
  /// A body has decided, and what it decided cannot be read.
  case unclear
  /// The workbook says nothing.
  case unknown

  /// How far each of a document's parties has come: by the latest decision that settles the matter, else by any decision or meeting.
  static func all(
    ofParties parties: [Int],
    onDocument document: Int,
    in workbook: Workbook,
    on today: CalendarDate
  ) -> [PartyStanding] {
    let approver = workbook.documents[document].approver.value
    let items = workbook.items(onDocument: document).filter {
      !workbook.agenda[$0].meetingDate.isEmpty
    }
    let takenUp = workbook.partiesOfItems.parties(ofRecords: items)
    // A decision may be of a group of thousands, who then stand where one of them does.
    let named = workbook.partiesOfDecisions
    var grouping = ApprovalGrouping()
    for decision in workbook.decisions(onDocument: document)
    where workbook.decisions[decision].kind.value != .signed {
      if let list = named.list(ofRecord: decision) { grouping.add(decision, ofList: list) }
    }
    let (groups, groupOfParty) = grouping.groups(named)
    let standings = groups.map { group in
      standing(after: group.decisions.map { workbook.decisions[$0] }, approver, on: today)
    }
    return parties.map { party in
      groupOfParty[party].map { standings[$0] }
        ?? (takenUp.contains(party) ? .considering : .unknown)
    }
  }

  /// How far a party has come that has made some decisions, in the order of the file.
  private static func standing(
    after decisions: [Decision],
    _ approver: Approver?,
    on today: CalendarDate
  ) -> PartyStanding {
    var latest: (standing: PartyStanding, day: Int)?
    var hasApproved = false
    for decision in decisions where !decision.isComing(on: today) {
      guard let standing = settled(by: decision, approver) else { continue }
      if standing == .approved { hasApproved = true }
      // A decision without a date stands where it stands in the file.
      let earlier = latest?.day ?? .min
      let day = decision.date.value?.start?.firstDay ?? earlier
      if day >= earlier { latest = (standing, day) }
    }
    let standing = latest?.standing ?? .considering
    // Words that cannot be read take no approval back.
    return standing == .unclear && hasApproved ? .approved : standing
  }

  private static func settled(by decision: Decision, _ approver: Approver?) -> PartyStanding? {
    let maySettle = approver.map { decision.mayBe(by: $0) } ?? true
    return switch decision.kind.value {
    case .approved, .approvedWithChanges: maySettle ? .approved : nil
    case .returned: .returned
    case .rejected: .rejected
    case nil where !decision.kind.isEmpty && maySettle: .unclear
    case .proposed, .deferred, .noted, .signed, nil: nil
    }
  }

  /// How many parties are so far, as a sentence; the colon keeps it right for every number.
  func sentence(_ count: Int, in language: Language) -> String {
    let number = language.text(of: count)
    let words =
      switch self {
      case .approved: Phrase(fi: "Hyväksynyt", sv: "Har godkänt", en: "Approved")
      case .considering: Phrase(fi: "Käsittelyssä", sv: "Behandlar", en: "Considering")
      case .returned: Phrase(fi: "Palauttanut", sv: "Har återremitterat", en: "Returned")
      case .rejected: Phrase(fi: "Hylännyt", sv: "Har förkastat", en: "Rejected")
      case .unclear:
        Phrase(
          fi: "Päätöksen sisältö epäselvä",
          sv: "Beslutets innehåll oklart",
          en: "Content of decision unclear"
        )
      case .unknown: Phrase(fi: "Ei merkintöjä", sv: "Inget angivet", en: "Nothing entered")
      }
    return "\(words[language]): \(number)."
  }
}
