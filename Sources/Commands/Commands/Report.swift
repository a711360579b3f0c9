internal import Documents
internal import Exchange
internal import Reports
internal import Rules
internal import Wording
internal import Workbooks

/// Writes a report of a workbook.
struct Report: Command {
  let name = "report"
  let operands = "KIND PATH"
  let options: [Option] = [.stage, .language, .asOf, .item, .party, .reportFormat, .output]
  let example = "annex Workbooks/keski-suomi-2026 --output annex.md"

  let summary = Phrase(
    fi: "Tekee työkirjasta raportin Markdown-muodossa.",
    sv: "Gör en rapport i formatet Markdown utifrån en arbetsbok.",
    en: "Writes a report on a workbook in Markdown."
  )

  var details: Phrase {
    func list(_ language: Language) -> String {
      ReportBook.reports.map { "\n  \($0.name): \($0.summary[language])" }.joined()
    }
    return Phrase(
      fi: "KIND on raportti, PATH on CSV-tiedosto tai kansio:" + list(.finnish),
      sv: "KIND är en rapport, PATH en CSV-fil eller en mapp:" + list(.swedish),
      en: "KIND is a report, PATH a CSV file or a folder:" + list(.english)
    )
  }

  func run(_ arguments: Arguments, _ console: inout Console) async throws(Misuse) -> ExitStatus {
    let request = try CheckedWorkbook.Request(arguments, console)
    guard let kind = arguments.operands.first else { throw .missingOperand("KIND") }
    guard let report = ReportBook.report(named: kind) else {
      throw .unknownReport(kind, among: ReportBook.reports.map(\.name))
    }
    let format = try arguments.choice(of: .reportFormat, as: ReportFormat.self) ?? .markdown
    guard format != .ics || report.name == "calendar" else { throw .noCalendar(report.name) }
    guard arguments.operands.count > 1 else { throw .missingOperand("PATH") }
    guard arguments.operands.count == 2 else { throw .tooManyOperands(arguments.operands[2]) }
    let output = OutputFile(arguments)
    let checked = try Self.check(arguments.operands[1], request, writingTo: output)
    switch format {
    case .markdown:
      let document = try Self.document(report, arguments, checked)
      try output.write(Markdown(document).text, to: &console)
    case .ics:
      let (occasion, workbook) = (checked.occasion, checked.workbook)
      let calendar = ICalendar(workbook, asOf: occasion.asOf, in: occasion.language)
      try output.write(calendar.text, to: &console)
    }
    console.complain(checked.summary)
    return .done
  }

  private static func document(
    _ report: any Reports.Report,
    _ arguments: Arguments,
    _ checked: CheckedWorkbook
  ) throws(Misuse) -> Document {
    let item = try Self.item(arguments.text(of: .item), in: checked.workbook, for: report)
    let party = try Self.party(arguments.text(of: .party), in: checked, for: report)
    return report.document(
      for: ReportRequest(
        workbook: checked.workbook,
        findings: checked.outcome.findings,
        acceptedExceptions: checked.outcome.acceptedGaps.filter { !$0.silenced.isEmpty }
          .map(\.exception),
        occasion: checked.occasion,
        provenance: Provenance(
          program: "\(Version.name) \(Version.number)",
          checksum: String(checked.folder.digest.prefix(12))
        ),
        item: item,
        party: party
      )
    )
  }

  /// Checks the workbook, unless the report would be written over it.
  private static func check(
    _ path: String,
    _ request: CheckedWorkbook.Request,
    writingTo output: OutputFile
  ) throws(Misuse) -> CheckedWorkbook {
    do throws(FileTrouble) {
      let checked = try CheckedWorkbook(path, request)
      if let trouble = output.trouble(in: checked.folder) { throw trouble }
      return checked
    } catch {
      throw Misuse(error)
    }
  }

  /// Index of the agenda item to write; `nil`: the workbook has none, or the report is about no item.
  private static func item(
    _ code: String?,
    in workbook: Workbook,
    for report: any Reports.Report
  ) throws(Misuse) -> Int? {
    let codes = workbook.agenda.map(\.id.text)
    if let code {
      let form = NormalForm.name(code)
      guard let item = codes.firstIndex(where: { NormalForm.name($0) == form }) else {
        throw .unknownItem(code, among: codes)
      }
      return item
    }
    guard report.name == "agenda", !codes.isEmpty else { return nil }
    guard codes.count == 1 else { throw .itemNeeded(among: codes) }
    return 0
  }

  /// Index of the party that the report is for; `nil`: it is for no single one.
  private static func party(
    _ name: String?,
    in checked: CheckedWorkbook,
    for report: any Reports.Report
  ) throws(Misuse) -> Int? {
    let workbook = checked.workbook
    if let name { return try workbook.party(asked: name) }
    let parties = report.parties(of: workbook)
    guard !parties.isEmpty else { return nil }
    throw .partyNeeded(among: parties.map(workbook.nameToAsk(ofParty:)))
  }
}
