import Documents
import Reports
import Testing
import Wording
import Workbooks

struct FigureTests {
  private static let reports = [
    "approvals", "calendar", "indicators", "monitoring", "responsibilities",
  ]

  private func expectReadable(
    _ figure: Figure,
    in language: Language,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let drawing = figure.drawing
    let labels = drawing.shapes.compactMap { shape in
      if case .label(let label) = shape { label } else { nil }
    }
    #expect(!labels.isEmpty, sourceLocation: sourceLocation)
    for (index, label) in labels.enumerated() {
      let box = label.box
      #expect(box.x >= 0 && box.x + box.width <= drawing.width, "\(figure.name): \(label)")
      #expect(box.y >= 0 && box.y + box.height <= drawing.height, "\(figure.name): \(label)")
      for other in labels[(index + 1)...] {
        #expect(!box.overlaps(other.box), "\(figure.name): \(label.text), \(other.text)")
      }
    }
    #expect(figure.text.hasSuffix("."), sourceLocation: sourceLocation)
    // The width of a standing A4, and the height of a lying one with a caption.
    #expect(drawing.width <= 6800 && drawing.height <= 6350, "\(figure.name)")
    let svg = SVG(figure, in: language).text
    #expect(!svg.contains(/\d\.\d[^<]*="/), sourceLocation: sourceLocation)
    _ = try SVGTests.read(svg)
  }

  @Test(arguments: reports, Language.allCases)
  func `text runs neither out of a picture nor into other text`(
    report: String,
    language: Language
  ) throws {
    for name in ReportExamples.names + ["hostile"] {
      let workbook =
        name == "hostile"
        ? ReportExamples.folder(Self.hostile) : try ReportExamples.workbook(named: name)
      let document = try ReportExamples.document(report, of: workbook, in: language, findings: [])
      let again = try ReportExamples.document(report, of: workbook, in: language, findings: [])
      #expect(document == again)
      for figure in document.figures { try expectReadable(figure, in: language) }
      if name == "hostile" || name == "keski-suomi-2026" { #expect(!document.figures.isEmpty) }
      #expect(HTML(document).text == HTML(again).text)
    }
  }

  private static let long =
    "Pohjois-Suomen hyvinvointialueyhteistyöneuvottelukunnan ”<b>&lt</b>” jaosto"

  private static let hostile: KeyValuePairs<String, String> = [
    "perustiedot.csv": "Tieto;Arvo\nKieli;fi",
    "osapuolet.csv": "Tunnus;Nimi\n"
      + (1...40).map { "P\($0);\(long) \u{1B}\($0)" }.joined(separator: "\n"),
    "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
    "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Päävastuu;Vastuutaho;Tila\n"
      + (1...40).map { number in
        "A\(number);T1;\(long);P\(number);P\(number % 7 + 1);"
          + (number % 3 == 0 ? "\(long) \(number % 2)" : number % 3 == 1 ? "valmis" : "")
      }.joined(separator: "\n"),
    "mittarit.csv": """
    Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Lähtövuosi;Tavoitearvo;Tavoitevuosi;Lähde
    </svg>;T1;\(long);\(long);vähenee;−1234567,25;2019;−999999999;2040;\(long) \(long)
    """,
    "seurantatiedot.csv": "Mittari;Ajankohta;Arvo\n"
      + (2000...2024).map { "</svg>;\($0);\($0 % 2 == 0 ? "−" : "")\($0 * 7_919)" }
      .joined(separator: "\n"),
    "asiakirjat.csv":
      "Tunnus;Nimi;Laji;Alkaa;Päättyy\nD1;\(long);yhdyspintasuunnitelma;1.1.2026;31.12.2199",
    "päätökset.csv": "Asiakirja;Osapuoli;Toimielin;Päivä;Päätös\n"
      + (1...40).map { "D1;P\($0);Valtuusto;\($0 % 28 + 1).\($0 % 12 + 1).2026;hyväksyi" }
      .joined(separator: "\n"),
    "esityslista.csv": "Tunnus;Asiakirja;Toimielin;Osapuoli;Kokouspäivä;Otsikko\n"
      + (1...60).map { "E\($0);D1;Valtuusto;P1;\($0 % 28 + 1).\($0 % 4 + 3).2026;\(long)" }
      .joined(separator: "\n"),
    "vaiheet.csv": "Vaihe;Määräaika;Valmis\n1. Käynnistetään;kevät 1900;\n2. Tunnistetaan;2199;",
  ]

  // MARK: Statuses and duties

  private func figures(
    _ report: String,
    _ files: KeyValuePairs<String, String>,
    in language: Language = .finnish
  ) throws -> [Figure] {
    try ReportExamples.document(
      report,
      of: ReportExamples.folder(files),
      in: language,
      findings: []
    ).figures
  }

  private static let goal = "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin"

  @Test func `actions that have all come as far need no picture`() throws {
    func statuses(_ second: String) throws -> [String] {
      try figures(
        "monitoring",
        [
          "tavoitteet.csv": Self.goal,
          "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Tila\nA1;T1;a;valmis\nA2;T1;b;\(second)",
        ]
      ).map(\.text)
    }
    #expect(try statuses("valmis").isEmpty)
    #expect(try statuses("myöhässä") == ["Toimenpiteiden tila: valmis 1, myöhässä 1."])
  }

  @Test func `many parties are in several pictures`() throws {
    let figures = try figures("responsibilities", Self.hostile)
    #expect(figures.count == 3)
    #expect(figures.map(\.isTold) == [true, true, true])
    let one = try self.figures(
      "responsibilities",
      [
        "osapuolet.csv": "Tunnus;Nimi\nP1;Luhangan kunta\nP2;Joutsan kunta",
        "tavoitteet.csv": Self.goal,
        "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Päävastuu;Vastuutaho\nA1;T1;a;P1;P1",
      ]
    )
    #expect(one.isEmpty)
  }

  @Test(arguments: [
    (
      Language.finnish,
      "Luhangan kunta: päävastuu 1, mukana 0. Joutsan kunta: päävastuu 0, mukana 1."
    ),
    (
      .swedish,
      "Luhanka kommun: huvudansvar 1, medverkar 0. Joutsa kommun: huvudansvar 0, medverkar 1."
    ),
    (
      .english,
      "Municipality of Luhanka: leads 1, takes part 0. Municipality of Joutsa: leads 0, takes part 1."
    ),
  ])
  func `the text has every party's numbers`(language: Language, text: String) throws {
    let figures = try figures(
      "responsibilities",
      [
        "perustiedot.csv": "Tieto;Arvo\nKieli;fi",
        "osapuolet.csv": "Tunnus;Nimi\nP1;Luhangan kunta\nP2;Joutsan kunta",
        "tavoitteet.csv": Self.goal,
        "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Päävastuu;Vastuutaho\nA1;T1;a;P1;P2",
      ],
      in: language
    )
    #expect(figures.map(\.text) == [text])
  }

  // MARK: Time

  @Test func `the time line tells dates in order and how many fall on one`() throws {
    let figures = try figures(
      "approvals",
      [
        "osapuolet.csv": "Tunnus;Nimi\nP1;Luhangan kunta\nP2;Joutsan kunta",
        "asiakirjat.csv": "Tunnus;Nimi;Alkaa\nD1;Sopimus;1.1.2027\nD2;Vanha;1.1.2020–31.12.2021",
        "päätökset.csv": """
        Asiakirja;Osapuoli;Toimielin;Päivä;Päätös
        D1;P2;Valtuusto;2.3.2026;hyväksyi
        D1;P1;Valtuusto;2.3.2026;hyväksyi
        D1;P1;Hallitus;1.2.2026;esitti
        D2;P1;Valtuusto;1.2.2020;hyväksyi
        """,
        "vaiheet.csv":
          "Vaihe;Määräaika;Valmis\n1. Käynnistetään;kevät 2025;\n2. Tunnistetaan;2025;1.6.2025",
        "esityslista.csv":
          "Tunnus;Asiakirja;Toimielin;Kokouspäivä\nE1;D1;Valtuusto;12.3.2026\nE2;D1;Valtuusto;13.3.2026",
      ]
    )
    #expect(
      figures.map(\.text) == [
        """
        Valmistelun vaiheet, tehty: 1.6.2025. Valmistelun vaiheet, avoinna: kevät 2025. \
        Toimielinten kokoukset 12.3.2026 mennessä: 12.3.2026. \
        Toimielinten kokoukset 12.3.2026 jälkeen: 13.3.2026. \
        Päätökset 12.3.2026 mennessä: 1.2.2026 ja 2.3.2026 (2). \
        Suluissa on määrä, kun samaan aikaan on useita.
        """
      ]
    )
  }

