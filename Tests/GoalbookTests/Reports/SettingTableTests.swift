import Documents
import Testing
import Wording

struct SettingTableTests {
  private let workbook = ReportExamples.folder([
    "tavoitteet.csv": "Tunnus;Tavoite\nT1;Kaikki lukevat",
    "säännöt.csv": """
    Sääntö;Vakavuus;Raja-arvo;Perustelu
    TAV-03;huomio;;Toimenpiteistä sovitaan suunnitelmassa
    goal-without-actions;pois;;Sama uudelleen
    TAV-02;pois;;
    """,
  ])

  private static let headings = Phrase(
    fi: "Alueen omat tarkistusasetukset",
    sv: "Områdets egna kontrollinställningar",
    en: "The region's own settings for checking"
  )

  @Test(arguments: ["gaps", "annex"], Language.allCases)
  func `settings that change something are printed with their reasons`(
    report: String,
    language: Language
  ) throws {
    let document = try ReportExamples.document(report, of: workbook, in: language)
    let section = try #require(
      document.sections.first { $0.heading == Self.headings[language] }
    )
    let rows = try #require(section.blocks.first?.table).rows.map { $0.map(\.plainText) }
    #expect(rows.count == 1)
    #expect(rows[0][0].contains("TAV-03"))
    #expect(rows[0].dropFirst(2) == ["–", "Toimenpiteistä sovitaan suunnitelmassa"])
  }

  @Test(arguments: ["gaps", "annex"])
  func `a workbook without settings has no such section`(report: String) throws {
    let document = try ReportExamples.document(
      report,
      of: ReportExamples.folder(["tavoitteet.csv": "Tunnus;Tavoite\nT1;Kaikki lukevat"])
    )
    #expect(!document.sections.contains { $0.heading == Self.headings.fi })
  }
}
