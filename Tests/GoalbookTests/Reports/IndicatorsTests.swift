import Documents
import Reports
import Testing
import Wording
import Workbooks

struct IndicatorsTests {
  @Test(arguments: ReportExamples.names, Language.allCases)
  func `every indicator stands once`(name: String, language: Language) throws {
    let workbook = try ReportExamples.workbook(named: name)
    let document = try ReportExamples.document("indicators", of: workbook, in: language)
    let rows = document.sections.flatMap { $0.blocks.prefix(1).compactMap(\.table).flatMap(\.rows) }
    #expect(rows.count == workbook.indicators.count)
  }

  private let workbook = ReportExamples.folder([
    "osapuolet.csv": "Tunnus;Nimi;Tyyppi\nP1;Luhangan kunta;kunta",
    "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
    "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T1;Yksinäisyys\nM2;T9;Työllisyys",
    "seurantatiedot.csv": """
    Mittari;Ajankohta;Arvo;Osapuoli;Huomautus
    M1;2019;1;;
    M1;2020;2;;
    M1;2021;3;;ennakkotieto
    M1;2022;4;;
    M1;2023;5;Luhangan kunta;
    M1;5/2024;6;;
    M1;vuosittain;7;;
    """,
  ])

  @Test func `years that do not fit beside each other stand in another table`() throws {
    let document = try ReportExamples.document("indicators", of: workbook)
    let section = try #require(document.sections.first)
    let tables = section.blocks.compactMap(\.table).dropFirst()
    let headings = tables.map { $0.columns.map(\.heading.plainText) }
    #expect(
      headings == [
        ["Mittari", "Osapuoli", "2019", "2020", "2021", "2022", "2023"],
        ["Mittari", "Osapuoli", "2024", "Muu ajankohta"],
      ]
    )
    let rows = tables.map { $0.rows.map { $0.map(\.plainText) } }
    #expect(
      rows == [
        [
          ["M1 Yksinäisyys", "koko alue", "1", "2", "3\nennakkotieto", "4", "–"],
          ["M1 Yksinäisyys", "Luhangan kunta", "–", "–", "–", "–", "5"],
        ], [["M1 Yksinäisyys", "koko alue", "toukokuu 2024: 6", "vuosittain: 7"]],
      ]
    )
    #expect(
      document.sections.map(\.heading) == [
        "Tavoitteet ilman osa-aluetta", "Mittarit ilman tavoitetta",
      ]
    )
  }

  @Test func `a party is one row however it is written`() throws {
    let workbook = ReportExamples.folder([
      "osapuolet.csv": "Tunnus;Nimi;Tyyppi\nP1;Jämsän kaupunki;kaupunki\nP2;Luhangan kunta;kunta",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T1;Yksinäisyys",
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo;Osapuoli
      M1;2025;5;Jämsän kaupunki
      M1;2024;6;Jämsä
      M1;2023;7;P1
      M1;2025;8;Luhanka
      M1;2025;9;Jyväskylän yliopisto
      """,
    ])
    let document = try ReportExamples.document("indicators", of: workbook)
    let table = try #require(document.sections.first?.blocks.compactMap(\.table).dropFirst().first)
    #expect(
      table.rows.map { $0.dropFirst().map(\.plainText) } == [
        ["Jämsän kaupunki", "7", "6", "5"], ["Luhanka", "–", "–", "8"],
        ["Jyväskylän yliopisto", "–", "–", "9"],
      ]
    )
  }

  @Test func `one indicator and none`() throws {
    let one = ReportExamples.folder([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Työtä",
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T1;Työllisyys",
    ])
    func text(_ workbook: Workbook, _ language: Language) throws -> String {
      try ReportExamples.document("indicators", of: workbook, in: language).plainText
    }
    #expect(try text(one, .finnish).contains("Työkirjassa on 1 mittari."))
    #expect(try text(one, .swedish).contains("Arbetsboken innehåller 1 indikator."))
    #expect(
      try text(ReportExamples.folder([:]), .english).contains("No indicators have been entered.")
    )
  }
}
