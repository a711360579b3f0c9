import Registry
import Testing
import Wording
import Workbooks

struct SheetReaderTests {
  private func workbook(_ text: String) -> Workbook {
    Workbook(sheet: SourceFile(name: "työkirja.csv", bytes: Array(text.utf8)))
  }

  @Test(arguments: [(1, 20_000), (20, 300)])
  func `actions with many further rows are put together in one go`(actions: Int, rows: Int) {
    let cell = (1...actions).map { "Toimi \($0)" }.joined(separator: "\n")
    let further = (1...rows).map { ";;Yhdistys \($0)\n" }.joined()
    let workbook = workbook("Tavoite;Toimenpide;Vastuutahot\nT;\"\(cell)\";Yhdistys 0\n" + further)
    #expect(workbook.actions.count == actions)
    #expect(workbook.responsible(forAction: actions - 1).count == rows + 1)
    #expect(workbook.responsible(forAction: 0).last?.row == rows + 1)
  }

  @Test func `of many actions in one cell the first has what further rows say`() {
    let cell = (1...21).map { "Toimi \($0)" }.joined(separator: "\n")
    let workbook = workbook(
      "Tavoite;Toimenpide;Vastuutahot;Arvio\nT;\"\(cell)\";A ry;Alku\n;;B ry;Jatkuu\n"
    )
    #expect(workbook.actions.count == 21)
    #expect(workbook.responsible(forAction: 0).map(\.text) == ["A ry", "B ry"])
    #expect(workbook.responsible(forAction: 20).map(\.text) == ["A ry"])
    #expect(workbook.actions[0].assessment?.original == "Alku\nJatkuu")
    #expect(workbook.actions[20].assessment?.original == "Alku")
  }

  @Test func `a long text beside many records of one cell stands with the first ones`() {
    let long = String(repeating: "pitkä ", count: 400)
    let lines = (1...25).map { "Rivi \($0)" }.joined(separator: "\n")
    let workbook = workbook(
      """
      Tavoite;Toimenpide;Vastuutahot;Arvio;Aikataulu;Mittari;Lähtöarvo;Yksikkö;Resurssit;Vuosi
      T;"\(lines)";A ry;\(long);\(long);"\(lines)";\(long);kpl;"\(lines)";\(long)
      """
    )
    #expect(workbook.actions.count == 25 && workbook.indicators.count == 25)
    #expect(workbook.actions.count { $0.assessment != nil } == 20)
    #expect(workbook.actions.count { !$0.schedule.isEmpty } == 20)
    #expect(workbook.actions.allSatisfy { $0.responsible?.original == "A ry" })
    #expect(workbook.indicators.count { !$0.baseline.isEmpty } == 20)
    #expect(workbook.indicators.allSatisfy { $0.unit?.original == "kpl" })
    #expect(workbook.resources.count { !$0.year.isEmpty } == 20)
  }

  @Test func `empty area, goal and action cells mean as above`() {
    let workbook = workbook(
      """
      Osa-alue;Tavoite;Toimenpide;Vastuutahot;Mittari
      Elinvoima;Väki kasvaa;Neuvonta avataan;A ry;Muuttajat
      ;;;B ry;Yritykset
      ;;Kampanja pidetään;C ry;
      ;Yrityksiä syntyy;Koulutetaan;D ry;Perustetut
      """
    )
    #expect(workbook.areas.count == 1)
    #expect(workbook.goals.map { $0.title?.original } == ["Väki kasvaa", "Yrityksiä syntyy"])
    #expect(workbook.actions.map(\.id.text) == ["A1.1.1", "A1.1.2", "A1.2.1"])
    #expect(workbook.indicators(ofGoal: 0).count == 2)
    #expect(workbook.goals(inArea: 0).count == 2)
    #expect(workbook.responsible(forAction: 0).map(\.text) == ["A ry", "B ry"])
    #expect(workbook.responsible(forAction: 0).map(\.row) == [nil, 2])
    #expect(workbook.actions[0].responsible?.original == "A ry; B ry")
    #expect(workbook.responsible(forAction: 1).map(\.text) == ["C ry"])
  }