  @Test func `numbers count marks that touch each other, and open ones become one`() throws {
    let figure = try #require(
      try figures(
        "approvals",
        [
          "osapuolet.csv": "Tunnus;Nimi\nP1;Luhangan kunta\nP2;Joutsan kunta",
          "asiakirjat.csv": "Tunnus;Nimi;Alkaa\nD1;Sopimus;1.1.2027",
          "päätökset.csv": """
          Asiakirja;Osapuoli;Toimielin;Päivä;Päätös
          D1;P1;Hallitus;1.2.2026;esitti
          D1;P2;Hallitus;20.2.2026;esitti
          D1;P1;Valtuusto;2.3.2026;hyväksyi
          D1;P2;Valtuusto;3.3.2026;hyväksyi
          """,
          "esityslista.csv": """
          Tunnus;Asiakirja;Toimielin;Kokouspäivä
          E1;D1;Valtuusto;1.6.2026
          E2;D1;Valtuusto;2.6.2026
          E3;D1;Valtuusto;3.6.2026
          """,
        ]
      ).first
    )
    // The signs of the legend stand under all events.
    let legend = figure.drawing.height - 200
    func marks(_ kind: Drawing.Mark) -> Int {
      figure.drawing.shapes.count { shape in
        if case .mark(let point, kind) = shape { point.y < legend } else { false }
      }
    }
    #expect(marks(.disc) == 4)
    #expect(marks(.ring) == 1)
    let labels = figure.drawing.shapes.compactMap { shape in
      if case .label(let label) = shape { label.text } else { nil }
    }
    #expect(labels.filter { $0 == "2" || $0 == "3" || $0 == "4" }.sorted() == ["2", "3"])
  }

  @Test func `a full month tells how many events there are besides`() throws {
    let figure = try #require(try figures("calendar", Self.hostile).first)
    let labels = figure.drawing.shapes.compactMap { shape in
      if case .label(let label) = shape { label.text } else { nil }
    }
    #expect(labels.contains { $0.contains(/^ja \d+ muuta$/) })
    #expect(figure.text.contains("Ilman merkintöjä: helmikuu"))
  }
}
