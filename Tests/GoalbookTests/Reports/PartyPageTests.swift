import Documents
import Reports
import Testing
import Wording

@testable import Workbooks

struct PartyPageTests {
  private func workbook(_ actions: String) -> Workbook {
    ReportExamples.folder([
      "osapuolet.csv": """
      Tunnus;Nimi;Nimi ruotsiksi;Tyyppi;Kuntaryhmä
      P1;Keski-Suomen hyvinvointialue;;hyvinvointialue;
      P2;Luhangan kunta;;kunta;Ryhmä 1
      P3;Jämsän kaupunki;;kaupunki;Ryhmä 1
      P4;Järjestöverkosto;;järjestö;
      """,
      "osa-alueet.csv": "Tunnus;Osa-alue;Vastuutaho kunnissa\nA1;Työ;Luhangan kunta, työpaja",
      "tavoitteet.csv":
        "Tunnus;Osa-alue;Tavoite;Määräaika\nT1;A1;Työtä;2027\nT2;;Kotona;2027\nT3;;Muu;2027",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot\n" + actions,
      "resurssit.csv":
        "Kohde;Laji;Määrä;Yksikkö;Vuosi;Osapuoli\nT1;raha;15000;€;2027;Ryhmä 1\nT2;raha;1;€;2027;P1",
      "mittarit.csv":
        "Tunnus;Tavoite;Mittari;Yksikkö;Lähde;Vastuutaho\nM1;T2;Väestö;as.;Tilastokeskus;\nM2;T2;Osuus;%;;Luhangan kunta\nM3;T2;Muu;;;",
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo;Osapuoli
      M1;2024;692;Luhangan kunta
      M1;2025;680;Luhangan kunta
      M1;2026;;Luhangan kunta
      M1;2027;650;Luhangan kunta
      M1;2024;272000;
      M1;2025;271000;
      M1;2026;270000;
      """,
      "foorumit.csv": """
      Tunnus;Nimi;Koollekutsuja;Jäsenet
      F1;Kuntakokous;Luhangan kunta;"kaikki kunnat, kunnanjohtaja"
      F2;Johtoryhmä;;"Luhangan kunta, kunnanjohtaja; Keski-Suomen hyvinvointialue"
      F3;Muu;;Keski-Suomen hyvinvointialue
      """,
      "kokoukset.csv":
        "Päivä;Foorumi;Kuntaryhmä\n1.4.2026;F1;\n1.2.2026;F1;\n2.4.2026;F3;\n3.4.2026;;Ryhmä 1",
    ])
  }

  private func document(
    _ workbook: Workbook,
    _ language: Language = .finnish,
    party: Int = 1
  ) throws -> Document {
    try ReportExamples.document(
      "party",
      of: workbook,
      in: language,
      findings: [],
      party: party
    )
  }

  @Test(
    arguments: [
      (
        "TP1;T2;A;Luhangan kunta;\nTP2;T2;B;P1;kaikki kunnat\nTP3;T2;C;P3;Ryhmä 1",
        Phrase(
          fi: "Luhangan kunnalla on päävastuu 1 toimenpiteestä, ja se on mukana 2 toimenpiteessä.",
          sv: "Luhanka kommun har huvudansvaret för 1 åtgärd och medverkar i 2 åtgärder.",
          en: "The Municipality of Luhanka leads 1 action and takes part in 2 actions."
        )
      ),
      (
        "TP1;T2;A;Luhangan kunta;\nTP2;T2;B;Luhangan kunta;P1",
        Phrase(
          fi: "Luhangan kunnalla on päävastuu 2 toimenpiteestä.",
          sv: "Luhanka kommun har huvudansvaret för 2 åtgärder.",
          en: "The Municipality of Luhanka leads 2 actions."
        )
      ),
      (
        "TP1;T2;A;kaikki kunnat;",
        Phrase(
          fi: "Luhangan kunta on mukana 1 toimenpiteessä.",
          sv: "Luhanka kommun medverkar i 1 åtgärd.",
          en: "The Municipality of Luhanka takes part in 1 action."
        )
      ),
      (
        "TP1;T2;A;P1;",
        Phrase(
          fi: "Luhangan kunnalle ei ole kirjattu vastuita.",
          sv: "Inget ansvar har angetts för Luhanka kommun.",
          en: "No responsibilities have been entered for the Municipality of Luhanka."
        )
      ),
    ],
    Language.allCases
  )
  func `the first sentence counts what the party leads and takes part in`(
    example: (actions: String, sentence: Phrase),
    language: Language
  ) throws {
    let document = try document(workbook(example.actions), language)
    #expect(document.sections[0].blocks[0].plainText.hasPrefix(example.sentence[language]))
  }

  private let actions = "TP1;T2;A;Luhangan kunta, hyvinvointi;\nTP2;T2;B;P1;kaikki kunnat"

  @Test func `the sections stand in their order and tell what concerns the party`() throws {
    let document = try document(workbook(actions))
    #expect(document.title.plainText == "Mitä tämä tarkoittaa meille – Luhangan kunta")
    #expect(
      document.sections.map(\.heading) == [
        "Omat vastuut", "Meitä koskevat tavoitteet", "Resurssit ja talousarvio", "Mittarit",
        "Foorumit ja edustajat", "Tulevat päivät",
      ]
    )
    let rows = document.sections.map { section in
      section.blocks.compactMap(\.table).flatMap(\.rows).map { $0.map(\.plainText) }
    }
    #expect(
      rows == [
        [["TP1 A (hyvinvointi)", "–", "–"], ["TP2 B", "Keski-Suomen hyvinvointialue"]],
        [["T1 Työtä", "2027", "–"], ["T2 Kotona", "2027", "TP1, TP2"]],
        [["T1", "raha", "15\u{A0}000\u{A0}€ (2027)", "(Ryhmä 1)"]],
        [
          [
            "M1 Väestö; lähde: Tilastokeskus", "680\u{A0}as. (2025)",
            "271\u{A0}000\u{A0}as. (2025)", "–",
          ],
          ["M2 Osuus; lähde: –", "–", "–", "–"],
        ],
        [["koollekutsujana", "Kuntakokous"], ["kunnanjohtaja", "Kuntakokous; Johtoryhmä"]],
        [
          ["1.4.2026", "Kuntakokous"], ["3.4.2026", "Ryhmä 1"],
          ["2027", "Tavoitteiden T1 ja T2 määräaika"],
        ],
      ]
    )
    let text = document.plainText
    #expect(text.contains("Osa-alueet, joilla osapuoli on vastuutahona: A1 Työ."))
    #expect(
      text.contains(
        "Osapuolella ei ole täydennettävää. Asiakirjoja, jotka osapuoli hyväksyy, ei ole kirjattu."
      )
    )
    #expect(
      text.contains(
        "Mittarit, joista osapuoli vastaa: M2. Osapuolta koskevien tavoitteiden muut mittarit: M3."
      )
    )
  }

  @Test func `of many actions only the codes are told, beside the goals`() throws {
    let actions = (1...13).map { "TP\($0);T2;Tehdään \($0);P1;P2" }.joined(separator: "\n")
    let text = try document(workbook(actions)).plainText
    #expect(!text.contains("Tehdään"))
    #expect(text.contains("TP12, TP13"))
  }

  @Test func `of the agreed months for monitoring only the next one is told`() throws {
    let workbook = ReportExamples.folder([
      "perustiedot.csv":
        "Tieto;Arvo\nKausi alkaa;2025\nKausi päättyy;2029\nSeurantakuukausi;5",
      "osapuolet.csv": "Nimi\nLuhangan kunta",
    ])
    let rows = try document(workbook, party: 0).sections.first { $0.heading == "Tulevat päivät" }?
      .blocks.compactMap(\.table).flatMap(\.rows).map { $0.map(\.plainText) }
    #expect(rows == [["toukokuu 2026", "Seurantakokous (sovittu kuukausi)"]])
  }

  @Test(arguments: Language.allCases)
  func `what is not there takes a sentence and no section`(language: Language) throws {
    let document = try document(workbook("TP1;T2;A;P1;"), language, party: 3)
    let indicators = Phrase(fi: "Mittarit", sv: "Indikatorer", en: "Indicators")[language]
    #expect(document.sections.map(\.heading).dropFirst() == [indicators])
    #expect(document.sections[0].blocks.count == 1)
    let nothing = Phrase(
      fi: "Osapuolella ei ole täydennettävää.",
      sv: "Parten har inget att komplettera.",
      en: "The party has nothing to complete."
    )
    #expect(document.sections[0].blocks[0].plainText.contains(nothing[language]))
  }

  @Test(arguments: [
    ("", false), ("D1;P1;Valtuusto;1.2.2026;hyväksyi", true),
    ("D1;P1;Valtuusto;1.4.2026;hyväksyi", false),
  ])
  func `a party that has not approved what is in force is not told to have nothing to complete`(
    decision: String,
    isTold: Bool
  ) throws {
    let workbook = ReportExamples.folder([
      "osapuolet.csv": "Tunnus;Nimi;Tyyppi\nP1;Luhangan kunta;kunta",
      "asiakirjat.csv":
        "Tunnus;Nimi;Laji;Alkaa\nD1;Sopimus;strateginen yhteistyösopimus;1.1.2026",
      "päätökset.csv": "Asiakirja;Osapuoli;Toimielin;Päivä;Päätös\n" + decision,
    ])
    let document = try ReportExamples.document("party", of: workbook, findings: [], party: 0)
    #expect(document.plainText.contains("Osapuolella ei ole täydennettävää.") == isTold)
  }

  @Test(arguments: [
    (
      Language.finnish,
      "Osapuoli on vastuutahona kaikissa tavoitekokonaisuuksissa (1) ja kaikilla osa-alueilla (2)."
    ),
    (.swedish, "Parten är ansvarig instans för alla målområden (1) och alla delområden (2)."),
    (.english, "The party is responsible for all goal areas (1) and all areas (2)."),
  ])
  func `goal areas of an agreement are no areas of the template`(
    language: Language,
    sentence: String
  ) throws {
    let workbook = ReportExamples.folder([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Luhangan kunta",
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Vastuutaho kunnissa
      K1;Hyvinvointi;tavoitekokonaisuus;P1
      A1;Työ;yhteinen;P1
      A2;Koti;yhteinen;P1
      """,
    ])
    #expect(try document(workbook, language, party: 0).plainText.contains(sentence))
  }

