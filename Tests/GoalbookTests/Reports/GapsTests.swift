import Documents
import Reports
import Testing
import Wording

@testable import Rules
@testable import Workbooks

struct GapsTests {
  @Test(arguments: ReportExamples.names, Language.allCases)
  func `every finding stands once`(name: String, language: Language) throws {
    let workbook = try ReportExamples.workbook(named: name)
    for stage in Stage.allCases {
      let request = try ReportExamples.request(workbook, in: language, stage: stage)
      let document = try ReportExamples.document(
        "gaps",
        of: workbook,
        in: language,
        stage: stage
      )
      let rows = document.sections.flatMap(\.blocks).compactMap(\.table)
        .filter { $0.columns[0].heading != exceptionHeading(language) }.flatMap(\.rows)
      let told = rows.map { $0[0].plainText.drop { $0 != ":" }.dropFirst(2) }.sorted()
      #expect(told == request.findings.map { $0.message[...] }.sorted())
    }
  }

  private func exceptionHeading(_ language: Language) -> Prose {
    Prose(AcceptedException.Column.rule.heading[language])
  }

  private let workbook = ReportExamples.folder([
    "osapuolet.csv": """
    Tunnus;Nimi;Tyyppi
    P1;Keski-Suomen hyvinvointialue;hyvinvointialue
    P2;Jämsän kaupunki;kaupunki
    P3;Luhangan kunta;kunta
    """,
    "osa-alueet.csv": """
    Tunnus;Osa-alue;Vastuutaho hyvinvointialueella;Vastuutaho kunnissa
    A1;Työ;Keski-Suomen hyvinvointialue, hyte-yksikkö;Jämsän kaupunki, työllisyyspalvelut
    A2;Tilat;;kaikki kunnat
    A3;Koti;;
    """,
    "tavoitteet.csv": """
    Tunnus;Osa-alue;Tavoite
    T1;A1;Jokainen saa työtä
    T2;A2;Tilat ovat käytössä
    T3;A3;Koti on turvallinen
    """,
    "toimenpiteet.csv": """
    Tunnus;Tavoite;Toimenpide;Päävastuutaho
    TP1;T1;Avataan ohjaamo;Luhangan kunta, hyvinvointipalvelut
    TP2;T1;Haastatellaan jokainen;
    """,
    "mittarit.csv":
      "Tunnus;Tavoite;Mittari;Vastuutaho\nM1;T1;Työllisyys;Luhangan kunta\nM2;T1;Työ;",
    "resurssit.csv": "Kohde;Kuvaus\nTP1;Ohjaajan työaika\nA1;Tilat",
  ])

  private func finding(
    _ message: String,
    _ place: Place,
    severity: Severity = .warning
  ) -> Finding {
    Finding(
      RuleWords(GoalWithoutIndicators(), in: .finnish),
      severity,
      message: message,
      remedy: "Kirjaa.",
      place: place,
      subject: nil
    )
  }

  /// The headings of the sections with the first words of the messages in them.
  private func sections(_ findings: [Finding]) throws -> [String: [String]] {
    let document = try ReportExamples.document("gaps", of: workbook, findings: findings)
    return Dictionary(
      uniqueKeysWithValues: document.sections.map { section in
        let messages = section.blocks.compactMap(\.table).flatMap(\.rows).map { row in
          String(row[0].plainText.dropFirst("Varoitus: ".count))
        }
        return (section.heading, messages)
      }
    )
  }

