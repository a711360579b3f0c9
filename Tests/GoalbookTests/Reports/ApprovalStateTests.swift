import Documents
import Reports
import Testing
import Wording

@testable import Workbooks

struct ApprovalStateTests {
  private func workbook(
    _ decisions: String,
    document: String = "D1;Sopimus;strateginen yhteistyösopimus;;1.5.2026;valtuusto",
    agenda: String = ""
  ) -> Workbook {
    ReportExamples.folder([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Luhangan kunta;kunta
      P2;Jämsän kaupunki;kaupunki
      P3;Joutsan kunta;kunta
      """,
      "asiakirjat.csv": "Tunnus;Nimi;Laji;Päättyy;Alkaa;Hyväksyjä\n" + document,
      "päätökset.csv":
        "Asiakirja;Osapuoli;Toimielin;Päivä;Pykälä;Asianumero;Päätös;Versio;Huomautus\n"
        + decisions,
      "esityslista.csv": "Asiakirja;Toimielin;Osapuoli;Kokouspäivä;Asianumero\n" + agenda,
    ])
  }

  private func document(_ workbook: Workbook, _ language: Language = .finnish) throws -> Document {
    try ReportExamples.document("approvals", of: workbook, in: language, findings: [])
  }

  @Test(
    arguments: [
      ("", "Hyväksynyt: 0. Ei merkintöjä: 3. Osapuolia yhteensä: 3."),
      (
        "D1;P1;Kunnanvaltuusto;1.2.2026;;;hyväksyi;;\nD1;P2;Kaupunginhallitus;2.2.2026;;;esitti;;",
        "Hyväksynyt: 1. Käsittelyssä: 1. Ei merkintöjä: 1. Osapuolia yhteensä: 3."
      ),
      // The board's approval is not the council's, and what comes last by its day counts.
      (
        """
        D1;P1;Kunnanhallitus;1.2.2026;;;hyväksyi;;
        D1;P2;Kaupunginvaltuusto;3.2.2026;;;hyväksyi;;
        D1;P2;Kaupunginvaltuusto;2.2.2026;;;palautti;;
        D1;P3;Kunnanvaltuusto;2.2.2026;;;hylkäsi;;
        """, "Hyväksynyt: 1. Käsittelyssä: 1. Hylännyt: 1. Osapuolia yhteensä: 3."
      ),
      (
        "D1;P1;Kunnanvaltuusto;1.2.2026;;;palautti;;\nD1;P2;;;;;allekirjoitti;;",
        "Hyväksynyt: 0. Palauttanut: 1. Ei merkintöjä: 2. Osapuolia yhteensä: 3."
      ),
      // What cannot be read may be an approval, unless the party has approved at another time or the body is another.
      (
        """
        D1;P1;Kunnanvaltuusto;1.2.2026;;;valtuusto puolsi;;
        D1;P2;Kaupunginvaltuusto;2.2.2026;;;toimeenpantiin;;
        D1;P2;Kaupunginvaltuusto;1.2.2026;;;hyväksyi;;
        D1;P3;Kunnanhallitus;2.2.2026;;;hallitus puolsi;;
        """,
        "Hyväksynyt: 1. Käsittelyssä: 1. Päätöksen sisältö epäselvä: 1. Osapuolia yhteensä: 3."
      ),
      (
        "D1;P1;Kunnanvaltuusto;1.2.2026;;;puolsi;;\nD1;P1;Kunnanvaltuusto;2.2.2026;;;hylkäsi;;",
        "Hyväksynyt: 0. Hylännyt: 1. Ei merkintöjä: 2. Osapuolia yhteensä: 3."
      ),
      // What a body has still to decide is no decision that cannot be read.
      (
        """
        D1;P1;Kunnanvaltuusto;;;;käsittelyssä;;
        D1;P2;Kaupunginvaltuusto;1.5.2026;;;tulossa;;
        D1;P3;Kunnanvaltuusto;;;;under beredning;;
        """, "Hyväksynyt: 0. Käsittelyssä: 3. Osapuolia yhteensä: 3."
      ),
      // What is dated after the day of the report has not been decided.
      (
        """
        D1;P1;Kunnanvaltuusto;13.3.2026;;;hyväksyi;;
        D1;P2;Kaupunginvaltuusto;12.3.2026;;;hyväksyi;;
        D1;P3;Kunnanvaltuusto;1.2.2026;;;hyväksyi;;
        D1;P3;Kunnanvaltuusto;13.3.2026;;;palautti;;
        """, "Hyväksynyt: 2. Käsittelyssä: 1. Osapuolia yhteensä: 3."
      ),
    ]
  )
  func `the first sentence counts how far the parties are`(
    decisions: String,
    sentence: String
  ) throws {
    #expect(try document(workbook(decisions)).plainText.contains("\n\(sentence)\n"))
  }

  @Test func `a decision on a day to come is a coming meeting`() throws {
    let text = try document(
      workbook(
        """
        D1;P1;Kunnanvaltuusto;1.4.2026;;7/2026;hyväksyi;;
        D1;P2;Kaupunginvaltuusto;2.4.2026;;8/2026;;;
        D1;P3;;3.4.2026;;;allekirjoitti;;
        """,
        agenda: "D1;Kaupunginvaltuusto;P2;2.4.2026;9/2026"
      )
    ).plainText
    #expect(text.contains("hyväksyi 1.4.2026 (tulossa)\n7/2026"))
    #expect(text.contains("Hyväksymispäätös puuttuu 3 osapuolelta"))
    #expect(text.contains("Allekirjoitus puuttuu 3 osapuolelta"))
    #expect(text.contains("Luhangan kunta\nKunnanvaltuusto\n1.4.2026\n7/2026"))
    #expect(text.contains("Jämsän kaupunki\nKaupunginvaltuusto\n2.4.2026\n9/2026"))
    #expect(!text.contains("Kaupunginvaltuusto\n2.4.2026\n8/2026"))
  }

  @Test(
    arguments: [
      (
        "1.5.2026", "D1;P1;Kunnanvaltuusto;1.2.2026;;;hyväksyi;;",
        Phrase(
          fi: "Sopimus alkaa 1.5.2026, mutta hyväksymispäätös puuttuu 2 osapuolelta.",
          sv: "Avtalet börjar gälla 1.5.2026, men beslut om godkännande saknas från 2 parter.",
          en: "The agreement starts on 1 May 2026, but 2 parties have not approved it."
        )
      ),
      (
        "1.1.2026",
        """
        D1;P1;Kunnanvaltuusto;1.2.2026;;;hyväksyi;;
        D1;P2;Kaupunginvaltuusto;1.2.2026;;;hyväksyi;;
        """,
        Phrase(
          fi: "Sopimus alkoi 1.1.2026, mutta hyväksymispäätös puuttuu 1 osapuolelta.",
          sv: "Avtalet började gälla 1.1.2026, men beslut om godkännande saknas från 1 part.",
          en: "The agreement started on 1 January 2026, but 1 party has not approved it."
        )
      ),
    ],
    Language.allCases
  )
  func `a document that starts before all have decided has a warning`(
    example: (start: String, decisions: String, warning: Phrase),
    language: Language
  ) throws {
    let workbook = workbook(
      example.decisions,
      document: "D1;Sopimus;strateginen yhteistyösopimus;;\(example.start);valtuusto"
    )
    #expect(try document(workbook, language).plainText.contains(example.warning[language]))
  }

  @Test func `the matrix has who decided what, when and under which numbers`() throws {
    let workbook = workbook(
      """
      D1;P1;Kunnanhallitus;1.2.2026;§ 5;12/2026;esitti;v1.0;Ei kerrota
      D1;P1;Kunnanvaltuusto;9.2.2026;§ 7;12/2026;hyväksyi muutettuna;v1.1;Kohta 4.2 muutettiin
      D1;P2;Sivistyslautakunta;3.2.2026;;;merkitsi tiedoksi;;
      D1;P1;;1.3.2026;;;allekirjoitti;;
      D1;Vieras kunta;Kunnanvaltuusto;4.2.2026;;;hyväksyi;;
      """
    )
    let document = try document(workbook)
    let table = try #require(document.sections[0].blocks.compactMap(\.table).first)
    #expect(
      table.columns.map(\.heading.plainText) == [
        "Osapuoli", "Hallitus", "Valtuusto", "Muu toimielin", "Allekirjoitus",
      ]
    )
    #expect(
      table.rows.map { $0.map(\.plainText) } == [
        [
          "Luhangan kunta", "esitti 1.2.2026\n§\u{A0}5, 12/2026\nversio 1.0",
          "hyväksyi muutettuna 9.2.2026\n§\u{A0}7, 12/2026\nversio 1.1\nKohta 4.2 muutettiin",
          "–", "allekirjoitti 1.3.2026",
        ],
        [
          "Jämsän kaupunki", "–", "–", "Sivistyslautakunta\nmerkitsi tiedoksi 3.2.2026", "–",
        ],
        ["Joutsan kunta", "–", "–", "–", "–"],
        ["Vieras kunta", "–", "hyväksyi 4.2.2026", "–", "–"],
      ]
    )
  }

  @Test(
    arguments: [
      (
        Language.finnish,
        [
          "Hyväksymispäätös puuttuu 2 osapuolelta: Jämsän kaupunki ja Joutsan kunta.",
          "Allekirjoitus puuttuu 1 osapuolelta: Joutsan kunta.",
        ]
      ),
      (
        .swedish,
        [
          "Beslut om godkännande saknas från 2 parter: Jämsä stad och Joutsa kommun.",
          "Underskrift saknas från 1 part: Joutsa kommun.",
        ]
      ),
      (
        .english,
        [
          """
          Approving decisions are missing from 2 parties: the City of Jämsä and the Municipality \
          of Joutsa.
          """, "A signature is missing from 1 party: the Municipality of Joutsa.",
        ]
      ),
    ]
  )
  func `what is missing is told by name`(language: Language, sentences: [String]) throws {
    let workbook = workbook(
      """
      D1;P1;Kunnanvaltuusto;1.2.2026;;;hyväksyi;;
      D1;P1;;1.3.2026;;;allekirjoitti;;
      D1;P2;;1.3.2026;;;allekirjoitti;;
      """
    )
    let text = try document(workbook, language).plainText
    for sentence in sentences { #expect(text.contains(sentence)) }
  }

  @Test(
    arguments: zip(
      Language.allCases,
      [
        "Päätöksen sisältö on epäselvä 1 osapuolella: Luhangan kunta.",
        "Beslutets innehåll är oklart för 1 part: Luhanka kommun.",
        "The content of the decision is unclear for 1 party: the Municipality of Luhanka.",
      ]
    )
  )
  func `a decision that cannot be read is not told as missing`(
    language: Language,
    sentence: String
  ) throws {
    let workbook = workbook(
      """
      D1;P1;Kunnanvaltuusto;1.2.2026;;;puolsi;;
      D1;P2;Kaupunginvaltuusto;1.2.2026;;;hyväksyi;;
      D1;P3;Kunnanvaltuusto;1.2.2026;;;hyväksyi;;
      """,
      document: "D1;Suunnitelma;yhdyspintasuunnitelma;;1.5.2026;valtuusto"
    )
    let text = try document(workbook, language).plainText
    #expect(text.contains(sentence))
    #expect(!text.contains("hyväksymispäätös puuttuu"))
    #expect(!text.contains("Kaikki osapuolet ovat hyväksyneet"))
  }

  @Test func `a plan is not signed, and the board's approval is enough where it approves`() throws {
    let workbook = workbook(
      ["P1", "P2", "P3"].map { "D1;\($0);Hallitus;1.2.2026;;;hyväksyi;;" }.joined(separator: "\n"),
      document: "D1;Suunnitelma;yhdyspintasuunnitelma;;1.5.2026;hallitus"
    )
    let text = try document(workbook).plainText
    #expect(text.contains("Hyväksynyt: 3. Osapuolia yhteensä: 3."))
    #expect(text.contains("Kaikki osapuolet ovat hyväksyneet asiakirjan."))
    #expect(!text.contains("llekirjoitus\n"))
    #expect(!text.contains("mutta ilman päätöstä"))
  }

  @Test func `coming meetings are told, and documents that have ended are not`() throws {
    let workbook = workbook(
      "",
      document: """
        D0;Vanha;puitesopimus;31.12.2025;1.1.2023;valtuusto
        D1;Sopimus;strateginen yhteistyösopimus;;1.5.2026;valtuusto
        """,
      agenda:
        "D1;Kunnanvaltuusto;P3;4.5.2026;1/2026\nD1;Kunnanhallitus;P1;1.4.2026;\nD1;Kunnanhallitus;P2;1.2.2026;"
    )
    let document = try document(workbook)
    #expect(document.sections.map(\.heading).first == "Sopimus")
    let meetings = try #require(document.sections.first { $0.heading == "Tulevat kokoukset" })
    #expect(
      meetings.blocks.compactMap(\.table).flatMap(\.rows).map { $0.map(\.plainText) } == [
        ["Luhangan kunta", "Kunnanhallitus", "1.4.2026", "–"],
        ["Joutsan kunta", "Kunnanvaltuusto", "4.5.2026", "1/2026"],
      ]
    )
    #expect(document.plainText.contains("Hyväksynyt: 0. Käsittelyssä: 3."))
  }

  @Test func `an annexed agreement without parties is not said to be approved`() throws {
    let workbook = workbook("", document: "D1;Tilat;liitesopimus;;1.5.2026;")
    let text = try document(workbook).plainText
    #expect(text.contains("Asiakirjan osapuolia ei ole kirjattu."))
    #expect(!text.contains("Kaikki osapuolet"))
  }

  @Test(
    arguments: [
      (Language.finnish, 100, "”Kunta 99” ja ”Kunta 100”."),
      (.finnish, 101, "”Kunta 100” ja 1 muu."),
      (.swedish, 103, "”Kunta 100” och 3 andra."), (.english, 103, "“Kunta 100” and 3 others."),
    ]
  )
  func `of more parties than any county has the first are named`(
    language: Language,
    count: Int,
    end: String
  ) throws {
    let parties = (1...count).map { "Kunta \($0);kunta;kyllä\n" }.joined()
    let workbook = ReportExamples.folder([
      "osapuolet.csv": "Nimi;Tyyppi;Sopimusosapuoli\n" + parties,
      "asiakirjat.csv": "Tunnus;Nimi;Laji\nD1;Sopimus;strateginen yhteistyösopimus\n",
    ])
    let text = Markdown(try document(workbook, language)).text
    // The approval and the signature are both missing.
    #expect(text.ranges(of: end).count == 2)
  }

  @Test(arguments: [(100, 103), (101, 4)])
  func `of more parties than any county has those that have decided have rows`(
    count: Int,
    lineCount: Int
  ) throws {
    let parties = (1...count).map { "Kunta \($0);kunta;kyllä\n" }.joined()
    let workbook = ReportExamples.folder([
      "osapuolet.csv": "Nimi;Tyyppi;Sopimusosapuoli\n" + parties,
      "asiakirjat.csv": "Tunnus;Nimi;Laji\nD1;Sopimus;strateginen yhteistyösopimus\n",
      "päätökset.csv":
        "Asiakirja;Osapuoli;Toimielin;Päätös\nD1;Kunta 7;Kunnanvaltuusto;hyväksyi\n"
        + "D1;Muu;Kunnanvaltuusto;hyväksyi\n",
    ])
    let text = Markdown(try document(workbook)).text
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    // The headings, the line under them and the one whom nobody knows.
    #expect(lines.count == lineCount)
    #expect(lines.contains { $0.contains("Kunta 7") && $0.contains("hyväksyi") })
  }

  @Test(
    arguments: [
      (Language.finnish, 101, "Lisäksi päätöksiä on 1 muulla osapuolella."),
      (.finnish, 130, "Lisäksi päätöksiä on 30 muulla osapuolella."),
      (.swedish, 101, "Dessutom finns beslut av 1 annan part."),
      (.swedish, 130, "Dessutom finns beslut av 30 andra parter."),
      (.english, 101, "There are also decisions of 1 other party."),
      (.english, 130, "There are also decisions of 30 other parties."),
    ]
  )
  func `of a large group that has decided the first have rows`(
    language: Language,
    count: Int,
    sentence: String
  ) throws {
    let parties = (1...count).map { "Kunta \($0);kunta;kyllä;Ryhmä 1\n" }.joined()
    let workbook = ReportExamples.folder([
      "osapuolet.csv": "Nimi;Tyyppi;Sopimusosapuoli;Kuntaryhmä\n" + parties,
      "asiakirjat.csv": "Tunnus;Nimi;Laji\nD1;Sopimus;strateginen yhteistyösopimus\n",
      "päätökset.csv":
        "Asiakirja;Osapuoli;Toimielin;Päätös\nD1;Ryhmä 1;Kunnanvaltuusto;hyväksyi\n",
    ])
    let text = Markdown(try document(workbook, language)).text
    #expect(text.contains("\n\(sentence)\n"))
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("|") }.count == 102)
  }
}
