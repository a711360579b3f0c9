import Rules
import Testing
import Wording
import Workbooks

struct RuleSelectionTests {
  private static let workbook = Workbook(
    folder: [
      ("tavoitteet.csv", "Tunnus;Tavoite;Väri\nT1;Kaikki lukevat;sininen\nT2;?;"),
      ("osa-alueet.csv", "Tunnus;Ryhmä\nA1;yhteinen"),
      ("poikkeukset.csv", "Sääntö;Kohde;Perustelu\nTAV-01;T1;syy\nTUO-04;Väri;syy"),
    ].map { SourceFile(name: $0.0, bytes: Array($0.1.utf8)) }
  )

  private func findings(
    _ only: [String]? = nil,
    except: [String] = [],
    in workbook: Workbook = RuleSelectionTests.workbook
  ) throws -> [Finding] {
    let asOf = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    func rules(_ codes: [String]) throws -> [any Rule] {
      try codes.map { try #require(RuleBook.rule($0)) }
    }
    return RuleBook.check(
      workbook,
      on: Occasion(stage: .council, scope: workbook.scope, asOf: asOf, language: .english),
      selecting: RuleSelection(only: try only.map(rules), except: try rules(except))
    ).findings
  }

  private func texts(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.code) \($0.place) \($0.message)" }
  }

  @Test(arguments: RuleBook.rules.map(\.code), ReportExamples.names)
  func `one rule finds what it finds among all`(code: String, name: String) throws {
    let workbook = try ReportExamples.workbook(named: name)
    let all = try findings(in: workbook).filter { $0.code == code }
    let one = try findings([code], in: workbook).filter { $0.code == code }
    #expect(texts(one) == texts(all))
  }

  /// In these something else tells why there are findings: columns that hold what others should, and rows that are too long.
  private static let displaced = [
    """
    Osa-alue;Tavoite;Toimenpide;Aikataulu;Vastuutahot;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
    Elinvoima;Väki kasvaa;Neuvonta;Kemi;2027;Muuttajat;10;hlö;20
    ;;Kampanja;Tornio;2028;Kävijät;12;hlö;25
    ;;Kurssi;Keminmaa;2028;Osallistujat;14;hlö;30
    ;;Tapahtuma;Simo;2028;Vieraat;15;hlö;45
    """,
    """
    Osa-alue;Tavoite;Toimenpide;Aikataulu;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
    Elinvoima;Väki kasvaa;Neuvonta;2027;Muuttajat;hlö;10;20
    ;;Kampanja;;kevät;Kävijät;hlö;12;25
    """,
  ]

  @Test(arguments: displaced)
  func `one rule finds what it finds among all where rows are displaced`(text: String) throws {
    let workbook = Workbook(sheet: SourceFile(name: "työkirja.csv", bytes: Array(text.utf8)))
    let all = try findings(in: workbook)
    for code in RuleBook.rules.map(\.code) {
      let one = try findings([code], in: workbook).filter { $0.code == code }
      #expect(texts(one) == texts(all.filter { $0.code == code }))
      let others = try findings(except: [code], in: workbook)
      #expect(Set(texts(others)).isSubset(of: texts(all)))
    }
  }

  @Test func `a rule tells what column or table it lacks`() throws {
    #expect(try findings(["TAV-02"]).map(\.code) == ["TUO-11"])
    #expect(try findings(["TAV-02"])[0].message.contains("indicators.csv"))
    #expect(try findings(["TAV-02"], except: ["TUO-11"]).isEmpty)
    #expect(try findings(["OSA-05"]).map(\.code) == ["TUO-03"])
  }

  @Test func `missing columns are told whichever rule needs them`() throws {
    let all = try findings()
    #expect(texts(try findings(["TUO-03"])) == texts(all.filter { $0.code == "TUO-03" }))
    #expect(texts(try findings(["TUO-11"])) == texts(all.filter { $0.code == "TUO-11" }))
    #expect(
      texts(try findings(except: ["TUO-03"])) == texts(all.filter { $0.code != "TUO-03" })
    )
  }

  @Test func `an exception is unused only where its rule has run`() throws {
    let unused = "TUO-26"
    #expect(try findings().count { $0.code == unused } == 1)
    #expect(try findings([unused]).map(\.code) == [unused])
    #expect(try findings(["TAV-01"]).count { $0.code == unused } == 0)
    #expect(try findings(except: ["TAV-01"]).count { $0.code == unused } == 0)
    #expect(try findings(except: ["TAV-02"]).count { $0.code == unused } == 1)
  }

  @Test func `what is taken away counts more than what is chosen`() throws {
    #expect(try findings(["TAV-01", "TUO-23"], except: ["TAV-01"]).isEmpty)
  }
}
