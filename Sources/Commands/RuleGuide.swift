internal import CSV
internal import Rules
internal import Wording
internal import Workbooks

/// What there is to show of a rule besides its texts: an example with a finding, one without, rows to copy.
struct RuleGuide {
  /// A row for a table of the workbook, with the headings that it stands under.
  struct TableRow {
    let file: String
    let headings: [String]
    let cells: [String]

    /// The lines of the file: headings and row.
    var lines: [String] {
      // Every text can be written in UTF-8.
      guard let bytes = try? TableWriter().bytes(of: [headings, cells]) else { return [] }
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }

  let rule: any Rule
  let language: Language

  /// An example in which the rule finds something.
  let found: ShownExample?

  /// An example in which it finds nothing, as like the other one as there is.
  let passing: ShownExample?

  /// Whether the one without a finding is the other one with what is found in it corrected.
  let isMended: Bool

  init(_ rule: any Rule, in language: Language) {
    self.rule = rule
    self.language = language
    let examples = rule.examples.map { ShownExample($0, in: language) }
    let passing = examples.filter { !$0.isFound }
    let found = examples.first(where: \.isFound)
    let mended = found.map { found in passing.filter(found.isMended) } ?? []
    let candidates = mended.isEmpty ? passing : mended
    self.found = found
    self.passing = found.flatMap { found in
      candidates.min { found.changedLineCount(in: $0) < found.changedLineCount(in: $1) }
    }
    isMended = !mended.isEmpty
  }

  /// The exception that accepts what is found in the example, until the end of a year; `nil`: none can.
  func exception(untilEndOf year: Int) -> TableRow? {
    guard let target = found?.exceptionTarget(of: rule, in: language) else { return nil }
    return TableRow(
      file: TableKind.exceptions.fileName[language] + ".csv",
      headings: AcceptedException.Column.allCases.map { $0.heading[language] },
      cells: [rule.code, target, reasonWord, "31.12.\(year)"]
    )
  }

  /// The setting that gives the rule another number; `nil`: it has none.
  var setting: TableRow? {
    guard let threshold = rule.threshold else { return nil }
    return TableRow(
      file: TableKind.rules.fileName[language] + ".csv",
      headings: RuleSetting.Column.allCases.map { $0.heading[language] },
      cells: [rule.code, "", String(threshold.value), reasonWord]
    )
  }

  /// Stands where the reason is to be written.
  private var reasonWord: String {
    Phrase(fi: "perustelu", sv: "motivering", en: "reason")[language]
  }
}
