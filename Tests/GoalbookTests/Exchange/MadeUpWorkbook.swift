import Workbooks

/// Workbooks that nobody has written, with everything in them that people write.
struct MadeUpWorkbook {
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

  private var numbers: Numbers

  /// - Parameter seed: Which workbook.
  init(_ seed: Int) {
    numbers = Numbers(state: UInt64(seed))
  }

  // MARK: Tables

  /// A folder in which everything refers to something that is there.
  mutating func folder() -> [SourceFile] {
    let areaCount = count(0...4)
    let goalCount = count(1...6)
    let areas = (1...9).map { "A\($0)" }.prefix(areaCount)
    let goals = (1...9).map { "T\($0)" }.prefix(goalCount)
    let actions = (1...9).map { "TP\($0)" }.prefix(count(0...9))
    let hasCodes = Bool.random(using: &numbers)
    var files: [SourceFile] = []
    func file(_ name: String, _ headings: String, _ rows: [String]) {
      let text = ([headings] + rows).joined(separator: "\r\n")
      files.append(SourceFile(name: name + ".csv", bytes: Array(text.utf8)))
    }
    func name(_ kind: String, _ code: String) -> String { hasCodes ? code : "\(kind) \(code)" }
    var rows: [String] = []
    for area in areas {
      rows.append("\(hasCodes ? area : "");Alue \(area);\(pick(Self.groups));\(text());\(text())")
    }
    if areaCount > 0 {
      file("osa-alueet", "Tunnus;Osa-alue;Ryhmä;Tilannekuva;Huomioitavaa", rows)
    }
    rows = []
    for goal in goals {
      let list = some(Array(areas)).map { name("Alue", $0) }
      rows.append(
        "\(hasCodes ? goal : "");\(quoted(list));Tavoite \(goal);\(pick(["", "Mål \(goal)"]));\(text());\(text());\(date());\(text())"
      )
    }
    file(
      "tavoitteet",
      "Tunnus;Osa-alue;Tavoite;Tavoite (sv);Perustelu;Ikäryhmä;Määräaika;Oma sarake",
      rows
    )
    rows = []
    for action in actions {
      let list = some(Array(goals)).map { name("Tavoite", $0) }
      let first = "\(hasCodes ? action : "");\(quoted(list));Toimenpide \(action);"
      rows.append(
        first
          + "\(pick(Self.parties));\(quoted([pick(Self.parties), pick(Self.parties)]));\(date());\(pick(Self.states));\(text());\(text())"
      )
    }
    file(
      "toimenpiteet",
      "Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot;Päättyy;Tila;Huomioitavaa;Oma sarake",
      rows
    )
    rows = []
    for indicator in 0..<count(0...7) {
      let list = some(Array(goals)).map { name("Tavoite", $0) }
      rows.append(
        "\(hasCodes ? "M\(indicator)" : "");\(quoted(list));Mittari \(indicator);\(pick(["%", "kpl", ""]));\(number());\(number());\(date());\(pick(Self.parties))"
      )
    }
    file(
      "mittarit",
      "Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo;Tavoitevuosi;Vastuutaho",
      rows
    )
    rows = []
    for _ in 0..<count(0...6) where hasCodes {
      let target = pick(Array(areas) + Array(goals) + Array(actions))
      rows.append("\(target);\(pick(Self.resources));\(text("Kuvaus"));\(number());\(date())")
    }
    file("resurssit", "Kohde;Laji;Kuvaus;Määrä;Vuosi", rows)
    return files
  }

  // MARK: Anything

  private static let headings = [
    "Tunnus", "Osa-alueen tunnus", "Osa-alue", "Ryhmä", "Tavoite", "Muut osa-alueet", "Toimenpide",
    "Muut tavoitteet", "Vastuutahot", "Päävastuutaho", "Mittari", "Yksikkö", "Lähtöarvo",
    "Tavoitearvo", "Suunta", "Aikataulu", "Resurssit", "Laji", "Määrä", "Kohde",
    "Toimenpiteet ja vastuutahot", "Mål (fi)", "Goal (sv)", "Perustelu", "Huomioitavaa", "x", "x",
    "", "Tavotte", "Nimi", "Vastuutaho", "Tila", "Tila", "Osapuoli", "=x", "Tavoitteen tunnus",
  ]

  private static let cells = [
    "", "", "", "", "A1", "T1", "T1, T2", "1.1", "yhteinen", "Alue", "alue", "Tavoite yksi",
    "Jyväskylän kaupunki", "kaikki kunnat", "Muurame ja Uurainen", "31.12.2027", "–", "1.234",
    "=SUM(A1)", "'=x", "a\u{308}", "• yksi\n• kaksi", "\"", "a; b", "täydennetään", "(", "a (b",
    "x: 1 -> 2", "->", "077", "\u{202E}abc", " ", "\u{A0}", "7-9", "1e5", "--", "ja", "tilat", "15",
    "Työ (Muuramen kunta)", "1) eka\n2) toka", "v1", "kappale",
  ]

  private static let names = [
    "tavoitteet.csv", "toimenpiteet.csv", "mittarit.csv", "osa-alueet.csv", "osapuolet.csv",
    "perustiedot.csv", "resurssit.csv", "lomake.csv", "goals (2).csv", "x.csv", "vaiheet.csv",
    "foorumit.csv", "poikkeukset.csv",
  ]

  /// A file with headings and cells in any order.
  mutating func anySheet(named name: String = "lomake.csv") -> SourceFile {
    var lines: [String] = []
    for _ in 0..<count(0...2) where Bool.random(using: &numbers) {
      lines.append(
        pick(["Otsikko", "Kausi alkaa;1.1.2026", "Versio", "Tieto;Arvo", "a;b;c", "Nimi;N"])
      )
    }
    let width = count(1...8)
    lines.append((0..<width).map { _ in quoted(pick(Self.headings)) }.joined(separator: ";"))
    for _ in 0..<count(0...9) {
      let cells = (0..<max(1, width + count(-1...1))).map { _ in quoted(pick(Self.cells)) }
      lines.append(cells.joined(separator: ";"))
    }
    return SourceFile(name: name, bytes: Array(lines.joined(separator: "\n").utf8))
  }

  mutating func anyFolder() -> [SourceFile] {
    Self.names.shuffled(using: &numbers).prefix(5).map { anySheet(named: $0) }
  }

  // MARK: Parts

  private static let groups = ["yhteinen", "common", "", "alueen erityispiirre", "jokin"]
  private static let parties = [
    "", "Muuramen kunta", "A ry", "kaikki kunnat", "Jyväskylä, sivistys",
  ]
  private static let states = ["", "valmis", "late", "kesken?"]
  private static let resources = ["raha", "henkilötyö", "ei lisäresursseja", "apu"]

  private mutating func count(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &numbers)
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &numbers) ?? ""
  }

  private mutating func some(_ choices: [String]) -> [String] {
    Array(choices.shuffled(using: &numbers).prefix(count(0...2)))
  }

  private mutating func text(_ start: String = "") -> String {
    pick([start, "\(start)Teksti, jossa on sanoja", "\(start)Toinen"])
  }

  private mutating func date() -> String {
    pick(["", "2027", "31.12.2027", "5/2027", "kevät 2026", "joskus"])
  }

  private mutating func number() -> String {
    pick(["", "12,5", "12500 €", "1.234", "noin 5 %", "-3", "laskee"])
  }

  private func quoted(_ list: [String]) -> String {
    quoted(list.filter { !$0.isEmpty }.joined(separator: "; "))
  }

  private func quoted(_ text: String) -> String {
    text.contains { ";\"\n".contains($0) }
      ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
