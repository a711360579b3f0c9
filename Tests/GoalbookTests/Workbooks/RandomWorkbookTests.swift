import Rules
import Testing
import Wording
import Workbooks

/// Reading and checking made-up files: nothing that stands in a file may stop the tool.
struct RandomWorkbookTests {
  /// The same numbers in every run (SplitMix64).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let headings = [
    "Tunnus", "Osa-alue", "Ryhmä", "Tavoite", "Toimenpide", "Vastuutahot", "Päävastuutaho",
    "Mittari",
    "Yksikkö", "Lähtöarvo", "Tavoitearvo", "Suunta", "Aikataulu", "Alkaa", "Päättyy", "Resurssit",
    "Kohde", "Määrä", "Nimi", "Y-tunnus", "Kuntanumero", "Asiakirja", "Toimielin", "Korvaa", "Laji",
    "Toimenpiteet ja vastuutahot", "Mål (fi)", "Goal (sv)", "Sääntö", "Perustelu", "x", "",
    "Tavotte", "Ajankohta", "Arvo", "Osapuoli", "Taso", "Koollekutsuja", "Lyhenne", "Päivä",
    "Foorumi",
    "Peruste", "Osallistujat", "Kokoontuu vuodessa", "Pykälä", "Päätös", "Vaihe", "Valmis",
    "Vakavuus",
    "Raja-arvo", "Tietolähteet", "Vuosi", "Osoite", "Kuntaryhmä",
  ]

  private static let cells = [
    "", "", "", "A1", "T1", "T1, T2", "K1.1", "1.1", "yhteinen", "Jyväskylän kaupunki",
    "kaikki kunnat",
    "Jyväskylä, Muurame ja Uurainen", "31.12.2027", "2026–2029", "–", "1.234", "12 500 €", "-5 %",
    "=SUM(A1)", "\u{0}", "\u{FEFF}", "\u{1F468}\u{200D}\u{1F469}", "a\u{308}", "• yksi\n• kaksi",
    "\"", "\"\"",
    "a;b;c", "46023", "9999999999999999999", "täydennetään", "(", ")", "a (b", "x: 1 -> 2", "->",
    ": -> ",
    "TAV-02", "1234567-8", "3221318–2", "077", "77", "Keski-Suomi", "↓", "\u{202E}abc", " ",
    "\u{A0}",
    "e-100", "1e5", "1–2–3", "--", "..", "1.1.–", "/", "ja", " ja ", ", ,", "kunnan", "Jyväskylän",
    "§", "§ 237", "41 §", "§ 41, 1 k", "612/2021 6–7 §", "kuntalaki", "1) 2)", "41.1 §",
    "Kuntakokous",
    "valtuustokausittain", "vaihe 3", "kielelliset oikeudet",
  ]

  private static let names = [
    "tavoitteet.csv", "toimenpiteet.csv", "mittarit.csv", "osa-alueet.csv", "osapuolet.csv",
    "perustiedot.csv", "resurssit.csv", "asiakirjat.csv", "esityslista.csv", "poikkeukset.csv",
    "lomake.csv", "goals (2).csv", "x.csv", "seurantatiedot.csv", "foorumit.csv", "kokoukset.csv",
    "päätökset.csv", "tietopohja.csv", "vaiheet.csv", "säännöt.csv",
  ]

  private func file(_ numbers: inout Numbers) -> [UInt8] {
    let columnCount = Int.random(in: 1...9, using: &numbers)
    var lines: [String] = []
    func cell(_ choices: [String]) -> String {
      let text = choices.randomElement(using: &numbers) ?? ""
      guard text.contains(where: { ";\"\n".contains($0) }), Bool.random(using: &numbers) else {
        return text
      }
      return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
    let heading = (0..<columnCount).map { _ in cell(Self.headings) }
    lines.append(heading.joined(separator: ";"))
    for _ in 0..<Int.random(in: 0...12, using: &numbers) {
      let count = max(0, columnCount + Int.random(in: -1...1, using: &numbers))
      lines.append((0..<count).map { _ in cell(Self.cells) }.joined(separator: ";"))
    }
    var bytes = Array(lines.joined(separator: "\r\n").utf8)
    if Int.random(in: 0..<10, using: &numbers) == 0, !bytes.isEmpty {
      bytes[Int.random(in: 0..<bytes.count, using: &numbers)] = UInt8.random(
        in: 0...255,
        using: &numbers
      )
    }
    return bytes
  }

  @Test(arguments: Stage.allCases)
  func `no file stops reading or checking`(stage: Stage) throws {
    let asOf = try #require(CalendarDate(year: 2026, month: 5, day: 4))
    var numbers = Numbers(state: 20_260_504)
    for round in 0..<400 {
      let workbook =
        if Bool.random(using: &numbers) {
          Workbook(sheet: SourceFile(name: "lomake.csv", bytes: file(&numbers)))
        } else {
          Workbook(
            folder: Self.names.shuffled(using: &numbers).prefix(7).map {
              SourceFile(name: $0, bytes: file(&numbers))
            }
          )
        }
      let language = Language.allCases[round % 3]
      let occasion = Occasion(stage: stage, scope: workbook.scope, asOf: asOf, language: language)
      for finding in RuleBook.check(workbook, on: occasion).findings {
        #expect(!finding.message.isEmpty && !finding.remedy.isEmpty)
        let place = finding.place
        // A finding with a cell stands in a row that the spreadsheet shows.
        if place.column != nil { #expect(finding.cell(in: workbook) != nil) }
      }
    }
  }
}
