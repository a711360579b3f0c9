internal import Reports
internal import Rules
internal import Wording
internal import Workbooks

/// A workbook with what the rules found in it.
struct CheckedWorkbook: Sendable {
  let folder: WorkbookFolder
  let workbook: Workbook
  let occasion: Occasion
  let request: CheckRequest

  /// What is told of the workbook: what was asked for of what was found.
  let outcome: Outcome

  /// What was read, over which nothing is written.
  let inputs: Inputs

  /// Everything that was found, also what is known or is for others to mend.
  let everyFinding: [Finding]

  /// What is new, known and mended; `nil`: there is nothing to compare with.
  let comparison: Baseline.Comparison?

  /// The workbook at a path, read and checked, or why it could not be.
  static func result(
    _ path: String,
    _ request: CheckRequest
  ) async -> Result<CheckedWorkbook, Misuse> {
    do throws(Misuse) {
      return .success(try await CheckedWorkbook(path, request))
    } catch {
      return .failure(error)
    }
  }

  /// Reads and checks the workbook at a path.
  init(_ path: String, _ request: CheckRequest) async throws(Misuse) {
    var previous: Workbook?
    var places: [WorkbookPlace] = []
    do throws(FileTrouble) {
      folder = try await WorkbookFolder(path, request.limits)
      workbook = try await folder.workbook()
      places.append(folder.place)
      if let since = request.since {
        let folder = try await WorkbookFolder(since, request.limits)
        previous = try await folder.workbook()
        places.append(folder.place)
      }
    } catch {
      throw Misuse(error)
    }
    self.request = request
    inputs = Inputs(workbooks: places, files: request.otherInputs)
    occasion = Occasion(
      stage: request.stage,
      scope: workbook.scope,
      asOf: request.asOf,
      language: request.language ?? workbook.language ?? request.otherLanguage,
      previous: previous
    )
    let found = await RuleBook.checkOnAllCores(
      workbook,
      on: occasion,
      selecting: request.rules
    )
    everyFinding = found.findings
    let baseline =
      request.baseline
      ?? (request.newBaseline != nil ? Baseline(found.findings, in: workbook) : nil)
    comparison = baseline?.compare(found.findings, in: workbook, rulesRun: found.rulesRun)
    var told = comparison?.new ?? found.findings
    if let party = request.party {
      told = Workload.findings(
        told,
        in: workbook,
        for: try Self.parties(named: party, in: workbook)
      )
    }
    outcome = found.telling(told)
  }

  /// Indexes of the parties that a name means; none: the preparer.
  private static func parties(
    named name: String,
    in workbook: Workbook
  ) throws(Misuse) -> [Int] {
    if Workload.isPreparer(name) { return [] }
    let lookup = PartyLookup(workbook)
    let parties = lookup.parties(named: name)
    guard !parties.isEmpty else { throw .unknownParty(name, nearest: lookup.nearest(to: name)) }
    return parties
  }

  /// The file of a finding as messages name it; `nil`: it has none.
  func file(of finding: Finding) -> String? {
    finding.place.file.map { folder.label(ofFile: workbook.files[$0].name) }
  }

  func count(_ severity: Severity) -> Int {
    let findings = outcome.findings
    return findings.indices.count { findings[$0].severity == severity }
  }

  /// Whether something that is told is as severe or more.
  func hasFindings(from severity: Severity) -> Bool {
    // Going through the findings themselves would copy each of them.
    let findings = outcome.findings
    return findings.indices.contains { findings[$0].severity >= severity }
  }

  /// Whether nothing stands in the way of the stage; `nil`: not all rules were asked.
  var isReady: Bool? {
    request.rules.isAll
      ? !everyFinding.indices.contains { everyFinding[$0].severity == .error } : nil
  }

  /// Whether only some findings were asked for, whatever is known of them.
  var isSelection: Bool { !request.rules.isAll || request.party != nil }

  /// Whether the workbook is ready for its stage, and what is left: one line.
  var summary: String {
    isSelection
      ? Readiness(outcome.findings, on: occasion).sentenceOnSelection
      : Readiness(everyFinding, on: occasion).sentences
  }

  /// Who has how much of what is told to mend.
  var workload: Workload { Workload(outcome.findings, in: workbook, for: occasion.language) }
}
