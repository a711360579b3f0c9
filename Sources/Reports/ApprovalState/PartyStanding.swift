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
    var latest: [Int: (standing: PartyStanding, day: Int)] = [:]
    var approving: Set<Int> = []
    var takenUp: Set<Int> = []
    for item in workbook.items(onDocument: document)
    where !workbook.agenda[item].meetingDate.isEmpty {
      takenUp.formUnion(workbook.party(ofItem: item).flatMap(\.parties))
    }
    for index in workbook.decisions(onDocument: document) {
      let decision = workbook.decisions[index]
      guard decision.kind.value != .signed else { continue }
      let standing = decision.isComing(on: today) ? nil : settled(by: decision, approver)
      for party in workbook.party(ofDecision: index).flatMap(\.parties) {
        takenUp.insert(party)
        guard let standing else { continue }
        if standing == .approved { approving.insert(party) }
        // A decision without a date stands where it stands in the file.
        let earlier = latest[party]?.day ?? .min
        let day = decision.date.value?.start?.firstDay ?? earlier
        if day >= earlier { latest[party] = (standing, day) }
      }
    }
    return parties.map { party in
      let standing = latest[party]?.standing ?? (takenUp.contains(party) ? .considering : .unknown)
      // Words that cannot be read take no approval back.
      return standing == .unclear && approving.contains(party) ? .approved : standing
    }
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
