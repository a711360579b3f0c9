@testable import Commands
@testable import Rules
import Testing
import Wording
import Workbooks

struct RuleGuideTests {
  /// The examples that are shown.
  private static let firstFound = RuleBook.rules.compactMap { rule in
    rule.examples.firstIndex { $0.isFound }.map { RuleExample(rule: rule, number: $0) }
  }

  @Test(arguments: Self.firstFound, Language.allCases)
  func `the exception that is shown accepts what the example has`(
    example: RuleExample,
    language: Language
  ) throws {
    let guide = RuleGuide(example.rule, in: language)
    let isAboutExceptions = ["TUO-24", "TUO-25", "TUO-26", "TUO-31"]
      .contains(example.rule.code)
    #expect((guide.exception(untilEndOf: 2026) == nil) == isAboutExceptions)
    guard let row = guide.exception(untilEndOf: 2026) else { return }
    #expect(row.lines.count == 2)
    let shown = try #require(guide.found).files
    let files = shown.filter { !$0.isOlder }.map(\.source)
    let older = shown.filter { $0.isOlder }.map(\.source)
    let previous = older.isEmpty ? nil : Workbook(folder: older)
    let exceptions = SourceFile(
      name: row.file,
      bytes: Array(row.lines.joined(separator: "\n").utf8)
    )
    let plain = example.example.isSheet ? Workbook(sheet: files[0]) : Workbook(folder: files)
    let accepted = Workbook(folder: files + [exceptions])
    let before = example.findings(in: plain, since: previous, language).count
    let after = example.findings(in: accepted, since: previous, language).count
    #expect(after < before, sourceLocation: example.sourceLocation)
  }

  @Test(arguments: Language.allCases)
  func `a threshold is told with its meaning and the row that changes it`(language: Language) {
    let guide = RuleGuide(RuleWithThreshold(), in: language)
    let text = RuleExplanation(guide, year: 2026).text
    #expect(text.contains(": 25 ("))
    #expect(text.contains("XYZ-01;;25;"))
    #expect(text.contains(guide.setting?.file ?? "none"))
  }

  @Test func `headings and files are in the language, cells are not`() async throws {
    let output = try await CommandRun(["explain", "TAV-02", "--language", "sv"]).output
    #expect(output.contains("  arbetsbok.csv\n    Delområde;Mål;Åtgärd;Indikator\n"))
    #expect(output.contains("    ;↓Kotoutuminen nopeutuu;"))
    #expect(output.contains("Texterna i cellerna är på finska i exemplen.\n"))
    #expect(output.contains("    Regel;Gäller;Motivering;Giltigt till\n    TAV-02;Kotoutuminen"))
    let finnish = try await CommandRun(["explain", "TAV-02", "--language", "fi"]).output
    #expect(finnish.contains("  työkirja.csv\n    Osa-alue;Tavoite;Toimenpide;Mittari\n"))
    #expect(!finnish.contains("suomeksi"))
  }

  @Test(arguments: Self.firstFound, Language.allCases)
  func `the first example with a finding is shown, and the same one corrected`(
    example: RuleExample,
    language: Language
  ) {
    let guide = RuleGuide(example.rule, in: language)
    let shown = ShownExample(example.example, in: language)
    #expect(guide.isMended, sourceLocation: example.sourceLocation)
    #expect(guide.found?.files.map(\.lines) == shown.files.map(\.lines))
  }

  @Test func `a file that is odd below its headings has them in the language`() {
    let guide = RuleGuide(UnclosedQuotation(), in: .english)
    let file = guide.found?.files.first
    #expect(file?.name == "goals.csv")
    #expect(file?.lines.prefix(2) == ["Code;Goal", "T1;↓\"Jokainen nuori saa opiskelupaikan"])
  }

  @Test(arguments: [
    ("TUO-14", "  mål.csv\n    (tom fil)\n"),
    ("TUO-11", "Exempel med iakttagelser:\n"),
    ("TUO-17", "  mål (2).csv\n    Kod;Mål\n"),
    ("TUO-11", "Raden för den första iakttagelsen i exemplet:\n"),
    ("MIT-01", "Exempel med en iakttagelse (↓ visar vilken cell den gäller):\n"),
    ("MIT-02", "Exempel med iakttagelser (↓ visar vilka celler de gäller):\n"),
    ("NEU-03", "    NEU-03;möten.csv;"),
  ])
  func `an example is told as what it is`(code: String, lines: String) async throws {
    let output = try await CommandRun(["explain", code, "--language", "sv"]).output
    #expect(output.contains(lines))
  }

  @Test(arguments: [
    "Tunnus;Tavoite\nT1;Jokainen lukee\nT2;Kaikki laskevat",
    "Tunnus;Tavoite\nT1;Jokainen lukee",
    "Tunnus;Tavoite;Perustelu\nT1;Jokainen lukee;Lukutaito on heikentynyt\nT2;Kaikki laskevat;",
  ])
  func `rows and columns that are new, and found rows that are gone, correct an example`(
    text: String
  ) {
    #expect(Self.isMended("Tunnus;Tavoite\nT1;Jokainen lukee\nT2;↓jotain", text))
  }

  @Test(arguments: [
    "Tunnus;Tavoite\nT2;Kaikki laskevat",
    "Tunnus;Tavoite\nT1;Jokainen laskee\nT2;Kaikki lukevat",
    "Tunnus;Tavoite\nT5;Kaikki laskevat\nT6;Jokainen lukee",
  ])
  func `an example whose other rows are others is not the same one`(text: String) {
    #expect(!Self.isMended("Tunnus;Tavoite\nT1;Jokainen lukee\nT2;↓jotain", text))
  }

  private static func isMended(_ found: String, _ other: String) -> Bool {
    ShownExample(Example(["tavoitteet.csv": found]), in: .finnish)
      .isMended(by: ShownExample(Example(["tavoitteet.csv": other]), in: .finnish))
  }

  @Test func `an example that differs in cells alone is called the other one corrected`() {
    let guide = RuleGuide(RuleWithThreshold(), in: .english)
    #expect(guide.isMended)
    #expect(RuleExplanation(guide, year: 2026).text.contains("The same, corrected:"))
  }
}

/// A rule that finds nothing, with all that can be told of a rule.
private struct RuleWithThreshold: Rule {
  let code = "XYZ-01"
  let severity = StageSeverity.wrong(.advice)
  let basis = Basis.goodPractice
  let threshold: Threshold? = Threshold(25, Phrase(fi: "prosenttia", sv: "procent", en: "per cent"))
  let summary = Phrase(fi: "Jotain", sv: "Något", en: "Something")
  let remedy = Phrase(fi: "Kirjaa.", sv: "Ange.", en: "Enter.")
  let reason = Phrase(fi: "Syy (x).", sv: "Skäl (x).", en: "Reason (x).")
  static let examples = [
    Example(["tavoitteet.csv": "Tunnus;Tavoite\nT1;↓jotain"]),
    Example(["tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen lukee"]),
  ]

  func check(_: Workbook, on _: Occasion, _: inout Reporter) {}
}
