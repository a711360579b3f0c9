internal import Rules
internal import Workbooks

/// What belongs to the interface plan: its goals, and the actions that name it where actions name documents.
struct PlanScope {
  /// Index of the plan among the documents; `nil`: there is none, or more than one that is in force.
  let document: Int?

  /// Whether actions name documents, so that only some belong to the plan.
  let isNamed: Bool

  private let workbook: Workbook

  init(_ workbook: Workbook) {
    self.workbook = workbook
    let plans = workbook.documents.indices.filter {
      workbook.documents[$0].kind.value == .interfacePlan
    }
    let replaced = Set(plans.flatMap { workbook.documents(replacedBy: $0) })
    let current = plans.filter { !replaced.contains($0) }
    document = current.count == 1 ? current.first : nil
    isNamed =
      document != nil
      && workbook.actions.indices.contains { workbook.document(ofAction: $0) != nil }
  }

  /// Whether an action belongs to the plan.
  func includes(action: Int) -> Bool {
    !isNamed || workbook.document(ofAction: action) == document
  }

  /// Indexes of the actions that do not belong to the plan.
  var others: [Int] { workbook.actions.indices.filter { !includes(action: $0) } }
}

extension Workbook {
  /// Indexes of the framework and strategic agreements that nothing has replaced.
  var currentAgreements: [Int] {
    currentDocuments.filter { documents[$0].isMainAgreement }
  }
}
