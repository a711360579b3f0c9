internal import Workbooks

/// What the decisions of two versions of a workbook tell of its approval.
enum ApprovalHistory {
  /// Whether a version has been approved: it says so, or somebody has decided so.
  static func isApproved(_ workbook: Workbook) -> Bool {
    workbook.basics.status.value == .approved || workbook.decisions.contains(where: isApproval)
  }

  /// Whether a party has approved a document again, or one that the previous version did not have.
  static func hasDecidedAgain(_ workbook: Workbook, since previous: Workbook) -> Bool {
    var counts: [Subject: Int] = [:]
    var known: Set<String> = []
    for index in previous.decisions.indices where isApproval(previous.decisions[index]) {
      counts[Subject(index, previous), default: 0] += 1
    }
    for index in previous.documents.indices { known.formUnion(names(ofDocument: index, previous)) }
    for index in workbook.decisions.indices where isApproval(workbook.decisions[index]) {
      let subject = Subject(index, workbook)
      guard let count = counts[subject] else {
        // A late approval of what has been approved changes nothing; that of a new document does.
        if let document = workbook.document(ofDecision: index), !previous.documents.isEmpty,
          known.isDisjoint(with: names(ofDocument: document, workbook))
        {
          return true
        }
        continue
      }
      if count == 0 { return true }
      counts[subject] = count - 1
    }
    return false
  }

  private static func isApproval(_ decision: Decision) -> Bool {
    decision.kind.value?.isApproval ?? false
  }

  /// Who decided on what.
  private struct Subject: Hashable {
    let document: String
    let party: String

    init(_ decision: Int, _ workbook: Workbook) {
      document = NormalForm.name(workbook.decisions[decision].document ?? "")
      party = NormalForm.name(workbook.decisions[decision].party ?? "")
    }
  }

  private static func names(ofDocument index: Int, _ workbook: Workbook) -> [String] {
    let document = workbook.documents[index]
    return
      ((document.id.isWritten ? [document.id.text] : [])
      + [document.title?.original].compactMap(\.self)).map(NormalForm.name)
  }
}
