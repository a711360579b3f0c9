import Registry
import Testing
import Wording
import Workbooks

struct ResponsibleReaderTests {
  private func workbook(_ cell: String, above: String) -> Workbook {
    let sheet = above + "Tavoite;Toimenpide;Vastuutahot\nVäki liikkuu;Kävelykoulu;\"\(cell)\"\n"
    return Workbook(sheet: SourceFile(name: "työkirja.csv", bytes: Array(sheet.utf8)))
  }

  /// Whom a cell of a sheet names: a party with its unit in brackets, `*` a group, `?` nobody known with the nearest name.
  private func named(
    _ cell: String,
    above: String = "Hyvinvointialue;Pirkanmaa\n"
  ) -> [String] {
    let workbook = workbook(cell, above: above)
    return workbook.responsible(forAction: 0).map { responsible in
      switch responsible.kind {
      case .party:
        responsible.parties.compactMap { workbook.parties[$0].name?.original }.joined(
          separator: "+"
        )
          + (responsible.detail.map { " (\($0))" } ?? "")
      case .group, .everybody: "*" + responsible.text
      case .forum: "forum"
      case .unknown(let nearest): "?" + responsible.text + (nearest.map { " ~" + $0 } ?? "")
      }
    }
  }

  @Test(
    arguments: [
      ("Pirkanmaan hyvinvointialue, kunta", ["Pirkanmaan hyvinvointialue", "?kunta"]),
      ("Pirha, kaupunki", ["Pirkanmaan hyvinvointialue", "?kaupunki"]),
      ("Pirha ja kunta", ["Pirkanmaan hyvinvointialue", "?kunta"]),
      ("Pirha/kunta", ["Pirkanmaan hyvinvointialue", "?kunta"]),
      ("kunta, Pirha", ["?kunta", "Pirkanmaan hyvinvointialue"]),
      ("Kunta / Pirha", ["?Kunta", "Pirkanmaan hyvinvointialue"]),
      ("Järjestöt, Pirha", ["?Järjestöt", "Pirkanmaan hyvinvointialue"]),
      ("MLL ja Pirha", ["?MLL", "Pirkanmaan hyvinvointialue"]),
      (
        "THL, Tampereen kaupungin nuorisopalvelut",
        ["?THL", "Tampereen kaupunki (nuorisopalvelut)"]
      ),
      ("MLL, Tampere, nuorisopalvelut", ["?MLL", "Tampereen kaupunki (nuorisopalvelut)"]),
      ("MLL, kunnat", ["?MLL", "*kunnat"]),
      ("Tampere / Tammerfors, Pirha", ["Tampereen kaupunki", "Pirkanmaan hyvinvointialue"]),
      (
        "Nokia, Pirha, Nokia", ["Nokian kaupunki", "Pirkanmaan hyvinvointialue", "Nokian kaupunki"]
      ),
      (
        "Tampere, Pirha, kunta",
        ["Tampereen kaupunki", "Pirkanmaan hyvinvointialue", "?kunta"]
      ),
      (
        "Nokian kaupunki, sivistyspalvelut ja museot",
        ["Nokian kaupunki (sivistyspalvelut ja museot)"]
      ),
      ("kaikki, jotka ehtivät", ["?kaikki, jotka ehtivät"]),
    ]
  )
  func `whoever is known in a list is not hidden by those beside it`(
    cell: String,
    names: [String]
  ) {
    #expect(named(cell) == names)
  }

