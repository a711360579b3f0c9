import Testing
import Wording
import Workbooks

@testable import Rules

struct FindingWordsTests {
  private func findings(
    _ code: String,
    _ files: KeyValuePairs<String, String>,
    stage: Stage = .council,
    in language: Language = .finnish
  ) throws -> [Finding] {
    let workbook = Workbook(
      folder: files.map { SourceFile(name: $0.key, bytes: Array($0.value.utf8)) }
    )
    let occasion = Occasion(
      stage: stage,
      scope: workbook.scope,
      asOf: try #require(CalendarDate(year: 2026, month: 3, day: 12)),
      language: language
    )
    return RuleBook.check(workbook, on: occasion).findings.filter { $0.code == code }
  }

  @Test func `a value against its direction tells whose it is`() throws {
    let messages = try findings(
      "SEU-08",
      [
        "osapuolet.csv": "Tunnus;Nimi;Tyyppi\nP1;Jämsän kaupunki;kaupunki",
        "mittarit.csv": """
        Tunnus;Mittari;Suunta;Lähtöarvo;Lähtövuosi
        M1;Työttömyys;vähenee;9,4;2024
        """,
        "seurantatiedot.csv": """
        Mittari;Ajankohta;Arvo;Osapuoli
        M1;2025;10,1;
        M1;2024;11;Jämsän kaupunki
        M1;2025;12;P1
        """,
      ],
      stage: .monitoring
    ).map(\.message)
    #expect(
      messages == [
        "Mittari M1 on kehittynyt vastakkaiseen suuntaan: 9,4 (2024) → 10,1 (2025)",
        "Mittari M1 on kehittynyt vastakkaiseen suuntaan (Jämsän kaupunki): 11 (2024) → 12 (2025)",
      ]
    )
  }

  @Test(arguments: [
    ("kaupunginhallitus", Language.finnish, "”Kaupunginhallitus päättää …”"),
    ("Aluevaltuusto", .finnish, "”Aluevaltuusto päättää …”"),
    ("Kaupunginhallitus", .swedish, "”Kommunstyrelsen beslutar föreslå fullmäktige att"),
  ])
  func `the example of a proposal begins with the body that decides`(
    body: String,
    language: Language,
    example: String
  ) throws {
    let findings = try findings(
      "KAS-08",
      [
        "perustiedot.csv": "Tieto;Arvo\nKieli;fi",
        "asiakirjat.csv": "Tunnus;Nimi\nD1;Suunnitelma",
        "esityslista.csv": "Tunnus;Asiakirja;Toimielin;Päätösehdotus\nE1;D1;\(body);",
      ],
      in: language
    )
    #expect(findings.contains { $0.remedy.contains(example) })
  }
}
