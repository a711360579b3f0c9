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
  let options: [Option] = [
    .stage, .language, .asOf, .item, .reportParty, .since, .reportFormat, .template, .figures,
    .output, .limit,
  ]
  let example = "annex Workbooks/keski-suomi-2026 --output annex.md"

  let summary = Phrase(
    fi: "Tekee työkirjasta raportin Markdown- tai HTML-muodossa.",
    sv: "Gör en rapport i formatet Markdown eller HTML utifrån en arbetsbok.",
    en: "Writes a report on a workbook in Markdown or HTML."
  )

  /// The word for every report.
  private static let all = "all"

  private let allSummary = Phrase(
    fi: "Kirjoittaa kansioon kaikki raportit ja sivun, jolta niihin pääsee.",
    sv: "Skriver alla rapporter i en mapp och en sida som leder till dem.",
    en: "Writes all reports in a folder, and a page that leads to them."
  )

  var details: Phrase {
    func list(_ language: Language) -> String {
      (ReportBook.reports.map { ($0.name, $0.summary) } + [(Self.all, allSummary)])
        .map { "\n  \($0.0): \($0.1[language])" }.joined()
    }
    return Phrase(
      fi: "KIND on raportti, PATH on CSV-tiedosto tai kansio:" + list(.finnish),
      sv: "KIND är en rapport, PATH en CSV-fil eller en mapp:" + list(.swedish),
      en: "KIND is a report, PATH a CSV file or a folder:" + list(.english)
    )
  }

  func run(_ arguments: Arguments, _ console: inout Console) async throws(Misuse) -> ExitStatus {
    let request = try CheckRequest(arguments, console)
    guard let kind = arguments.operands.first else { throw .missingOperand("KIND") }
    let report = ReportBook.report(named: kind)
    guard report != nil || kind.lowercased() == Self.all else {
      throw .unknownReport(kind, among: ReportBook.reports.map(\.name) + [Self.all])
    }
    guard arguments.operands.count > 1 else { throw .missingOperand("PATH") }
    guard arguments.operands.count == 2 else { throw .tooManyOperands(arguments.operands[2]) }
    if report?.comparesVersions ?? false, arguments.text(of: .since) == nil { throw .sinceNeeded }
    let output = OutputFile(arguments)
    if report == nil, !output.isFile { throw .folderNeeded }
    let isCalendar = try Self.asksForCalendar(arguments, output, of: report)
    let format: ReportFormat =
      isCalendar
      ? .markdown
      : try arguments.choice(of: .reportFormat, as: ReportFormat.self)
        ?? ReportFormat(ofFile: report == nil ? nil : output.path)
    let template = try Self.template(arguments, format)
    guard template == nil || !isCalendar else { throw .templateWithoutMarkdown }
    var pictures = arguments.text(of: .figures).map(PictureFolder.init)
    guard pictures == nil || format == .markdown && !isCalendar else {
      throw .figuresWithoutMarkdown
    }
    let progress = console.progress(in: request.language ?? request.otherLanguage)
    let checked = try await progress.during(Progress.checking) {
      await CheckedWorkbook.result(arguments.operands[1], request)
    }.get()
    console.keep(checked)
    let item = try Self.item(arguments.text(of: .item), in: checked.workbook, for: report)
    let party = try Self.party(arguments.text(of: .reportParty), in: checked.workbook, for: report)
    let place = report == nil ? output.path : output.folder
    let writer = ReportWriter(
      checked,
      as: format,
      in: template,
      picturesAt: pictures?.link(from: place)
    )
    if let report {
      if let trouble = output.trouble(with: checked.inputs) { throw Misuse(trouble) }
      let written =
        isCalendar
        ? (text: Self.calendar(of: checked), pictures: [])
        : writer.text(of: report, item: item, party: party)
      pictures?.files = written.pictures
      try output.write(written.text, with: pictures, besides: checked.inputs, to: &console)
    } else if let path = output.path {
      if let excess = request.limits.excess(ofPapers: writer.count(item: item, party: party)) {
        throw Misuse(FileTrouble.excess(excess, checked.folder.path))
      }
      let written = await progress.during(Progress.reporting) {
        writer.files(item: item, party: party)
      }
      pictures?.files = written.pictures
      let folder = ReportFolder(path: path, files: written.reports, pictures: pictures)
      do { try folder.write(besides: checked.inputs) } catch { throw Misuse(error) }
    }
    console.complain(checked.summary)
    return .done
  }

  private static func calendar(of checked: CheckedWorkbook) -> String {
    let occasion = checked.occasion
    return ICalendar(checked.workbook, asOf: occasion.asOf, in: occasion.language).text
  }

  /// Whether the report is wanted for a calendar program, by the format or by the file's name.
  private static func asksForCalendar(
    _ arguments: Arguments,
    _ output: OutputFile,
    of report: (any Reports.Report)?
  ) throws(Misuse) -> Bool {
    let format = arguments.text(of: .reportFormat)?.lowercased()
    let isNamed = format == nil && (output.path?.lowercased().hasSuffix(".ics") ?? false)
    guard format == "ics" || isNamed else { return false }
    guard report?.name == "calendar" else { throw .noCalendar(report?.name ?? all) }
    return true
  }

  /// The region's own text around the report.
  private static func template(
    _ arguments: Arguments,
    _ format: ReportFormat
  ) throws(Misuse) -> ReportTemplate? {
    guard let path = arguments.text(of: .template) else { return nil }
    guard format == .markdown else { throw .templateWithoutMarkdown }
    let bytes: [UInt8]
    do { bytes = try System.read(Path(path), limit: Limits.usual.byteCount) } catch {
      throw Misuse(FileTrouble(reading: path, error))
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    guard
      let text = String(
        validating: bytes.dropFirst(bytes.starts(with: mark) ? 3 : 0),
        as: UTF8.self
      )
    else { throw Misuse(FileTrouble.notUTF8(path)) }
    do { return try ReportTemplate(text) } catch {
      switch error {
      case .noReport: throw .noPlaceForReport
      case .unknownPlace(let name, let line):
        throw .unknownPlace(name, line: line, among: ReportTemplate.Place.allCases.map(\.rawValue))
      }
    }
  }

  /// Index of the agenda item to write; `nil`: the workbook has none, or the report is about no item.
  private static func item(
    _ code: String?,
    in workbook: Workbook,
    for report: (any Reports.Report)?
  ) throws(Misuse) -> Int? {
    let codes = workbook.agenda.map(\.id.text)
    if let code {
      let form = NormalForm.name(code)
      guard let item = codes.firstIndex(where: { NormalForm.name($0) == form }) else {
        throw .unknownItem(code, among: codes)
      }
      return item
    }
    guard report?.isPerItem ?? false, !codes.isEmpty else { return nil }
    guard codes.count == 1 else { throw .itemNeeded(among: codes) }
    return 0
  }

  /// Index of the party that the report is for; `nil`: the workbook has none, or the report is for no single one.
  private static func party(
    _ name: String?,
    in workbook: Workbook,
    for report: (any Reports.Report)?
  ) throws(Misuse) -> Int? {
    if let name {
      let lookup = PartyLookup(workbook)
      let parties = lookup.parties(named: name)
      // A group is no party that has a paper of its own.
      guard parties.count == 1 else { throw .unknownParty(name, nearest: lookup.nearest(to: name)) }
      return parties[0]
    }
    let parties = report?.parties(of: workbook) ?? []
    guard parties.isEmpty else {
      throw .partyNeeded(
        among: parties.map { workbook.parties[$0].name?.original ?? workbook.parties[$0].id.text }
      )
    }
    return nil
  }
}
