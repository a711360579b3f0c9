import Documents
import Foundation
import Reports
import Rules
import Testing
import Wording
import Workbooks

/// The workbooks of the repository and those that the tests of reports write themselves.
enum ReportExamples {
  static let names = ["keski-suomi-2026", "luonnos.csv", "utkast"]

  static func workbook(named name: String) throws -> Workbook {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Workbooks/\(name)")
    if name.hasSuffix(".csv") {
      return Workbook(sheet: SourceFile(name: name, bytes: [UInt8](try Data(contentsOf: url))))
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: url.path)
      .filter { $0.hasSuffix(".csv") }
    return Workbook(
      folder: try files.map { file in
        SourceFile(name: file, bytes: [UInt8](try Data(contentsOf: url.appending(path: file))))
      }
    )
  }

  static func folder(_ files: KeyValuePairs<String, String>) -> Workbook {
    Workbook(folder: files.map { SourceFile(name: $0.key, bytes: Array($0.value.utf8)) })
  }

  static func request(
    _ workbook: Workbook,
    in language: Language = .finnish,
    stage: Stage = .council,
    findings: [Finding]? = nil,
    item: Int? = nil,
    party: Int? = nil,
    since previous: Workbook? = nil
  ) throws -> ReportRequest {
    let occasion = Occasion(
      stage: stage,
      scope: workbook.scope,
      asOf: try #require(CalendarDate(year: 2026, month: 3, day: 12)),
      language: language,
      previous: previous
    )
    return ReportRequest(
      workbook: workbook,
      findings: findings ?? RuleBook.check(workbook, on: occasion).findings,
      acceptedExceptions: Array(workbook.exceptions.indices),
      occasion: occasion,
      provenance: Provenance(program: "goalbook 1.0", checksum: "e3b0c44298fc"),
      item: item,
      party: party
    )
  }

  static func document(
    _ name: String,
    of workbook: Workbook,
    in language: Language = .finnish,
    stage: Stage = .council,
    findings: [Finding]? = nil,
    item: Int? = nil,
    party: Int? = nil,
    since previous: Workbook? = nil
  ) throws -> Document {
    let report = try #require(ReportBook.report(named: name))
    let request = try request(
      workbook,
      in: language,
      stage: stage,
      findings: findings,
      item: item,
      party: party,
      since: previous
    )
    return report.document(for: request)
  }
}

extension Document {
  /// All its words, a line for each paragraph, item, cell and heading.
  var plainText: String {
    ([title.plainText] + blocks.map(\.plainText) + [foot?.plainText].compactMap(\.self))
      .joined(separator: "\n")
  }

  /// The pictures at any depth, in their order.
  var figures: [Figure] { blocks.flatMap(\.figures) }

  /// The sections at any depth, in their order.
  var sections: [(heading: String, blocks: [Block])] {
    blocks.flatMap(\.sections)
  }
}

extension Block {
  var plainText: String {
    switch self {
    case .section(let heading, let blocks):
      ([heading.plainText] + blocks.map(\.plainText)).joined(separator: "\n")
    case .paragraph(let prose): prose.plainText
    case .bullets(let items), .numbers(let items):
      items.flatMap(\.blocks).map(\.plainText).joined(separator: "\n")
    case .definitions(let definitions):
      definitions.map { $0.term + ": " + $0.description.plainText }.joined(separator: "\n")
    case .table(let table):
      (table.columns.map(\.heading) + table.rows.joined()).map(\.plainText).joined(separator: "\n")
    case .figure(let figure): figure.caption + "\n" + figure.text
    case .quotation(let blocks): blocks.map(\.plainText).joined(separator: "\n")
    case .note(let word, let blocks):
      ([word] + blocks.map(\.plainText)).joined(separator: "\n")
    }
  }

  var sections: [(heading: String, blocks: [Block])] {
    guard case .section(let heading, let blocks) = self else { return [] }
    return [(heading.plainText, blocks)] + blocks.flatMap(\.sections)
  }

  var figures: [Figure] {
    switch self {
    case .figure(let figure): [figure]
    case .section(_, let blocks): blocks.flatMap(\.figures)
    default: []
    }
  }

  /// The table that the block is; `nil`: it is none.
  var table: Documents.Table? {
    if case .table(let table) = self { table } else { nil }
  }
}

extension Prose {
  var plainText: String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .strong(let text), .emphasis(let text), .code(let text): text
      case .link(let text, _): text
      case .lineBreak: "\n"
      }
    }.joined()
  }
}
