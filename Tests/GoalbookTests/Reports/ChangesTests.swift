import Documents
import Reports
import Testing
import Wording
import Workbooks

struct ChangesTests {
  private func workbook(version: String, target: String, ends: String) -> Workbook {
    ReportExamples.folder([
      "perustiedot.csv": "Tieto;Arvo\nKieli;fi\nVersio;\(version)",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Työtä",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Päättyy\nTP1;T1;Avataan ohjaamo;\(ends)",
      "mittarit.csv":
        "Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Tavoitearvo\nM1;T1;Osuus;%;kasvaa;\(target)",
    ])
  }

  private var old: Workbook { workbook(version: "v1.0", target: "10", ends: "31.12.2027") }
  private var new: Workbook { workbook(version: "v1.1", target: "8", ends: "31.12.2028") }

  @Test(arguments: [
    (
      Language.finnish, "Edellinen versio: 1.0. Tämä versio: 1.1.",
      "TP1 Avataan ohjaamo\npäättyy myöhemmin\n31.12.2027\n31.12.2028",
      "M1 Osuus\ntavoitearvo vaatimattomampi\n10\u{A0}%\n8\u{A0}%"
    ),
    (
      .swedish, "Föregående version: 1.0. Denna version: 1.1.",
      "TP1 Avataan ohjaamo\nslutar senare\n31.12.2027\n31.12.2028",
      "M1 Osuus\nmindre krävande målvärde\n10\u{A0}%\n8\u{A0}%"
    ),
    (
      .english, "Previous version: 1.0. This version: 1.1.",
      "TP1 Avataan ohjaamo\nends later\n31 December 2027\n31 December 2028",
      "M1 Osuus\nless demanding target\n10%\n8%"
    ),
  ])
  func `changes stand with what was and what is`(
    language: Language,
    versions: String,
    action: String,
    indicator: String
  ) throws {
    for report in ["changes", "annex"] {
      let text = try ReportExamples.document(report, of: new, in: language, since: old).plainText
      #expect(text.contains(versions))
      #expect(text.contains(action))
      #expect(text.contains(indicator))
    }
  }

  @Test func `what has been removed is named as the previous version names it`() throws {
    let empty = ReportExamples.folder(["tavoitteet.csv": "Tunnus;Tavoite\nT1;Työtä"])
    let text = try ReportExamples.document("changes", of: empty, since: old).plainText
    #expect(text.contains("Uusia: 0. Poistettuja: 1. Muuttuneita: 0."))
    #expect(text.contains("TP1 Avataan ohjaamo\npoistettu\nTP1 Avataan ohjaamo\n–"))
  }

  @Test func `nothing has changed, or there is nothing to compare with`() throws {
    let same = try ReportExamples.document("changes", of: new, in: .english, since: new).plainText
    #expect(same.contains("have not changed."))
    let alone = try ReportExamples.document("changes", of: new, in: .english).plainText
    #expect(alone.contains("No previous version has been given, so changes cannot be shown."))
    let annex = try ReportExamples.document("annex", of: new, in: .english)
    #expect(!annex.sections.contains { $0.heading == "Changes since the previous version" })
  }
}
