import Documents
import Reports
import Testing
import Wording
import Workbooks

struct SummaryTests {
  private func text(_ decisions: String, _ language: Language = .finnish) throws -> String {
    let workbook = ReportExamples.folder([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Luhangan kunta;kunta
      P3;Toivakan kunta;kunta
      """,
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Työtä",
      "asiakirjat.csv":
        "Tunnus;Nimi;Laji;Alkaa;Päättyy\nD1;Sopimus;strateginen yhteistyösopimus;1.1.2026;31.12.2029",
      "päätökset.csv": "Asiakirja;Osapuoli;Toimielin;Päätös\n" + decisions,
    ])
    return try ReportExamples.document("summary", of: workbook, in: language).plainText
  }

  @Test(arguments: [
    (
      Language.finnish,
      "Sopimus: Hyväksynyt: 1. Käsittelyssä: 1. Palauttanut: 1. Osapuolia yhteensä: 3. Sopimus alkoi 1.1.2026, mutta hyväksymispäätös puuttuu 2 osapuolelta."
    ),
    (
      .swedish,
      "Sopimus: Har godkänt: 1. Behandlar: 1. Har återremitterat: 1. Parter sammanlagt: 3. Avtalet började gälla 1.1.2026, men beslut om godkännande saknas från 2 parter."
    ),
    (
      .english,
      "Sopimus: Approved: 1. Considering: 1. Returned: 1. Parties in all: 3. The agreement started on 1 January 2026, but 2 parties have not approved it."
    ),
  ])
  func `where the decisions stand`(language: Language, sentence: String) throws {
    let decisions = """
      D1;Keski-Suomen hyvinvointialue;Aluevaltuusto;hyväksyi
      D1;Luhangan kunta;Kunnanhallitus;esitti
      D1;Toivakan kunta;Kunnanhallitus;esitti
      D1;Toivakan kunta;Kunnanvaltuusto;palautti
      """
    #expect(try text(decisions, language).contains(sentence))
  }

  @Test func `one party without a decision`() throws {
    let decisions = """
      D1;Keski-Suomen hyvinvointialue;Aluevaltuusto;hyväksyi
      D1;Luhangan kunta;Kunnanvaltuusto;hyväksyi
      """
    let english = try text(decisions, .english)
    #expect(english.contains("but 1 party has not approved it."))
    #expect(try text(decisions).contains("mutta hyväksymispäätös puuttuu 1 osapuolelta."))
  }

  @Test func `most severe findings come first, and the rest are counted`() throws {
    let workbook = try ReportExamples.workbook(named: "luonnos.csv")
    let request = try ReportExamples.request(workbook)
    let text = try ReportExamples.document("summary", of: workbook).plainText
    let told = text.split(separator: "\n").filter { $0.hasPrefix("Virhe: ") }
    #expect(told.count == 6)
    #expect(text.contains("Puutelistassa on lisäksi \(request.findings.count - 6) havaintoa."))
  }
}
