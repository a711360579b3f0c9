import Documents
import Testing
import Wording

struct ForeignTextsTests {
  private static let texts: [(text: String, language: Language)] = [
    ("Avataan ohjaamo", .finnish), ("Luhangan kunta, työpaja; Järjestöverkosto", .finnish),
    ("forum", .finnish), ("kuntaa", .finnish), ("6 Hyväksytään sopimus", .finnish),
    ("K1.1", .finnish), ("12 500 €", .finnish),
    ("Yksi rivi\nToinen rivi", .finnish), ("Open house", .english),
    ("Nuori saa tukea viikon kuluessa", .finnish),
  ]

  private func paragraph(_ prose: Prose, language: Language = .swedish) throws -> String {
    var document = Document(language: language, title: "T", blocks: [.paragraph(prose)])
    document.foreignTexts = ForeignTexts(Self.texts)
    let page = HTML(document).text
    let start = try #require(page.firstRange(of: "<p>"))
    let end = try #require(page.firstRange(of: "</p>"))
    return String(page[start.upperBound..<end.lowerBound])
  }

  @Test func `a text that says the same words over and over is gone through once`() throws {
    let same = String(repeating: "samaa ", count: 20_000)
    var document = Document(language: .swedish, title: "T", blocks: [.paragraph(Prose(same))])
    document.foreignTexts = ForeignTexts([(same + "uutta", .finnish)])
    let marked = try #require(HTML(document).text.split(separator: "<p>").last)
    #expect(marked.hasPrefix("<span lang=\"fi\">samaa samaa"))
    #expect(marked.ranges(of: "</span>").count == 1)
  }

  @Test func `a long text is marked from its beginning to its end`() throws {
    let seven = ["nuoret", "saavat", "tukea", "ja", "neuvontaa", "viikon", "kuluessa"]
    let words = (0..<200).map { seven[$0 % 7] }.joined(separator: " ")
    var document = Document(
      language: .swedish,
      title: "T",
      blocks: [.paragraph(Prose("Mål: \(words) slut"))]
    )
    document.foreignTexts = ForeignTexts([(words, .finnish)])
    #expect(HTML(document).text.contains("Mål: <span lang=\"fi\">\(words)</span> slut"))
  }

  @Test(
    arguments: [
      ("Åtgärd: Avataan ohjaamo.", "Åtgärd: <span lang=\"fi\">Avataan ohjaamo</span>."),
      ("avataan  ohjaamo", "<span lang=\"fi\">avataan ohjaamo</span>"),
      ("Avataan ohjaamoja", "Avataan ohjaamoja"),
      ("Laukas kommun, työpaja", "Laukas kommun, <span lang=\"fi\">työpaja</span>"),
      (
        "Luhangan kunta; Järjestöverkosto",
        "<span lang=\"fi\">Luhangan kunta</span>; <span lang=\"fi\">Järjestöverkosto</span>"
      ),
      ("Dokumentet ”Open house” gäller", "Dokumentet ”<span lang=\"en\">Open house</span>” gäller"),
      // A single word may be one of the document's own.
      ("Parten finns inte i något forum än", "Parten finns inte i något forum än"),
      ("forum", "<span lang=\"fi\">forum</span>"),
      ("1.1 Avataan ohjaamo", "1.1 <span lang=\"fi\">Avataan ohjaamo</span>"),
      ("Steg 6: Hyväksytään sopimus", "Steg 6: <span lang=\"fi\">Hyväksytään sopimus</span>"),
      ("14 kuntaa (2025)", "14 <span lang=\"fi\">kuntaa</span> (2025)"),
      // Codes and numbers are in no language.
      ("K1.1: 12 500 €", "K1.1: 12 500 €"),
      ("Yksi rivi", "<span lang=\"fi\">Yksi rivi</span>"),
      // What has been cut is known by its beginning.
      (
        "Mål ”Nuori saa tukea vii…” saknar",
        "Mål ”<span lang=\"fi\">Nuori saa tukea vii…</span>” saknar"
      ),
      ("Nuori saa…", "Nuori saa…"),
    ]
  )
  func `texts in another language are marked wherever they stand`(
    text: String,
    html: String
  ) throws {
    #expect(try paragraph(Prose(text)) == html)
  }

  @Test func `a mark stands inside what is set and linked`() throws {
    let link = try paragraph("\(strong: "Avataan ohjaamo") \(link: "Open house", address: "#a")")
    #expect(
      link
        == "<strong><span lang=\"fi\">Avataan ohjaamo</span></strong> <a href=\"#a\"><span lang=\"en\">Open house</span></a>"
    )
  }

  @Test func `a text is found whose words are set in several ways`() throws {
    let html = try paragraph([
      .text("Mål: "), .strong("Avataan"), .text(" ohjaamo"), .lineBreak, .text("Yksi rivi."),
    ])
    #expect(
      html
        == "Mål: <strong><span lang=\"fi\">Avataan</span></strong><span lang=\"fi\"> ohjaamo</span><br>"
        + "<span lang=\"fi\">Yksi rivi</span>."
    )
  }

  @Test func `nothing is marked where nothing is foreign`() {
    let document = Document(language: .finnish, title: "T", blocks: ["Avataan ohjaamo"])
    #expect(!HTML(document).text.contains("<span"))
  }

  @Test func `a picture, its caption and its text are marked as well`() {
    var drawing = Drawing(width: 4000, height: 500)
    drawing.add(Drawing.Label("Källa: Avataan ohjaamo", at: Drawing.Point(x: 10, y: 120)))
    let figure = Figure(
      name: "a",
      caption: "K1 Avataan ohjaamo",
      text: "Värdena visas här: Avataan ohjaamo.",
      drawing: drawing
    )
    var document = Document(language: .swedish, title: "T", blocks: [.figure(figure)])
    document.foreignTexts = ForeignTexts(Self.texts)
    let page = HTML(document).text
    for part in [
      "<figcaption>K1 <span lang=\"fi\">Avataan ohjaamo</span></figcaption>",
      "<title id=\"figure.a.title\" lang=\"fi\">K1 Avataan ohjaamo</title>",
      "<desc id=\"figure.a.text\">Värdena visas här: Avataan ohjaamo.</desc>",
      ">Källa: <tspan lang=\"fi\">Avataan ohjaamo</tspan></text>",
      "<p>Värdena visas här: <span lang=\"fi\">Avataan ohjaamo</span>.</p>",
    ] {
      #expect(page.contains(part))
    }
  }
}
