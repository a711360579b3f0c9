import Documents
import Reports
import Rules
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

  @Test(arguments: [
    (
      Language.finnish,
      "Työkirjassa on 1 osa-alue (2 jätetty pois, perustelu kirjattu) ja 1 tavoite.",
      "Päiviä ei ole kirjattu."
    ),
    (
      .swedish, "Arbetsboken innehåller 1 delområde (2 har utelämnats med motivering) och 1 mål.",
      "Inga datum har angetts."
    ),
    (
      .english, "The workbook contains 1 area (2 left out with a reason) and 1 goal.",
      "No dates have been entered."
    ),
  ])
  func `areas left out with a reason are counted for themselves, and no dates are told of`(
    language: Language,
    counts: String,
    dates: String
  ) throws {
    let workbook = ReportExamples.folder([
      "osa-alueet.csv": """
      Tunnus;Nimi;Poisjätön perustelu
      A;Työllisyyden hoito;
      B;Kulttuuri;Sovitaan muualla.
      C;Liikunta;Sovitaan muualla.
      """,
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;A;Työtä",
    ])
    let text = try ReportExamples.document("summary", of: workbook, in: language).plainText
    #expect(text.contains(counts))
    #expect(text.contains(dates))
  }

  @Test(arguments: [
    (
      Language.finnish,
      "Varoitus: Foorumi, jonka kokousten määrää ei ole kirjattu tai jolle on kirjattu kokouksia sovittua vähemmän: 3 havaintoa"
    ),
    (
      .swedish,
      "Varning: Forum utan angivet antal möten eller med färre angivna möten än avtalat: 3 iakttagelser"
    ),
    (
      .english,
      "Warning: A forum whose number of meetings is not entered, or with fewer meetings entered than agreed: 3 findings"
    ),
  ])
  func `many findings of one rule take one line`(language: Language, line: String) throws {
    let workbook = ReportExamples.folder([
      "perustiedot.csv": "Tieto;Arvo\nKieli;fi\nKausi alkaa;1.1.2024\nKausi päättyy;31.12.2027",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Työtä",
      "foorumit.csv":
        "Tunnus;Nimi;Taso;Kokoontuu vuodessa\nF1;Yksi;1;1\nF2;Kaksi;1;1\nF3;Kolme;1;1",
      "kokoukset.csv": "Päivä;Foorumi\n14.5.2024;F1\n14.5.2024;F2\n14.5.2024;F3",
    ])
    let request = try ReportExamples.request(workbook, in: language)
    let findings = request.findings.filter { $0.code == "FOO-02" }
    #expect(findings.count == 3)
    let text = try ReportExamples.document(
      "summary",
      of: workbook,
      in: language,
      findings: findings
    ).plainText
    #expect(text.contains(line))
    // The file is named as the workbook names it.
    #expect(findings.allSatisfy { $0.remedy.contains("kokoukset.csv") })
  }

  @Test func `most severe findings come first, and the rest are counted`() throws {
    let workbook = try ReportExamples.workbook(named: "luonnos.csv")
    let request = try ReportExamples.request(workbook)
    let text = try ReportExamples.document("summary", of: workbook).plainText
    let told = text.split(separator: "\n").filter { $0.hasPrefix("Virhe: ") }
    #expect(told.count == 5)
    #expect(!request.findings.isEmpty)
    #expect(text.contains(/Puutelistassa on lisäksi \d+ havaintoa\./))
  }
}
