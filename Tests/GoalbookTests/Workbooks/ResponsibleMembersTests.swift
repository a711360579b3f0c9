import Registry
import Testing
import Wording
import Workbooks

struct ResponsibleMembersTests {
  private static let all = [
    "Forssa", "Hattula", "Hausjärvi", "Humppila", "Hämeenlinna", "Janakkala", "Jokioinen", "Loppi",
    "Riihimäki", "Tammela", "Ypäjä",
  ]

  /// Whom a cell names, each by the words of the cell with the municipalities that are meant; `?` before whom nobody knows.
  private func named(_ cell: String) -> [String] {
    let sheet = """
      Hyvinvointialue;Kanta-Häme
      Tavoite;Toimenpide;Vastuutahot
      Kaatumiset vähenevät;Kotikäynnit;"\(cell)"
      """
    let workbook = Workbook(
      sheet: SourceFile(name: "työkirja.csv", bytes: Array(sheet.utf8))
    )
    return workbook.responsible(forAction: 0).map { responsible in
      if case .unknown(let nearest) = responsible.kind {
        return "?" + responsible.text + (nearest.map { " ~" + $0 } ?? "")
      }
      let names = responsible.parties.map { index in
        workbook.parties[index].municipality?.name.fi ?? "Oma Häme"
      }
      let left = Self.all.filter { !names.contains($0) }
      let members = names.count > 3 ? (["–"] + left) : names
      return responsible.text + ": " + members.joined(separator: " ")
    }
  }

  @Test(arguments: ["kunnat paitsi ,", "kunnat paitsi /", "kunnat (ei ,)", "kunnat (paitsi)"])
  func `signs leave nobody out`(cell: String) {
    #expect(named(cell).allSatisfy { !$0.isEmpty })
  }

  @Test(
    arguments: [
      ("Kaikki kunnat paitsi Ypäjä", ["Kaikki kunnat paitsi Ypäjä: – Ypäjä"]),
      ("Kaikki kunnat (ei Ypäjä)", ["Kaikki kunnat (ei Ypäjä): – Ypäjä"]),
      ("Kaikki kunnat (pl. Ypäjä ja Loppi)", ["Kaikki kunnat (pl. Ypäjä ja Loppi): – Loppi Ypäjä"]),
      (
        "kunnat Ypäjää lukuun ottamatta",
        ["kunnat Ypäjää lukuun ottamatta: – Ypäjä"]
      ),
      (
        "kunnat, Riihimäkeä ja Loppea lukuun ottamatta",
        ["kunnat, Riihimäkeä ja Loppea lukuun ottamatta: – Loppi Riihimäki"]
      ),
      (
        "Oma Häme ja kaikki kunnat paitsi Ypäjä ja Loppi",
        ["Oma Häme: Oma Häme", "kaikki kunnat paitsi Ypäjä ja Loppi: – Loppi Ypäjä"]
      ),
      (
        "Kaikki kunnat, pois lukien Ypäjän kunta, MLL",
        ["Kaikki kunnat, pois lukien Ypäjän kunta: – Ypäjä", "?MLL"]
      ),
      (
        "Kaikki kunnat paitsi Ypäjä, Oma Häme",
        ["Kaikki kunnat paitsi Ypäjä: – Ypäjä", "Oma Häme: Oma Häme"]
      ),
      (
        "Kaikki kunnat ja Oma Häme (ei Ypäjä)",
        ["Kaikki kunnat (ei Ypäjä): – Ypäjä", "Oma Häme: Oma Häme"]
      ),
      (
        "Kunnat, Oma Häme (paitsi Ypäjä ja Loppi)",
        ["Kunnat (paitsi Ypäjä ja Loppi): – Loppi Ypäjä", "Oma Häme: Oma Häme"]
      ),
      ("Kaikki kunnat, ei Ypäjä", ["Kaikki kunnat, ei Ypäjä: – Ypäjä"]),
      ("alla kommuner utom Loppi", ["alla kommuner utom Loppi: – Loppi"]),
      (
        "alla kommuner med undantag av Loppi och Forssa",
        ["alla kommuner med undantag av Loppi och Forssa: – Forssa Loppi"]
      ),
      ("all municipalities except Loppi", ["all municipalities except Loppi: – Loppi"]),
      ("Kaikki kunnat paitsi Ypäjjä", ["?Kaikki kunnat paitsi Ypäjjä ~Ypäjä"]),
      ("Kaikki kunnat paitsi pienet", ["?Kaikki kunnat paitsi pienet"]),
      ("Kunnat (ei lisärahoitusta)", ["Kunnat (ei lisärahoitusta): –"]),
      ("Kunnat, ei lisärahoitusta", ["Kunnat, ei lisärahoitusta: –"]),
    ]
  )
  func `whoever is left out of a group is none of it`(cell: String, names: [String]) {
    #expect(named(cell) == names)
  }