  @Test(
    arguments: [
      ("Tamprere, Pirha", ["?Tamprere ~Tampere", "Pirkanmaan hyvinvointialue"]),
      ("Nokia, Kangasla", ["Nokian kaupunki", "?Kangasla ~Kangasala"]),
      ("Ylöjarvi", ["?Ylöjarvi ~Ylöjärvi"]), ("Lempälä", ["?Lempälä ~Lempäälä"]),
      ("Valkeakoksi", ["?Valkeakoksi ~Valkeakoski"]), ("Tampre", ["?Tampre ~Tampere"]),
      ("Sastamla kaupunki, MLL", ["?Sastamla kaupunki ~Sastamalan kaupunki", "?MLL"]),
      ("Tampre, nuorisopalvelut", ["?Tampre, nuorisopalvelut ~Tampere"]),
      ("Birkkala", ["?Birkkala ~Birkala"]), ("Nokka", ["?Nokka"]), ("Aka", ["?Aka"]),
      ("Kangasniemi", ["?Kangasniemi"]), ("Oulun kaupunki", ["?Oulun kaupunki"]),
    ]
  )
  func `a name nearly like a municipality's is unknown and near it`(
    cell: String,
    names: [String]
  ) {
    #expect(named(cell) == names)
  }

  @Test(
    arguments: ["Hanke", "Perhe", "Maski", "Lahja", "Oulun kaupunki", "Raision kunta ry"]
  )
  func `other words and other municipalities are near no name`(cell: String) {
    for county in ["Länsi-Uusimaa", "Varsinais-Suomi", "Keski-Pohjanmaa", "Päijät-Häme"] {
      #expect(named(cell, above: "Hyvinvointialue;\(county)\n") == ["?" + cell])
    }
  }

  @Test(
    arguments: [
      "Tampereen yliopisto", "Tampereen seurakunnat", "Tampereen seudun kunnat",
      "Tampereen poliisilaitos", "Tampereen kauppakamari", "Tampereen yrittäjät ry",
      "Nokian Urheilijat", "Tampereen ev.lut. seurakuntayhtymä", "Tampereen yliopisto, tutkijat",
      "Nokian kulttuuriyhdistys", "Tampereen ammattikorkeakoulu", "Tammerfors universitet",
      "Tampereen yliopiston – tutkijat", "Tampereen keskussairaala", "Tammerfors centralsjukhus",
      "Tampereen pelastuslaitos",
      "Nokian terveyskeskus", "Tampereen poliisi", "Tammerfors polis", "Nokian Marttaliitto",
      "Birkala sockens marthaförbund", "Nokian terveyskeskuksen hyte-tiimi",
    ]
  )
  func `an organisation called after a municipality is not the municipality's`(cell: String) {
    #expect(named(cell) == ["?" + cell])
  }

  @Test(
    arguments: [
      ("Tampere, Tampereen yliopisto", ["Tampereen kaupunki", "?Tampereen yliopisto"]),
      ("Nokian kaupunki ja seurakunta", ["Nokian kaupunki", "?seurakunta"]),
      ("Nokian yrittäjäpalvelut", ["Nokian kaupunki (yrittäjäpalvelut)"]),
      ("Nokian asiakaskäsittely", ["Nokian kaupunki (asiakaskäsittely)"]),
      ("Nokian kaupungin terveyskeskus", ["Nokian kaupunki (terveyskeskus)"]),
      ("Tammerfors stads hälsocentral", ["Tampereen kaupunki (hälsocentral)"]),
      ("hyvinvointialueen keskussairaala", ["Pirkanmaan hyvinvointialue (keskussairaala)"]),
      (
        "Pirkanmaan hyvinvointialue, Tampereen keskussairaala",
        ["Pirkanmaan hyvinvointialue (Tampereen keskussairaala)"]
      ),
      ("Tampere, Tampereen keskussairaala", ["Tampereen kaupunki", "?Tampereen keskussairaala"]),
      ("Nokian kaupunki, kotoutumispoliisitiimi", ["Nokian kaupunki (kotoutumispoliisitiimi)"]),
    ]
  )
  func `a unit is the party's and another organisation is not`(
    cell: String,
    names: [String]
  ) {
    #expect(named(cell) == names)
  }

