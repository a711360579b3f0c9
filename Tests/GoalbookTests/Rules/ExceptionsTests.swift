import Rules
import Testing
import Wording
import Workbooks

struct ExceptionsTests {
  /// Two goals without actions in a workbook with one action, and exceptions.
  private func outcome(
    _ exceptions: String,
    stage: Stage = .council,
    in language: Language = .finnish
  ) throws -> Outcome {
    let workbook = Workbook(
      folder: [
        (
          "tavoitteet.csv",
          "Tunnus;Tavoite\nT1;Kaikki lukevat\n;Kaikki laskevat\nT3;Kaikki laulavat"
        ),
        ("toimenpiteet.csv", "Tunnus;Tavoite;Toimenpide\nTP1;T3;Lauletaan"),
        ("kahvi.csv", "Viikko;Keittäjä\n12;hyte-yksikkö"),
        ("poikkeukset.csv", "Sääntö;Kohde;Perustelu;Voimassa asti\n" + exceptions),
      ].map { SourceFile(name: $0.0, bytes: Array($0.1.utf8)) }
    )
    let asOf = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    return RuleBook.check(
      workbook,
      on: Occasion(stage: stage, scope: workbook.scope, asOf: asOf, language: language)
    )
  }

  private func count(_ code: String, in outcome: Outcome) -> Int {
    outcome.findings.count { $0.code == code }
  }

  @Test(arguments: [
    ("TAV-03;T1;syy;", 1), ("goal-without-actions;t1;syy;2026", 1),
    ("TAV-03;kaikki  LASKEVAT;syy;", 1),
    ("TAV-03;;syy;toistaiseksi", 0), ("TAV-03;T1;syy;21.11.2026", 1),
    ("TAV-03;T1;syy;kun ehditään", 1),
    ("TAV-03;T1;syy;20.11.2026", 2), ("TAV-03;T1;;", 2), ("TAV-02;T1;syy;", 2),
    ("TAV-03;T2;syy;", 2),
    (";T1;syy;", 2),
  ])
  func `an exception silences its rule's findings about its target`(row: String, left: Int) throws {
    #expect(count("TAV-03", in: try outcome(row)) == left)
  }

  @Test(arguments: Language.allCases)
  func `a missing table and an unknown file are silenced in every language`(
    language: Language
  ) throws {
    let outcome = try outcome("TUO-11;mittarit.csv;syy;\nTUO-16;kahvi.csv;syy;", in: language)
    #expect(count("TUO-11", in: outcome) == 0)
    #expect(count("TUO-16", in: outcome) == 0)
    #expect(outcome.acceptedGaps.map(\.silenced.count) == [1, 1])
  }

  @Test func `two exceptions may accept one finding`() throws {
    let outcome = try outcome("TAV-03;T1;syy;\nTAV-03;;syy;")
    #expect(outcome.acceptedGaps.map(\.silenced.count) == [1, 2])
    #expect(count("TUO-26", in: outcome) == 0)
  }

  @Test func `two exceptions for the same thing are both in use`() throws {
    let outcome = try outcome("TAV-03;T1;syy;\nTAV-03;T1;toinen syy;")
    #expect(outcome.acceptedGaps.map(\.silenced.count) == [1, 1])
    #expect(count("TUO-26", in: outcome) == 0)
  }

  @Test func `what is told as a missing table leaves no exception unused`() throws {
    #expect(count("TUO-26", in: try outcome("TAV-02;;syy;")) == 0)
  }

  @Test func `an exception to a rule that does not run is not unused`() throws {
    let exception = "SOP-01;T1;syy;"
    #expect(count("TUO-26", in: try outcome(exception)) == 1)
    #expect(count("TUO-26", in: try outcome(exception, stage: .draft)) == 0)
  }

  @Test(
    arguments: [
      ("OSA-03;;syy", 0), ("OSA-03;omistajapolitiikka;syy", 11), ("OSA-03;ägarpolitiken;syy", 11),
      ("OSA-02;Tukipalvelujen järjestäminen;syy", 13),
    ]
  )
  func `an item of a statute is named as its finding names it`(row: String, left: Int) throws {
    let workbook = Workbook(
      folder: [
        ("osa-alueet.csv", "Tunnus;Osa-alue;Peruste\nA1;Oma alue;painopiste"),
        ("poikkeukset.csv", "Sääntö;Kohde;Perustelu\n" + row),
      ].map { SourceFile(name: $0.0, bytes: Array($0.1.utf8)) }
    )
    let asOf = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    let outcome = RuleBook.check(
      workbook,
      on: Occasion(stage: .council, scope: 3, asOf: asOf, language: .english)
    )
    #expect(count("OSA-03", in: outcome) == left)
    #expect(count("OSA-02", in: outcome) == (row.hasPrefix("OSA-02") ? 5 : 1))
    #expect(count("TUO-26", in: outcome) == 0)
  }

  @Test func `what is odd about exceptions cannot be accepted`() throws {
    let outcome = try outcome("TUO-24;;syy;\nTUO-26;;syy;\nXYZ-99;;syy;\nTAV-03;T3;syy;")
    #expect(count("TUO-24", in: outcome) == 1)
    #expect(count("TUO-26", in: outcome) == 1)
    #expect(outcome.acceptedGaps.map(\.exception) == [3])
  }
}
