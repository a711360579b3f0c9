import Foundation
import Testing
import Wording
import Workbooks

struct TidyingTests {
  /// The file that tidying makes of one file of a folder.
  private func tidied(
    _ name: String,
    _ text: String,
    _ language: Language,
    beside others: [SourceFile] = []
  ) -> String {
    let workbook = Workbook(folder: [SourceFile(name: name, bytes: Array(text.utf8))] + others)
    let file = Tidying(workbook, in: language).files.first { $0.name == name }
    return file.map { String(decoding: $0.bytes, as: UTF8.self) } ?? text
  }

  @Test(
    arguments: [
      // Headings, with their language and in any form.
      (
        "tavoitteet.csv", "TUNNUS; Tavoite ;Tavoite (ruotsiksi);Oma sarake\nT1;A;B; c \n", .swedish,
        "Kod;Mål (fi);Mål (sv);Oma sarake\nT1;A;B; c \n"
      ),
      (
        "mål.csv", "Kod;Mål;Motiveringar;Tidsfrist\nT1;A;B;\n", .finnish,
        "Tunnus;Tavoite;Perustelu;Määräaika\nT1;A;B;\n"
      ),
      (
        "actions.csv", "Code,Goal,Measure,Goal\nT1.1,T1,x,y\nCode,Goal,Measure,Goal\n", .finnish,
        "Tunnus,Tavoite,Toimenpide,Goal\nT1.1,T1,x,y\nTunnus,Tavoite,Toimenpide,Goal\n"
      ),
      // A heading whose column holds something else is still that heading.
      (
        "toimenpiteet.csv",
        "Tavoite;Toimenpide;Börjar\n" + (1...12).map { "T1;a\($0);kunta \($0)\n" }.joined(),
        .finnish,
        "Tavoite;Toimenpide;Alkaa\n" + (1...12).map { "T1;a\($0);kunta \($0)\n" }.joined()
      ),
      // Words.
      (
        "toimenpiteet.csv", "Tavoite;Toimenpide;Tila\nT1;a;I tid\nT1;b;on time\nT1;c;ei tiedossa\n",
        .finnish,
        "Tavoite;Toimenpide;Tila\nT1;a;aikataulussa\nT1;b;aikataulussa\nT1;c;ei tiedossa\n"
      ),
      (
        "osapuolet.csv", "Nimi;Tyyppi;Sopimusosapuoli\nA;Kaupunki;x\nB;seurakunta;Ei\n", .swedish,
        "Namn;Typ;Avtalspart\nA;stad;ja\nB;seurakunta;nej\n"
      ),
      // Dates.
      (
        "toimenpiteet.csv",
        "Tavoite;Toimenpide;Alkaa;Päättyy\nT;a;01.05.2026;2027-12-31\nT;b;5/2026;kesä 2027\n"
          + "T;c;touko.26;2027 loppuun\nT;d;5/6/2026;31.12.\nT;e;jatkuva;3.4.27\n",
        .finnish,
        "Tavoite;Toimenpide;Alkaa;Päättyy\nT;a;1.5.2026;31.12.2027\nT;b;toukokuussa 2026;kesällä 2027\n"
          + "T;c;toukokuussa 2026;2027 loppuun\nT;d;5/6/2026;31.12.\nT;e;jatkuva;3.4.2027\n"
      ),
      (
        "actions.csv",
        "Goal;Action;Schedule\nT;a;kevät 2026 - syksy 2027\nT;b;2026-2028\nT;c;toistaiseksi\n"
          + "T;d;koko kausi\nT;e;1.1.2026-31.12.2029\nT;f;2026 alkaen\n",
        .english,
        "Goal;Action;Schedule\nT;a;spring 2026–autumn 2027\nT;b;2026–2028\nT;c;toistaiseksi\n"
          + "T;d;whole period\nT;e;1.1.2026–31.12.2029\nT;f;2026 alkaen\n"
      ),
      (
        "actions.csv",
        "Goal;Action;Schedule\nT;a;Q1–Q2 2027\nT;b;lukuvuosi 2026–2027\nT;c;2026, 2027 ja 2028\n"
          + "T;d;alkuvuosi 2027\nT;e;kevätkausi 2027\nT;f;joka syksy\nT;g;v. 12/2027\nT;h;2026-27\n",
        .english,
        "Goal;Action;Schedule\nT;a;Q1–Q2 2027\nT;b;lukuvuosi 2026–2027\nT;c;2026, 2027 ja 2028\n"
          + "T;d;alkuvuosi 2027\nT;e;kevätkausi 2027\nT;f;joka syksy\nT;g;v. 12/2027\nT;h;2026-27\n"
      ),
      // Numbers.
      (
        "mittarit.csv",
        "Tavoite;Mittari;Lähtöarvo;Tavoitearvo\nT;a;12 500;1.5\nT;b;1.234;12500€\nT;c;38%;väh. 40 %\n"
          + "T;d;−5;10-12\nT;e;laskee;toteutunut\nT;f;+5 %;< 8\nT;g;12\u{A0}500 htv;40 000 € (2027)\nT;h;1234,50;8,00\nT;i;8,20 %;-0,50\n",
        .finnish,
        "Tavoite;Mittari;Lähtöarvo;Tavoitearvo\nT;a;12500;1,5\nT;b;1.234;12 500 €\nT;c;38 %;vähintään 40 %\n"
          + "T;d;-5;10–12\nT;e;vähenee;toteutunut\nT;f;+5 %;<8\nT;g;12 500 htv;40 000 € (2027)\nT;h;1234,50;8,00\nT;i;8,20 %;-0,50\n"
      ),
      (
        "indicators.csv", "Goal;Indicator;Baseline;Target\nT;a;8,25;noin 12 500\nT;b;1,234;38 %\n",
        .english, "Goal;Indicator;Baseline;Target\nT;a;8,25;about 12 500\nT;b;1,234;38%\n"
      ),
      (
        "indicators.csv", "Goal,Indicator,Baseline\nT,a,\"8,25\"\n", .english,
        "Goal,Indicator,Baseline\nT,a,8.25\n"
      ),
      (
        "actions.csv", "Goal;Action;Starts;Ends\nT;a;5/2026;summer 2027\n", .english,
        "Goal;Action;Starts;Ends\nT;a;in May 2026;summer 2027\n"
      ),
      // White space, quotes, empty cells.
      (
        "tavoitteet.csv",
        "Koonti;;;\r\n\"Tunnus\";\"Tavoite\";;\r\n\"T1\";\" Väki\u{A0}kasvaa \";;\r\n\r\nT2;\"a;b\"\n;;x;\n",
        .finnish, "Koonti;\r\nTunnus;Tavoite\r\nT1;Väki kasvaa\r\n\r\nT2;\"a;b\"\nT3;;x\n"
      ),
      // Codes.
      (
        "osa-alueet.csv", "Tunnus;Osa-alue;Ryhmä\nA1;Yksi;yhteinen\n;Kaksi;yhteinen\n", .finnish,
        "Tunnus;Osa-alue;Ryhmä\nA1;Yksi;yhteinen\nA2;Kaksi;yhteinen\n"
      ),
      (
        "tavoitteet.csv", "Osa-alue;Tavoite;Tunnus\nA;Yksi\nA;Kaksi; \n", .finnish,
        "Osa-alue;Tavoite;Tunnus\nA;Yksi;A1.1\nA;Kaksi;A1.2\n"
      ),
      // Basics and versions.
      (
        "perustiedot.csv",
        "Tieto;Arvo\nVälfärdsområde:; Keski-Suomi\nPeriod starts;01.01.2026\nLaajuus;3\nKieli;fi\n"
          + "Name (sv);X \nVersio;1.0\nTila;Utkast\nSää;1.5.26\nSeurantakuukausi;toukokuu\n",
        .finnish,
        "Tieto;Arvo\nHyvinvointialue:;Keski-Suomi\nKausi alkaa;1.1.2026\nLaajuus;3\nKieli;fi\n"
          + "Nimi (sv);X\nVersio;v1.0\nTila;luonnos\nSää;1.5.26\nSeurantakuukausi;5\n"
      ),
      // Damage is left alone.
      (
        "tavoitteet.csv", "Tunnus;Tavoite\nT1;\"auki \nT2;x\u{1} \n", .finnish,
        "Tunnus;Tavoite\nT1;\"auki \nT2;x\u{1} \n"
      ),
      // Quotation marks beyond the headings, in rows of other lengths.
      (
        "tavoitteet.csv", "Tunnus;Tavoite\nT1;a;\nT2;b;c\nT3;d;e;\"\";f\n", .finnish,
        "Tunnus;Tavoite\nT1;a\nT2;b;c\nT3;d;e;;f\n"
      ),
      // Files that are no tables.
      ("muistio.csv", "x; y\n1; 2\n", .finnish, "x; y\n1; 2\n"),
    ] as [(String, String, Language, String)]
  )
  func `a table is made uniform`(name: String, text: String, language: Language, result: String) {
    #expect(tidied(name, text, language) == result)
    #expect(tidied(name, result, language) == result)
  }

