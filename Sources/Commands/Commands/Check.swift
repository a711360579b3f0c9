internal import Rules
internal import Wording
internal import Workbooks

/// Tells what is missing from workbooks.
struct Check: Command {
  let name = "check"
  let operands = "PATH…"
  let options: [Option] = [
    .stage, .findingFormat, .language, .asOf, .failOn, .output, .rule, .except, .party, .since,
    .baseline, .writeBaseline, .limit,
  ]
  let example = "Workbooks/keski-suomi-2026 --stage draft"

  let summary = Phrase(
    fi: "Tarkistaa työkirjan ja kertoo, mitä siitä puuttuu.",
    sv: "Kontrollerar en arbetsbok och visar vad som saknas i den.",
    en: "Checks a workbook and tells what is missing from it."
  )
  let details = Phrase(
    fi: """
      PATH on CSV-tiedosto tai kansio, jossa työkirjan CSV-tiedostot ovat.
      Vertailutiedostoon kirjatuista havainnoista kerrotaan vain määrä, ja paluukoodi johtuu muista.
      Paluukoodi: 0 ei virheitä, 1 virheitä, 2 työkirjaa ei voitu tarkistaa.
      """,
    sv: """
      PATH är en CSV-fil eller en mapp med arbetsbokens CSV-filer.
      Av iakttagelser som finns i jämförelsefilen anges bara antalet; returkoden beror på de övriga.
      Returkod: 0 inga fel, 1 fel, 2 arbetsboken kunde inte kontrolleras.
      """,
    en: """
      PATH is a CSV file, or a folder with the workbook's CSV files.
      Findings that are in the baseline file are only counted; the exit status is by the others.
      Exit status: 0 no errors, 1 errors, 2 the workbook could not be checked.
      """
  )

  /// From which severity on findings make the exit status 1.
  private enum Threshold: String {
    case error, warning, advice, never

    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  func run(_ arguments: Arguments, _ console: inout Console) async throws(Misuse) -> ExitStatus {
    let paths = arguments.operands
    if paths.count > 1, let option = Self.ofOneWorkbook.first(where: arguments.has) {
      throw .onlyOneWorkbook(option)
    }
    let request = try CheckRequest(arguments, console)
    let format = try Self.format(arguments)
    let output = OutputFile(arguments)
    let threshold = try arguments.choice(of: .failOn, as: Threshold.self) ?? .error
    guard !paths.isEmpty else { throw .missingOperand("PATH") }

    let isList = paths.count > 1
    let isFile = output.isFile
    let inColor = console.hasColor && !isFile
    let severity = threshold.severity
    let results = await console.progress(in: request.language ?? request.otherLanguage)
      .during(Progress.checking) {
        await Self.check(paths, request) { checked in
          ToldWorkbook(
            checked,
            failingFrom: severity,
            text: isList ? format.text(of: checked, inColor: inColor) : nil,
            withSummary: isFile
          )
        }
      }
    var told: [ToldWorkbook] = []
    for (path, result) in zip(paths, results) {
      switch result {
      case .success(let workbook): told.append(workbook)
      case .failure(let trouble):
        let unread = Inputs(workbooks: [WorkbookPlace(unread: path)], files: [])
        if let trouble = output.trouble(with: unread) { throw Misuse(trouble) }
        let language = request.language ?? request.otherLanguage
        console.complain("\(Version.name): \(trouble.message[language])")
      }
    }
    let workbooks = told.compactMap(\.workbook)
    console.keep(workbooks)
    for workbook in told {
      if let trouble = output.trouble(with: workbook.inputs) { throw Misuse(trouble) }
    }
    if let path = request.newBaseline {
      if let file = output.path, System.isOneFile(Path(file), Path(path)) {
        throw Misuse(FileTrouble.input(file))
      }
      for checked in workbooks { try Self.writeBaseline(of: checked, to: path) }
    }
    func write(to console: inout Console) {
      for (index, text) in told.compactMap(\.text).enumerated() {
        console.write(index > 0 ? [UInt8(ascii: "\n")] + text : text)
      }
      // Where there is no workbook at all, the format may still have something to say.
      if !workbooks.isEmpty || told.isEmpty {
        format.write(workbooks, isList: isList, failingFrom: severity, to: &console)
      }
    }
    if isFile {
      guard !told.isEmpty else { return .trouble }
      var page = console.keeping
      write(to: &page)
      try output.write(page.output, to: &console)
      for workbook in told {
        let path = isList ? VisibleText(workbook.path).text + ": " : ""
        console.complain(path + (workbook.summary ?? ""))
      }
    } else {
      write(to: &console)
    }
    guard told.count == paths.count else { return .trouble }
    return told.contains(where: \.isFailing) ? .findings : .done
  }

  /// Options that compare one workbook with something of its own.
  private static let ofOneWorkbook: [Option] = [.since, .baseline, .writeBaseline]

  private static func writeBaseline(
    of checked: CheckedWorkbook,
    to path: String
  ) throws(Misuse) {
    // A baseline that was read may be brought up to date.
    let inputs = Inputs(workbooks: checked.inputs.workbooks, files: [])
    if let trouble = inputs.trouble(writing: path) { throw Misuse(trouble) }
    let baseline = Baseline(checked.everyFinding, in: checked.workbook)
    do { try System.replace(Path(path), with: Array(baseline.text.utf8)) } catch {
      throw Misuse(FileTrouble(writing: path, error))
    }
  }

  private static func format(_ arguments: Arguments) throws(Misuse) -> any FindingFormat {
    guard let name = arguments.text(of: .findingFormat) else { return findingFormats[0] }
    guard let format = findingFormats.first(where: { $0.name == name.lowercased() }) else {
      throw .unknownValue(name, of: .findingFormat)
    }
    return format
  }

  /// Checks several workbooks at the same time; what is kept of each is in the order of the paths.
  private static func check(
    _ paths: [String],
    _ request: CheckRequest,
    _ keep: @escaping @Sendable (CheckedWorkbook) -> ToldWorkbook
  ) async -> [Result<ToldWorkbook, Misuse>] {
    if paths.count == 1 { return [await CheckedWorkbook.result(paths[0], request).map(keep)] }
    return await SideBySide.map(paths) { await CheckedWorkbook.result($0, request).map(keep) }
  }
}
