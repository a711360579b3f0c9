internal import Workbooks

/// A workbook of made-up words, as long as one likes and the same in every run.
struct MadeUpWorkbook: Sendable {
  /// What the measured workbook is: one sheet, or a folder of tables.
  enum Form: String, CaseIterable, Sendable {
    case sheet, folder
  }

  let form: Form
  let files: [SourceFile]

  /// A workbook with so many rows of actions.
  init(rows: Int, as form: Form) {
    self.form = form
    var writer = Writer()
    files = form == .sheet ? [writer.sheet(rows)] : writer.tables(rows)
  }

  var byteCount: Int { files.reduce(0) { $0 + $1.bytes.count } }

  /// Reads the workbook as `goalbook` does.
  func read() -> Workbook {
    form == .sheet ? Workbook(sheet: files[0]) : Workbook(folder: files)
  }

  /// The same on all cores.
  func readOnAllCores() async -> Workbook {
    form == .sheet
      ? await Workbook.reading(sheet: files[0]) : await Workbook.reading(folder: files)
  }

  private struct Writer {
    private var numbers = SeededNumbers(seed: 20_260_504)

    mutating func sheet(_ rows: Int) -> SourceFile {
      // Bytes from the start, so that making the file takes no more memory than reading it.
      var bytes = Array(
        "Osa-alue;Ryhmä;Tavoite;Toimenpide;Vastuutahot;Resurssit;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo;Huomioitavaa\r\n"
          .utf8
      )
      var area = ""
      var goal = ""
      for row in 0..<rows {
        if row % 1000 == 0 { area = words(3) }
        if row % 4 == 0 { goal = words(9) + " \(row)" }
        let note =
          number(in: 0..<10) == 0 ? "\"\(words(10))\n\(words(10)); \(words(3))\"" : words(12)
        var text = "\(area);yhteinen;\(goal);\(words(10)) \(row);\(parties());"
        text += "\(number(in: 10..<90)) 000 €;\(words(3)) \(row);%;\(number(in: 10..<50)),5;"
        text += "\(number(in: 51..<90));\(note)\r\n"
        bytes += text.utf8
      }
      return SourceFile(name: "työkirja.csv", bytes: bytes)
    }

    mutating func tables(_ rows: Int) -> [SourceFile] {
      var goals = "Tunnus;Osa-alue;Tavoite\r\n"
      var actions = "Tunnus;Tavoite;Toimenpide;Vastuutahot;Alkaa;Päättyy;Tila\r\n"
      var indicators = "Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo\r\n"
      var resources = "Kohde;Kuvaus;Määrä;Vuosi\r\n"
      for row in 0..<rows {
        let goal = row / 4 + 1
        if row % 4 == 0 { goals += "T\(goal);Osa-alue \(row / 1000 + 1);\(words(9)) \(row)\r\n" }
        actions += "TP\(row + 1);T\(goal);\(words(10)) \(row);\(parties());"
        actions += "1.\(number(in: 1..<13)).2026;31.12.\(number(in: 2027..<2030));käynnissä\r\n"
        indicators += "M\(row + 1);T\(goal);\(words(3)) \(row);%;\(number(in: 10..<50)),5;"
        indicators += "\(number(in: 51..<90))\r\n"
        resources += "TP\(row + 1);\(words(4));\(number(in: 10..<90)) 000 €;2027\r\n"
      }
      return [
        ("tavoitteet.csv", goals), ("toimenpiteet.csv", actions), ("mittarit.csv", indicators),
        ("resurssit.csv", resources),
      ].map { SourceFile(name: $0.0, bytes: Array($0.1.utf8)) }
    }

    private mutating func number(in range: Range<Int>) -> Int {
      Int.random(in: range, using: &numbers)
    }

    private mutating func words(_ count: Int) -> String {
      (0..<count).map { _ in Self.vocabulary[number(in: 0..<Self.vocabulary.count)] }
        .joined(separator: " ")
    }

    private mutating func parties() -> String {
      let first = number(in: 0..<Self.names.count)
      let second = (first + number(in: 1..<Self.names.count)) % Self.names.count
      return Self.names[first] + ", " + Self.names[second]
    }

    private static let vocabulary = [
      "yhteinen", "palvelu", "kunta", "hyvinvointi", "nuoret", "ikäihmiset", "perheet",
      "työllisyys", "turvallisuus", "osallisuus", "tieto", "koulutus", "liikunta", "kulttuuri",
      "varautuminen", "asuminen", "ravitsemus", "ennaltaehkäisy", "tuki", "verkosto", "seuranta",
      "arviointi", "kehittäminen", "toimintamalli", "kokeilu", "yhdyspinta",
    ]

    private static let names = [
      "Jyväskylän kaupunki", "Laukaan kunta", "Muuramen kunta", "Äänekosken kaupunki",
      "Keski-Suomen hyvinvointialue", "Luhangan kunta", "Toivakan kunta", "Petäjäveden kunta",
    ]
  }
}