  @Test(
    arguments: [
      // Basics above the headings; several values in a cell.
      (
        "Otsikko;;;\nPerioden börjar;01.01.2026;;\nOsa-alue;Tavoite;Arviointimittarit;Tavoitearvo\n"
          + "A;B;\"x\ny\";\"1.5\n12500€\"\n;;z;2.5\n",
        .finnish,
        "Otsikko;;;\nKausi alkaa;1.1.2026;;\nOsa-alue;Tavoite;Mittari;Tavoitearvo\n"
          + "A;B;\"x\ny\";\"1,5\n12 500 €\"\n;;z;2,5\n"
      ),
      // The joint column, the resources, codes with and without their record.
      (
        "Delområde;Mål;Toimenpiteet ja vastuut;Resurser;Tila\nA;B;C (Vasa stad);12500€;färdig\n",
        .finnish,
        "Osa-alue;Tavoite;Toimenpiteet ja vastuutahot;Resurssit;Tila\nA;B;C (Vasa stad);12 500 €;valmis\n"
      ),
      (
        "Tavoitteen tunnus;Tavoite;Tunnus;Toimenpide;Tila\n;B;;\"C\nD\";kesken\n;;;E;valmis\n",
        .swedish,
        "Målets kod;Mål;Kod;Åtgärd;Status\nT1;B;;\"C\nD\";pågår\n;;T1.3;E;slutförd\n"
      ),
      (
        "Osa-alue;Tavoite;Toimenpide;Resurssit\nA;B;C;virkatyö\n;;D;\"Raha\n0,5htv\"\n", .english,
        "Area;Goal;Action;Resources\nA;B;C;virkatyö\n;;D;\"money\n0,5 htv\"\n"
      ),
      // One word of another language for two columns: the heading stays.
      (
        "Osa-alue;Tavoite;Toimenpide;Vastuutahot;Mittari;Mittarin vastuutaho\nA;B;C;D;E;F\n",
        .finnish,
        "Osa-alue;Tavoite;Toimenpide;Vastuutahot;Mittari;Mittarin vastuutaho\nA;B;C;D;E;F\n"
      ),
      // A sign that is not seen is all that keeps a text from being calculated.
      (
        "Osa-alue;Tavoite;Toimenpide\n\u{AD}=1+1;B\u{AD};\u{2028}=A1\n", .finnish,
        "Osa-alue;Tavoite;Toimenpide\n\u{AD}=1+1;B;\u{2028}=A1\n"
      ),
      // Area and goal without their own codes' columns, and a bare code of the area.
      (
        "Tunnus;Osa-alue;Tavoite\n1;A;B\n;C;D\n", .finnish,
        "Tunnus;Osa-alue;Tavoite\n1;A;B\nA1;C;D\n"
      ),
    ] as [(String, Language, String)]
  )
  func `a sheet is made uniform`(text: String, language: Language, result: String) {
    func tidied(_ text: String) -> String {
      let workbook = Workbook(sheet: SourceFile(name: "taulukko.csv", bytes: Array(text.utf8)))
      return Tidying(workbook, in: language).files.first
        .map { String(decoding: $0.bytes, as: UTF8.self) } ?? text
    }
    #expect(tidied(text) == result)
    #expect(tidied(result) == result)
  }