  @Test(
    arguments: [
      ("Nokia ja Akaa yhdessä", ["*Nokia ja Akaa yhdessä"]),
      ("Hyvinvointialue ja kunnat yhdessä", ["*Hyvinvointialue ja kunnat yhdessä"]),
      ("Nokia ja MLL yhdessä", ["*Nokia ja MLL yhdessä", "?MLL"]),
      ("MLL ja Nokia yhdessä", ["*MLL ja Nokia yhdessä", "?MLL"]),
      ("Koulut ja kirjastot yhdessä", ["?Koulut", "?kirjastot yhdessä"]),
      ("Nokia, yhdessä", ["Nokian kaupunki", "*yhdessä"]),
    ]
  )
  func `those who are named together are a group`(cell: String, names: [String]) {
    #expect(named(cell) == names)
  }

  @Test(
    arguments: [
      ("Staden Tammerfors", ["Tampereen kaupunki"]), ("Tammerfors stads", ["Tampereen kaupunki"]),
      ("Kommunen Birkala", ["Pirkkalan kunta"]),
      ("staden Tammerfors, Staden Nokia", ["Tampereen kaupunki", "Nokian kaupunki"]),
      ("Staden Tammerfors ungdomstjänster", ["Tampereen kaupunki (ungdomstjänster)"]),
      ("Kommunen Lempäälä", ["Lempäälän kunta"]),
    ]
  )
  func `a Swedish name of a municipality may have its word first or in the genitive`(
    cell: String,
    names: [String]
  ) {
    #expect(named(cell) == names)
    let known = names.filter { !$0.hasPrefix("?") && !$0.contains("(") }
    if known == names { #expect(named(cell, above: "") == names) }
  }

  @Test(
    arguments: [
      ("kaikki kunnat / alla kommuner", ["*kaikki kunnat"]),
      ("Områdets kommuner", ["*Områdets kommuner"]),
      ("Pirkanmaan kunnat", ["*Pirkanmaan kunnat"]),
      (
        "Pirha, Kaikki Pirkanmaan kunnat",
        ["Pirkanmaan hyvinvointialue", "*Kaikki Pirkanmaan kunnat"]
      ),
      ("Alla kommuner i Birkaland", ["*Alla kommuner i Birkaland"]),
      ("Birkalands kommuner", ["*Birkalands kommuner"]),
      (
        "alla kommuner i området, Pirha",
        ["*alla kommuner i området", "Pirkanmaan hyvinvointialue"]
      ),
      ("områdets kommuners bibliotek", ["*områdets kommuners bibliotek"]),
      ("hyvinvointialueen kunnat", ["*hyvinvointialueen kunnat"]),
      ("kaikki kunnat, kaikki osapuolet", ["*kaikki kunnat", "*kaikki osapuolet"]),
      ("Birkalands förbund / Pirkanmaan liitto", ["?Birkalands förbund"]),
      (
        "Pirha, Birkalands förbund/Pirkanmaan liitto",
        ["Pirkanmaan hyvinvointialue", "?Birkalands förbund"]
      ),
    ]
  )
  func `a group and a regional council in two languages are named once`(
    cell: String,
    names: [String]
  ) {
    #expect(named(cell) == names)
  }

  @Test(
    arguments: [
      ("Kust-Österbottens samkommun för social- och primärhälsovård", 1),
      ("Bildnings- och fritidsnämnden i Malax", 1), ("Sosiaali- ja terveysministeriö", 1),
      ("Hem och Skola i Finland rf", 1), ("Nuorten ystävät ja tuki ry", 1),
      ("Hem och Skola r.f.", 1), ("Koti ry ja Tuki ry", 2), ("Kunta ja Tuki ry", 2),
      ("Tuki, Nuorten ystävät ja tuki ry", 3), ("Martat ja Koti", 2),
      ("Sosiaali- ja terveystoimi, Tuki ry", 2),
      ("Kulttuurin ja vapaa-ajan toimiala", 1), ("Lasten ja nuorten palvelut", 1),
      ("Sektorn för bildning och kultur", 1), ("Barnens och ungas tjänster", 1),
      ("Nuorisotoimi ja koulut", 2), ("Skolor och bibliotek", 2), ("Martat ja nuorten palvelut", 2),
    ]
  )
  func `a name with a conjunction or a shortened word in it is one`(cell: String, count: Int) {
    for above in ["", "Hyvinvointialue;Pirkanmaa\n"] {
      let names = named(cell, above: above)
      #expect(names.count == count, "\(names)")
    }
    #expect(workbook(cell, above: "").parties.count == count)
  }

  @Test func `the words of a group name nobody beside it once more`() {
    let workbook = workbook("MLL ja Nokia yhdessä", above: "Hyvinvointialue;Pirkanmaa\n")
    #expect(workbook.responsible(forAction: 0).map(\.isWithinGroup) == [false, true])
  }

  private static let counties = County.all.filter { $0.kind == .wellbeingServicesCounty }

  @Test(arguments: counties)
  func `without a county a county of the register is one party in all its forms`(county: County) {
    let official = county.officialName
    let short = county.number == "04" ? [] : [county.shortName.fi, county.shortName.sv]
    for name in [official.fi, official.sv, "\(county.genitive) hva"] + county.otherNames + short {
      #expect(named(name, above: "") == [official.fi], "\(name)")
      let workbook = workbook("\(name);\(official.fi);hyvinvointialue", above: "")
      #expect(workbook.parties.map(\.name?.original) == [official.fi], "\(name)")
      #expect(workbook.parties.map(\.isCounty) == [true])
      #expect(workbook.county == nil)
    }
  }

  @Test(
    arguments: [
      ("Kuopio; Kuopion kaupunki; Kuopion", ["Kuopion kaupunki"]),
      ("Vasa; Vasa stad; Vaasan kaupunki", ["Vaasan kaupunki"]),
      ("Tampere, Pirha", ["Tampereen kaupunki", "Pirkanmaan hyvinvointialue"]),
      ("Tampere, nuorisopalvelut", ["Tampereen kaupunki"]),
      ("Tampereen kaupungin museot; Tampere", ["Tampereen kaupunki"]),
      ("Tampere; Tamprere", ["Tampereen kaupunki"]),
      ("hva; Pirha; hyvinvointialueen hyte-yksikkö", ["Pirkanmaan hyvinvointialue"]),
      ("Nokia ja Akaa yhdessä", ["Nokian kaupunki", "Akaan kaupunki"]),
      ("Vantaa ja Kerava", ["Vantaan kaupunki", "Keravan kaupunki"]),
      ("Tampere; Tampereen yliopisto", ["Tampereen kaupunki", "Tampereen yliopisto"]),
      ("Hirvilammen kunta; MLL", ["Hirvilammen kunta", "MLL"]),
      (
        "Pirkanmaan hyvinvointialue, lasten ja perheiden palvelut",
        ["Pirkanmaan hyvinvointialue"]
      ),
      ("Tampereen kaupunki, sivistys ja kulttuuri", ["Tampereen kaupunki"]),
      ("Tampereen kaupunki, sivistys, MLL", ["Tampereen kaupunki", "MLL"]),
      ("Pirkanmaan hyvinvointialue, Pirkanmaan kunnat", ["Pirkanmaan hyvinvointialue"]),
    ]
  )
  func `without a county whoever the register knows is one party`(
    cell: String,
    parties: [String]
  ) {
    #expect(workbook(cell, above: "").parties.map { $0.name?.original ?? "" } == parties)
  }

  @Test func `a county that cannot be read hides nobody whom the register knows`() {
    let above = "Hyvinvointialue;Pirkanmmaaa\n"
    #expect(
      named("Tampere, Pirha", above: above)
        == ["Tampereen kaupunki", "Pirkanmaan hyvinvointialue"]
    )
  }
}
