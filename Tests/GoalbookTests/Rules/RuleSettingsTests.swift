import Testing
import Wording
import Workbooks

@testable import Rules

struct RuleSettingsTests {
  /// A goal without actions and indicators, with exceptions and settings of rules.
  private func workbook(_ settings: String, exceptions: String = "") -> Workbook {
    Workbook(
      folder: [
        ("tavoitteet.csv", "Tunnus;Tavoite\nT1;Kaikki lukevat"),
        ("toimenpiteet.csv", "Tunnus;Tavoite;Toimenpide;Vastuutahot"),
        ("osa-alueet.csv", "Tunnus;Ryhmä\nA1;yhteinen"),
        ("säännöt.csv", "Sääntö;Vakavuus;Raja-arvo;Perustelu\n" + settings),
        ("poikkeukset.csv", "Sääntö;Kohde;Perustelu\n" + exceptions),
      ].map { SourceFile(name: $0.0, bytes: Array($0.1.utf8)) }
    )
  }

  private func findings(_ settings: String, exceptions: String = "") throws -> [Finding] {
    let workbook = workbook(settings, exceptions: exceptions)
    let asOf = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    return RuleBook.check(
      workbook,
      on: Occasion(stage: .council, scope: 3, asOf: asOf, language: .finnish)
    ).findings
  }

  private func severities(of code: String, _ settings: String) throws -> Set<Severity> {
    Set(try findings(settings).filter { $0.code == code }.map(\.severity))
  }

  @Test(
    arguments: [
      ("", [.error]), ("TAV-03;varoitus;;syy", [.warning]), ("TAV-03;huomio;;syy", [.advice]),
      ("goal-without-actions;advice;;syy", [.advice]), ("tav-03;virhe;;syy", [.error]),
      ("TAV-03;pois;;syy", []), ("TAV-03;pois;;", [.error]), ("TAV-03;ehkä;;syy", [.error]),
      ("TAV-03;pois;;\nTAV-03;huomio;;syy", [.advice]),
      ("TAV-03;huomio;;syy\nTAV-03;pois;;syy", [.advice]),
    ] as [(String, Set<Severity>)]
  )
  func `a setting with a reason changes the severity`(
    settings: String,
    severities: Set<Severity>
  ) throws {
    #expect(try self.severities(of: "TAV-03", settings) == severities)
  }

  @Test(arguments: ["TUO-03", "TUO-11"])
  func `a missing column or table is as severe as it is set, or not told`(code: String) throws {
    #expect(try severities(of: code, "").contains(.error))
    #expect(try severities(of: code, code + ";huomio;;syy") == [.advice])
    #expect(try severities(of: code, code + ";pois;;syy") == [])
  }

  @Test(arguments: ["TUO-24", "TUO-25", "TUO-26", "TUO-31"])
  func `what tells of exceptions and settings can neither be set nor accepted`(
    code: String
  ) throws {
    let findings = try findings("\(code);pois;;syy", exceptions: "\(code);;syy\nTAV-01;T1;syy")
    #expect(findings.count { $0.code == "TUO-31" } == 2)
    #expect(findings.contains { $0.code == "TUO-26" })
  }

  @Test(
    arguments: [
      ("TAV-03;;;syy", 1), ("TAV-03;;;", 1), ("TAV-03;huomio;3;syy", 1), ("TAV-03;huomio;;", 0),
      ("TAV-03;huomio;;syy\ngoal-without-actions;pois;;syy", 1), ("XYZ-01;;;syy", 0),
      ("TAV-03;huomio;kolme;syy", 0),
    ]
  )
  func `a setting without effect is told once`(settings: String, count: Int) throws {
    #expect(try findings(settings).count { $0.code == "TUO-31" } == count)
  }

  @Test(arguments: RuleBook.rules.filter { $0.threshold != nil }.map(\.code))
  func `a threshold is set by code or name, as a whole number from zero on`(code: String) throws {
    let rule = try #require(RuleBook.rule(code))
    for name in [code, rule.name] {
      #expect(RuleSettings(workbook("\(name);;17;syy")).thresholds == [code: 17])
      for text in ["-1", "2,5", "noin 3", "3–5"] {
        let settings = RuleSettings(workbook("\(name);;\(text);syy"))
        #expect(settings.thresholds.isEmpty)
        #expect(settings.problems.map(\.problem) == [.notWhole])
      }
    }
  }

  @Test func `those that change something are in force`() {
    let workbook = workbook("TAV-03;huomio;;syy\nTAV-03;pois;;syy\nTAV-02;pois;;\nTAV-01;pois;;syy")
    #expect(RuleBook.settingsInForce(in: workbook) == [0, 3])
  }
}