  @Test(arguments: [
    (Language.finnish, "Osapuoli on vastuutahona kaikilla 2 osa-alueella."),
    (.swedish, "Parten är ansvarig instans för alla 2 delområden."),
    (.english, "The party is responsible for all 2 areas."),
  ])
  func `a party responsible for every area needs no list of them`(
    language: Language,
    sentence: String
  ) throws {
    let workbook = ReportExamples.folder([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Luhangan kunta",
      "osa-alueet.csv": "Tunnus;Osa-alue;Vastuutaho kunnissa\nA1;Työ;P1\nA2;Koti;P1",
    ])
    #expect(try document(workbook, language, party: 0).plainText.contains(sentence))
  }

  @Test func `findings are those that the gap list sends to the party`() throws {
    let workbook = workbook(actions)
    let request = try ReportExamples.request(workbook, party: 1)
    let report = try #require(ReportBook.report(named: "party"))
    let section = try #require(
      report.document(for: request).sections.first { $0.heading == "Täydennettävää" }
    )
    let gaps = try ReportExamples.document("gaps", of: workbook)
    let own = gaps.sections.filter {
      $0.heading.contains("Luhangan") || $0.heading == "Kaikki kunnat"
    }
    .flatMap(\.blocks).compactMap(\.table).flatMap(\.rows).count
    let shown = section.blocks.compactMap(\.table).flatMap(\.rows).count
    #expect(own > 0)
    #expect(shown == min(own, 10))
  }

  @Test func `without a party there is a section for each signatory`() throws {
    let document = try ReportExamples.document("party", of: workbook(actions), findings: [])
    let headings = document.blocks.compactMap { block -> String? in
      if case .section(let heading, _) = block { heading.plainText } else { nil }
    }
    #expect(
      headings == ["Keski-Suomen hyvinvointialue", "Luhangan kunta", "Jämsän kaupunki"]
    )
  }

  @Test func `a resource of a sheet is for what stands in its row`() throws {
    let workbook = Workbook(
      sheet: SourceFile(
        name: "a.csv",
        bytes: Array(
          "Tavoite;Toimenpide;Vastuutahot;Laji;Määrä;Kuvaus;Kuka antaa\nYksi;k;X ry;raha;5 €;tuki;X ry\n"
            .utf8
        )
      )
    )
    let text = try document(workbook, party: 0).plainText
    #expect(text.contains("A1.1.1\nraha\n5 €") || text.contains("T1.1\nraha\n5"), "\(text)")
  }

  @Test(arguments: ["Lapin pelastuslaitos", "Saamelaiskäräjät", "Österbottens räddningsverk"])
  func `who leads is named also where it is no party`(name: String) throws {
    let text = try document(workbook("TP1;T1;Toimi;\(name);Luhangan kunta")).plainText
    #expect(text.contains("TP1 Toimi\n\(name)"))
  }
}
