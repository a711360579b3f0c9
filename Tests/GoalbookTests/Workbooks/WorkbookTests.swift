import Registry
import Testing
import Wording
import Workbooks

struct WorkbookTests {
  private func workbook(_ files: KeyValuePairs<String, String>) -> Workbook {
    Workbook(folder: files.map { SourceFile(name: $0.key, bytes: Array($0.value.utf8)) })
  }

  @Test func `records refer to each other by code or by name`() {
    let workbook = workbook([
      "osa-alueet.csv": "Tunnus;Osa-alue\nA1;Elinvoima",
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;elinvoima;Väki kasvaa\nT2;a1;Yrityksiä syntyy",
      "toimenpiteet.csv": "Tavoite;Toimenpide\n\"T1, T2\";Teko\nVäki kasvaa;Toinen",
      "mittarit.csv": "Tavoite;Mittari\nT9;Muuttajat",
    ])
    #expect(Array(workbook.goals(inArea: 0)) == [0, 1])
    #expect(Array(workbook.goals(ofAction: 0)) == [0, 1])
    #expect(Array(workbook.actions(towardsGoal: 0)) == [0, 1])
    let unknown = workbook.flaws.compactMap { flaw in
      if case .unknownReference(let text, .goals, let nearest) = flaw.kind {
        "\(text) \(nearest ?? "-")"
      } else {
        nil
      }
    }
    #expect(unknown == ["T9 T2"])
  }

  @Test func `a missing code is made from the order and is never one that stands in the file`() {
    let workbook = workbook([
      "osa-alueet.csv":
        "Tunnus;Osa-alue;Ryhmä\n;Oma;alueen erityispiirre\nC2;Toinen;alueen erityispiirre\n;Kolmas;alueen erityispiirre",
      "tavoitteet.csv": "Osa-alue;Tavoite\nOma;Yksi\nOma;Kaksi",
    ])
    #expect(workbook.areas.map(\.id.text) == ["C1", "C2", "C3"])
    #expect(workbook.areas.map(\.id.isWritten) == [false, true, false])
    #expect(workbook.goals.map(\.id.text) == ["C1.1", "C1.2"])
  }

  @Test func `a made code is meant only where nothing is called so`() {
    let workbook = workbook([
      "osa-alueet.csv": "Tunnus;Osa-alue\nK1;Elinvoima",
      "tavoitteet.csv": "Osa-alue;Tavoite\nK1;Yksi\nK1;Kaksi",
      "toimenpiteet.csv": "Tavoite;Toimenpide\nK1.2;Teko",
      "resurssit.csv": "Kohde;Laji\nK1;raha",
    ])
    #expect(workbook.goals.map(\.id.text) == ["K1.1", "K1.2"])
    #expect(Array(workbook.goals(ofAction: 0)) == [1])
    #expect(workbook.target(ofResource: 0) == RecordReference(.areas, 0))
    #expect(workbook.flaws.isEmpty)
  }

  @Test func `a county that the register does not know is noticed`() {
    let workbook = workbook(["perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Keski-Suomii"])
    let nearest = workbook.flaws.compactMap { flaw in
      if case .unknownCounty("Keski-Suomii", let nearest) = flaw.kind { nearest?.fi } else { nil }
    }
    #expect(nearest == ["Keski-Suomi"])
  }

  @Test(
    arguments: [
      ("Österbottens välfärdsområde / Pohjanmaan hyvinvointialue", "17"),
      ("Pohjanmaan hyvinvointialue – Österbottens välfärdsområde", "17"),
      ("Österbottens välfärdsområde (Pohjanmaan hyvinvointialue)", "17"),
      ("Pohjanmaa/Österbotten", "17"), ("Vantaa ja Kerava / Vanda och Kervo", "04"),
      ("Pohjanmaa / Kainuu", nil), ("Pohjanmaa /", nil), ("Pohjanmaa (luonnos)", nil),
    ]
  )
  func `the county may be named in two languages`(name: String, number: String?) {
    let workbook = workbook(["perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;\(name)"])
    #expect(workbook.county?.number == number)
    #expect(workbook.flaws.isEmpty == (number != nil))
  }