  @Test(
    arguments: [
      ("Kunnat (Hattula, Loppi)", ["Kunnat (Hattula, Loppi): Hattula Loppi"]),
      ("Kunnat (Hattula)", ["Kunnat (Hattula): Hattula"]),
      (
        "Eteläiset kunnat (Riihimäki, Hausjärvi, Loppi)",
        ["Eteläiset kunnat (Riihimäki, Hausjärvi, Loppi): Riihimäki Hausjärvi Loppi"]
      ),
      (
        "Hyte-ryhmä (Oma Häme, Hattula ja Loppi), MLL",
        ["Hyte-ryhmä (Oma Häme, Hattula ja Loppi): Oma Häme Hattula Loppi", "?MLL"]
      ),
      (
        "Kunnat (Hattula, Loppi), sivistystoimi",
        ["Kunnat (Hattula, Loppi), sivistystoimi: Hattula Loppi"]
      ),
      (
        "Oma Häme (perhekeskus, neuvola) ja Loppi (koulut ja kirjasto)",
        ["Oma Häme (perhekeskus, neuvola): Oma Häme", "Loppi (koulut ja kirjasto): Loppi"]
      ),
      ("Kunnat (koulut, kirjastot)", ["Kunnat (koulut, kirjastot): –"]),
      ("MLL (Hattula, Loppi)", ["?MLL (Hattula, Loppi)"]),
      ("Martat (Loppi)", ["?Martat (Loppi)"]),
      ("Seurakunnat (Hattula, Loppi)", ["?Seurakunnat (Hattula, Loppi)"]),
      ("Hattula (Loppi, Forssa", ["Hattula (Loppi: Hattula", "Forssa: Forssa"]),
    ]
  )
  func `brackets name the members of a group, and what stands in them is no list of its own`(
    cell: String,
    names: [String]
  ) {
    #expect(named(cell) == names)
  }

  @Test(
    arguments: [
      (
        "Hattula ja Janakkala sekä Oma Häme",
        ["Hattula: Hattula", "Janakkala: Janakkala", "Oma Häme: Oma Häme"]
      ),
      ("Lopen kunta, Martat, SPR", ["Lopen kunta: Loppi", "?Martat", "?SPR"]),
      ("Lopen kunta, poliisi, nuorisotyö", ["Lopen kunta, poliisi, nuorisotyö: Loppi"]),
      ("Lopen kunta, nuorisotyö, poliisi", ["Lopen kunta, nuorisotyö: Loppi", "?poliisi"]),
      ("Loppi, Martat ja Kela", ["Loppi: Loppi", "?Martat", "?Kela"]),
      (
        "Lopen kunta, nuorisotyö, Lopen Martat ry",
        ["Lopen kunta, nuorisotyö: Loppi", "?Lopen Martat ry"]
      ),
      ("Lopen kunta, poliisi", ["Lopen kunta: Loppi", "?poliisi"]),
      ("Lopen kunta, Sivistys, Tekninen", ["Lopen kunta, Sivistys, Tekninen: Loppi"]),
      ("Lopen kunta, Sivistys, Martat", ["Lopen kunta, Sivistys, Martat: Loppi"]),
      ("Hattula ja Loppi, MLL", ["Hattula: Hattula", "Loppi: Loppi", "?MLL"]),
      (
        "Hattulan koulut ja kirjasto sekä Loppi",
        ["Hattulan koulut ja kirjasto: Hattula", "Loppi: Loppi"]
      ),
    ]
  )
  func `each conjunction separates those who are known`(cell: String, names: [String]) {
    #expect(named(cell) == names)
  }

  @Test(
    arguments: [
      ("Kaikki kunnat, Hämeen liitto", ["Kaikki kunnat: –", "?Hämeen liitto"]),
      ("Oma Häme, kunnat ja järjestöt", ["Oma Häme: Oma Häme", "kunnat: –", "?järjestöt"]),
      ("kunnat sekä järjestöt", ["kunnat: –", "?järjestöt"]),
      ("Kunnat, järjestöt ja seurakunnat", ["Kunnat: –", "?järjestöt", "?seurakunnat"]),
      ("Hattula, paikalliset yhdistykset", ["Hattula: Hattula", "?paikalliset yhdistykset"]),
      ("kommunerna och organisationerna", ["kommunerna: –", "?organisationerna"]),
      ("Kunnat, sivistystoimi", ["Kunnat, sivistystoimi: –"]),
      ("Kunnat/Sivistystoimi", ["Kunnat/Sivistystoimi: –"]),
      ("Kunnat, koulut ja kirjastot", ["Kunnat, koulut ja kirjastot: –"]),
      ("Hattula, Sivistystoimi", ["Hattula, Sivistystoimi: Hattula"]),
    ]
  )
  func `organisations and names behind a group are none of its units`(
    cell: String,
    names: [String]
  ) {
    #expect(named(cell) == names)
  }
}
