import Documents
import Reports
import Testing
import Workbooks

struct IndicatorHistoryTests {
  private func text(_ files: KeyValuePairs<String, String>) throws -> String {
    try ReportExamples.document("monitoring", of: ReportExamples.folder(files)).plainText
  }

  @Test(arguments: [
    (
      "M5;2022–2025;12,5", "14\u{A0}hlö (2023)\n12,5\u{A0}hlö (2022–2025)\n",
      "ei vertailtavissa"
    ),
    (
      "M5;2025;15\nM5;1–6/2026;8", "15\u{A0}hlö (2025)\n8\u{A0}hlö (tammi–kesäkuu 2026)\n",
      "14 (2023) → 15 (2025)"
    ),
    (
      "M5;1–6/2026;8\nM5;2025;15\nM5;1–6/2025;7",
      "7\u{A0}hlö (tammi–kesäkuu 2025)\n8\u{A0}hlö (tammi–kesäkuu 2026)\n",
      "7 (tammi–kesäkuu 2025) → 8 (tammi–kesäkuu 2026)"
    ),
    (
      "M5;2026–2020;9\nM5;1–12/2025;16\nM5;2025;15", "14\u{A0}hlö (2023)\n16\u{A0}hlö (",
      "14 (2023) → 16 (tammi–joulukuu 2025)"
    ),
    (
      "M5;1.8.2024–31.7.2025;13",
      "14\u{A0}hlö (2023)\n13\u{A0}hlö (1.8.2024–31.7.2025)\n",
      "14 (2023) → 13 (1.8.2024–31.7.2025)"
    ),
  ])
  func `values are put in order by the end of their times, and those of times as long compared`(
    measurements: String,
    values: String,
    comparison: String
  ) throws {
    let text = try text([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Lähtövuosi
      M5;T1;Asiakkaat;hlö;kasvaa;14;2023
      """,
      "seurantatiedot.csv": "Mittari;Ajankohta;Arvo\n" + measurements,
    ])
    #expect(text.contains(values))
    #expect(text.contains(comparison))
  }

  @Test(arguments: [
    ("M5;2025;18,2", "18,2\u{A0}hlö (2025)\n"),
    ("M5;2025;18,2\nM5;2025;19", "18,2\u{A0}hlö (2025)\n"),
    ("M5;2025;17,5", "17,5\u{A0}hlö (2025)\n"),
    ("M5;2025;ei tietoa", "17,5\u{A0}hlö (2025)\n"),
    ("M5;2025;18,2\nM5;2026;19", "19\u{A0}hlö (2026)\n"),
    ("M5;2025;18,2\nM5;2026;19", "18,2 (2025) → 19 (2026)"),
  ])
  func `a measurement of the baseline's year is told instead of the baseline`(
    measurements: String,
    value: String
  ) throws {
    let text = try text([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Lähtövuosi
      M5;T1;Asiakkaat;hlö;kasvaa;17,5;2025
      """,
      "seurantatiedot.csv": "Mittari;Ajankohta;Arvo\n" + measurements,
    ])
    #expect(text.contains(value))
    #expect(text.contains("17,5\u{A0}hlö (2025)\n"))
  }
}