  @Test func `a record is found by its sister's name and an area by its name in the template`() {
    let workbook = workbook([
      "osa-alueet.csv": """
      Tunnus;Osa-alue
      A1;Työllisyyden hoito
      A2;Tukipalvelujen järjestäminen
      A3;Ordnande av stödtjänster
      """,
      "mål.csv": """
      Kod;Delområde;Mål;Mål (fi)
      T1;Sysselsättning;Alla har jobb;Kaikilla on työ
      T2;Ordnande av stödtjänster;Kaikilla on työ;Tukea on
      """,
      "toimenpiteet.csv": "Tavoite;Toimenpide\nTukea on;Teko\nKaikilla on työ;Toinen",
    ])
    #expect(Array(workbook.goals(inArea: 0)) == [0])
    #expect(Array(workbook.goals(inArea: 2)) == [1])
    #expect(Array(workbook.goals(ofAction: 0)) == [1])
    // A record's own name hides that of another one's sister.
    #expect(Array(workbook.goals(ofAction: 1)) == [1])
    #expect(workbook.flaws.isEmpty)
  }

  @Test func `a party is found by its name in Finnish beside the Swedish one`() {
    let workbook = workbook([
      "parter.csv": "Kod;Namn;Namn på finska\nP1;Byns förening rf;Kylän yhdistys ry",
      "mål.csv": "Kod;Mål\nT1;Alla har jobb",
      "åtgärder.csv": "Mål;Åtgärd;Ansvariga\nT1;Motion;Kylän yhdistys ry",
    ])
    #expect(workbook.responsible(forAction: 0).map(\.parties) == [[0]])
    #expect(workbook.parties[0].name?.translation(to: .finnish) == "Kylän yhdistys ry")
    #expect(workbook.flaws.isEmpty)
  }

  @Test func `without a table of areas the areas are those that the goals name`() {
    let workbook = workbook(["tavoitteet.csv": "Osa-alue;Tavoite\nElinvoima;Yksi\nelinvoima;Kaksi"])
    #expect(workbook.areas.map { $0.title?.original } == ["Elinvoima"])
    #expect(Array(workbook.goals(inArea: 0)) == [0, 1])
  }

  @Test(
    arguments: [
      ("Jyväskylän kaupunki", ["Jyväskylän kaupunki"], nil as String?),
      ("Jyväskylä", ["Jyväskylän kaupunki"], nil),
      ("jyväskylän kaupunki, sivistyspalvelut", ["Jyväskylän kaupunki"], "sivistyspalvelut"),
      ("Jyväskylän kaupungin sivistystoimi", ["Jyväskylän kaupunki"], "sivistystoimi"),
      ("Petäjäveden kunta", ["Petäjäveden kunta"], nil),
      ("Keski-Suomen hva", ["Keski-Suomen hyvinvointialue"], nil),
      ("hyvinvointialueen hyte-yksikkö", ["Keski-Suomen hyvinvointialue"], "hyte-yksikkö"),
      ("KSL", ["Keski-Suomen liitto"], nil),
      ("O2", ["Keski-Suomen liitto"], nil),
      ("kaikki kunnat", ["Jyväskylän kaupunki", "Petäjäveden kunta"], nil),
      ("Ryhmä 1", ["Petäjäveden kunta"], nil),
      (
        "kuntien hyvinvointikoordinaattorit", ["Jyväskylän kaupunki", "Petäjäveden kunta"],
        "hyvinvointikoordinaattorit"
      ),
    ]
  )
  func `a party is found by its names, its genitive and its groups`(
    text: String,
    parties: [String],
    detail: String?
  ) throws {
    let workbook = workbook([
      "osapuolet.csv": """
      Tunnus;Nimi;Lyhenne;Tyyppi;Kuntaryhmä
      O1;Keski-Suomen hyvinvointialue;;hyvinvointialue;
      O2;Keski-Suomen liitto;KSL;maakunnan liitto;
      O3;Jyväskylän kaupunki;Jkl;kaupunki;Ryhmä 4
      O4;Petäjäveden kunta;;kunta;Ryhmä 1
      """,
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Tavoite",
      "toimenpiteet.csv": "Tavoite;Toimenpide;Vastuutahot\nT1;Teko;\"\(text)\"",
    ])
    let responsible = try #require(workbook.responsible(forAction: 0).first)
    #expect(responsible.parties.map { workbook.parties[$0].name?.original ?? "" } == parties)
    #expect(responsible.detail == detail)
    #expect(workbook.responsible(forAction: 0).count == 1)
  }

  @Test(
    arguments: [
      ("Jyväskylän kaupunki; Petäjäveden kunta", 2), ("Jyväskylä, Petäjävesi", 2),
      ("Jyväskylä ja Petäjävesi", 2), ("Jyväskylä/Petäjävesi", 2),
      ("Jyväskylän kaupunki, sivistys ja kulttuuri", 1), ("Oma ry, Toinen ry", 2),
      ("• Jyväskylä\n• Petäjävesi", 2), ("Jyväskylä, Petäjäveden kaupunki", 2),
    ]
  )
  func `a list of parties is split where every part is a name or none is`(text: String, count: Int)
  {
    let workbook = workbook([
      "osapuolet.csv": "Nimi;Tyyppi\nJyväskylän kaupunki;kaupunki\nPetäjäveden kunta;kunta",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Tavoite",
      "toimenpiteet.csv": "Tavoite;Toimenpide;Vastuutahot\nT1;Teko;\"\(text)\"",
    ])
    #expect(workbook.responsible(forAction: 0).count == count)
  }

