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

  /// A document's parties by how far they have come: by the latest decision that settles the matter, else by any decision or meeting.
  static func all(
    ofParties parties: PartyRuns,
    onDocument document: Int,
    in workbook: Workbook,
    on today: CalendarDate
  ) -> [PartyStanding: PartyRuns] {
    let approver = workbook.documents[document].approver.value
    let items = workbook.items(onDocument: document).filter {
      !workbook.agenda[$0].meetingDate.isEmpty
    }
    let takenUp = workbook.partiesOfItems.parties(ofRecords: items)
    // A decision may be of a group of thousands, who then stand where one of them does.
    var grouping = ApprovalGrouping(workbook.partiesOfDecisions)
    var settling: [Int: Settling] = [:]
    for index in workbook.decisions(onDocument: document) {
      let decision = workbook.decisions[index]
      guard decision.kind.value != .signed, grouping.add(index) else { continue }
      if !decision.isComing(on: today), let standing = settled(by: decision, approver) {
        settling[index] = Settling(
          standing: standing,
          day: decision.date.value?.start?.firstDay
        )
      }
    }
    let decided = grouping.groups
    let undecided = parties.subtracting(decided.parties)
    var standings: [PartyStanding: [PartyRuns]] = [
      .considering: [undecided.intersection(takenUp)], .unknown: [undecided.subtracting(takenUp)],
    ]
    for (group, members) in decided.groups(of: parties) {
      let standing = standing(after: decided.decisions(ofGroup: group).compactMap { settling[$0] })
      standings[standing, default: []].append(members)
    }
    return standings.mapValues { PartyRuns(uniting: $0) }
  }

  /// A decision that settles the matter.
  private struct Settling {
    let standing: PartyStanding

    /// `nil`: it has no date.
    let day: Int?
  }

  /// How far a party has come for which some decisions settle the matter, in the order of the file.
  private static func standing(after decisions: [Settling]) -> PartyStanding {
    var latest: (standing: PartyStanding, day: Int)?
    var hasApproved = false
    for decision in decisions {
      if decision.standing == .approved { hasApproved = true }
      // A decision without a date stands where it stands in the file.
      let earlier = latest?.day ?? .min
      let day = decision.day ?? earlier
      if day >= earlier { latest = (decision.standing, day) }
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
