import Documents
import Reports
import Testing
import Wording
import Workbooks

struct NegotiationsTests {
  private func workbook(meetings: String) -> Workbook {
    ReportExamples.folder([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Kuntaryhmä
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue;
      P2;Luhangan kunta;kunta;2
      P3;Toivakan kunta;kunta;1
      P4;Joutsan kunta;kunta;1
      """,
      "tavoitteet.csv": "Tunnus;Tavoite;Ikäryhmä\nT1;Työtä;nuoret\nT2;Tiloja;",
      "kokoukset.csv": "Päivä;Kuntaryhmä;Peruste;Tapa;Osallistujat;Tulos\n" + meetings,
    ])
  }

  @Test func `groups are announced by date, and those without a date last`() throws {
    let workbook = workbook(
      meetings: "23.10.2025;2;612/2021 7 §;etä;järjestöt;Sovittiin tiloista\n5.5.2024;1;hyte;;;"
    )
    let document = try ReportExamples.document("negotiations", of: workbook)
    #expect(document.title.plainText == "Neuvottelumuistiot 2025 – Keski-Suomi")
    let table = try #require(document.sections[0].blocks.compactMap(\.table).first)
    #expect(
      table.rows.map { $0.map(\.plainText) } == [
        ["23.10.2025", "Kuntaryhmä 2", "Luhangan kunta", "etä"],
        ["–", "Kuntaryhmä 1", "Toivakan kunta ja Joutsan kunta", "–"],
      ]
    )
  }

  @Test func `a meeting of a group that no party belongs to is announced`() throws {
    let workbook = workbook(
      meetings: """
        23.10.2025;2;612/2021 7 §;etä;;
        24.10.2025;Etelä;612/2021 7 §;läsnä;järjestöt;
        25.10.2025;;612/2021 7 §;läsnä;;
        """
    )
    let document = try ReportExamples.document("negotiations", of: workbook)
    let table = try #require(document.sections[0].blocks.compactMap(\.table).first)
    #expect(
      table.rows.map { $0.map(\.plainText) } == [
        ["23.10.2025", "Kuntaryhmä 2", "Luhangan kunta", "etä"],
        ["24.10.2025", "Etelä", "–", "läsnä"],
        ["–", "Kuntaryhmä 1", "Toivakan kunta ja Joutsan kunta", "–"],
      ]
    )
    #expect(document.sections.contains { $0.heading == "Etelä" })
  }

  @Test(arguments: [
    ("1.2.2026", nil), ("1.10.2025", "Vuodelle 2026 ei ole kirjattu neuvotteluja."),
    ("1.10.2024", "Vuosille 2025 ja 2026 ei ole kirjattu neuvotteluja."),
  ])
  func `years without negotiations since the latest are told of`(date: String, sentence: String?)
    throws
  {
    let workbook = workbook(meetings: "\(date);2;hyte;;;")
    let text = try ReportExamples.document("negotiations", of: workbook).plainText
    #expect(text.contains("ei ole kirjattu neuvotteluja") == (sentence != nil))
    if let sentence { #expect(text.contains(sentence)) }
  }

  @Test func `what is not known is left to be filled in`() throws {
    let document = try ReportExamples.document("negotiations", of: workbook(meetings: ""))
    let text = document.plainText
    #expect(document.title.plainText == "Neuvottelumuistiot 2026 – Keski-Suomi")
    #expect(
      text.contains("Kuntaryhmä 1\nPäivä: –\nTapa: –\nKunnat: Toivakan kunta ja Joutsan kunta")
    )
    let present = try #require(document.sections.first { $0.heading == "Läsnä" })
    let rows = try #require(present.blocks.compactMap(\.table).first).rows
    #expect(
      rows.map { $0.map(\.plainText) } == [
        ["Keski-Suomen hyvinvointialue", ""], ["Toivakan kunta", ""], ["Joutsan kunta", ""],
      ]
    )
    let goals = try #require(document.sections.first { $0.heading == "Tavoitteet ikäryhmittäin" })
    #expect(
      goals.blocks.compactMap(\.table).flatMap(\.rows).map { $0[1].plainText } == ["T1 Työtä"]
    )
    #expect(!text.contains("Työkirjaan kirjattu tulos"))
  }

  @Test func `others who take part and the outcome come from the workbook`() throws {
    let workbook = workbook(meetings: "23.10.2025;2;hyte;etä;järjestöt;Sovittiin tiloista")
    let text = try ReportExamples.document("negotiations", of: workbook).plainText
    #expect(text.contains("Luhangan kunta\n\njärjestöt"))
    #expect(text.contains("Työkirjaan kirjattu tulos\nSovittiin tiloista"))
  }
}