  @Test func `a wrong word behind a municipality's genitive is an unknown name near the right one`()
  {
    let workbook = workbook([
      "osapuolet.csv": "Nimi;Tyyppi\nJämsän kaupunki;kaupunki",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Tavoite",
      "toimenpiteet.csv": "Tavoite;Toimenpide;Päävastuutaho\nT1;Teko;Jämsän kunta",
    ])
    #expect(workbook.lead(ofAction: 0).map(\.kind) == [.unknown(nearest: "Jämsän kaupunki")])
  }

  @Test func `a heading may name its language, and a text then has sisters`() throws {
    let workbook = workbook([
      "mål.csv": "Kod;Mål (fi);Mål;Målx\nT1;Väki kasvaa;Folkmängden ökar;x"
    ])
    let title = try #require(workbook.goals.first?.title)
    #expect(title.original == "Folkmängden ökar")
    #expect(title.translation(to: .finnish) == "Väki kasvaa")
    #expect(workbook.language == .swedish)
    #expect(workbook.flaws.count == 1)
  }

  @Test(
    arguments: [
      ("Tavoite;Perustelu;Tavoite\nA;B;C", 1), ("Tavoite;Tavoite (sv)\nA;B", 0),
      ("Tavoite (sv);Tavoite (fi)\nA;B", 0), ("Tavoite (sv);Mål (sv)\nA;B", 1),
    ]
  )
  func `a heading that comes twice is noticed unless it names its language`(
    text: String,
    count: Int
  ) {
    let repeated = workbook(["tavoitteet.csv": text]).flaws.filter { flaw in
      if case .repeatedColumn = flaw.kind { true } else { false }
    }
    #expect(repeated.count == count)
  }

  @Test(arguments: [true, false])
  func `the known headings of a flood of columns are known`(isSheet: Bool) throws {
    let flood =
      (0..<300).map { "oma \($0)" }.joined(separator: ";") + String(repeating: ";", count: 300)
    let headings =
      isSheet ? "Osa-alue;\(flood);Tavoite;Åtgärd" : "Tunnus;\(flood);Tavoite;Delområde (sv)"
    let name = isSheet ? "x.csv" : "tavoitteet.csv"
    let file = try #require(workbook([name: headings + "\nA\n"]).files.first)
    #expect(file.form == (isSheet ? .sheet : .table(.goals)))
    #expect(file.columns.count == 603)
    #expect(
      file.columns.compactMap(\.takenFor).map(\.fi)
        == (isSheet
          ? ["Osa-alue", "Tavoite", "Toimenpide"] : ["Tunnus", "Tavoite", "Osa-alue"])
    )
  }

  @Test func `basics know their keys in any language, also with the language named`() {
    let workbook = workbook([
      "grunduppgifter.csv":
        "Uppgift;Värde\nNamn;Arbetsbok\nNamn (fi);Työkirja\nVälfärdsområde;Österbotten\nOmfattning;2\nSpråk;sv\nVäder;sol\nOmfattning;3",
      "mål.csv": "Mål\nEtt",
    ])
    #expect(workbook.basics.name?.translation(to: .finnish) == "Työkirja")
    #expect(workbook.county?.number == "17")
    #expect(workbook.scope == 2)
    #expect(workbook.flaws.count == 2)
  }

  @Test func `too many cells are noticed, empty ones at the end are not`() {
    let workbook = workbook([
      "tavoitteet.csv": "Tunnus;Tavoite;\nT1;Yksi;;\nT2;Kaksi\nT3;Kolme;liikaa"
    ])
    let rows = workbook.flaws.map { workbook.rowNumber(at: $0.place) }
    #expect(workbook.goals.count == 3)
    #expect(rows == [4])
  }

  @Test func `no row is dropped whatever stands in it`() {
    let rows = (1...50).map { "\($0 % 3 == 0 ? "T\($0)" : "");\($0 % 2 == 0 ? "x;;;;" : "")" }
    let workbook = workbook([
      "tavoitteet.csv": "Tunnus;Tavoite\n" + rows.joined(separator: "\n") + "\n;\nT99;"
    ])
    #expect(workbook.goals.count == 50 - rows.count { $0 == ";" } + 1)
  }
}
