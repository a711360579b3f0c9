import Documents
import Reports
import Testing
import Wording
import Workbooks

struct TrendTests {
  private func figures(
    _ values: [(String, String)],
    baseline: String = ";",
    target: String = "8;2028",
    source: String = "Sotkanet",
    unit: String = "%",
    in language: Language = .finnish
  ) throws -> [Figure] {
    let measurements = values.map { "M1;\($0.0);\($0.1)" }.joined(separator: "\n")
    let workbook = ReportExamples.folder([
      "perustiedot.csv": "Tieto;Arvo\nKieli;fi",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Lähtövuosi;Tavoitearvo;Tavoitevuosi;Lähde
      M1;T1;Yksinäisyys;\(unit);\(baseline);\(target);\(source)
      """,
      "seurantatiedot.csv": "Mittari;Ajankohta;Arvo\n" + measurements,
    ])
    return try ReportExamples.document("indicators", of: workbook, in: language, findings: [])
      .figures
  }

  private func points(_ figure: Figure) -> [Drawing.Point] {
    figure.drawing.shapes.compactMap { shape in
      // The signs of the legend stand above all values.
      if case .mark(let point, _) = shape, point.y > 200 { point } else { nil }
    }
  }

  /// How many lines join values.
  private func joints(_ figure: Figure) -> Int {
    figure.drawing.shapes.count { if case .line(_, .heavy) = $0 { true } else { false } }
  }

  @Test(arguments: [
    [], [("2024", "9")], [("2024", "9"), ("2024", "8")], [("2024", "9"), ("5/2024", "8")],
    [("2024", "9"), ("2025", "")], [("2024", "9"), ("2025", "noin 8")],
    [("2024", "9"), ("2027", "8")], [("2024", "9 %"), ("2025", "8 €")],
    [("2024", "hyvä tilanne"), ("2025", "parempi tilanne")],
    [("2024", "9999999999999999"), ("2025", "1")],
  ])
  func `too little to show is no picture`(values: [(String, String)]) throws {
    #expect(try figures(values).isEmpty)
  }

  @Test(arguments: [
    ([("2024", "90"), ("2025", "80"), ("1–6/2026", "41")], [90, 80]),
    ([("1–6/2025", "47"), ("2025", "80"), ("1–6/2026", "41"), ("2024", "90")], [90, 80]),
    ([("1–6/2025", "47"), ("1–6/2026", "41")], [47, 41]),
    ([("2020–2022", "9"), ("2021–2023", "8"), ("2022–2024", "7")], [9, 8, 7]),
  ])
  func `a picture has values of times that are as long as each other`(
    values: [(String, String)],
    shown: [Int]
  ) throws {
    let figure = try #require(try figures(values, unit: "kpl").first)
    #expect(points(figure).count == shown.count)
    #expect(joints(figure) == shown.count - 1)
    #expect(figure.text.hasPrefix("Mittarin M1 arvot: \(shown[0]) ("))
  }

  @Test(arguments: [("kpl/10 000 as.", "kpl/10 000 as."), ("kpl", "kpl.")])
  func `the sentence on the unit ends in one full stop`(unit: String, end: String) throws {
    let figure = try #require(try figures([("2024", "9"), ("2025", "8")], unit: unit).first)
    #expect(figure.text.contains(" Yksikkö: \(end) "))
  }

  @Test func `values without a source are no picture`() throws {
    let values = [("2024", "9"), ("2025", "8")]
    #expect(try figures(values).count == 1)
    #expect(try figures(values, source: "").isEmpty)
  }

  @Test(arguments: [
    [("2022", "9,4"), ("2023", "9,2"), ("2024", "9,3")],
    [("2022", "−5"), ("2023", "0"), ("2024", "5")], [("2022", "−8"), ("2023", "−7,5")],
    [("2022", "8"), ("2023", "8"), ("2024", "8")], [("2022", "0"), ("2023", "0")],
    [("2022", "272437"), ("2023", "272438")], [("2022", "0,001"), ("2023", "1000000000")],
    [("2022", "0,0000000001"), ("2023", "0,0000000002")],
  ])
  func `a higher value stands higher, in the order of the years`(
    values: [(String, String)]
  ) throws {
    let figure = try #require(try figures(values).first)
    let points = points(figure)
    #expect(points.count == values.count)
    #expect(joints(figure) == values.count - 1)
    let numbers = values.compactMap {
      Double($0.1.replacing(",", with: ".").replacing("−", with: "-"))
    }
    for index in points.indices.dropFirst() {
      #expect(points[index - 1].x < points[index].x)
      if numbers[index] >= numbers[index - 1] { #expect(points[index].y <= points[index - 1].y) }
      if numbers[index] <= numbers[index - 1] { #expect(points[index].y >= points[index - 1].y) }
    }
    for point in points {
      #expect((0...figure.drawing.width).contains(point.x))
      #expect((0...figure.drawing.height).contains(point.y))
    }
  }

  @Test(arguments: [
    (
      Language.finnish, ["2021", "2023"],
      "Vuodelta 2022 ei ole arvoa, eikä viivaa ole vedetty sen yli."
    ),
    (
      .swedish, ["2021", "2023"],
      "Värde för 2022 saknas, och ingen linje har dragits över det året."
    ),
    (
      .english, ["2021", "2023"],
      "There is no value for 2022, and no line is drawn across that year."
    ),
    (
      .finnish, ["2015", "2018", "2020"],
      "Vuosilta 2016–2017 ja 2019 ei ole arvoa, eikä viivaa ole vedetty niiden yli."
    ),
    (
      .swedish, ["2015", "2018", "2020"],
      "Värden för 2016–2017 och 2019 saknas, och ingen linje har dragits över de åren."
    ),
    (
      .english, ["2015", "2018", "2020"],
      "There are no values for 2016–2017 and 2019, and no line is drawn across those years."
    ),
  ])
  func `a year without a value is left open and told of`(
    language: Language,
    years: [String],
    sentence: String
  ) throws {
    let values = years.map { ($0, "9") }
    let figure = try #require(try figures(values, in: language).first)
    #expect(figure.text.contains(sentence))
    #expect(!figure.isTold)
    #expect(joints(figure) == 0)
    let whole = try #require(try figures([("2021", "9"), ("2022", "8"), ("2023", "7")]).first)
    #expect(whole.isTold)
    #expect(joints(whole) == 2)
  }

  @Test(arguments: [
    (
      Language.finnish,
      "Arvoja, jotka eivät ole tarkkoja lukuja, ei ole piirretty: noin 8\u{A0}% (2022)."
    ),
    (.swedish, "Värden som inte är exakta tal har inte ritats: cirka 8\u{A0}% (2022)."),
    (.english, "Values that are not exact numbers are not drawn: about 8% (2022)."),
  ])
  func `a value that is no exact number is told and not missing`(
    language: Language,
    sentence: String
  ) throws {
    let values = [("2021", "9"), ("2022", "noin 8"), ("2024", "7")]
    let figure = try #require(try figures(values, in: language).first)
    #expect(figure.text.contains(sentence))
    #expect(figure.text.contains("2023"))
    #expect(!figure.text.contains("2022–2023"))
    #expect(joints(figure) == 0)
    #expect(!figure.isTold)
  }

  @Test(arguments: [
    (
      Language.finnish,
      "Mittarin M1 arvot: 9,4 (2023) ja 9,2 (2024). Yksikkö: %. Lähtöarvo: 9,4 (2023). Tavoitearvo: 8 (2028). Asteikko ei ala nollasta. Lähde: Sotkanet."
    ),
    (
      .swedish,
      "Värden för indikator M1: 9,4 (2023) och 9,2 (2024). Enhet: %. Utgångsvärde: 9,4 (2023). Målvärde: 8 (2028). Skalan börjar inte från noll. Källa: Sotkanet."
    ),
    (
      .english,
      "Values of indicator M1: 9.4 (2023) and 9.2 (2024). Unit: %. Baseline: 9.4 (2023). Target: 8 (2028). The scale does not start at zero. Source: Sotkanet."
    ),
  ])
  func `the text says what the picture shows`(language: Language, text: String) throws {
    let figures = try figures([("2024", "9,2")], baseline: "9,4;2023", in: language)
    #expect(figures.map(\.text) == [text])
  }

  @Test(arguments: ["8;2028", "8–9;2028", "enintään 8;2028", "8;", "8;2199", "80;2028"])
  func `a target is a dashed line`(target: String) throws {
    let figure = try #require(try figures([("2023", "9"), ("2024", "9")], target: target).first)
    let lines = figure.drawing.shapes.count {
      if case .line(let points, .dashed) = $0, points[0].y > 200 { true } else { false }
    }
    #expect(lines == (target.contains("–") ? 2 : 1))
  }

  @Test(arguments: [";", "kasvaa;2028", "8 €;2028"])
  func `a target that is no number in the unit has no line`(target: String) throws {
    let figure = try #require(try figures([("2023", "9"), ("2024", "9")], target: target).first)
    #expect(
      !figure.drawing.shapes.contains { if case .line(_, .dashed) = $0 { true } else { false } }
    )
  }

  @Test func `sixty indicators have a picture each`() throws {
    let codes = (1...60).map { "M\($0)" }
    let workbook = ReportExamples.folder([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "mittarit.csv": "Tunnus;Tavoite;Mittari;Lähde\n"
        + codes.map { "\($0);T1;Mittari;Sotkanet" }.joined(separator: "\n"),
      "seurantatiedot.csv": "Mittari;Ajankohta;Arvo\n"
        + codes.flatMap { code in (2015...2025).map { "\(code);\($0);\($0 % 4)" } }
        .joined(separator: "\n"),
    ])
    for report in ["indicators", "monitoring"] {
      let figures = try ReportExamples.document(report, of: workbook, findings: []).figures
      #expect(figures.map(\.name) == codes)
    }
  }

  @Test(arguments: [
    ("9", "8", true), ("9", "1", false), ("−9", "−8", true), ("−9", "9", false), ("8", "0", false),
  ])
  func `a scale without zero is told of in the picture and in the text`(
    first: String,
    second: String,
    isTold: Bool
  ) throws {
    let target = first.hasPrefix("−") ? "−8;2028" : "8;2028"
    let values = [("2024", first), ("2025", second)]
    let figure = try #require(try figures(values, target: target).first)
    let labels = figure.drawing.shapes.compactMap { shape in
      if case .label(let label) = shape { label.text } else { nil }
    }
    #expect(labels.contains("Asteikko ei ala nollasta") == isTold)
    #expect(figure.text.contains("Asteikko ei ala nollasta.") == isTold)
  }

  @Test(arguments: [("9", "5", "1"), ("2", "5", "9"), ("−8", "−5", "−1"), ("5", "3", "0")])
  func `the line of a target does not fall on the edge, unless that is zero`(
    first: String,
    second: String,
    target: String
  ) throws {
    let values = [("2024", first), ("2025", second)]
    let figure = try #require(try figures(values, target: "\(target);2028").first)
    func heights(_ stroke: Drawing.Stroke) -> [Int] {
      figure.drawing.shapes.compactMap { shape in
        if case .line(let points, stroke) = shape, points[0].y == points[1].y {
          points[0].y
        } else {
          nil
        }
      }
    }
    let line = try #require(heights(.dashed).last)
    let edges = [heights(.thin).min(), heights(.thin).max()]
    #expect(edges.contains(line) == (target == "0"))
  }

  @Test func `of values that stand closely only the first and the last are labelled`() throws {
    let values = (2000...2024).map { (String($0), String($0 * 7_919)) }
    let figure = try #require(try figures(values, target: ";").first)
    let labels = figure.drawing.shapes.compactMap { shape in
      if case .label(let label) = shape { label.text.filter(\.isNumber) } else { nil }
    }
    let labelled = values.map(\.1).filter(labels.contains)
    #expect(labelled == [values[0].1, values[24].1])
  }
}