  @Test func `a code that somebody refers to in vain is not given to a record`() {
    let goals = "Tunnus;Tavoite\n;a\n;b\n"
    let exceptions = SourceFile(
      name: "poikkeukset.csv",
      bytes: Array("Sääntö;Kohde;Perustelu\nTAV-03;T2;x\n".utf8)
    )
    #expect(
      tidied("tavoitteet.csv", goals, .finnish, beside: [exceptions])
        == "Tunnus;Tavoite\nT1;a\n;b\n"
    )
  }

  @Test func `changes have their places, and changed rows their lines`() throws {
    let text = "Tunnus;Tavoite;Määräaika\nT1;\"a\nb\";01.02.2027\n\nT2; c ;2027\n;d;\n"
    let source = SourceFile(name: "tavoitteet.csv", bytes: Array(text.utf8))
    let workbook = Workbook(folder: [source])
    let tidying = Tidying(workbook, in: .finnish)
    let file = try #require(tidying.files.first)
    #expect(tidying.changes.map(\.kind) == [.date, .whiteSpace, .code])
    #expect(tidying.changes.map(\.before) == ["01.02.2027", " c ", ""])
    #expect(tidying.changes.map(\.after) == ["1.2.2027", "c", "T3"])
    #expect(tidying.changes.map { workbook.line(at: $0.place) } == [2, 5, 6])
    #expect(
      tidying.changes.map { workbook.heading(at: $0.place) } == ["Määräaika", "Tavoite", "Tunnus"]
    )
    #expect(file.lines.map(\.line) == [2, 5, 6])
    #expect(file.lines.map(\.newLine) == [2, 5, 6])
    #expect(file.lines[0].before == ["T1;\"a", "b\";01.02.2027"])
    #expect(file.lines[0].after == ["T1;\"a", "b\";1.2.2027"])
    #expect(!file.isReencoded)
    #expect(file.index == 0 && file.name == "tavoitteet.csv")
  }

  @Test func `the file keeps its encoding, delimiter and line ends`() throws {
    let text = "\u{FEFF}sep=,\r\nTunnus,Tavoite,Määräaika\r\nT1,\"x, y\",05/2027\r\n"
    let bytes = try #require(text.data(using: .utf16LittleEndian))
    let source = SourceFile(name: "tavoitteet.csv", bytes: Array(bytes))
    let file = try #require(Tidying(Workbook(folder: [source]), in: .swedish).files.first)
    let after = "\u{FEFF}sep=,\r\nKod,Mål,Tidsfrist\r\nT1,\"x, y\",i maj 2027\r\n"
    #expect(Data(file.bytes) == after.data(using: .utf16LittleEndian))
  }

  // MARK: Properties

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Workbooks")

  private static func sources(_ name: String) throws -> [SourceFile] {
    let url = root.appending(path: name)
    guard !name.hasSuffix(".csv") else {
      return [SourceFile(name: name, bytes: Array(try Data(contentsOf: url)))]
    }
    return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted().map {
      SourceFile(name: $0, bytes: Array(try Data(contentsOf: url.appending(path: $0))))
    }
  }

  private func read(_ sources: [SourceFile], isSheet: Bool) -> Workbook {
    isSheet ? Workbook(sheet: sources[0]) : Workbook(folder: sources)
  }

  /// The files as they are after tidying.
  private func apply(_ tidying: Tidying, to workbook: Workbook, _ sources: [SourceFile])
    -> [SourceFile]
  {
    sources.map { source in
      let file = tidying.files.first { $0.name == source.name }
      return SourceFile(name: source.name, bytes: file?.bytes ?? source.bytes)
    }
  }

  /// What the records of a workbook say and refer to, whatever their headings and words.
  private func meaning(of workbook: Workbook) -> [String] {
    func lines<R: Record>(_ records: [R]) -> [String] {
      records.map { record in
        Mirror(reflecting: record).children
          .filter { $0.label != "origin" }
          .map { "\($0.label ?? ""): \($0.value)" }.joined(separator: "\n")
          // A code that was made is written down, and a version gets its letter.
          .replacing("isWritten: false", with: "isWritten: true")
          .replacing(#/version: Optional\("v?/#, with: "version: (")
      }
    }
    let basics = workbook.basics
    var lines =
      lines(workbook.parties) + lines(workbook.areas) + lines(workbook.goals)
      + lines(workbook.actions) + lines(workbook.resources) + lines(workbook.indicators)
      + lines(workbook.documents) + lines(workbook.agenda) + lines(workbook.exceptions)
    lines.append(
      "\(basics.name as Any) \(basics.county as Any) \(basics.periodStarts) \(basics.periodEnds)"
        + "\(basics.language) \(basics.scope) \(basics.status) \(basics.monitoringMonth)"
        + "\(basics.goalsPerArea) \(basics.note as Any)"
    )
    for index in workbook.goals.indices { lines.append("\(workbook.areas(ofGoal: index))") }
    for index in workbook.actions.indices {
      lines.append("\(workbook.goals(ofAction: index)) \(workbook.responsible(forAction: index))")
    }
    for index in workbook.resources.indices {
      lines.append("\(String(describing: workbook.target(ofResource: index)))")
    }
    lines += workbook.flaws.map { flaw in
      // What is not known may be near to a code that was not written down before.
      if case .unknownReference(let text, let kind, _) = flaw.kind {
        "\(text) \(kind)"
      } else {
        "\(flaw.kind)"
      }
    }
    return lines
  }

  private func expectTidy(_ sources: [SourceFile], isSheet: Bool, _ language: Language) {
    let workbook = read(sources, isSheet: isSheet)
    let tidying = Tidying(workbook, in: language)
    let after = apply(tidying, to: workbook, sources)
    let tidy = read(after, isSheet: isSheet)
    let again = Tidying(tidy, in: language)
    #expect(again.changes.map { "\($0.kind): \($0.before) → \($0.after)" } == [])
    let (before, afterwards) = (meaning(of: workbook), meaning(of: tidy))
    #expect(before.count == afterwards.count)
    #expect(zip(before, afterwards).first { $0 != $1 }.map { [$0, $1] } ?? [] == [])
  }

  @Test(
    arguments: ["keski-suomi-2026", "luonnos.csv", "utkast"],
    Language.allCases
  )
  func `a second run changes nothing, and the first nothing that is read`(
    name: String,
    language: Language
  ) throws {
    expectTidy(try Self.sources(name), isSheet: name.hasSuffix(".csv"), language)
  }

  @Test(
    arguments: [
      ("keski-suomi-2026", Language.finnish), ("utkast", .swedish),
    ]
  )
  func `an example is tidy in its own language`(name: String, language: Language) throws {
    let tidying = Tidying(read(try Self.sources(name), isSheet: false), in: language)
    #expect(tidying.changes.isEmpty, "\(tidying.changes)")
  }

  @Test func `the draft sheet is tidied in its own encoding`() throws {
    let sources = try Self.sources("luonnos.csv")
    let tidying = Tidying(read(sources, isSheet: true), in: .finnish)
    #expect(!(tidying.files.first?.isReencoded ?? false))
    let swedish = try #require(Tidying(read(sources, isSheet: true), in: .swedish).files.first)
    #expect(!swedish.isReencoded)
    let text = try #require(String(bytes: swedish.bytes, encoding: .windowsCP1252))
    #expect(text.contains("Delområde;Grupp;Mål;Åtgärd;Ansvariga;Resurser;Indikator;Enhet;Riktning"))
    #expect(text.contains("Perioden börjar;1.1.2026"))
  }

  private static let tables: [(name: String, headings: [[String]])] = [
    (
      "tavoitteet",
      [["Tunnus", "Kod"], ["Tavoite", "MÅL", "Goals"], ["Määräaika", "Due"], ["Oma"]]
    ),
    (
      "actions",
      [
        ["Code", ""], ["Goal"], ["Action", "Toimi"], ["Tila", "Status"], ["Alkaa"], ["Aikataulu"],
        ["Action (sv)", "Action (ruotsi)"],
      ]
    ),
    (
      "mittarit",
      [["Tunnus"], ["Tavoite"], ["Mittari"], ["Suunta"], ["Målvärde"], ["Baseline year"]]
    ),
    ("resurser", [["Gäller"], ["Laji"], ["Määrä"], ["Vuosi", "År"], ["Kuvaus"]]),
    ("osapuolet", [["Tunnus"], ["Nimi"], ["Typ"], ["Sopimusosapuoli"]]),
    ("perustiedot", [["Tieto", "Uppgift"], ["Arvo"]]),
    (
      "oma",
      [
        ["Osa-alue"], ["Ryhmä"], ["Tavoite"], ["Toimenpiteet ja vastuutahot", "Åtgärd"],
        ["Resurssit"],
        ["Mittari"], ["Tavoitearvo"], ["Yksikkö"], ["Tila"], ["Tunnus", "Väri"],
      ]
    ),
  ]

  private static let texts = [
    "", "", "", " ", "T1", "T2", "A", "Väki kasvaa", " kunta\u{A0}x ", "valmis", "I tid", "ökar",
    "yhteinen", "raha", "Money", "virkatyö", "kyllä", "stad", "12 500", "12500€", "1.5", "1,5 %",
    "1.234", "38%", "noin 5 htv", "≥ 3", "10-12", "01.02.2026", "2026-12-31", "5/2026",
    "kevät 2026",
    "2026-2028", "jatkuva", "2027 loppuun", "a;b", "x \"y\"", "1. a\n2. b", "1,5\n2.5", "•  a\n• b",
    "Kausi alkaa", "Versio", "Nimi (sv)", "1.1", "=1+1", "Tavoite", "\u{AD}", "– ei", "#REF!",
    "laskee",
  ]

  @Test(arguments: 0..<90 as Range<UInt64>)
  func `generated workbooks are tidy after one run`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func pick<T>(_ list: [T]) throws -> T { try #require(list.randomElement(using: &random)) }
    let isSheet = seed % 4 == 0
    let chosen = isSheet ? [Self.tables[6]] : Array(Self.tables.shuffled(using: &random).prefix(4))
    var sources: [SourceFile] = []
    for table in chosen {
      let delimiter = try pick([";", ",", "\t"])
      let quotesAll = Bool.random(using: &random)
      var rows: [[String]] = [try table.headings.map(pick)]
      if isSheet { rows.insert(["Period starts", "01.01.2026"], at: 0) }
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        let extra = Int.random(in: -1...1, using: &random)
        rows.append(
          try (0..<max(1, table.headings.count + extra)).map { _ in try pick(Self.texts) }
        )
      }
      let text = rows.map { row in
        row.map { cell in
          let isQuoted =
            quotesAll || cell.contains { "\"\n".contains($0) || String($0) == delimiter }
          return isQuoted ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
        }.joined(separator: delimiter)
      }.joined(separator: try pick(["\n", "\r\n"]))
      sources.append(SourceFile(name: table.name + ".csv", bytes: Array(text.utf8)))
    }
    expectTidy(sources, isSheet: isSheet, Language.allCases[Int(seed % 3)])
  }
}
