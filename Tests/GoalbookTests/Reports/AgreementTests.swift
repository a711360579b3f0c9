import Documents
import Reports
import Testing
import Wording
import Workbooks

struct AgreementTests {
  private func workbook(scope: String, documents: String = "") -> Workbook {
    ReportExamples.folder([
      "perustiedot.csv": "Tieto;Arvo\nKieli;fi\nLaajuus;\(scope)",
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Sopimusosapuoli
      P1;Äänekosken kaupunki;kaupunki;kyllä
      P2;Jämsän kaupunki;kaupunki;kyllä
      P3;Keski-Suomen liitto;maakunnan liitto;kyllä
      P4;Jyväskylän kaupunki;kaupunki;kyllä
      P5;Järjestöt ry;järjestö;ei
      P6;Keski-Suomen hyvinvointialue;hyvinvointialue;kyllä
      """,
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Työtä",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide\nTP1;T1;Avataan ohjaamo",
      "asiakirjat.csv": "Tunnus;Nimi;Laji;Alkaa;Päättyy\n" + documents,
    ])
  }

  private func chapters(_ workbook: Workbook, _ language: Language = .finnish) throws -> [String] {
    try ReportExamples.document("agreement", of: workbook, in: language).blocks.compactMap {
      block in
      guard case .section(let heading, _) = block else { return nil }
      return heading.plainText
    }
  }

  @Test(arguments: [("1", 11), ("2", 12), ("3", 13)])
  func `wider scopes have more chapters`(scope: String, count: Int) throws {
    let chapters = try chapters(workbook(scope: scope))
    #expect(chapters.count == count)
    #expect(chapters.contains("5 Tavoitteet ja niiden mittaaminen") == (scope != "1"))
    #expect(chapters.contains("6 Toimenpiteet ja vastuunjako") == (scope == "3"))
    #expect(chapters.last == "\(count) Allekirjoitukset")
  }

  @Test func `all signatories sign, in their order`() throws {
    let document = try ReportExamples.document("agreement", of: workbook(scope: "1"))
    let page = try #require(document.sections.last)
    let rows = try #require(page.blocks.compactMap(\.table).first).rows
    #expect(
      rows.map { $0[0].plainText } == [
        "Keski-Suomen hyvinvointialue", "Keski-Suomen liitto", "Jyväskylän kaupunki",
        "Jämsän kaupunki", "Äänekosken kaupunki",
      ]
    )
    #expect(rows.allSatisfy { $0.dropFirst().allSatisfy { $0.plainText.isEmpty } })
  }

  @Test func `what the plan says is not repeated`() throws {
    let text = try ReportExamples.document(
      "agreement",
      of: workbook(
        scope: "3",
        documents:
          "D1;Sopimus 2026;strateginen yhteistyösopimus;1.1.2026;\nD2;Suunnitelma;yhdyspintasuunnitelma;;"
      )
    ).plainText
    #expect(text.hasPrefix("Sopimus 2026\n"))
    #expect(text.contains("Toimenpiteistä ja seurannasta sovitaan yhdyspintasuunnitelmassa."))
    #expect(!text.contains("TP1"))
    #expect(text.contains("Sopimuksen voimassaolo alkaa: 1.1.2026."))
  }

  @Test(arguments: [
    (Language.finnish, "Työkirjassa ei ole valittu laajuutta. Tämä on sopimusrunko laajuudelle 3:"),
    (
      .swedish, "Ingen omfattning har valts i arbetsboken. Detta är en avtalsmall för omfattning 3:"
    ),
    (
      .english,
      "No scope has been chosen in the workbook. This is an agreement skeleton for scope 3:"
    ),
  ])
  func `a scope that is not chosen counts as the widest`(language: Language, sentence: String)
    throws
  {
    let workbook = workbook(scope: "")
    let text = try ReportExamples.document("agreement", of: workbook, in: language).plainText
    #expect(text.contains(sentence))
  }
}
