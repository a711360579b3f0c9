package import Workbooks

/// What the parties of a document have decided on it.
///
/// A decision may be of a group of thousands, and a group may decide thousands of times: those who have approved by the same
/// decisions are kept together.
package struct Approvals {
  private let document: Int
  private let workbook: Workbook

  /// Parties that have approved by the same decisions.
  package struct Group {
    /// How many they are.
    package internal(set) var count = 0

    /// Indexes of their approving decisions, in the order of the file.
    package let decisions: [Int]
  }

  /// Every party that has approved is of one of these.
  package let groups: [Group]

  /// Indexes of the groups by those of the parties.
  package let groupOfParty: [Int: Int]

  /// How many approving decisions are of parties that the workbook does not know.
  package let unknownCount: Int

  /// Indexes of the parties that have signed.
  package let signatories: Set<Int>

  /// Whether any signature is recorded, of whomever.
  package let hasSignatures: Bool

  package init(ofDocument document: Int, in workbook: Workbook) {
    self.document = document
    self.workbook = workbook
    let named = workbook.partiesOfDecisions
    var grouping = ApprovalGrouping()
    var signatories: Set<Int> = []
    var signedLists: Set<Int> = []
    var hasSignatures = false
    var unknownCount = 0
    for decision in workbook.decisions(onDocument: document)
    where workbook.decisions[decision].awaited == nil {
      let kind = workbook.decisions[decision].kind
      if kind.value == .signed { hasSignatures = true }
      // A decision that does not tell what was decided is asked about elsewhere.
      let isApproval = kind.value?.isApproval ?? true
      guard let list = named.list(ofRecord: decision),
        named.lists[list].contains(where: { !$0.parties.isEmpty })
      else {
        if isApproval { unknownCount += 1 }
        continue
      }
      if kind.value == .signed {
        if signedLists.insert(list).inserted {
          for responsible in named.lists[list] { signatories.formUnion(responsible.parties) }
        }
      } else if isApproval {
        grouping.add(decision, ofList: list)
      }
    }
    (groups, groupOfParty) = grouping.groups(named)
    self.signatories = signatories
    self.hasSignatures = hasSignatures
    self.unknownCount = unknownCount
  }

  /// Whether a party has approved the document.
  package func hasApproval(of party: Int) -> Bool { groupOfParty[party] != nil }

  /// Indexes of the decisions by which a party has approved the document, in the order of the file.
  package func decisions(of party: Int) -> [Int] {
    groupOfParty[party].map { groups[$0].decisions } ?? []
  }

  /// Indexes of the parties whose approval the document needs, in the workbook's order; none: it is not known.
  ///
  /// They are looked for each time, since few ask for them, and every document may name every party.
  package var parties: [Int] { workbook.approvingParties(ofDocument: document) }
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
  fileprivate func approvingParties(ofDocument document: Int) -> [Int] {
    if documents[document].parties != nil {
      let named = parties(ofDocument: document).flatMap(\.parties)
      let isInOrder = zip(named, named.dropFirst()).allSatisfy { $0 < $1 }
      return isInOrder ? named : Set(named).sorted()
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
