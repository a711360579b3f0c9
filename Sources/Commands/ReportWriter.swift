internal import Documents
internal import Registry
internal import Reports
internal import Rules
internal import Wording
internal import Workbooks

/// Writes the reports of one checked workbook as texts.
struct ReportWriter {
  private let checked: CheckedWorkbook
  private let format: ReportFormat
  private let template: ReportTemplate?
  private let link: String?
  private let acceptedExceptions: [Int]
  private let provenance: Provenance

  /// What stands in other languages than the reports; none where the format cannot tell.
  private let foreignTexts: ForeignTexts

  /// `link` is the way from the Markdown to the pictures' folder; `nil`: Markdown has no pictures.
  init(
    _ checked: CheckedWorkbook,
    as format: ReportFormat,
    in template: ReportTemplate?,
    picturesAt link: String?
  ) {
    self.checked = checked
    self.format = format
    self.template = template
    self.link = link
    acceptedExceptions = checked.outcome.acceptedGaps.filter { !$0.silenced.isEmpty }
      .map(\.exception)
    provenance = Provenance(
      program: "\(Version.name) \(Version.number)",
      checksum: String(checked.folder.digest.prefix(12))
    )
    let workbooks = [checked.workbook, checked.occasion.previous].compactMap(\.self)
    foreignTexts =
      format == .html
      ? ForeignTexts(workbooks.flatMap { $0.texts(besides: checked.occasion.language) })
      : ForeignTexts()
  }

  /// Of which a report is a copy: the indexes of the agenda item and of the party that it is about.
  private struct Copy {
    var item: Int?
    var party: Int?
  }

  /// A file's name and its text.
  typealias File = (name: String, text: String)

  /// One report with its pictures, about the agenda item and the party with the indexes.
  func text(
    of report: any Reports.Report,
    item: Int?,
    party: Int?
  ) -> (text: String, pictures: [File]) {
    let copy = Copy(item: item, party: party)
    var names = FileNames()
    let written = write(report, copy, as: fileName(of: report, copy, besides: &names))
    return (written.text, written.pictures)
  }

  /// How many files there are, the page that leads to them and the pictures aside.
  func count(item: Int?, party: Int?) -> Int {
    reports.reduce(0) { $0 + copies(of: $1, item: item, party: party).count }
  }

  /// The reports that the workbook has something for.
  private var reports: [any Reports.Report] {
    ReportBook.reports.filter { report in
      report.hasContent(in: checked.workbook)
        && (!report.comparesVersions || checked.occasion.previous != nil)
    }
  }

  /// The files of all reports that the workbook has something for, and of the page that leads to them, then the pictures.
  ///
  /// `item` and `party` are the one agenda item and the one party that are written; `nil`: all are.
  func files(item: Int?, party: Int?) -> (reports: [File], pictures: [File]) {
    var files: [File] = []
    var pictures: [File] = []
    var entries: [ReportIndex.Entry] = []
    var names = FileNames(taken: "index")
    for report in reports {
      for copy in copies(of: report, item: item, party: party) {
        let base = fileName(of: report, copy, besides: &names)
        let written = write(report, copy, as: base)
        let name = base + format.ending
        files.append((name, written.text))
        pictures += written.pictures
        entries.append(
          ReportIndex.Entry(title: title(of: report, copy, written.document), fileName: name)
        )
      }
    }
    var index = ReportIndex.document(entries, for: request(Copy()))
    index.foreignTexts = foreignTexts
    return (files + [("index" + format.ending, format.text(of: index))], pictures)
  }

  /// `name` is the file's name without its ending, with which the names of its pictures begin.
  private func write(
    _ report: any Reports.Report,
    _ copy: Copy,
    as name: String
  ) -> (document: Document, text: String, pictures: [File]) {
    let request = request(copy)
    var document = report.document(for: request)
    document.foreignTexts = foreignTexts
    let figures = link.map { FigureFiles(folder: $0, prefix: name) }
    return (
      document,
      template?.text(with: document, for: request, figures: figures)
        ?? format.text(of: document, figures: figures),
      figures?.files(of: document) ?? []
    )
  }

  private func request(_ copy: Copy) -> ReportRequest {
    ReportRequest(
      workbook: checked.workbook,
      // A paper for one party still tells how far the whole workbook is.
      findings: checked.everyFinding,
      acceptedExceptions: acceptedExceptions,
      occasion: checked.occasion,
      provenance: provenance,
      item: copy.item,
      party: copy.party
    )
  }

  private func copies(of report: any Reports.Report, item: Int?, party: Int?) -> [Copy] {
    let workbook = checked.workbook
    if report.isPerItem {
      return item.map { [Copy(item: $0)] } ?? workbook.agenda.indices.map { Copy(item: $0) }
    }
    let parties = report.parties(of: workbook)
    guard !parties.isEmpty else { return [Copy(item: item, party: party)] }
    return party.map { [Copy(party: $0)] } ?? parties.map { Copy(party: $0) }
  }

  /// What the page that leads to the reports calls one of them.
  private func title(
    of report: any Reports.Report,
    _ copy: Copy,
    _ document: Document
  ) -> String {
    let title = report.title[checked.occasion.language]
    if let code = code(of: report, copy) { return "\(title) \(code): \(document.title.text)" }
    return isForParty(report, copy) ? document.title.text : title
  }

  private func code(of report: any Reports.Report, _ copy: Copy) -> String? {
    report.isPerItem ? copy.item.map { checked.workbook.agenda[$0].id.text } : nil
  }

  private func isForParty(_ report: any Reports.Report, _ copy: Copy) -> Bool {
    copy.party != nil && !report.parties(of: checked.workbook).isEmpty
  }

  /// The report's name with the item's code or the party's name, `agenda-E1`, `party-Luhangan-kunta`; names that differ in letter case alone are taken for one.
  private func fileName(
    of report: any Reports.Report,
    _ copy: Copy,
    besides names: inout FileNames
  ) -> String {
    let party = isForParty(report, copy) ? copy.party : nil
    let addition =
      code(of: report, copy)
      ?? party.map(name(ofParty:))
    let name = [report.name, addition.map(Self.fileName)].compactMap(\.self)
      .joined(separator: "-")
    return names.free(name)
  }

  /// As the table of parties has it; those of the register in the language of the reports.
  private func name(ofParty index: Int) -> String {
    let (workbook, language) = (checked.workbook, checked.occasion.language)
    let party = workbook.parties[index]
    let written = party.name?.original ?? party.id.text
    guard let county = workbook.county, !workbook.hasPartyTable else { return written }
    return (party.municipality?.officialName ?? (party.isCounty ? county.officialName : nil))?[
      language
    ] ?? written
  }

  /// The code with a hyphen for whatever a file's name cannot have everywhere, and no longer than names may be.
  private static func fileName(of code: String) -> String {
    var name = ""
    for scalar in code.unicodeScalars.prefix(60) where name.utf8.count < 150 {
      let properties = scalar.properties
      let stays =
        properties.isAlphabetic || properties.numericType != nil || scalar == "_"
        || properties.generalCategory == .nonspacingMark
      name.unicodeScalars.append(stays ? scalar : "-")
    }
    return name
  }
}
