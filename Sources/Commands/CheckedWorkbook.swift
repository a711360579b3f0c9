internal import Reports
internal import Rules
internal import Wording
internal import Workbooks

/// A workbook with what the rules found in it.
struct CheckedWorkbook: Sendable {
  let folder: WorkbookFolder
  let workbook: Workbook
  let occasion: Occasion
  let outcome: Outcome

  /// What a user asks about a workbook.
  struct Request: Sendable {
    let stage: Stage
    let asOf: CalendarDate

    /// The language asked for; `nil`: the workbook's.
    let language: Language?

    /// The language where neither the user nor the workbook names one.
    let otherLanguage: Language

    /// The path of the previous version to compare with; `nil`: none.
    let since: String?

    init(_ arguments: Arguments, _ console: Console) throws(Misuse) {
      stage = try arguments.choice(of: .stage, as: Stage.self) ?? .council
      since = arguments.text(of: .since)
      asOf = try arguments.day(of: .asOf) ?? console.today
      language = try arguments.language()
      otherLanguage = console.environmentLanguage ?? .english
    }
  }

  /// Reads and checks the workbook at a path.
  init(_ path: String, _ request: Request) throws(FileTrouble) {
    folder = try WorkbookFolder(path)
    workbook = try folder.workbook()
    let previous: Workbook? =
      if let since = request.since { try WorkbookFolder(since).workbook() } else { nil }
    occasion = Occasion(
      stage: request.stage,
      scope: workbook.scope,
      asOf: request.asOf,
      language: request.language ?? workbook.language ?? request.otherLanguage,
      previous: previous
    )
    outcome = RuleBook.check(workbook, on: occasion)
  }

  /// The file of a finding as messages name it; `nil`: it has none.
  func file(of finding: Finding) -> String? {
    finding.place.file.map { folder.label(ofFile: workbook.files[$0].name) }
  }

  func count(_ severity: Severity) -> Int {
    outcome.findings.count { $0.severity == severity }
  }

  /// Whether nothing stands in the way of the stage.
  var isReady: Bool { count(.error) == 0 }

  /// Whether the workbook is ready for its stage, and what is left: one line.
  var summary: String { Readiness(outcome.findings, on: occasion).sentences }
}