  @Test func `findings go to those who have to mend them`() throws {
    let sections = try sections([
      finding("party", workbook.place(\.parties, 1, .name)),
      finding("led action", workbook.place(\.actions, 0, .title)),
      finding("action without a lead", workbook.place(\.actions, 1, .lead)),
      finding("goal", workbook.place(\.goals, 0, .title)),
      finding("goal of a group", workbook.place(\.goals, 1, .title)),
      finding("goal of nobody", workbook.place(\.goals, 2, .title)),
      finding("area without county side", workbook.place(\.areas, 1, .countyResponsible)),
      finding("area without municipal side", workbook.place(\.areas, 2, .municipalResponsible)),
      finding("indicator", workbook.place(\.indicators, 0, .title)),
      finding("indicator of nobody", workbook.place(\.indicators, 1, .title)),
      finding("resource of an action", workbook.place(\.resources, 0, .amount)),
      finding("resource of an area", workbook.place(\.resources, 1, .amount)),
      finding("workbook", .workbook),
    ])
    #expect(
      sections == [
        "Keski-Suomen hyvinvointialue": ["area without county side"],
        "Keski-Suomen hyvinvointialue ja Jämsän kaupunki": [
          "action without a lead", "goal", "indicator of nobody", "resource of an area",
        ],
        "Jämsän kaupunki": ["party"],
        "Kaikki kunnat": ["goal of a group"],
        "Luhangan kunta": ["led action", "indicator", "resource of an action"],
        "Valmistelija": ["goal of nobody", "area without municipal side", "workbook"],
      ]
    )
  }

  @Test func `an action that nobody leads is mended by those whom it names`() throws {
    let sheet = """
      Hyvinvointialue;Kanta-Häme
      Osa-alue;Tavoite;Toimenpide;Vastuutahot
      Koti;Kaatumiset vähenevät;Kaatumisseula;Forssa
      ;;Digituki;Hattula, Janakkala ja Loppi yhdessä
      ;;Kotikäynnit;MLL
      """
    let workbook = Workbook(sheet: SourceFile(name: "työkirja.csv", bytes: Array(sheet.utf8)))
    let findings = workbook.actions.indices.map { index in
      finding("action \(index)", workbook.place(\.actions, index, .title))
    }
    let document = try ReportExamples.document("gaps", of: workbook, findings: findings)
    #expect(
      messages(in: document) == [
        "Forssan kaupunki: action 0, action 2",
        "Hattula, Janakkala ja Loppi yhdessä: action 1",
      ]
    )
  }

  /// What each section of the page tells, behind its heading.
  private func messages(in document: Document) -> [String] {
    document.sections.map { section in
      let messages = section.blocks.compactMap(\.table).flatMap(\.rows).map { row in
        String(row[0].plainText.dropFirst("Varoitus: ".count))
      }
      return "\(section.heading): \(messages.joined(separator: ", "))"
    }
  }

  @Test func `findings about cooperation and follow-up go to those who see to it`() throws {
    let workbook = ReportExamples.folder([
      "osapuolet.csv": "Tunnus;Nimi;Tyyppi\nP1;Jämsän kaupunki;kaupunki\nP2;Luhangan kunta;kunta",
      "osa-alueet.csv": "Tunnus;Osa-alue;Vastuutaho kunnissa\nA1;Työ;Luhangan kunta",
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;A1;Jokainen saa työtä",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Päävastuutaho\nTP1;T1;Avataan;Kuntakokous",
      "mittarit.csv": "Tunnus;Tavoite;Mittari;Vastuutaho\nM1;T1;Työllisyys;Jämsän kaupunki",
      "seurantatiedot.csv":
        "Mittari;Ajankohta;Osapuoli\nM1;2025;Luhangan kunta\nM1;2026;\nM9;2026;",
      "foorumit.csv": "Nimi;Koollekutsuja\nKuntakokous;Jämsän kaupunki",
      "kokoukset.csv": "Päivä;Foorumi\n1.5.2026;Kuntakokous\n2.5.2026;",
      "päätökset.csv": "Asiakirja;Osapuoli\nD1;Luhangan kunta",
      "vaiheet.csv": "Vaihe;Vastuu\n1;Jämsän kaupunki\n2;",
    ])
    let findings = [
      finding("action of a forum", workbook.place(\.actions, 0, .title)),
      finding("value of a party", workbook.place(\.measurements, 0, .value)),
      finding("value", workbook.place(\.measurements, 1, .value)),
      finding("value of nothing", workbook.place(\.measurements, 2, .value)),
      finding("forum", workbook.place(\.forums, 0, .name)),
      finding("meeting", workbook.place(\.meetings, 0, .date)),
      finding("meeting of nobody", workbook.place(\.meetings, 1, .date)),
      finding("decision", workbook.place(\.decisions, 0, .date)),
      finding("step", workbook.place(\.steps, 0, .due)),
      finding("step of nobody", workbook.place(\.steps, 1, .due)),
    ]
    let document = try ReportExamples.document("gaps", of: workbook, findings: findings)
    #expect(
      messages(in: document) == [
        "Jämsän kaupunki: value, forum, meeting, step",
        "Luhangan kunta: action of a forum, value of a party, decision",
        "Valmistelija: value of nothing, meeting of nobody, step of nobody",
      ]
    )
  }

  @Test func `sections stand in the order of the parties and the preparer last`() throws {
    let document = try ReportExamples.document(
      "gaps",
      of: workbook,
      findings: [
        finding("workbook", .workbook), finding("third", workbook.place(\.parties, 2, .name)),
        finding("first", workbook.place(\.parties, 0, .name)),
      ]
    )
    #expect(
      document.sections.map(\.heading) == [
        "Keski-Suomen hyvinvointialue", "Luhangan kunta", "Valmistelija",
      ]
    )
  }

  @Test(
    arguments: [
      (
        Stage.council, [Severity.error, .warning, .warning, .advice],
        Phrase(
          fi: "Työkirja ei ole vielä valmis päätettäväksi: 1 virhe, 2 varoitusta ja 1 huomio.",
          sv: "Arbetsboken är ännu inte klar för beslut: 1 fel, 2 varningar och 1 påpekande.",
          en: """
            The workbook is not yet ready for decision: 1 error, 2 warnings and 1 piece of advice.
            """
        )
      ),
      (
        .council, [.warning],
        Phrase(
          fi: "Työkirja on valmis päätettäväksi. Tarkistettavaksi jää 1 varoitus.",
          sv: "Arbetsboken är klar för beslut. Kvar att kontrollera: 1 varning.",
          en: "The workbook is ready for decision. Left to check: 1 warning."
        )
      ),
      (
        .draft, [.error, .error],
        Phrase(
          fi: "Luonnoksessa on vielä täydennettävää: 2 virhettä.",
          sv: "Utkastet behöver ännu kompletteras: 2 fel.",
          en: "The draft still needs to be completed: 2 errors."
        )
      ),
      (
        .monitoring, [],
        Phrase(
          fi: "Työkirja on valmis seurantaan. Ei täydennettävää.",
          sv: "Arbetsboken är klar för uppföljning. Inget att komplettera.",
          en: "The workbook is ready for monitoring. Nothing to complete."
        )
      ),
    ]
  )
  func `the first sentence tells whether the workbook is ready for its stage`(
    stage: Stage,
    severities: [Severity],
    expected: Phrase
  ) throws {
    let findings = severities.map { finding("Jotain", .workbook, severity: $0) }
    for language in Language.allCases {
      let document = try ReportExamples.document(
        "gaps",
        of: workbook,
        in: language,
        stage: stage,
        findings: findings
      )
      let paragraphs = document.blocks.map(\.plainText)
      #expect(paragraphs.contains(expected[language]))
    }
  }
}