  @Test func `texts of further rows are added to the records that go on`() {
    let workbook = workbook(
      """
      Osa-alue;Tavoite;Perustelu;Toimenpide;Vastuutahot;Tila;Arvio;Huomioitavaa
      Elinvoima;;;;;;;Koskee koko aluetta
      ;Väki kasvaa;Syy;Neuvonta avataan;A ry;käynnissä;Alussa;Tilat
      ;;Toinen syy;;;;;Rahoitus auki
      ;Väki kasvaa;Syy;;B ry;sama;Puolessa;Tilat
      ;;;;;Käynnissä;;-
      ;Yrityksiä syntyy;;;;;Kesken;Odottaa
      """
    )
    #expect(workbook.areas.map { $0.notes?.original } == ["Koskee koko aluetta"])
    #expect(workbook.goals.map { $0.rationale?.original } == ["Syy\nToinen syy", nil])
    #expect(workbook.goals.map { $0.notes?.original } == [nil, "Odottaa"])
    #expect(workbook.goals.map { $0.assessment?.original } == [nil, "Kesken"])
    #expect(workbook.actions[0].notes?.original == "Tilat\nRahoitus auki")
    #expect(workbook.actions[0].assessment?.original == "Alussa")
    #expect(workbook.actions[1].assessment?.original == "Puolessa")
    #expect(workbook.actions[0].status.value == .inProgress)
  }

  @Test func `remarks of further rows stand once beside several actions, each in its language`() {
    let workbook = workbook(
      """
      Tavoite;Toimenpide;Vastuutahot;Arvio;Huomioitavaa;Huomioitavaa (sv)
      Väki kasvaa;"Neuvonta avataan
      Kampanja pidetään";A ry;;Tilat;
      ;;B ry;Kesken;Raha;Pengar
      ;;;;;Tid
      """
    )
    #expect(workbook.actions.map { $0.notes?.original } == ["Tilat\nRaha", nil])
    #expect(workbook.actions[0].notes?.translation(to: .swedish) == "Pengar\nTid")
    #expect(workbook.actions.map { $0.assessment?.original } == ["Kesken", "Kesken"])
    #expect(workbook.flaws.isEmpty)
  }

  @Test(
    arguments: [
      (";;;;Tornio;;2028;", [6]), (";;;;;;;myöhässä", [7]), (";;;;Tornio;;2027;Käynnissä", []),
      (";yhteinen;;;Tornio;;;", [1]), (";Yhdyspinta;Väki kasvaa;;;12;;", [5]),
      (";;;;;12;sama;-", [5]),
    ]
  )
  func `what a record cannot have twice is told`(row: String, cells: [Int]) {
    let workbook = workbook(
      """
      Osa-alue;Ryhmä;Tavoite;Toimenpide;Vastuutahot;Lähtöarvo;Aikataulu;Tila;Mittari
      Elinvoima;Yhdyspinta;Väki kasvaa;Neuvonta avataan;Kemi;;2027;käynnissä;
      \(row)
      """
    )
    let places = workbook.flaws.compactMap { flaw -> Place? in
      if case .unreadCell = flaw.kind { flaw.place } else { nil }
    }
    #expect(places.map(\.column) == cells)
    #expect(places.allSatisfy { $0.row == 2 })
  }

  @Test(
    arguments: [
      "sama", "Sama", "ks. edellinen", "Ks. ed.", "samma", "Se ovan", "d:o", "”", "–”–", "- \"\" -",
      "same as above", "",
    ]
  )
  func `a mark for the cell above means it`(mark: String) {
    let cell = mark.contains("\"") ? "\"\(mark)\"" : mark
    let workbook = workbook(
      """
      Osa-alue;Tavoite;Toimenpide;Vastuutahot
      Elinvoima;Väki kasvaa;Neuvonta avataan;A ry
      \(cell);\(cell);Kampanja pidetään;B ry
      \(cell);Yrityksiä syntyy;Koulutetaan;C ry
      """
    )
    #expect(workbook.areas.map { $0.title?.original } == ["Elinvoima"])
    #expect(workbook.goals.map { $0.title?.original } == ["Väki kasvaa", "Yrityksiä syntyy"])
    #expect(workbook.actions.map(\.id.text) == ["A1.1.1", "A1.1.2", "A1.2.1"])
    #expect(workbook.flaws.isEmpty)
  }

  @Test func `a mark with nothing above it is a text`() {
    let workbook = workbook("Osa-alue;Tavoite;Toimenpide\nsama;sama;Neuvonta avataan\n")
    #expect(workbook.areas.map { $0.title?.original } == ["sama"])
    #expect(workbook.goals.map { $0.title?.original } == ["sama"])
  }

