import Documents
import Testing
import Wording
import Workbooks

struct AgendaTests {
  @Test(arguments: ReportExamples.names, Language.allCases)
  func `a decision is never written, nor a table`(name: String, language: Language) throws {
    let workbook = try ReportExamples.workbook(named: name)
    for item in [nil] + workbook.agenda.indices.map(Optional.some) {
      let document = try ReportExamples.document(
        "agenda",
        of: workbook,
        in: language,
        item: item
      )
      let heading = Phrase(fi: "Päätös", sv: "Beslut", en: "Decision")[language]
      let decision = try #require(document.sections.first { $0.heading == heading })
      #expect(decision.blocks.isEmpty)
      #expect(!document.sections.flatMap(\.blocks).contains { $0.table != nil })
      #expect(!document.plainText.contains("goalbook"))
    }
  }

  @Test(arguments: ReportExamples.names, Language.allCases)
  func `the parts that every item has are there`(name: String, language: Language) throws {
    let workbook = try ReportExamples.workbook(named: name)
    let headings = try ReportExamples.document("agenda", of: workbook, in: language)
      .sections.map(\.heading)
    let expected = [
      Phrase(fi: "Valmistelija", sv: "Beredare", en: "Preparer"),
      Phrase(fi: "Selostus asiasta", sv: "Redogörelse för ärendet", en: "Account of the matter"),
      Phrase(fi: "Toimivalta", sv: "Behörighet", en: "Competence"),
      Phrase(fi: "Esittelijä", sv: "Föredragande", en: "Presenting officer"),
      Phrase(fi: "Päätösehdotus", sv: "Beslutsförslag", en: "Proposed decision"),
      Phrase(fi: "Päätös", sv: "Beslut", en: "Decision"),
    ]
    #expect(headings == expected.map { $0[language] })
  }

