import Documents
import Testing
import Wording
import Workbooks

struct AnnexTests {
  @Test(arguments: ReportExamples.names, Language.allCases)
  func `every text of the workbook is in the annex`(name: String, language: Language) throws {
    let workbook = try ReportExamples.workbook(named: name)
    let text = try ReportExamples.document("annex", of: workbook, in: language).plainText
    var texts: [Text?] = workbook.goals.flatMap { goal in
      [
        goal.title, goal.rationale, goal.ageGroup, goal.assessment, goal.proposedChange,
        goal.sources, goal.notes,
      ]
    }
    texts += workbook.areas.flatMap { [$0.situation, $0.omissionReason, $0.notes, $0.basis] }
    texts += workbook.actions.flatMap { [$0.title, $0.notes, $0.assessment] }
    texts += workbook.indicators.flatMap { [$0.title, $0.source] }
    texts += workbook.resources.map(\.description)
    texts += workbook.documents.map(\.title)
    texts += workbook.exceptions.map(\.reason)
    texts += workbook.sources.map(\.name)
    for original in texts.compactMap(\.self) {
      #expect(text.contains(original.translation(to: language) ?? original.original))
    }
    let codes =
      workbook.goals.map(\.id.text) + workbook.actions.map(\.id.text)
      + workbook.indicators.map(\.id.text) + workbook.areas.map(\.id.text)
    for code in codes { #expect(text.contains(code + " ")) }
  }

  @Test(arguments: ReportExamples.names)
  func `every goal has one row`(name: String) throws {
    let workbook = try ReportExamples.workbook(named: name)
    let document = try ReportExamples.document("annex", of: workbook)
    let rows = document.sections.flatMap(\.blocks).compactMap(\.table)
      .filter { $0.columns.last?.heading.plainText == "Huomioitavaa" }.flatMap(\.rows)
    let codes = rows.compactMap { row in
      row[0].inlines.lazy.compactMap { inline -> String? in
        if case .strong(let code) = inline { code } else { nil }
      }.first
    }
    #expect(codes.sorted() == workbook.goals.map(\.id.text).sorted())
  }

  @Test(
    arguments: [
      ("Riihimäen, Lopen ja Hausjärven kunnat", "Riihimäen, Lopen ja Hausjärven kunnat"),
      ("Forssan ja Hattulan kulttuuritoimet", "Forssan ja Hattulan kulttuuritoimet"),
      ("Riihimäki, Loppi; Hausjärven kunta", "Riihimäki; Loppi; Hausjärven kunta"),
      (
        "Oma Häme (päihde- ja mielenterveystyö, neuvola)",
        "Oma Häme (päihde- ja mielenterveystyö, neuvola)"
      ),
      ("Kunnat (Hattula, Loppi)", "Kunnat (Hattula, Loppi)"),
    ]
  )
  func `parties are shown as they were written`(cell: String, shown: String) throws {
    let sheet = "Hyvinvointialue;Kanta-Häme\nTavoite;Toimenpide;Vastuutahot\nA;B;\"\(cell)\"\n"
    let workbook = Workbook(sheet: SourceFile(name: "a.csv", bytes: Array(sheet.utf8)))
    let text = try ReportExamples.document("annex", of: workbook).plainText
    #expect(text.contains(shown), "\(text)")
  }

  @Test func `values are shown as they were written`() throws {
    let sheet = """
      Osa-alue;Tavoite;Toimenpide;Resurssit;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
      Työllisyyden hoito;Neuvonta toimii;Neuvonta alkaa;1½ htv (2027);Kunnat;kuntaa;3/8;8/8
      ;;Neuvonta jatkuu;20 000 €/2027;Käynnit;käyntiä;12,1/2024;+10 %
      ;;Neuvonta päättyy;-;;;;
      """
    let workbook = Workbook(sheet: SourceFile(name: "a.csv", bytes: Array(sheet.utf8)))
    let text = try ReportExamples.document("annex", of: workbook).plainText
    for shown in [
      "1,5\u{A0}htv (2027)", "20\u{A0}000\u{A0}€ (2027)", "Lähtöarvo 3/8 → tavoitearvo 8/8",
      "Lähtöarvo 12,1\u{A0}käyntiä (2024) → tavoitearvo +10\u{A0}%",
    ] {
      #expect(text.contains(shown))
    }
    #expect(workbook.resources.count == 2)
  }

  @Test func `what belongs to nothing has sections of its own`() throws {
    let workbook = ReportExamples.folder([
      "osa-alueet.csv": "Tunnus;Osa-alue;Poisjätön perustelu\nA1;Tilat;Selvitys on kesken",
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;A9;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide\nTP1;T9;Opot tapaavat jokaisen",
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T8;Opiskelupaikan saaneet",
      "resurssit.csv": "Kohde;Kuvaus\nT7;Ohjaajan työaika\nTP1;Opon työaika",
    ])
    let document = try ReportExamples.document("annex", of: workbook)
    let sections = Dictionary(
      uniqueKeysWithValues: document.sections.map { ($0.heading, $0.blocks) }
    )
    for (heading, texts) in [
      "Osa-alueet, joilla ei ole tavoitteita": ["A1 Tilat", "Selvitys on kesken"],
      "Tavoitteet ilman osa-aluetta": ["T1 Jokainen nuori saa opiskelupaikan"],
      "Toimenpiteet ilman tavoitetta": [
        "TP1 Opot tapaavat jokaisen", "Tavoite: T9", "Opon työaika",
      ],
      "Mittarit ilman tavoitetta": ["M1 Opiskelupaikan saaneet", "Tavoite: T8"],
      "Resurssit ilman kohdetta": ["Ohjaajan työaika", "Kohde: T7"],
    ] {
      let text = try #require(sections[heading]).map(\.plainText).joined(separator: "\n")
      for expected in texts { #expect(text.contains(expected)) }
    }
  }

  @Test(
    arguments: [
      (Language.finnish, "Lähteet", ["Lähde", "Laji", "Osapuoli", "Osoite"]),
      (.swedish, "Källor", ["Källa", "Typ", "Part", "Adress"]),
      (.english, "Sources", ["Source", "Kind", "Party", "Address"]),
    ]
  )
  func `sources have a section where the workbook has them`(
    language: Language,
    heading: String,
    headings: [String]
  ) throws {
    let workbook = ReportExamples.folder([
      "osapuolet.csv": "Nimi;Tyyppi\nJämsän kaupunki;kaupunki",
      "tavoitteet.csv": "Tunnus;Tavoite;Tietolähteet\nT1;Jokainen saa ajan;L1",
      "tietopohja.csv": """
      Tunnus;Nimi;Nimi (sv);Laji;Osapuoli;Osoite
      L1;Hyvinvointikertomus;Välfärdsberättelsen;kertomus;Jämsä;https://example.org/a
      ;Kuntakortit;;;;kirjaamo
      """,
    ])
    let document = try ReportExamples.document("annex", of: workbook, in: language)
    let section = try #require(document.sections.first { $0.heading == heading })
    let table = try #require(section.blocks.compactMap(\.table).first)
    #expect(table.columns.map(\.heading.plainText) == headings)
    let name = language == .swedish ? "L1 Välfärdsberättelsen" : "L1 Hyvinvointikertomus"
    let party = ["Jämsä", "Jämsä stad", "City of Jämsä"][
      Language.allCases.firstIndex(of: language) ?? 0
    ]
    #expect(
      table.rows.map { $0.map(\.plainText) }[0] == [
        name, "kertomus", party, "https://example.org/a",
      ]
    )
    #expect(table.rows.map { $0.map(\.plainText) }[1].dropFirst() == ["–", "–", "kirjaamo"])
    #expect(table.rows[1][0].plainText.hasPrefix("L2 Kuntakortit"))
  }

  @Test func `a workbook without sources has no section of them`() throws {
    let workbook = ReportExamples.folder(["tavoitteet.csv": "Tavoite\nJokainen saa ajan"])
    let document = try ReportExamples.document("annex", of: workbook)
    #expect(!document.sections.contains { $0.heading == "Lähteet" })
  }

  @Test func `a goal of several areas stands at the first and is referred to at the others`() throws
  {
    let workbook = ReportExamples.folder([
      "osa-alueet.csv": "Tunnus;Osa-alue;Ryhmä\nA1;Kotoutuminen;yhteinen\nA2;Työ;yhteinen",
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;A2, A1;Jokainen nuori saa työpaikan",
    ])
    let document = try ReportExamples.document("annex", of: workbook)
    let sections = document.sections
    let first = try #require(sections.first { $0.heading == "A2 Työ" })
    let second = try #require(sections.first { $0.heading == "A1 Kotoutuminen" })
    #expect(first.blocks.contains { $0.table != nil })
    #expect(!second.blocks.contains { $0.table != nil })
    #expect(second.blocks.map(\.plainText).contains("Katso myös: T1"))
  }

  @Test func `a year behind a number stands behind the unit as well`() throws {
    let workbook = ReportExamples.folder([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen saa ajan",
      "mittarit.csv":
        "Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo\nM1;T1;Osuus;%;18,4 (2025);12 (2029)",
    ])
    let text = try ReportExamples.document("annex", of: workbook).plainText
    #expect(
      text.contains("Lähtöarvo 18,4\u{A0}% (2025) → tavoitearvo 12\u{A0}% (2029)")
    )
  }

