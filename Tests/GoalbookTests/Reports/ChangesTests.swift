import Documents
import Reports
import Testing
import Wording
import Workbooks

struct ChangesTests {
  private func workbook(version: String, target: String, ends: String) -> Workbook {
    ReportExamples.folder([
      "perustiedot.csv": "Tieto;Arvo\nKieli;fi\nVersio;\(version)",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Työtä",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Päättyy\nTP1;T1;Avataan ohjaamo;\(ends)",
      "mittarit.csv":
        "Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Tavoitearvo\nM1;T1;Osuus;%;kasvaa;\(target)",
    ])
  }

  private var old: Workbook { workbook(version: "v1.0", target: "10", ends: "31.12.2027") }
  private var new: Workbook { workbook(version: "v1.1", target: "8", ends: "31.12.2028") }

  @Test(arguments: [
    (
      Language.finnish, "Edellinen versio: 1.0. Tämä versio: 1.1.",
      "TP1 Avataan ohjaamo\npäättyy myöhemmin\n31.12.2027\n31.12.2028",
      "M1 Osuus\ntavoitearvo pienempi\n10\u{A0}%\n8\u{A0}%"
    ),
    (
      .swedish, "Föregående version: 1.0. Denna version: 1.1.",
      "TP1 Avataan ohjaamo\nslutar senare\n31.12.2027\n31.12.2028",
      "M1 Osuus\nlägre målvärde\n10\u{A0}%\n8\u{A0}%"
    ),
    (
      .english, "Previous version: 1.0. This version: 1.1.",
      "TP1 Avataan ohjaamo\nends later\n31 December 2027\n31 December 2028",
      "M1 Osuus\nlower target\n10%\n8%"
    ),
  ])
  func `changes stand with what was and what is`(
    language: Language,
    versions: String,
    action: String,
    indicator: String
  ) throws {
    for report in ["changes", "annex"] {
      let text = try ReportExamples.document(report, of: new, in: language, since: old).plainText
      #expect(text.contains(versions))
      #expect(text.contains(action))
      #expect(text.contains(indicator))
    }
  }

  @Test func `what has been removed is named as the previous version names it`() throws {
    let empty = ReportExamples.folder(["tavoitteet.csv": "Tunnus;Tavoite\nT1;Työtä"])
    let text = try ReportExamples.document("changes", of: empty, since: old).plainText
    #expect(text.contains("Uusia: 0. Poistettuja: 1. Muuttuneita: 0."))
    #expect(text.contains("TP1\npoistettu\nAvataan ohjaamo\n–"))
  }

  @Test(arguments: [
    (Language.swedish, 0, "Ungas ångest minskar tydligt", "texten har ändrats\n"),
    (.finnish, 0, "Ungas ångest minskar tydligt", "teksti muuttunut (ruotsiksi)\n"),
    (.finnish, 1, "Nuorten ahdistus vähenee selvästi", "teksti muuttunut\n"),
    (.swedish, 1, "Nuorten ahdistus vähenee selvästi", "texten har ändrats (på finska)\n"),
    (.english, 1, "Nuorten ahdistus vähenee selvästi", "text changed (in Finnish)\n"),
  ])
  func `the language version that has changed is shown`(
    language: Language,
    version: Int,
    wording: String,
    word: String
  ) throws {
    func workbook(_ swedish: String, _ finnish: String) -> Workbook {
      ReportExamples.folder([
        "perustiedot.csv": "Tieto;Arvo\nKieli;sv",
        "mål.csv": "Kod;Mål;Mål (fi)\nT1;\(swedish);\(finnish)",
      ])
    }
    let old = workbook("Ungas ångest minskar", "Nuorten ahdistus vähenee")
    let new =
      version == 0
      ? workbook(wording, "Nuorten ahdistus vähenee") : workbook("Ungas ångest minskar", wording)
    let text = try ReportExamples.document("changes", of: new, in: language, since: old).plainText
    #expect(text.contains("T1\n\(word)"))
    #expect(text.contains(wording))
  }

