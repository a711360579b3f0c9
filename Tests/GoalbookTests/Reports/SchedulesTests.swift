import Documents
import Reports
import Testing
import Workbooks

struct SchedulesTests {
  private func text(_ files: KeyValuePairs<String, String>) throws -> String {
    try ReportExamples.document("monitoring", of: ReportExamples.folder(files)).plainText
  }

  @Test(arguments: [
    (";jatkuva", "jatkuva"), ("jatkuva;", "jatkuva"), ("2026;jatkuva", "2026, jatkuva"),
    ("vuosittain;vuosittain", "vuosittain"), ("2026;", "2026–"), (";2027", "–2027"),
    ("2026–2027;", "2026–2027"), ("heti;", "heti–"),
    ("Q1/2026;Q4/2028", "tammikuu 2026–joulukuu 2028"), ("Q3/2026;2028", "heinäkuu 2026–2028"),
    ("1.2.2026;Q2/2027", "1.2.2026–kesäkuu 2027"), ("2026–2027;2026–2027", "2026–2027"),
    ("Q1/2026;Q1/2026", "tammi–maaliskuu 2026"), ("2026;2026", "2026"),
  ])
  func `the time of an action has a dash only between its ends`(cells: String, time: String) throws
  {
    let text = try text([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy\nTP1;T1;Toimi;\(cells)",
    ])
    #expect(text.contains("\n\(time)\n"))
  }
}