  @Test func `what could not be read is printed as it was written`() throws {
    let workbook = ReportExamples.folder([
      "tavoitteet.csv": "Tunnus;Tavoite;Määräaika\nT1;Jokainen saa ajan;kun rahaa on",
      "mittarit.csv": "Tunnus;Tavoite;Mittari;Lähtöarvo\nM1;T1;Odotusaika;1.234",
    ])
    let text = try ReportExamples.document("annex", of: workbook).plainText
    #expect(text.contains("Määräaika: kun rahaa on"))
    #expect(text.contains("Lähtöarvo 1.234 → tavoitearvo –"))
    #expect(text.contains("\n– = ei kirjattu\n"))
  }

  @Test(
    arguments: [
      ("luonnos", "v1.2", "Luonnos 12.3.2026, versio 1.2"),
      ("ehdotus", "", "Ehdotus 12.3.2026"),
      // A date here would be taken for that of the decision.
      ("hyväksytty", "2", "Hyväksytty, versio 2"),
      ("", "2", "Versio 2"),
    ]
  )
  func `the status is told as the basics have it`(
    status: String,
    version: String,
    line: String
  ) throws {
    let workbook = ReportExamples.folder([
      "perustiedot.csv": "Tieto;Arvo\nTila;\(status)\nVersio;\(version)",
      "tavoitteet.csv": "Tavoite\nJokainen saa ajan",
    ])
    let document = try ReportExamples.document("annex", of: workbook)
    #expect(document.blocks.first?.plainText == line)
  }

