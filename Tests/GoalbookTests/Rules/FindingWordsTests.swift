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
    (
      "KAS-03", Language.finnish,
      "2 osapuolen päätös (2.2.2026) on tehty asiakirjan voimaantulon (1.2.2026) jälkeen: "
        + "Joutsan kunta ja Luhangan kunta"
    ),
    (
      "KAS-03", .swedish,
      "Beslutet av 2 parter (2.2.2026) fattades efter att dokumentet hade trätt i kraft (1.2.2026): "
        + "Joutsa kommun och Luhanka kommun"
    ),
    (
      "KAS-03", .english,
      "The decision of 2 parties (2 January 2026) was made before the board's proposal "
        + "(5 January 2026): the Municipality of Joutsa and the Municipality of Luhanka"
    ),
    (
      "KAS-02", .finnish,
      "mutta päätöksen on tehnyt ”Kunnanhallitus” (Joutsan kunta ja Luhangan kunta)"
    ),
    (
      "SOP-11", .finnish,
      "2 osapuolta on hyväksynyt version 2, mutta muut ovat hyväksyneet version 3: "
        + "Joutsan kunta ja Luhangan kunta"
    ),
    (
      "SOP-11", .swedish,
      "2 parter har godkänt version 2, men de övriga har godkänt version 3: "
        + "Joutsa kommun och Luhanka kommun"
    ),
    (
      "SOP-11", .english,
      "2 parties have approved version 2, but the others have approved version 3: "
        + "the Municipality of Joutsa and the Municipality of Luhanka"
    ),
  ])
  func `what a group has decided is told once and not of each member`(
    code: String,
    language: Language,
    message: String
  ) throws {
    let messages = try findings(
      code,
      [
        "osapuolet.csv": """
        Tunnus;Nimi;Tyyppi;Kuntaryhmä
        P1;Joutsan kunta;kunta;Ryhmä 1
        P2;Luhangan kunta;kunta;Ryhmä 1
        P3;Multian kunta;kunta;
        P4;Toivakan kunta;kunta;
        P5;Jämsän kaupunki;kaupunki;
        """,
        "asiakirjat.csv": """
        Tunnus;Nimi;Versio;Hyväksyjä;Alkaa
        D1;Sopimus;3;valtuusto;1.2.2026
        D2;Suunnitelma;;;1.2.2026
        """,
        "päätökset.csv": """
        Asiakirja;Osapuoli;Toimielin;Päivä;Päätös;Versio
        D1;Ryhmä 1;Kunnanhallitus;2.2.2026;hyväksyi;2
        D1;Multian kunta;Kunnanvaltuusto;1.1.2026;hyväksyi;3
        D1;Toivakan kunta;Kunnanvaltuusto;1.1.2026;hyväksyi;3
        D1;Jämsän kaupunki;Kaupunginvaltuusto;1.1.2026;hyväksyi;3
        D2;Ryhmä 1;Kunnanhallitus;5.1.2026;esitti;
        D2;kaikki kunnat;Kunnanvaltuusto;2.1.2026;hyväksyi;
        """,
      ],
      in: language
    ).map(\.message)
    #expect(messages.count == (code == "KAS-03" ? 2 : 1))
    #expect(messages.contains { $0.hasSuffix(message) }, "\(messages)")
  }

  @Test(arguments: [
    ("kaikki kunnat", "Päätökseltä puuttuu asianumero"),
    ("Joutsan kunta ja Luhangan kunta", "Päätökseltä puuttuu asianumero"),
    ("Luhangan kunta", "Luhangan kunnan päätökseltä puuttuu asianumero"),
  ])
  func `what is lacking of a decision of several is not told of the first of them`(
    party: String,
    message: String
  ) throws {
    let findings = try findings(
      "KAS-04",
      [
        "osapuolet.csv": "Nimi;Tyyppi\nJoutsan kunta;kunta\nLuhangan kunta;kunta",
        "asiakirjat.csv": "Tunnus;Nimi\nD1;Suunnitelma",
        "päätökset.csv": """
        Asiakirja;Osapuoli;Toimielin;Päivä;Pykälä;Asianumero;Päätös
        D1;\(party);Valtuusto;2.2.2026;12;;hyväksyi
        """,
      ],
      in: .finnish
    )
    #expect(findings.map(\.message) == [message])
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
