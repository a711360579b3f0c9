internal import Rules

/// A way of writing what checking found.
protocol FindingFormat: Sendable {
  /// The word that the user writes.
  var name: String { get }

  /// Writes the findings of workbooks in their order.
  ///
  /// - Parameters:
  ///   - workbooks: Those that could be read.
  ///   - isList: Whether several were asked for.
  ///   - severity: From which severity on a finding makes the check fail; `nil`: none does.
  ///   - console: Where the text goes.
  func write(
    _ workbooks: [CheckedWorkbook],
    isList: Bool,
    failingFrom severity: Severity?,
    to console: inout Console
  )

  /// What is written of one workbook among several, which is made as soon as it is checked; the texts of all stand below each
  /// other with an empty line between them. `nil`: the format writes them together.
  func text(of workbook: CheckedWorkbook, inColor: Bool) -> [UInt8]?
}

extension FindingFormat {
  func text(of _: CheckedWorkbook, inColor _: Bool) -> [UInt8]? { nil }
}

/// All formats, the first one where none is asked for.
let findingFormats: [any FindingFormat] = [
  TextFormat(),
  JSONFormat(),
  CSVFormat(),
  MarkdownFormat(),
  GitHubFormat(),
  SARIFFormat(),
  JUnitFormat(),
]
