import Documents
import Reports
import Testing
import Wording
import Workbooks

struct PlanTests {
  private func workbook(documents: String, actions: String) -> Workbook {
    ReportExamples.folder([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Työtä\nT2;Koti",
      "asiakirjat.csv": "Tunnus;Nimi;Laji;Osapuolet\n" + documents,
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Asiakirja\n" + actions,
      "mittarit.csv": "Tunnus;Tavoite;Mittari;Tavoitearvo;Tavoitevuosi\nM1;T1;Työllisyys;80;2029",
    ])
  }

  private func rows(_ workbook: Workbook) throws -> [[String]] {
    let document = try ReportExamples.document("plan", of: workbook)
    let table = document.sections.flatMap(\.blocks).compactMap(\.table).first
    return try #require(table).rows.map { $0.map(\.plainText) }
  }

  @Test func `only the actions that name the plan belong to it`() throws {
    let workbook = workbook(
      documents: "D1;Sopimus;strateginen yhteistyösopimus;\nD2;Suunnitelma;yhdyspintasuunnitelma;",
      actions: "TP1;T1;Avataan ohjaamo;D2\nTP2;T1;Neuvotellaan;D1\nTP3;T2; Korjataan;"
    )
    #expect(
      try rows(workbook) == [
        ["T1 Työtä", "TP1 Avataan ohjaamo", "–", "–", "M1 Työllisyys, tavoitearvo 80 (2029)"],
        ["T2 Koti", "–", "–", "–", "–"],
      ]
    )
    let document = try ReportExamples.document("plan", of: workbook)
    #expect(document.title.plainText == "Suunnitelma")
    #expect(
      document.plainText.contains(
        "Toimenpiteet, joille ei ole kirjattu tätä suunnitelmaa\nTP2 Neuvotellaan\nTP3 Korjataan"
      )
    )
  }

  @Test func `all actions belong to it where none names a document`() throws {
    let workbook = workbook(
      documents: "D2;Suunnitelma;yhdyspintasuunnitelma;",
      actions: "TP1;T1;Avataan ohjaamo;\nTP2;T1 ja T2;Neuvotellaan;"
    )
    #expect(
      try rows(workbook) == [
        ["T1 Työtä", "TP1 Avataan ohjaamo", "–", "–", "M1 Työllisyys, tavoitearvo 80 (2029)"],
        ["T1", "TP2 Neuvotellaan", "–", "–", ""],
        ["T2 Koti", "TP2 Neuvotellaan", "katso tavoite T1", "katso tavoite T1", "–"],
      ]
    )
  }

  @Test func `the status of the workbook is not told as the plan's`() throws {
    let files: KeyValuePairs = [
      "perustiedot.csv": "Tieto;Arvo\nTila;hyväksytty",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Työtä",
      "osapuolet.csv": "Tunnus;Nimi;Tyyppi\nP1;Luhangan kunta;kunta",
      "asiakirjat.csv": "Tunnus;Nimi;Laji\nD2;Suunnitelma;yhdyspintasuunnitelma",
    ]
    let text = try ReportExamples.document("plan", of: ReportExamples.folder(files)).plainText
    #expect(!text.contains("Hyväksytty"))
    #expect(text.contains("Hyväksynyt: 0. Ei merkintöjä: 1. Osapuolia yhteensä: 1."))
  }
}
