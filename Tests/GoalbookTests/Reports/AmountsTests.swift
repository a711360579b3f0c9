import Documents
import Reports
import Testing
import Workbooks

struct AmountsTests {
  private func text(_ files: KeyValuePairs<String, String>) throws -> String {
    try ReportExamples.document("monitoring", of: ReportExamples.folder(files)).plainText
  }

  @Test(arguments: [
    ("1–5", "4,2 (1–5) (2025)"), ("1 000 €", "4,2 (1 000 €) (2025)"),
    ("kpl", "4,2\u{A0}kpl (2025)"),
  ])
  func `a unit that begins with a figure stands in brackets`(unit: String, value: String) throws {
    let text = try text([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "mittarit.csv": "Tunnus;Tavoite;Mittari;Yksikkö\nM5;T1;Asiakaskokemus;\(unit)",
      "seurantatiedot.csv": "Mittari;Ajankohta;Arvo\nM5;2025;4,2",
    ])
    #expect(text.contains("\n\(value)\n"))
  }
}
