import Documents
import Reports
import Testing
import Wording

@testable import Workbooks

struct AnnualCalendarTests {
  private func document(
    _ files: KeyValuePairs<String, String>,
    _ language: Language = .finnish
  ) throws -> Document {
    try ReportExamples.document(
      "calendar",
      of: ReportExamples.folder(files),
      in: language,
      findings: []
    )
  }

  private func rows(_ heading: String, of document: Document) -> [[String]] {
    document.sections.filter { $0.heading == heading }.flatMap(\.blocks).compactMap(\.table)
      .flatMap(\.rows).map { $0.map(\.plainText) }
  }

  @Test func `the year of the report has its months, later years a list`() throws {
    let document = try document([
      "perustiedot.csv":
        "Tieto;Arvo\nKausi alkaa;2026\nKausi päättyy;2027\nSeurantakuukausi;5",
      "tavoitteet.csv":
        "Tunnus;Tavoite;Määräaika\nT1;A;31.12.2026\nT2;B;31.12.2026\nT3;C;2026\nT4;D;2025",
      "kokoukset.csv": "Päivä;Foorumi\n1.9.2026;Kuntakokous\n1.9.2025;Kuntakokous",
    ])
    let year = rows("Vuosi 2026", of: document)
    #expect(year.count == 13)
    #expect(year[0] == ["Tammikuu", "–"])
    #expect(year[4] == ["Toukokuu", "toukokuu 2026 Seurantakokous (sovittu kuukausi)"])
    #expect(year[8] == ["Syyskuu", "1.9.2026 Kuntakokous"])
    #expect(year[11] == ["Joulukuu", "31.12.2026 Tavoitteiden T1 ja T2 määräaika"])
    #expect(year[12] == ["Kuukausi avoinna", "2026 Tavoitteen T3 määräaika"])
    #expect(
      rows("Myöhemmin", of: document) == [
        ["toukokuu 2027", "Seurantakokous (sovittu kuukausi)"]
      ]
    )
    #expect(!document.plainText.contains("2025"))
  }

  @Test func `a step that could not be read is named as it was written`() throws {
    let document = try document(["vaiheet.csv": "Vaihe;Määräaika\nV;2027\n2;2028"])
    #expect(
      rows("Myöhemmin", of: document).map { $0[0] } == ["2027", "2028"]
    )
    #expect(document.plainText.contains("Vaiheen V määräaika"))
  }

  @Test func `a forum has its last meeting that was held and its next one`() throws {
    let document = try document([
      "foorumit.csv": """
      Tunnus;Nimi;Taso;Koollekutsuja;Jäsenet;Kokoontuu vuodessa
      F1;Kuntakokous;2;Jämsän kaupunki;kaikki kunnat;1
      F2;Verkosto;;;;
      """,
      "kokoukset.csv":
        "Päivä;Foorumi\n1.2.2026;F1\n9.9.2026;F1\n1.5.2025;F1\n12.3.2026;F1\n1.4.2026;F1",
    ])
    #expect(
      rows("Poliittinen taso", of: document) == [
        ["Kuntakokous", "Jämsän kaupunki", "kaikki kunnat", "1", "12.3.2026", "1.4.2026"]
      ]
    )
    #expect(rows("Taso avoinna", of: document) == [["Verkosto", "–", "–", "–", "–", "–"]])
  }

  @Test(
    arguments: [
      (Language.finnish, "Tulevia päiviä ei ole kirjattu."),
      (.swedish, "Inga kommande datum har angetts."),
      (.english, "No coming dates have been entered."),
    ]
  )
  func `a workbook without dates says so`(language: Language, sentence: String) throws {
    #expect(try document([:], language).plainText.contains(sentence))
  }
}
