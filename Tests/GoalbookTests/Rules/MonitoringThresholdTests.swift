import Rules
import Testing
import Wording
import Workbooks

/// What the numbers in a workbook's rules table change in rules that look at monitoring.
struct MonitoringThresholdTests {
  private func findings(_ code: String, _ tables: [String: String]) throws -> Int {
    let workbook = Workbook(
      folder: tables.map { SourceFile(name: $0.key, bytes: Array($0.value.utf8)) }
    )
    let occasion = Occasion(
      stage: .monitoring,
      scope: workbook.scope,
      asOf: try #require(CalendarDate(year: 2026, month: 11, day: 21)),
      language: .finnish
    )
    return RuleBook.check(workbook, on: occasion).findings.count { $0.code == code }
  }

  @Test(arguments: [("50", 0), ("25", 1), ("20", 1)])
  func `a change is told from the share on that the workbook sets`(
    share: String,
    count: Int
  ) throws {
    let found = try findings(
      "MIT-08",
      [
        "mittarit.csv": "Tunnus;Tavoite;Mittari;Yksikkö\nM1;T1;Odotusaika psykologille;päivää",
        "seurantatiedot.csv": "Mittari;Ajankohta;Arvo\nM1;2024;20\nM1;2025;26",
        "säännöt.csv": "Sääntö;Raja-arvo;Perustelu\nMIT-08;\(share);sovittu",
      ]
    )
    #expect(found == count)
  }

  @Test(
    arguments: [
      ("12", "11/2025", 0), ("12", "10/2025", 1), ("6", "4/2026", 1), ("6", "5/2026", 0),
      ("6", "2026", 0), ("10", "2025", 1), ("12", "syksy 2025", 0), ("10", "syksy 2025", 1),
    ]
  )
  func `a status is out of date when it is older than the months that the workbook sets`(
    months: String,
    updated: String,
    count: Int
  ) throws {
    let found = try findings(
      "SEU-03",
      [
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;Päättyy;Tila;Tila päivitetty
        TP1;T1;Ohjaamo avataan;31.12.2028;aikataulussa;\(updated)
        """,
        "säännöt.csv": "Sääntö;Raja-arvo;Perustelu\nSEU-03;\(months);sovittu",
      ]
    )
    #expect(found == count)
  }
}
