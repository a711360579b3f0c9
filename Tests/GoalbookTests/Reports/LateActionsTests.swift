import Documents
import Reports
import Testing
import Wording
import Workbooks

struct LateActionsTests {
  private func text(
    _ files: KeyValuePairs<String, String>,
    in language: Language = .finnish
  ) throws -> String {
    try ReportExamples.document("monitoring", of: ReportExamples.folder(files), in: language)
      .plainText
  }

  @Test(arguments: [
    (
      Language.finnish,
      "mikään toimenpide ei ole myöhässä, mutta 2 toimenpiteen tilaa ei voi lukea."
    ),
    (.swedish, "ingen åtgärd försenad, men statusen för 2 åtgärder kan inte läsas."),
    (.english, "no action is late, but the status of 2 actions cannot be read."),
  ])
  func `that no action is late is said as far as the statuses can be read`(
    language: Language,
    sentence: String
  ) throws {
    let text = try text(
      [
        "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;Päättyy;Tila
        TP1;T1;a;31.12.2025;hoidossa
        TP2;T1;b;31.12.2027;punainen
        TP3;T1;c;31.12.2027;käynnissä
        """,
      ],
      in: language
    )
    #expect(text.contains(sentence))
  }

  @Test func `a status is counted, and shown with what explains it`() throws {
    let text = try text([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päättyy;Tila;Tila päivitetty
      TP1;T1;a;31.12.2027;Myöhässä, rekrytointi viivästyi;1.3.2026
      TP2;T1;b;31.12.2025;Valmis (3/2026);1.3.2026
      """,
    ])
    #expect(text.contains("Toimenpiteiden tila: valmis 1, myöhässä 1."))
    #expect(text.contains("Toimenpiteistä 1 on myöhässä: TP1."))
    #expect(text.contains("\nMyöhässä, rekrytointi viivästyi (1.3.2026)\n"))
    #expect(text.contains("\nValmis (3/2026) (1.3.2026)\n"))
  }
}