  /// A workbook with one agenda item, for a body, of a document.
  private func workbook(
    body: String,
    document: String = "strateginen yhteistyösopimus",
    approver: String = "",
    annexes: String = "Sopimus",
    style: String = ""
  ) -> Workbook {
    ReportExamples.folder([
      "tavoitteet.csv": "Tavoite\nJokainen saa ajan",
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Keski-Suomen liitto;maakunnan liitto
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa;Päättyy;Hyväksyjä
      D1;Sopimus 2026;\(document);1.1.2026;31.12.2029;\(approver)
      """,
      "esityslista.csv": """
      Tunnus;Asiakirja;Toimielin;Liitteet;Otsikkotapa
      E1;D1;\(body);\(annexes);\(style)
      """,
    ])
  }

  private func section(
    _ heading: Phrase,
    of workbook: Workbook,
    in language: Language
  ) throws -> String? {
    try ReportExamples.document("agenda", of: workbook, in: language, item: 0)
      .sections.first { $0.heading == heading[language] }?.blocks.map(\.plainText)
      .joined(separator: "\n")
  }

  private let proposal = Phrase(
    fi: "Päätösehdotus",
    sv: "Beslutsförslag",
    en: "Proposed decision"
  )

  @Test(
    arguments: [
      (
        "Kunnanhallitus", "strateginen yhteistyösopimus",
        Phrase(
          fi: """
            Kunnanhallitus päättää esittää valtuustolle, että se hyväksyy liitteenä 1 olevan \
            strategisen yhteistyösopimuksen ajalle 1.1.2026–31.12.2029.
            """,
          sv: """
            Kommunstyrelsen beslutar föreslå fullmäktige att fullmäktige godkänner det strategiska \
            samarbetsavtalet för tiden 1.1.2026–31.12.2029 enligt bilaga 1.
            """,
          en: """
            The municipal board decides to propose to the council that it approve the strategic \
            cooperation agreement for 1 January 2026–31 December 2029 as set out in Annex 1.
            """
        )
      ),
      (
        "Aluehallitus", "puitesopimus",
        Phrase(
          fi: """
            Aluehallitus päättää esittää aluevaltuustolle, että se hyväksyy liitteenä 1 olevan \
            puitesopimuksen ajalle 1.1.2026–31.12.2029. Lisäksi aluehallitus esittää alueen \
            kunnille ja Keski-Suomen liitolle, että ne hyväksyvät sopimuksen osaltaan.
            """,
          sv: """
            Välfärdsområdesstyrelsen beslutar föreslå välfärdsområdesfullmäktige att fullmäktige \
            godkänner ramavtalet för tiden 1.1.2026–31.12.2029 enligt bilaga 1. Dessutom föreslår \
            välfärdsområdesstyrelsen kommunerna i området och Mellersta Finlands förbund att de för sin \
            del godkänner avtalet.
            """,
          en: """
            The county board decides to propose to the county council that it approve the \
            framework agreement for 1 January 2026–31 December 2029 as set out in Annex 1. The \
            county board also proposes to the municipalities of the county and the Regional \
            Council of Central Finland that they approve the agreement for their part.
            """
        )
      ),
      (
        "Kaupunginhallitus", "yhdyspintasuunnitelma",
        Phrase(
          fi: """
            Kaupunginhallitus päättää hyväksyä liitteenä 1 olevan yhdyspintasuunnitelman vuosille \
            2026–2029.
            """,
          sv:
            "Stadsstyrelsen beslutar godkänna planen för kontaktytorna 2026–2029 enligt bilaga 1.",
          en: """
            The city board decides to approve the interface plan 2026–2029 as set out in Annex 1.
            """
        )
      ),
      (
        "Maakuntavaltuusto", "muu",
        Phrase(
          fi: """
            Maakuntavaltuusto päättää hyväksyä liitteenä 1 olevan asiakirjan ”Sopimus 2026” ajalle \
            1.1.2026–31.12.2029.
            """,
          sv: """
            Landskapsfullmäktige beslutar godkänna dokumentet ”Sopimus 2026” för tiden \
            1.1.2026–31.12.2029 enligt bilaga 1.
            """,
          en: """
            The regional assembly decides to approve the document “Sopimus 2026” for \
            1 January 2026–31 December 2029 as set out in Annex 1.
            """
        )
      ),
      // Who decides is not known, so nothing is proposed.
      ("Hyvinvointilautakunta", "strateginen yhteistyösopimus", Phrase(fi: "–", sv: "–", en: "–")),
      ("Kunnanhallitus", "muu", Phrase(fi: "–", sv: "–", en: "–")),
    ]
  )
  func `an item without a proposal gets that of its body and document`(
    body: String,
    document: String,
    expected: Phrase
  ) throws {
    for language in Language.allCases {
      let text = try section(
        proposal,
        of: workbook(body: body, document: document),
        in: language
      )
      #expect(text == expected[language])
    }
  }

  @Test func `an annexed agreement is not told of as that of all parties`() throws {
    let workbook = workbook(body: "Aluehallitus", document: "liitesopimus", approver: "valtuusto")
    let text = try ReportExamples.document("agenda", of: workbook, item: 0).plainText
    #expect(text.contains("liitteenä 1 olevan liitesopimuksen ajalle 1.1.2026–31.12.2029."))
    #expect(!text.contains("Lisäksi aluehallitus"))
    #expect(!text.contains("611/2021"))
  }

  @Test func `a proposal speaks of no annex that is not there`() throws {
    let text = try section(
      proposal,
      of: workbook(body: "Kunnanhallitus", annexes: ""),
      in: .finnish
    )
    #expect(
      text == """
        Kunnanhallitus päättää esittää valtuustolle, että se hyväksyy strategisen \
        yhteistyösopimuksen ajalle 1.1.2026–31.12.2029.
        """
    )
  }

  @Test(
    arguments: [
      ("Kunnanhallitus", "valtuusto", true), ("Kunnanhallitus", "hallitus", false),
      ("Kaupunginhallitus", "valtuusto", true), ("Aluehallitus", "valtuusto", false),
      ("Kunnanvaltuusto", "valtuusto", false), ("Maakuntahallitus", "valtuusto", false),
    ]
  )
  func `only a municipal board that prepares has the line on appeal`(
    body: String,
    approver: String,
    isThere: Bool
  ) throws {
    let heading = Phrase(fi: "Muutoksenhaku", sv: "Ändringssökande", en: "Appeal")
    let text = try section(
      heading,
      of: workbook(body: body, approver: approver),
      in: .finnish
    )
    #expect((text != nil) == isThere)
  }

  @Test func `the other convention has its own headings and the section before the title`() throws {
    let workbook = workbook(body: "Kunnanhallitus", style: "CloudNC")
    let document = try ReportExamples.document("agenda", of: workbook, item: 0)
    #expect(document.title.plainText == "§ … Sopimus 2026")
    let headings = document.sections.map(\.heading)
    #expect(headings.contains("Perustelut"))
    #expect(headings.contains("Ehdotus"))
    #expect(!headings.contains("Päätösehdotus"))
  }

  @Test(
    arguments: [
      ("1.10.2025", "Voimassa oleva sopimus päättyy 31.12.2025.", true),
      ("2.2.2026", "Edellinen sopimus päättyi 31.12.2025.", false),
    ]
  )
  func `the account tells the validity as of the meeting`(
    meeting: String,
    end: String,
    isToCome: Bool
  ) throws {
    let workbook = ReportExamples.folder([
      "tavoitteet.csv": "Tavoite\nJokainen saa ajan",
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa;Päättyy;Korvaa
      D1;Vanha;puitesopimus;1.1.2023;31.12.2025;
      D2;Uusi;strateginen yhteistyösopimus;1.1.2026;31.12.2029;D1
      """,
      "esityslista.csv": "Tunnus;Asiakirja;Toimielin;Kokouspäivä\nE1;D2;Aluehallitus;\(meeting)",
    ])
    let text = try ReportExamples.document("agenda", of: workbook, item: 0).plainText
    #expect(text.contains(end))
    #expect(text.contains("Uuden sopimuksen on tarkoitus tulla voimaan 1.1.2026.") == isToCome)
  }

  @Test(arguments: [
    (Language.finnish, "Kaupunginhallitus 14.12.2026 § …"),
    (.swedish, "Stadsstyrelsen 14.12.2026 § …"),
    (.english, "The city board, 14 December 2026, § …"),
  ])
  func `the body stands in the language of the paper`(language: Language, line: String) throws {
    let workbook = ReportExamples.folder([
      "perustiedot.csv": "Tieto;Arvo\nKieli;sv",
      "mål.csv": "Kod;Mål\nT1;Alla får tid",
      "dokument.csv": "Kod;Namn\nD1;Avtal",
      "föredragningslista.csv":
        "Kod;Dokument;Organ;Mötesdag\nE1;D1;Stadsstyrelsen;14.12.2026\nE2;D1;Ungdomsfullmäktige;",
    ])
    let text = try ReportExamples.document("agenda", of: workbook, in: language, item: 0).plainText
    #expect(text.contains(line))
    let other = try ReportExamples.document("agenda", of: workbook, in: language, item: 1).plainText
    #expect(other.contains("Ungdomsfullmäktige"))
  }

  @Test func `the item's own proposal is taken as it is`() throws {
    let workbook = try ReportExamples.workbook(named: "keski-suomi-2026")
    let text = try section(proposal, of: workbook, in: .finnish)
    #expect(text == workbook.agenda[0].proposal?.original)
  }
}