  @Test func `resources have changed, are new or are gone`() throws {
    func workbook(_ resources: String) -> Workbook {
      ReportExamples.folder([
        "tavoitteet.csv": "Tunnus;Tavoite\nT1;Työtä",
        "resurssit.csv": "Kohde;Laji;Määrä;Yksikkö;Vuosi\n" + resources,
      ])
    }
    let old = workbook("T1;raha;15 000 €;;2027\nT1;raha;5 000 €;;2028\nT1;tilat;;;")
    let new = workbook("T1;raha;25 000;€;2027\nT1;raha;5 000;€;2028\nT1;henkilötyö;1 htv;;2027")
    let text = try ReportExamples.document("changes", of: new, since: old).plainText
    #expect(text.contains("Uusia: 1. Poistettuja: 1. Muuttuneita: 1."))
    #expect(
      text.contains(
        "T1 Työtä\nmäärä muuttunut\nraha, 15\u{A0}000\u{A0}€ (2027)\nraha, 25\u{A0}000\u{A0}€ (2027)"
      )
    )
    #expect(text.contains("lisätty\n–\nhenkilötyö, 1\u{A0}htv (2027)"))
    #expect(text.contains("poistettu\ntilat\n–"))
    #expect(!text.contains("2028"))
  }

  @Test func `nothing has changed, or there is nothing to compare with`() throws {
    let same = try ReportExamples.document("changes", of: new, in: .english, since: new).plainText
    #expect(same.contains("have not changed."))
    let alone = try ReportExamples.document("changes", of: new, in: .english).plainText
    #expect(alone.contains("No previous version has been given, so changes cannot be shown."))
    let annex = try ReportExamples.document("annex", of: new, in: .english)
    #expect(!annex.sections.contains { $0.heading == "Changes since the previous version" })
  }

  /// A text as raw Markdown shows it.
  private func shown(_ prose: Prose) -> String {
    prose.inlines.map { inline in
      switch inline {
      case .strong(let text): "**\(text)**"
      case .text(let text): text
      default: "?"
      }
    }.joined()
  }

  @Test(
    arguments: [
      ("Avataan 12,5 ovea", "Avataan 13,5 ovea", "Avataan **12,5** ovea", "Avataan **13,5** ovea"),
      ("Ovi on auki.", "Ovi on nyt auki.", "Ovi on auki.", "Ovi on **nyt** auki."),
      ("Ovi on auki", "Ovi on auki, aina", "Ovi on auki", "Ovi on auki**, aina**"),
      ("ovi ja uusi ikkuna", "ovi ja ikkuna", "ovi ja **uusi** ikkuna", "ovi ja ikkuna"),
      (
        "Uusi yhteinen ovi auki", "Vanha yhteinen portti auki",
        "**Uusi** yhteinen **ovi** auki", "**Vanha** yhteinen **portti** auki"
      ),
      ("a a a b", "a a b", "a a **a** b", "a a b"),
      (
        "Ovi auki ja/tai kiinni", "Ovi auki ja tai kiinni", "Ovi auki ja**/**tai kiinni",
        "Ovi auki ja tai kiinni"
      ),
      (
        "Avataan yhteinen ovi", "Avataan Yhteinen ovi", "Avataan **yhteinen** ovi",
        "Avataan **Yhteinen** ovi"
      ),
      // Nothing to speak of is the same, so that marks would only disturb.
      ("Avataan ovi", "Suljetaan ikkuna", "Avataan ovi", "Suljetaan ikkuna"),
    ]
  )
  func `of a reworded text the words that differ are in bold, and all words stay`(
    before: String,
    after: String,
    shownBefore: String,
    shownAfter: String
  ) throws {
    func workbook(_ text: String) -> Workbook {
      ReportExamples.folder(["tavoitteet.csv": "Tunnus;Tavoite\nT1;\"\(text)\""])
    }
    let document = try ReportExamples.document(
      "changes",
      of: workbook(after),
      since: workbook(before)
    )
    let row = try #require(document.sections[0].blocks.compactMap(\.table).first?.rows.first)
    let isMarked = (shownBefore + shownAfter).split(separator: "**").enumerated()
      .contains { $0 % 2 == 1 && $1.contains(where: \.isLetter) || $0 % 2 == 1 && $1 == "12,5" }
    let isWhole = !(shownBefore + shownAfter).contains("**")
    let word =
      isWhole
      ? "teksti kirjoitettu uudelleen" : isMarked ? "teksti muuttunut" : "välimerkit muuttuneet"
    #expect(row.map(shown) == ["**T1**", word, shownBefore, shownAfter])
    #expect(document.plainText.contains("Muuttuneet sanat on lihavoitu.") == isMarked)
  }

  @Test func `long texts with nothing in common at their ends are compared quickly`() throws {
    let words = (0..<20_000).map { "sana\($0)" }
    func workbook(_ words: [String]) -> Workbook {
      ReportExamples.folder([
        "tavoitteet.csv": "Tunnus;Tavoite\nT1;\(words.joined(separator: " "))"
      ])
    }
    let clock = ContinuousClock()
    let time = try clock.measure {
      _ = try ReportExamples.document(
        "changes",
        of: workbook(words.reversed()),
        findings: [],
        since: workbook(words)
      )
    }
    #expect(time < .seconds(20))
  }

  @Test func `a record that has changed in several ways is named once`() throws {
    let rows = try ReportExamples.document("changes", of: new, since: old).sections
      .flatMap { $0.blocks.compactMap(\.table).flatMap(\.rows) }.map { $0[0].plainText }
    #expect(Set(rows).count == rows.count)
  }

  @Test(arguments: [
    ("vuosittain;;", "joka toinen vuosi;;", "aikataulu muuttunut\nvuosittain\njoka toinen vuosi"),
    ("vuosittain;;", "2027;;", "aikataulu muuttunut\nvuosittain\n2027"),
    (";käynnissä;", ";myöhässä;", "tila muuttunut\nkäynnissä\nmyöhässä"),
    (";;Kesken", ";;Tehty", "huomioitavaa muuttunut\nKesken\nTehty"),
  ])
  func `what is said of an action beside its dates is compared`(
    before: String,
    after: String,
    row: String
  ) throws {
    func workbook(_ cells: String) -> Workbook {
      ReportExamples.folder([
        "tavoitteet.csv": "Tunnus;Tavoite\nT1;Työtä",
        "toimenpiteet.csv":
          "Tunnus;Tavoite;Toimenpide;Aikataulu;Tila;Huomioitavaa\nTP1;T1;Ohjaamo;" + cells,
      ])
    }
    let (old, new) = (workbook(before), workbook(after))
    let text = try ReportExamples.document("changes", of: new, since: old).plainText
    #expect(text.contains("TP1 Ohjaamo\n\(row)"))
    let same = try ReportExamples.document("changes", of: new, since: new).plainText
    #expect(same.contains("ei ole tullut muutoksia"))
  }

  @Test func `a status that is entered for the first time is no change`() throws {
    func workbook(_ status: String) -> Workbook {
      ReportExamples.folder([
        "tavoitteet.csv": "Tunnus;Tavoite\nT1;Työtä",
        "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Tila\nTP1;T1;Ohjaamo;" + status,
      ])
    }
    let text = try ReportExamples.document(
      "changes",
      of: workbook("ei aloitettu"),
      since: workbook("")
    ).plainText
    #expect(text.contains("ei ole tullut muutoksia"))
  }

  @Test(arguments: [
    ("M1;T1;Osuus;Sotkanet;paranee", "lähde muuttunut\nTHL\nSotkanet"),
    ("M1;T1;Osuus;THL;heikkenee", "suunta muuttunut\nparanee\nheikkenee"),
  ])
  func `the source and a wish for an indicator are compared`(indicator: String, row: String) throws
  {
    func workbook(_ row: String) -> Workbook {
      ReportExamples.folder([
        "tavoitteet.csv": "Tunnus;Tavoite\nT1;Työtä",
        "mittarit.csv": "Tunnus;Tavoite;Mittari;Lähde;Suunta\n" + row,
      ])
    }
    let (old, new) = (workbook("M1;T1;Osuus;THL;paranee"), workbook(indicator))
    let text = try ReportExamples.document("changes", of: new, since: old).plainText
    #expect(text.contains("M1 Osuus\n\(row)"))
  }

  private func sheet(_ rows: String) -> Workbook {
    let text = "Osa-alue;Tavoite;Toimenpide;Mittari\n" + rows
    return Workbook(sheet: SourceFile(name: "työkirja.csv", bytes: Array(text.utf8)))
  }

  @Test func `an action whose goal is worded otherwise has not moved`() throws {
    let old = sheet("Työ;Työtä nuorille;Ohjaamo avataan;Osuus")
    let new = sheet("Työ;Työtä kaikille;Ohjaamo avataan;Osuus")
    let text = try ReportExamples.document("changes", of: new, since: old).plainText
    #expect(text.contains("Työtä kaikille"))
    #expect(!text.contains("tavoitteet muuttuneet"))
  }

  @Test func `goals that had the same code one after the other are named`() throws {
    let old = sheet("Työ;Työtä nuorille;Ohjaamo avataan;\n;;Kesätyöt kootaan;")
    let new = sheet(
      "Työ;Työtä ikääntyneille;Ohjaamo avataan;\n;Työtä nuorille;Kesätyöt kootaan;"
    )
    let text = try ReportExamples.document("changes", of: new, since: old).plainText
    #expect(
      text.contains("tavoitteet muuttuneet\nA1.1 Työtä nuorille\nA1.1 Työtä ikääntyneille")
    )
  }
}
