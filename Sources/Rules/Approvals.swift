package import Workbooks

/// What the parties of a document have decided on it.
///
/// A decision may be of a group of thousands, and a group may decide thousands of times: those who have approved by the same
/// decisions are kept together.
package struct Approvals {
  private let document: Int
  private let workbook: Workbook

  /// Every party that has approved is in one of its groups, which have approved by the same decisions.
  package let groups: DecisionGroups

  /// How many approving decisions are of parties that the workbook does not know.
  package let unknownCount: Int

  /// The parties that have signed.
  package let signatories: PartyRuns

  /// Whether any signature is recorded, of whomever.
  package let hasSignatures: Bool

  package init(ofDocument document: Int, in workbook: Workbook) {
    self.document = document
    self.workbook = workbook
    let named = workbook.partiesOfDecisions
    var grouping = ApprovalGrouping(named)
    var signatures: [Int] = []
    var hasSignatures = false
    var unknownCount = 0
    for decision in workbook.decisions(onDocument: document)
    where workbook.decisions[decision].awaited == nil {
      let kind = workbook.decisions[decision].kind
      if kind.value == .signed {
        hasSignatures = true
        signatures.append(decision)
        // A decision that does not tell what was decided is asked about elsewhere.
      } else if kind.value?.isApproval ?? true, !grouping.add(decision) {
        unknownCount += 1
      }
    }
    groups = grouping.groups
    signatories = named.parties(ofRecords: signatures)
    self.hasSignatures = hasSignatures
    self.unknownCount = unknownCount
  }

  /// Indexes of the decisions by which a party has approved the document, in the order of the file.
  package func decisions(of party: Int) -> [Int] {
    groups.group(of: party).map(groups.decisions(ofGroup:)) ?? []
  }

  /// The parties whose approval the document needs, in the workbook's order; none: it is not known.
  package var parties: PartyRuns { workbook.approvingParties(ofDocument: document) }
}

extension DecisionKind {
  /// Whether the body approved the document, as it stood or with changes.
  package var isApproval: Bool { self == .approved || self == .approvedWithChanges }
}

extension Decision {
  /// Whether the body that decided is the one whose decision makes a document valid, or may be it.
  ///
  /// A council may decide what has been left to the board.
  package func mayBe(by approver: Approver) -> Bool {
    guard let body = body.flatMap({ BodyKind($0.original) }) else { return true }
    return body == .council || (approver == .board && body == .board)
  }
}

extension Workbook {
  /// Indexes of the documents that no other one has replaced.
  package var currentDocuments: [Int] {
    let replaced = Set(
      documents.indices.flatMap { index in documents(replacedBy: index).filter { $0 != index } }
    )
    return documents.indices.filter { !replaced.contains($0) }
  }

  /// The framework or strategic agreement that goals are set in; `nil`: there is none, or more than one.
  package var mainAgreement: Int? {
    let agreements = currentDocuments.filter { documents[$0].isMainAgreement }
    return agreements.count == 1 ? agreements.first : nil
  }

  /// The parties that a document names; where a joint document names none, all signatories.
  fileprivate func approvingParties(ofDocument document: Int) -> PartyRuns {
    if documents[document].parties != nil {
      return PartyRuns(uniting: parties(ofDocument: document).map(\.parties))
    }
    guard documents[document].isMainAgreement || documents[document].kind.value == .interfacePlan
    else { return [] }
    return signatories
  }
}

extension GoverningDocument {
  /// Whether it is an agreement between all parties.
  package var isMainAgreement: Bool {
    kind.value == .frameworkAgreement || kind.value == .strategicAgreement
  }

  /// Whether it is an agreement of any kind, which is signed.
  package var isAgreement: Bool { isMainAgreement || kind.value == .annexedAgreement }

  package var validity: Validity { Validity(starts.value, ends.value) }

  /// Whether its validity is certainly over on a day; one that ends before it starts is told as such.
  func hasEnded(by day: CalendarDate) -> Bool {
    guard let end = validity.end, !validity.isReversed else { return false }
    return end.lastDay < day.firstDay
  }
}