  @Test func `a text that is not translated is marked where others can be`() throws {
    let workbook = ReportExamples.folder([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Tavoite (sv)
      T1;Jokainen saa ajan;Alla får tid
      T2;Jokainen saa työtä;
      """
    ])
    let swedish = try ReportExamples.document("annex", of: workbook, in: .swedish).plainText
    #expect(swedish.contains("T1 Alla får tid"))
    #expect(swedish.contains("T2 Jokainen saa työtä (på finska)"))
    #expect(
      swedish.contains(
        "Arbetsboken är på finska; texter som saknar svensk översättning står på finska."
      )
    )
    let finnish = try ReportExamples.document("annex", of: workbook).plainText
    #expect(finnish.contains("T2 Jokainen saa työtä\n"))
  }

  @Test func `a text that is only in another language than the workbook's is marked`() throws {
    let workbook = ReportExamples.folder([
      "grunduppgifter.csv": "Uppgift;Värde\nSpråk;sv",
      "mål.csv": "Kod;Mål;Mål (fi)\nT1;Alla får tid;Jokainen saa ajan\nT2;;Jokainen saa työtä",
    ])
    let text = try ReportExamples.document("annex", of: workbook, in: .swedish).plainText
    #expect(text.contains("T1 Alla får tid\n"))
    #expect(text.contains("T2 Jokainen saa työtä (på finska)"))
  }

  @Test(arguments: [
    ("talousarvion puitteissa", Language.finnish, "talousarvion puitteissa"),
    ("olemassa olevat resurssit", .finnish, "olemassa olevat resurssit"),
    ("inom budgeten", .finnish, "inom budgeten"), ("virkatyö", .finnish, "virkatyö"),
    ("talousarvion puitteissa", .swedish, "inom budgeten"),
    ("olemassa olevat resurssit", .swedish, "befintliga resurser"),
    ("nykyisillä resursseilla", .english, "current resources"),
    ("virkatyö", .swedish, "arbetsinsats"), ("ei lisäresurssia", .finnish, "ei lisäresursseja"),
  ])
  func `what a resource consists of stands in the workbook's own words`(
    written: String,
    language: Language,
    words: String
  ) throws {
    let workbook = ReportExamples.folder([
      "perustiedot.csv": "Tieto;Arvo\nKieli;fi",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "resurssit.csv": "Kohde;Laji\nT1;\(written)",
    ])
    let text = try ReportExamples.document("annex", of: workbook, in: language).plainText
    #expect(text.contains(words))
    #expect(workbook.resources[0].kind.value != nil)
  }
}
