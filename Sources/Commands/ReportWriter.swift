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

  /// One report; `item` is the index of the agenda item that it is about.
  func text(of report: any Reports.Report, item: Int?) -> String {
    write(report, item: item).text
  }

  /// The files of all reports that the workbook has something for, and of the page that leads to them.
  ///
  /// `item` is the one agenda item that is written; `nil`: all are.
  func files(item: Int?) -> [(name: String, text: String)] {
    var files: [(name: String, text: String)] = []
    var entries: [ReportIndex.Entry] = []
    var names: Set<String> = ["index"]
    let reports = ReportBook.reports.filter { report in
      report.hasContent(in: checked.workbook)
        && (!report.comparesVersions || checked.occasion.previous != nil)
    }
    for report in reports {
      let items: [Int?] =
        report.isPerItem ? item.map { [$0] } ?? Array(checked.workbook.agenda.indices) : [item]
      let title = report.title[checked.occasion.language]
      for item in items {
        let (document, text) = write(report, item: item)
        let name = fileName(of: report, item: item, besides: &names) + format.ending
        files.append((name, text))
        entries.append(
          ReportIndex.Entry(
            title: code(of: report, item).map { "\(title) \($0): \(document.title.text)" } ?? title,
            fileName: name
          )
        )
      }
    }
    let index = ReportIndex.document(entries, for: request(item: nil))
    return files + [("index" + format.ending, format.text(of: index))]
  }

  private func write(
    _ report: any Reports.Report,
    item: Int?
  ) -> (document: Document, text: String) {
    let request = request(item: item)
    let document = report.document(for: request)
    return (document, template?.text(with: document, for: request) ?? format.text(of: document))
  }

  private func request(item: Int?) -> ReportRequest {
    ReportRequest(
      workbook: checked.workbook,
      findings: checked.outcome.findings,
      acceptedExceptions: acceptedExceptions,
      occasion: checked.occasion,
      provenance: provenance,
      item: item
    )
  }

  private func code(of report: any Reports.Report, _ item: Int?) -> String? {
    report.isPerItem ? item.map { checked.workbook.agenda[$0].id.text } : nil
  }

  /// The report's name with the item's code, `agenda-E1`; names that differ in letter case alone are taken for one.
  private func fileName(
    of report: any Reports.Report,
    item: Int?,
    besides names: inout Set<String>
  ) -> String {
    let name = [report.name, code(of: report, item).map(Self.fileName)].compactMap(\.self)
      .joined(separator: "-")
    var number = 1
    var free = name
    while !names.insert(free.lowercased()).inserted {
      number += 1
      free = "\(name)-\(number)"
    }
    return free
  }

  /// The code with a hyphen for whatever a file's name cannot have everywhere.
  private static func fileName(of code: String) -> String {
    String(code.prefix(60).map { $0.isLetter || $0.isNumber || $0 == "_" ? $0 : "-" })
  }
}
