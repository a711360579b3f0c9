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