  @Test(
    arguments: [
      ("Äänekoski + Saarijärvi", ["Äänekosken kaupunki", "Saarijärven kaupunki"], nil),
      ("HVA/perhekeskus", ["Keski-Suomen hyvinvointialue"], "perhekeskus"),
      ("Jyväskylän kaupunki/sivistyspalvelut", ["Jyväskylän kaupunki"], "sivistyspalvelut"),
      ("Hyvaks", ["Keski-Suomen hyvinvointialue"], nil),
      ("Hyvaksin perhepalvelut", ["Keski-Suomen hyvinvointialue"], "perhepalvelut"),
      ("Vastuu: Muuramen kunta", ["Muuramen kunta"], nil),
      ("Laukaa/Muurame", ["Laukaan kunta", "Muuramen kunta"], nil),
      (
        "HVA/perhekeskus, Muurame", ["Keski-Suomen hyvinvointialue", "Muuramen kunta"],
        "perhekeskus"
      ),
    ] as [(String, [String], String?)]
  )
  func `parties are found as organisations write them`(
    text: String,
    names: [String],
    detail: String?
  ) {
    let workbook = workbook(
      "Hyvinvointialue;Keski-Suomi\nOsa-alue;Tavoite;Toimenpide;Vastuutahot\nA;B;C;\(text)\n"
    )
    let named = workbook.responsible(forAction: 0)
    #expect(
      named.flatMap(\.parties).map { workbook.parties[$0].name?.original } == names
    )
    #expect(named.first?.detail == detail)
  }

  @Test func `the same goal further down is the same, under another area another`() {
    let workbook = workbook(
      """
      Osa-alue;Tavoite;Toimenpide
      A;Sama;Yksi
      B;Sama;Kaksi
      A;Sama;Kolme
      """
    )
    #expect(workbook.goals.count == 2)
    #expect(workbook.actions(towardsGoal: 0).count == 2)
    #expect(workbook.actions(towardsGoal: 1).count == 1)
  }

  @Test(
    arguments: [
      "OSA-ALUE 2: Elinvoima", "Osa-alue – Elinvoima", "Tavoitekokonaisuus B1: Elinvoima",
    ]
  )
  func `a title above an area's rows is the area that it names`(title: String) {
    let workbook = workbook(
      "Osa-alue;Tavoite\nTurva;Yksi\n\(title);\nElinvoima;Toinen\n\(title);Kolmas"
    )
    #expect(workbook.areas.map { $0.title?.original } == ["Turva", "Elinvoima"])
    #expect(workbook.goals(inArea: 1).count == 2)
  }

  @Test(
    arguments: [
      ("OSA-ALUE 2: Elinvoima", ["Yksi", "Toinen"]),
      ("Area B: Vitality", ["Yksi", "Toinen"]),
      ("TYÖLLISYYDEN HOITO", ["Yksi", "Toinen"]),
      ("8. Sysselsättning", ["Yksi", "Toinen"]),
      ("Työllisyyden hoito paranee", ["Yksi", "Työllisyyden hoito paranee", "Toinen"]),
      (
        "Osa-aluetta kehitetään: kaikki mukaan",
        ["Yksi", "Osa-aluetta kehitetään: kaikki mukaan", "Toinen"]
      ),
      ("Osa-alue 2 toimii", ["Yksi", "Osa-alue 2 toimii", "Toinen"]),
    ]
  )
  func `a title above an area's rows is no goal`(title: String, goals: [String]) {
    let workbook = workbook("Tavoite;Toimenpide\nYksi;Teko\n\(title);\nToinen;Teko")
    #expect(workbook.goals.map { $0.title?.original } == goals)
  }

  @Test func `an area of the template is one in two languages`() {
    func file(_ name: String, _ text: String) -> SourceFile {
      SourceFile(name: name, bytes: Array(text.utf8))
    }
    let workbook = Workbook(
      folder: [
        file("Malax.csv", "Delområde;Mål;Åtgärd\nSysselsättning;Verkstäderna öppnas;Verkstad"),
        file("Vaasa.csv", "Osa-alue;Tavoite;Toimenpide\nTyöllisyyden hoito;Väki kasvaa;Ohjaamo"),
        file("Vörå.csv", "Delområde;Mål;Åtgärd\nSysselsättning;Väki kasvaa;Kurs\nEget;Annat;Plan"),
        file("Åbo.csv", "Osa-alue;Tavoite\nTyöllisyyden hoito / Sysselsättning;Väki kasvaa"),
      ]
    )
    #expect(workbook.areas.map { $0.title?.original } == ["Sysselsättning", "Eget"])
    #expect(workbook.goals(inArea: 0).count == 2)
    #expect(workbook.actions.count == 4)
  }

  @Test func `a title with rows below it that go on with it stays the goal that it stands for`() {
    let workbook = workbook("Tavoite;Toimenpide\nYksi;Teko\nOsa-alue 2: Turva;\n;Toinen teko")
    #expect(workbook.goals(ofAction: 1).elementsEqual([1]))
  }

  @Test func `a new area does not take over the goal above`() {
    let workbook = workbook("Osa-alue;Tavoite;Toimenpide\nA;Yksi;Teko\nB;;Toinen teko")
    #expect(workbook.goals.count == 1)
    #expect(workbook.goals(ofAction: 1).isEmpty)
  }

  @Test
  func
    `indicators on several lines get the values of the same lines, a single unit belongs to all`()
  {
    let workbook = workbook(
      """
      Osa-alue;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
      A;T;"Yksi
      Kaksi";%;"10
      20";"5
      8"
      """
    )
    #expect(workbook.indicators.map { $0.unit?.original } == ["%", "%"])
    #expect(workbook.indicators.map { $0.baseline.value?.text(in: .finnish) } == ["10", "20"])
    #expect(workbook.indicators.map { $0.target.value?.text(in: .finnish) } == ["5", "8"])
  }

  @Test(
    arguments: [
      "->", "→", "-->", "=>", "==>", "–>", "—>", "−>", "⇒", "➔", "➜", "\u{F0E0}", "?",
    ]
  )
  func `an indicator's line may say its baseline, target, unit and year`(arrow: String) throws {
    let workbook = workbook("Tavoite;Mittari\nT;Sairauspoissaolot: 17,2 \(arrow) 15 pv/htv (2027)")
    let indicator = try #require(workbook.indicators.first)
    #expect(indicator.title?.original == "Sairauspoissaolot")
    #expect(indicator.unit?.original == "pv/htv")
    #expect(indicator.baseline.value?.quantity?.value.text(in: .finnish) == "17,2")
    #expect(indicator.targetYear.value?.text(in: .finnish) == "2027")
  }

  @Test(
    arguments: [
      ("Yksinäisyys 12 → 8", "Yksinäisyys", "12"),
      ("Yksinäisyys – 12 % → 8 %", "Yksinäisyys", "12\u{A0}%"),
      (
        "8.-luokkalaisten yksinäisyys, noin 12 500 (2025) -> 8000 (2029)",
        "8.-luokkalaisten yksinäisyys", "noin 12\u{A0}500 (2025)"
      ),
      ("Kouluterveyskysely 2025 12 → 8", "Kouluterveyskysely 2025", "12"),
      ("Sairauspoissaolot 17,2 pv/htv => 15 pv/htv", "Sairauspoissaolot", "17,2\u{A0}pv/htv"),
      ("Yksinäisyys (12 % → 8 %)", "Yksinäisyys", "12\u{A0}%"),
      ("Yksinäisyys, tytöt (12→8)", "Yksinäisyys, tytöt", "12"),
      ("Työttömät: 120 --> 60", "Työttömät", "120"),
      ("Työllistyneet: 120 –> 160 hlö", "Työllistyneet", "120"),
      ("Yksinäisyys 12 % ? 8 %", "Yksinäisyys", "12\u{A0}%"),
      ("Työttömät: 120 ? 60 (2027)", "Työttömät", "120"),
      ("Osallistuvatko 12 ? ja 8 eivät", "Osallistuvatko 12 ? ja 8 eivät", nil),
      ("Malli käytössä (2026 → 2029)", "Malli käytössä (2026 → 2029)", nil),
      ("Palaute (asteikko: heikko → hyvä)", "Palaute (asteikko: heikko → hyvä)", nil),
      ("12 → 8", "12 → 8", nil),
      ("Palveluun 3 päivässä pääsevät → 80", "Palveluun 3 päivässä pääsevät → 80", nil),
      ("Malli käytössä 2026 → 2029", "Malli käytössä 2026 → 2029", nil),
      ("Taso 1 → taso 2", "Taso 1 → taso 2", nil),
    ] as [(String, String, String?)]
  )
  func `an indicator's line needs no colon between its name and its baseline`(
    line: String,
    name: String,
    baseline: String?
  ) throws {
    let indicator = try #require(workbook("Tavoite;Mittari\nT;\(line)").indicators.first)
    #expect(indicator.title?.original == name)
    #expect(indicator.baseline.value?.text(in: .finnish) == baseline)
    #expect(indicator.target.isEmpty == (baseline == nil))
  }

  @Test(
    arguments: [
      ("Poissaolot: laskee", "Poissaolot", Direction.decreases),
      ("Yritysyhteistyö → lisääntyy", "Yritysyhteistyö", .increases),
      ("Yritysyhteistyö: -> lisääntyy", "Yritysyhteistyö", .increases),
      ("Yritysyhteistyö ? lisääntyy", "Yritysyhteistyö", .increases),
      ("Frånvaro: minskar", "Frånvaro", .decreases),
      ("Palvelut: määrä: pysyy ennallaan", "Palvelut: määrä", .stays),
      ("Väestö: kasvu", "Väestö: kasvu", nil),
      ("Kouluterveyskysely: kokee yksinäisyyttä", "Kouluterveyskysely: kokee yksinäisyyttä", nil),
      (": laskee", ": laskee", nil),
      ("laskee", "laskee", nil),
    ] as [(String, String, Direction?)]
  )
  func `an indicator's line may end in its direction`(
    line: String,
    name: String,
    direction: Direction?
  ) throws {
    let indicator = try #require(
      workbook("Tavoite;Mittari;Tavoitearvo\nT;\(line);10").indicators.first
    )
    #expect(indicator.title?.original == name)
    #expect(indicator.direction.value == direction)
    #expect(indicator.target.value?.text(in: .finnish) == "10")
  }

  @Test func `a direction may stand behind the baseline`() throws {
    let indicator = try #require(
      workbook("Tavoite;Mittari\nT;Työttömät: 120 -> laskee").indicators.first
    )
    #expect(indicator.title?.original == "Työttömät")
    #expect(indicator.baseline.value?.text(in: .finnish) == "120")
    #expect(indicator.direction.value == .decreases)
  }

  @Test func `the same indicator under one goal is one, unless it says something else`() {
    let workbook = workbook(
      "Tavoite;Toimenpide;Mittari;Yksikkö;Tavoitearvo\nT;A;M;%;40\nT;B;M;;\nT;C;M;%;40\nT;D;M;kpl;41"
    )
    #expect(workbook.indicators.map { $0.unit?.original } == ["%", "kpl"])
    #expect(workbook.indicators(ofGoal: 0).count == 2)
  }

  @Test(arguments: ["hlöä", "henkilöä", "hlö"])
  func `an indicator whose unit is written otherwise is the same`(unit: String) {
    let workbook = workbook(
      "Tavoite;Toimenpide;Mittari;Yksikkö;Lähtöarvo\nT;A;M;hlö;40 hlö\nT;B;M;\(unit);40 \(unit)"
    )
    #expect(workbook.indicators.map { $0.unit?.original } == ["hlö"])
    #expect(workbook.actions.count == 2)
  }

  @Test func `bulleted actions are taken apart and lines without a bullet continue`() {
    let workbook = workbook(
      """
      Tavoite;Toimenpide;Vastuutahot
      T;"• Eka toimi
        jatkuu tässä
      • Toka toimi";A ry
      """
    )
    #expect(
      workbook.actions.map { $0.title?.original } == ["Eka toimi jatkuu tässä", "Toka toimi"]
    )
    #expect(workbook.actions.allSatisfy { $0.responsible?.original == "A ry" })
  }

  @Test(
    arguments: [
      ("Avataan neuvonta (Jyväskylän kaupunki, Muuramen kunta)", "Avataan neuvonta", 2),
      ("Avataan neuvonta – Jyväskylän kaupunki", "Avataan neuvonta", 1),
      ("Avataan neuvonta, vastuu: kaikki kunnat", "Avataan neuvonta", 1),
      ("Avataan neuvonta (myös illalla)", "Avataan neuvonta (myös illalla)", 0),
      ("Avataan neuvonta – ei vielä päätetty", "Avataan neuvonta – ei vielä päätetty", 0),
    ]
  )
  func `the template's joint column is taken apart where somebody is named`(
    cell: String,
    title: String,
    count: Int
  ) throws {
    let workbook = workbook(
      "Hyvinvointialue;Keski-Suomi\nTavoite;Toimenpiteet ja vastuutahot\nT;\"\(cell)\""
    )
    let action = try #require(workbook.actions.first)
    #expect(action.title?.original == title)
    #expect(workbook.responsible(forAction: 0).count == count)
  }

  @Test(
    arguments: [
      ("Avataan neuvonta (Muurame, TE-palvelut)", ["Muurame", "TE-palvelut"]),
      ("Avataan neuvonta (Muuramen sivistystoimi, MLL)", ["Muuramen sivistystoimi", "MLL"]),
      ("Avataan neuvonta (Vasa/ungdomstjänster)", ["Vasa", "ungdomstjänster"]),
      ("Avataan neuvonta – Muurame ja poliisi", ["Muurame", "poliisi"]),
      ("Avataan neuvonta (hva)", ["hva"]),
      ("Avataan neuvonta (nuorisotyö)", []),
      ("Avataan neuvonta (varkauden estämiseksi)", []),
    ]
  )
  func `the joint column names municipalities where no county is told`(
    cell: String,
    names: [String]
  ) {
    let workbook = workbook("Tavoite;Toimenpiteet ja vastuutahot\nT;\(cell)")
    #expect(workbook.responsible(forAction: 0).map(\.text) == names)
  }

  @Test(
    arguments: [
      ("Hoidetaan jono\nVastuu: Jyväskylän kaupunki, Keski-Suomen hva", ["Hoidetaan jono"], [2]),
      ("Hoidetaan jono\n(Jyväskylän kaupunki, Keski-Suomen hva)", ["Hoidetaan jono"], [2]),
      ("Eka toimi\nToka toimi\nAnsvar: Muuramen kunta", ["Eka toimi", "Toka toimi"], [0, 1]),
    ]
  )
  func `a line that says who is responsible belongs to the action above it`(
    cell: String,
    titles: [String],
    counts: [Int]
  ) {
    let workbook = workbook(
      "Hyvinvointialue;Keski-Suomi\nTavoite;Toimenpiteet ja vastuutahot\nT;\"\(cell)\""
    )
    #expect(workbook.actions.map { $0.title?.original } == titles)
    #expect(workbook.actions.indices.map { workbook.responsible(forAction: $0).count } == counts)
  }

  @Test(
    arguments: [
      "Pirkanmaan Voimia Oy, Tampereen kaupunki ja Pirha",
      "Tampereen kaupunki, Pirkanmaan Voimia Oy ja Pirha",
    ]
  )
  func `an organisation that is not known loses nobody who stands beside it`(text: String) {
    let workbook = workbook(
      "Hyvinvointialue;Pirkanmaa\nTavoite;Toimenpiteet ja vastuutahot\nT;\"Teko (vastuu: \(text))\""
    )
    let names = workbook.responsible(forAction: 0).flatMap(\.parties)
      .compactMap { workbook.parties[$0].name?.original }
    #expect(Set(names) == ["Tampereen kaupunki", "Pirkanmaan hyvinvointialue"])
  }

  @Test(
    arguments: [
      ("Jyväskylä, Laukaa, MLL", ["Jyväskylä", "Laukaa", "MLL"], [nil, nil, nil]),
      ("MLL, Jyväskylä ja Laukaa", ["MLL", "Jyväskylä", "Laukaa"], [nil, nil, nil]),
      (
        "Jyväskylä, sivistys, tilat ja Laukaa", ["Jyväskylä, sivistys, tilat", "Laukaa"],
        ["sivistys, tilat", nil]
      ),
      (
        "Jyväskylän sivistystoimi, nuoret, Laukaa",
        ["Jyväskylän sivistystoimi, nuoret", "Laukaa"], ["sivistystoimi, nuoret", nil]
      ),
      ("Jyväskylä, sivistys ja tilat", ["Jyväskylä, sivistys ja tilat"], ["sivistys ja tilat"]),
      ("nuoret, Jyväskylä, Laukaa", ["nuoret", "Jyväskylä", "Laukaa"], [nil, nil, nil]),
    ] as [(String, [String], [String?])]
  )
  func `a name that is not known hides no party that stands beside it`(
    text: String,
    names: [String],
    details: [String?]
  ) {
    let workbook = workbook(
      "Hyvinvointialue;Keski-Suomi\nOsa-alue;Tavoite;Toimenpide;Vastuutahot\nA;B;C;\"\(text)\"\n"
    )
    let named = workbook.responsible(forAction: 0)
    #expect(named.map(\.text) == names)
    #expect(named.map(\.detail) == details)
    for responsible in named {
      let isKnown = ["Jyväskylä", "Laukaa"].contains { responsible.text.hasPrefix($0) }
      #expect(responsible.parties.count == (isKnown ? 1 : 0), "\(responsible.text)")
    }
  }

  @Test func `lines above the headings are basics or titles`() {
    let workbook = workbook(
      """
      Työkirjan otsikko;;
      Hyvinvointialue;Keski-Suomi;
      Kausi alkaa;1.1.2026;
      Laajuus: 2;;
      ;;
      Tavoite;Toimenpide;Vastuutahot
      T;Teko;Jyväskylä
      """
    )
    #expect(workbook.county?.number == "15")
    #expect(workbook.basics.periodStarts.value?.text(in: .finnish) == "1.1.2026")
    #expect(workbook.parties.count == 23)
    #expect(workbook.scope == 2)
    #expect(workbook.basics.name?.original == "Työkirjan otsikko")
    #expect(workbook.responsible(forAction: 0).first?.kind == .party)
    #expect(workbook.flaws.isEmpty)
  }

  @Test
  func `repeated headings and blank rows are no records, and places are those of a spreadsheet`() {
    let workbook = workbook(
      "Tavoite;Toimenpide\r\n\"Monta\r\nriviä\";Teko\r\n;\r\n\r\nTavoite;Toimenpide\r\nToinen;Teko\r\n"
    )
    #expect(workbook.goals.count == 2)
    let place = workbook.place(\.goals, 1, .title)
    #expect(workbook.rowNumber(at: place) == 6)
    #expect(workbook.line(at: place) == 7)
    #expect(workbook.value(at: place) == "Toinen")
  }

  @Test(arguments: [("Vasa kommun", "Vasa stad"), ("Vaasan kunta", "Vaasan kaupunki")])
  func `a slip in one language is told with the name in that language`(text: String, name: String) {
    let workbook = workbook(
      "Hyvinvointialue;Pohjanmaa\nTavoite;Toimenpide;Vastuutahot\nT;Teko;\(text)"
    )
    #expect(workbook.responsible(forAction: 0).map(\.kind) == [.unknown(nearest: name)])
  }

  @Test func `without a county everybody named is a party, and a slip of a name is none`() {
    let workbook = workbook(
      """
      Tavoite;Toimenpide;Vastuutahot
      T;Yksi;Hirvilammen kunta, sivistyspalvelut
      T;Kaksi;Hirvilammen kunta
      T;Kolme;Hirvilamen kunta
      """
    )
    #expect(workbook.parties.map { $0.name?.original } == ["Hirvilammen kunta"])
    #expect(
      workbook.responsible(forAction: 2).first?.kind == .unknown(nearest: "Hirvilammen kunta")
    )
  }

  @Test func `what stands under one area does not go on under another`() throws {
    let workbook = workbook(
      """
      Osa-alue;Tavoite;Toimenpide;Resurssit
      A;Yksi;Tehdään;1 htv
      B;;;2 htv
      ;;;3 htv
      A;;;4 htv
      """
    )
    #expect(
      workbook.resources.indices.map { workbook.target(ofResource: $0) }
        == [
          RecordReference(.actions, 0), RecordReference(.areas, 1), RecordReference(.areas, 1),
          RecordReference(.areas, 0),
        ]
    )
  }

  @Test func `a resource beside several actions of a cell is the goal's`() throws {
    let workbook = workbook(
      """
      Tavoite;Toimenpide;Resurssit
      A;"Arviot
      Palkkatuki";20 000 €
      ;;1 htv
      ;Esite;2 htv
      ;"Kurssi
      ";3 htv
      ;"Retki
      Leiri";4 htv
      """
    )
    #expect(
      workbook.resources.indices.map { workbook.target(ofResource: $0) }
        == [
          RecordReference(.goals, 0), RecordReference(.goals, 0), RecordReference(.actions, 2),
          RecordReference(.actions, 3), RecordReference(.goals, 0),
        ]
    )
  }

  @Test(
    arguments: [
      "Osa-alue;Muut osa-alueet;Tavoite;Toimenpide;Muut tavoitteet;Mittari;Mittarin muut tavoitteet",
      "Delområde;Övriga delområden;Mål;Åtgärd;Övriga mål;Indikator;Indikatorns övriga mål",
      "Area;Other areas;Goal;Action;Other goals;Indicator;Indicator's other goals",
    ]
  )
  func `a row may belong to more areas and goals than the one in which it stands`(
    headings: String
  ) {
    let workbook = workbook(
      headings + """

        Elinvoima;;Väki kasvaa;Neuvonta;;Muuttajat;
        Työllisyys;Elinvoima, X9;Työttömyys laskee;Ohjaamo;Väki kasvaa;Työttömät;"Väki kasvaa; T77"
        """
    )
    #expect(Array(workbook.areas(ofGoal: 1)) == [1, 0])
    #expect(Array(workbook.goals(ofAction: 1)) == [1, 0])
    #expect(Array(workbook.goals(ofIndicator: 1)) == [1, 0])
    #expect(workbook.goals[1].area == "Työllisyys; Elinvoima, X9")
    let unknown = workbook.flaws.compactMap { flaw in
      if case .unknownReference(let text, _, _) = flaw.kind { text } else { nil }
    }
    #expect(unknown == ["X9", "T77"])
  }

  @Test func `beside columns for kind and amount a resource's description is one text`() {
    let text = "tilat\n15 huonetta"
    let columns = workbook(
      "Tavoite;Toimenpide;Laji;Resurssit;Määrä;Resurssin yksikkö\nA;B;raha;\"\(text)\";5;€"
    )
    #expect(columns.resources.map { $0.description?.original } == [text])
    #expect(columns.resources[0].kind.value == .money)
    #expect(columns.resources[0].unit?.original == "€")
    let joint = workbook("Tavoite;Toimenpide;Resurssit\nA;B;\"\(text)\"")
    #expect(joint.resources.count == 2)
  }

  @Test(arguments: Language.allCases)
  func `every column that a sheet can have is known by the heading that is written`(
    language: Language
  ) {
    func expect<Column: RecordColumn>(_ kind: TableKind, _: Column.Type, without: [Column] = []) {
      for column in Column.allCases where !without.contains(column) {
        let own = SheetHeading.of(kind, column.rawValue)[language]
        let headings =
          [GoalArea.Column.title.heading, Goal.Column.title.heading]
          + [Action.Column.title.heading, Indicator.Column.title.heading]
        let others = headings.map { $0[language] }.filter { $0 != own }
        let workbook = workbook((others + [own, own + " (sv)"]).joined(separator: ";"))
        #expect(workbook.files[0].columns.allSatisfy { $0.takenFor != nil }, "\(own)")
        #expect(workbook.flaws.isEmpty, "\(own)")
        #expect(workbook.hasColumn(kind, column), "\(own)")
      }
    }
    expect(.areas, GoalArea.Column.self)
    expect(.goals, Goal.Column.self)
    expect(.actions, Action.Column.self)
    expect(.indicators, Indicator.Column.self)
    expect(.resources, Resource.Column.self, without: [.target])
  }

  /// A sheet whose rows leave out what stands above them, repeat goals far below and hold what cannot be read.
  private static let longSheet: SourceFile = {
    var text =
      "Osa-alue;Tavoite;Toimenpide;Vastuutahot;Resurssit;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo;Muut tavoitteet\r\n"
    for row in 0..<30_000 {
      let area = row % 40 == 0 ? "Alue \(row / 40 % 300)" : ""
      let goal = row % 4 == 0 ? "Tavoite \(row / 4 % 700)" : ""
      let action =
        switch row % 7 {
        case 3: ""
        case 5: "\"- Toimi \(row) a\n- Toimi \(row) b\""
        default: "Toimi \(row)"
        }
      let amount = row % 11 == 0 ? "\"12 000 €\n0,5 htv\"" : row % 13 == 0 ? "noin 1.234" : ""
      let indicator = row % 3 == 0 ? "Mittari \(row % 60)" : ""
      let baseline = row % 17 == 0 ? "12,x" : "\(row % 5),5"
      let other = row % 29 == 0 ? "Tavoite 1" : ""
      text += "\(area);\(goal);\(action);Taho \(row % 9);\(amount);\(indicator);%;\(baseline);7;"
      text += "\(other)\r\n"
    }
    return SourceFile(name: "työkirja.csv", bytes: Array(text.utf8))
  }()

  /// All that a workbook has been read as, line by line.
  private static func lines(_ workbook: Workbook) -> [String] {
    workbook.areas.map { "\($0.id) \($0.title?.original ?? "")" }
      + workbook.goals.enumerated().map {
        "\($1.id) \($1.title?.original ?? "") \(workbook.areas(ofGoal: $0))"
      }
      + workbook.actions.enumerated().map { index, action in
        "\(action.id) \(action.title?.original ?? "") \(action.origin) \(workbook.goals(ofAction: index)) "
          + "\(workbook.responsible(forAction: index).map { "\($0.text) \($0.row ?? -1)" })"
      }
      + workbook.indicators.enumerated().map { index, indicator in
        "\(indicator.id) \(indicator.title?.original ?? "") \(indicator.origin) \(indicator.baseline) "
          + "\(workbook.goals(ofIndicator: index))"
      }
      + workbook.resources.enumerated().map { index, resource in
        "\(resource.amount) \(resource.origin) \(String(describing: workbook.target(ofResource: index)))"
      }
      + workbook.flaws.map { "\($0)" }
  }

  @Test func `a sheet that is read on all cores is the same workbook`() async {
    let one = Self.lines(Workbook(sheet: Self.longSheet))
    let many = Self.lines(await Workbook.reading(sheet: Self.longSheet))
    #expect(one.count > 60_000)
    #expect(one == many)
  }

  @Test func `an indicator that says nothing new is one, wherever its goal is named again`() {
    let rows = ["A;T;x;M;%;1;2", "A;U;y;M;%;1;2", "A;T;z;M;;1,0;", "A;T;v;M;%;1;3", "A;T;w;m;%;;2"]
    let text =
      "Osa-alue;Tavoite;Toimenpide;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo\r\n"
      + rows.joined(separator: "\r\n")
    let workbook = Workbook(sheet: SourceFile(name: "a.csv", bytes: Array(text.utf8)))
    #expect(workbook.indicators.map { $0.origin.row } == [1, 2, 4])
    #expect(workbook.actions.count == 5)
  }
}
