import Testing

@testable import Workbooks

struct PartyLookupTests {
  private let lookup = PartyLookup(
    Workbook(folder: [
      SourceFile(
        name: "osapuolet.csv",
        bytes: Array(
          """
          Tunnus;Nimi;Nimi ruotsiksi;Lyhenne;Tyyppi
          P1;Pohjanmaan hyvinvointialue;Österbottens välfärdsområde;"OVPH; alue";hyvinvointialue
          P2;Vaasan kaupunki;Vasa stad;;kaupunki
          P3;Korsnäsin kunta;;;kunta
          P4;Järjestöverkosto;;verkosto;järjestö
          """.utf8
        )
      )
    ])
  )

  @Test(
    arguments: [
      ("Vaasan kaupunki", 1), ("vasa stad", 1), ("City of Vaasa", 1), ("VAASA", 1), ("Vasa", 1),
      ("p2", 1), ("ovph", 0), ("alue", 0), ("Österbottens välfärdsområde", 0), ("hva", 0),
      ("korsnäs kommun", 2), ("verkosto", 3),
    ]
  )
  func `a party is found by its names and its code`(text: String, party: Int) {
    #expect(lookup.parties(named: text) == [party])
  }

  @Test(arguments: ["kaikki kunnat", "Helsinki", ""])
  func `what names no single party finds none`(text: String) {
    #expect(lookup.parties(named: text).count != 1)
  }

  @Test(
    arguments: [
      ("Vaasan kaupunk", "Vaasan kaupunki"), ("Vassa", "Vaasa"), ("Jyväskylä", nil),
    ] as [(String, String?)]
  )
  func `the nearest name is one by which the party can be asked for`(
    text: String,
    nearest: String?
  ) {
    #expect(lookup.nearest(to: text) == nearest)
  }
}
