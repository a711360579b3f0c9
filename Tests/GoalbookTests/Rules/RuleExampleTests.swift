import Rules
import Testing
import Wording
import Workbooks

/// Runs the examples of every rule; a failure points to the example.
struct RuleExampleTests {
  @Test(arguments: RuleExample.all, ExampleVariant.allCases)
  func `what is marked is found, however it is written`(
    example: RuleExample,
    variant: ExampleVariant
  ) throws {
    guard let written = variant.write(example.example) else { return }
    // Where a rule finds something does not depend on the files' form and the language at once.
    for language in variant == .asWritten ? Language.allCases : [variant.language] {
      let findings = example.findings(in: written.workbook, since: written.previous, language)
      let cells = findings.compactMap { finding in
        finding.cell(in: written.workbook).map { cell in
          "\(finding.place.file.map { written.workbook.files[$0].name } ?? "") \(cell)"
        }
      }
      #expect(
        Set(cells) == written.markedCells,
        "\(example.rule.code) \(variant.rawValue), findings in \(language.rawValue)",
        sourceLocation: example.sourceLocation
      )
      #expect(
        findings.count - cells.count == example.example.findingsWithoutCell,
        "\(example.rule.code) \(variant.rawValue): findings without a cell",
        sourceLocation: example.sourceLocation
      )
    }
  }

  @Test(arguments: ExampleVariant.allCases.filter { $0 != .asWritten })
  func `a way of writing changes most examples and fits most of them`(variant: ExampleVariant) {
    let examples = RuleExample.all.prefix(60)
    let changed = examples.count { example in
      guard let written = variant.write(example.example) else { return false }
      return written.bytes != ExampleVariant.asWritten.write(example.example)?.bytes
    }
    #expect(changed > examples.count / 2)
  }

  @Test(arguments: RuleExample.all, Language.allCases)
  func `findings are told in clauses and sentences`(example: RuleExample, language: Language) throws
  {
    let written = try #require(ExampleVariant.asWritten.write(example.example))
    for finding in example.findings(in: written.workbook, since: written.previous, language) {
      #expect(
        RuleText.isClause(finding.message, in: language),
        sourceLocation: example.sourceLocation
      )
      #expect(
        RuleText.isSentences(finding.remedy, in: language),
        sourceLocation: example.sourceLocation
      )
      #expect(
        RuleText.isSentences(finding.reason, in: language),
        sourceLocation: example.sourceLocation
      )
    }
  }
}

/// One example of one rule.
struct RuleExample: Sendable, CustomTestStringConvertible {
  let rule: any Rule
  let number: Int

  static let all = RuleBook.rules.flatMap { rule in
    rule.examples.indices.map { RuleExample(rule: rule, number: $0) }
  }

  var example: Example { rule.examples[number] }

  var testDescription: String { "\(rule.code) \(rule.name), example \(number + 1)" }

  var sourceLocation: SourceLocation {
    SourceLocation(
      fileID: example.fileID,
      filePath: example.filePath,
      line: example.line,
      column: example.column
    )
  }

  /// What the rule finds, on a day on which the examples' actions have begun.
  func findings(
    in workbook: Workbook,
    since previous: Workbook?,
    _ language: Language
  ) -> [Finding] {
    guard let day = CalendarDate(year: 2026, month: 11, day: 21) else { return [] }
    let occasion = Occasion(
      stage: example.stage,
      scope: workbook.scope,
      asOf: day,
      language: language,
      previous: previous
    )
    return RuleBook.check(workbook, on: occasion).findings.filter { $0.code == rule.code }
  }
}
