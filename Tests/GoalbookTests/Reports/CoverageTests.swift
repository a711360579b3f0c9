import Documents
import Reports
import Testing
import Wording

@testable import Workbooks

struct CoverageTests {
  private func document(
    _ files: KeyValuePairs<String, String>,
    _ language: Language = .finnish
  ) throws -> Document {
    try ReportExamples.document(
      "coverage",
      of: ReportExamples.folder(files),
      in: language,
      findings: []
    )
  }

  private func row(_ beginning: String, of document: Document) -> [String]? {
    document.sections.flatMap(\.blocks).compactMap(\.table).flatMap(\.rows)
      .map { $0.map(\.plainText) }.first { $0[0].hasPrefix(beginning) }
  }

  @Test func `a cell has the area's goals, and the sum counts each goal once`() throws {
    let document = try document([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Peruste
      A1;Hyvinvointi;hyvinvointialuelaki 41 § 1 kohta; 612/2021 7 §
      A2;Henkilöstö;"HVAL 41 § 1 ja 5 kohta; 612/2021 50 §"
      A3;Muu;painopiste
      """,
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;\"A1; A2\";A\nT2;A1;B\nT3;A3;C",
    ])
    #expect(
      row("41 § 1 mom. 1 kohta", of: document) == [
        "41 § 1 mom. 1 kohta: asukkaiden hyvinvoinnin edistäminen hyvinvointialueen tehtäväalalla",
        "2", "1", "2",
      ]
    )
    #expect(row("41 § 1 mom. 5 kohta", of: document)?.dropFirst() == ["", "1", "1"])
    #expect(row("50 §", of: document)?.last == "1")
    #expect(row("10 §", of: document) == nil)
    #expect(document.plainText.contains("A3 Muu (painopiste): 1 tavoite"))
    #expect(!document.plainText.contains("kielelliset oikeudet"))
  }

  @Test(
    arguments: [
      (
        Language.finnish,
        [
          "Omistajapolitiikka (kuntalaki 37 § 1 mom. 4 kohta): ei tavoitteita, perustelu: Sovitaan muualla.",
          "Henkilöstöpolitiikka (kuntalaki 37 § 1 mom. 5 kohta): ei tavoitteita, perustelu: Myöhemmin.",
          "Elinympäristön ja alueen elinvoiman kehittäminen (kuntalaki 37 § 1 mom. 7 kohta): ei tavoitteita eikä perustelua",
          "(järjestämislaki 7 §): ei tavoitteita, pidettyjä neuvotteluja: 1",
          "Kielelliset oikeudet (hyvinvointialuelaki 41 §): ei tavoitteita eikä perustelua",
        ]
      ),
      (
        .swedish,
        [
          "Ägarpolitiken (37 § 1 mom. 4 punkten i kommunallagen): inga mål, motivering: Sovitaan muualla.",
          "(37 § 1 mom. 7 punkten i kommunallagen): inga mål och ingen motivering",
          "(7 § i ordnandelagen): inga mål, hållna förhandlingar: 1",
        ]
      ),
      (
        .english,
        [
          "Ownership policy (Local Government Act, section 37, subsection 1, paragraph 4): no goals, reason: Sovitaan muualla.",
          "paragraph 7): no goals and no reason", "section 7): no goals, negotiations held: 1",
        ]
      ),
    ]
  )
  func `items without goals have the reason that is written`(
    language: Language,
    sentences: [String]
  ) throws {
    let document = try document(
      [
        "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Pohjanmaa",
        "osa-alueet.csv": """
        Tunnus;Osa-alue;Peruste;Poisjätön perustelu
        A1;Henkilöstö;kuntalaki 37 § 5 kohta;Myöhemmin.
        """,
        "poikkeukset.csv": """
        Sääntö;Kohde;Perustelu;Voimassa asti
        OSA-03;omistajapolitiikka;Sovitaan muualla.;31.12.2029
        OSA-03;elinympäristön ja alueen elinvoiman kehittäminen;Vanhentunut.;1.1.2026
        TAV-02;palvelujen järjestäminen ja tuottaminen;Muu sääntö.;
        """,
        "kokoukset.csv": "Päivä;Peruste\n1.2.2026;612/2021 7 §\n1.9.2026;612/2021 7 §",
      ],
      language
    )
    let text = document.plainText
    for sentence in sentences { #expect(text.contains(sentence)) }
    #expect(!text.contains("Vanhentunut"))
    #expect(!text.contains("Muu sääntö"))
  }

  @Test func `many areas are shared out among tables that fit the page`() throws {
    let areas = (1...17).map { "A\($0);Alue \($0);kuntalaki 37 §" }.joined(separator: "\n")
    let document = try document(["osa-alueet.csv": "Tunnus;Osa-alue;Peruste\n" + areas])
    let section = try #require(document.sections.first { $0.heading == "Kuntalaki (410/2015)" })
    let tables = section.blocks.compactMap(\.table)
    #expect(tables.map { $0.columns.count } == [6, 7, 8])
    #expect(
      tables.flatMap { $0.columns.dropFirst() }.map(\.heading.plainText).dropLast()
        == (1...17).map { "A\($0)" }[...]
    )
  }

  @Test(arguments: Language.allCases)
  func `without a column of bases nothing is said to be missing`(language: Language) throws {
    let document = try document(["osa-alueet.csv": "Tunnus;Osa-alue\nA1;Työ"], language)
    #expect(document.sections.isEmpty)
    #expect(!document.plainText.contains("0 "))
  }
}
