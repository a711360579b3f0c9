import Documents
import Reports
import Testing
import Wording

@testable import Workbooks

struct ResponsibilitiesTests {
  private func document(
    parties: Int,
    _ actions: String,
    _ language: Language = .finnish
  ) throws -> Document {
    let names = (1...parties).map { "P\($0);Osapuoli \($0)" }.joined(separator: "\n")
    let workbook = ReportExamples.folder([
      "osapuolet.csv": "Tunnus;Nimi\n" + names,
      "osa-alueet.csv": "Tunnus;Osa-alue\nA1;Työ\nA2;Koti",
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;A1;Työtä\nT2;A2;Kotona\nT3;;Muu",
      "foorumit.csv": "Nimi\nKuntakokous",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot\n" + actions,
    ])
    return try ReportExamples.document(
      "responsibilities",
      of: workbook,
      in: language,
      findings: []
    )
  }

  private func rows(_ section: (heading: String, blocks: [Block])) -> [[String]] {
    section.blocks.compactMap(\.table).flatMap(\.rows).map { $0.map(\.plainText) }
  }

  @Test func `the summary counts, and tells who has nothing and what nobody has`() throws {
    let document = try document(
      parties: 3,
      "TP1;T1;A;P1;P1, yksikkö\nTP2;T1;B;Kuntakokous;P1\nTP3;T2;C;;"
    )
    let summary = document.sections[0]
    #expect(rows(summary) == [["Osapuoli 1", "1", "1", "2"], ["Kuntakokous", "1", "0", "1"]])
    let text = document.plainText
    #expect(text.contains("Ilman vastuita toimenpiteissä: Osapuoli 2 ja Osapuoli 3."))
    #expect(text.contains("Toimenpiteet ilman vastuutahoa: TP3."))
  }

  @Test(
    arguments: [
      (Language.finnish, "P = päävastuu, O = osallistuu", ["P", "O", "–"]),
      (.swedish, "H = huvudansvar, M = medverkar", ["H", "M", "–"]),
      (.english, "L = leads, T = takes part", ["L", "T", "–"]),
    ]
  )
  func `where few are named there is a matrix with its legend`(
    language: Language,
    legend: String,
    letters: [String]
  ) throws {
    let document = try document(parties: 3, "TP1;T1;A;P1;P2\nTP2;T1;B;P3;", language)
    let section = document.sections[1]
    #expect(section.blocks[0].plainText == legend)
    #expect(rows(section) == [["TP1 A"] + letters, ["TP2 B", "–", "–", letters[0]]])
  }

  @Test func `where many are named each has a row, and the actions are told below`() throws {
    let document = try document(
      parties: 7,
      "TP1;T1;A;P1;P2; \nTP2;T1;B;P7;\"P1; P2; P3; P4; P5; P6\"\nTP3;T3;C;P2;"
    )
    #expect(
      document.sections.map(\.heading) == [
        "Yhteenveto", "A1 Työ", "Toimenpiteet ilman osa-aluetta",
      ]
    )
    let section = document.sections[1]
    #expect(rows(section).count == 7)
    #expect(rows(section)[0] == ["Osapuoli 1", "TP1", "TP2"])
    #expect(rows(section)[6] == ["Osapuoli 7", "TP2", "–"])
    #expect(section.blocks.last?.plainText == "TP1 A\nTP2 B")
  }

  /// The members of 301 parties would have 100 233 duties.
  @Test(arguments: [
    (
      Language.finnish, "kaikki osapuolet",
      "koska niiden osapuolilla olisi yli 100\u{A0}000 vastuuta."
    ),
    (
      .swedish, "alla parter",
      "eftersom deras parter skulle ha fler än 100\u{A0}000 uppgifter."
    ),
    (.english, "all parties", "since their parties would have more than 100,000 of them."),
  ])
  func `groups whose members would fill a book are told as such`(
    language: Language,
    name: String,
    sentence: String
  ) throws {
    let document = try document(
      parties: 301,
      (1...333).map { "TP\($0);T1;Toimi \($0);\($0 == 1 ? "P1" : "");kaikki osapuolet" }
        .joined(separator: "\n"),
      language
    )
    #expect(
      rows(document.sections[0]) == [["Osapuoli 1", "1", "0", "1"], [name, "0", "333", "333"]]
    )
    #expect(rows(document.sections[1])[0].count == 3)
    let text = document.plainText
    #expect(text.contains(sentence))
    // Whoever is in a group has something to do.
    #expect(!text.contains("Osapuoli 2"))
  }
}
