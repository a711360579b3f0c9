internal import Documents
internal import Reports
internal import Rules
internal import Wording
internal import Workbooks

/// Writes the reports of one checked workbook as texts.
struct ReportWriter {
  private let checked: CheckedWorkbook
  private let format: ReportFormat
  private let template: ReportTemplate?
  private let acceptedExceptions: [Int]
  private let provenance: Provenance

  init(_ checked: CheckedWorkbook, as format: ReportFormat, in template: ReportTemplate?) {
    self.checked = checked
    self.format = format
    self.template = template
    acceptedExceptions = checked.outcome.acceptedGaps.filter { !$0.silenced.isEmpty }
      .map(\.exception)
    provenance = Provenance(
      program: "\(Version.name) \(Version.number)",
      checksum: String(checked.folder.digest.prefix(12))
    )
  }

  /// Of which a report is a copy: the indexes of the agenda item and of the party that it is about.
  private struct Copy {
    var item: Int?
    var party: Int?
  }

  /// One report, about the agenda item and the party with the indexes.
  func text(of report: any Reports.Report, item: Int?, party: Int?) -> String {
    write(report, Copy(item: item, party: party)).text
  }

  /// How many files there are, the page that leads to them aside.
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

  /// The files of all reports that the workbook has something for, and of the page that leads to them.
  ///
  /// `item` and `party` are the one agenda item and the one party that are written; `nil`: all are.
  func files(item: Int?, party: Int?) -> [(name: String, text: String)] {
    var files: [(name: String, text: String)] = []
    var entries: [ReportIndex.Entry] = []
    var names: Set<String> = ["index"]
    for report in reports {
      for copy in copies(of: report, item: item, party: party) {
        let (document, text) = write(report, copy)
        let name = fileName(of: report, copy, besides: &names) + format.ending
        files.append((name, text))
        entries.append(
          ReportIndex.Entry(title: title(of: report, copy, document), fileName: name)
        )
      }
    }
    let index = ReportIndex.document(entries, for: request(Copy()))
    return files + [("index" + format.ending, format.text(of: index))]
  }

  private func write(
    _ report: any Reports.Report,
    _ copy: Copy
  ) -> (document: Document, text: String) {
    let request = request(copy)
    let document = report.document(for: request)
    return (document, template?.text(with: document, for: request) ?? format.text(of: document))
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
    besides names: inout Set<String>
  ) -> String {
    let party = isForParty(report, copy) ? copy.party : nil
    let addition =
      code(of: report, copy)
      ?? party.map { party in
        let record = checked.workbook.parties[party]
        return record.name?.original ?? record.id.text
      }
    let name = [report.name, addition.map(Self.fileName)].compactMap(\.self)
      .joined(separator: "-")
    var number = 1
    var free = name
    while !names.insert(free.lowercased()).inserted {
      number += 1
      free = "\(name)-\(number)"
    }
    return free
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
