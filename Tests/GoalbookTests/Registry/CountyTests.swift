import Registry
import Testing
import Wording

struct CountyTests {
  @Test func `there are 21 counties, and Helsinki and Åland, sorted by number`() {
    let numbers = County.all.map(\.number)
    #expect(numbers == numbers.sorted())
    #expect(Set(numbers).count == 23)
    #expect(County.all.count { $0.kind == .wellbeingServicesCounty } == 21)
    #expect(County(number: "90")?.kind == .city)
    #expect(County(number: "91")?.kind == .autonomousRegion)
  }

  @Test func `every municipality belongs to one county`() {
    #expect(
      County.all.flatMap(\.municipalities).map(\.number).sorted()
        == Municipality.all.map(\.number)
    )
  }

  @Test func `the municipalities of Keski-Suomi are in Finnish alphabetical order`() throws {
    let county = try #require(County(number: "15"))
    #expect(
      county.municipalities.map(\.name.fi) == [
        "Hankasalmi", "Joutsa", "Jyväskylä", "Jämsä", "Kannonkoski", "Karstula", "Keuruu",
        "Kinnula", "Kivijärvi", "Konnevesi", "Kyyjärvi", "Laukaa", "Luhanka", "Multia", "Muurame",
        "Petäjävesi", "Pihtipudas", "Saarijärvi", "Toivakka", "Uurainen", "Viitasaari",
        "Äänekoski",
      ]
    )
    #expect(county.municipalities.allSatisfy { $0.regionNumber == "13" })
  }

  @Test func `the municipalities of Keski-Suomi are called as in their agreement`() throws {
    let county = try #require(County(number: "15"))
    #expect(
      county.municipalities.map(\.officialName.fi) == [
        "Hankasalmen kunta", "Joutsan kunta", "Jyväskylän kaupunki", "Jämsän kaupunki",
        "Kannonkosken kunta", "Karstulan kunta", "Keuruun kaupunki", "Kinnulan kunta",
        "Kivijärven kunta", "Konneveden kunta", "Kyyjärven kunta", "Laukaan kunta",
        "Luhangan kunta", "Multian kunta", "Muuramen kunta", "Petäjäveden kunta",
        "Pihtiputaan kunta", "Saarijärven kaupunki", "Toivakan kunta", "Uuraisten kunta",
        "Viitasaaren kaupunki", "Äänekosken kaupunki",
      ]
    )
  }

  @Test(arguments: [
    "Keski-Suomen hyvinvointialue", "Mellersta Finlands välfärdsområde",
    "wellbeing services county of Central Finland", "Central Finland wellbeing services county",
    "Keski-Suomi", "Mellersta Finland", "Central Finland", "Keski-Suomen", "Keski-Suomen hva",
    "KESKI-SUOMEN HYVINVOINTIALUE", "keski-suomen hva", "Hyvaks",
  ])
  func `a county is found by its names in three languages`(text: String) {
    #expect(County(named: text)?.number == "15")
  }

  @Test(
    arguments: [
      "Vantaa-Kerava", "Vantaa–Kerava", "Vanda-Kervo", "Vakehyva", "VAKE",
    ]
  )
  func `a county is found by what people call it`(text: String) {
    #expect(County(named: text)?.number == "04")
  }

  @Test(arguments: County.all)
  func `every county is found by its number and its names`(county: County) {
    #expect(County(number: county.number) == county)
    for names in [county.officialName, county.shortName] {
      for language in Language.allCases {
        #expect(County(named: names[language]) == county)
      }
    }
    #expect(County(named: county.genitive) == county)
  }

  @Test(arguments: [
    "", "Keski", "Jyväskylä", "Vantaa-Jyväskylä", "Kerava-", "hyvinvointialue", "Helsingin hva",
    "15",
  ])
  func `what is not a county's name is not found`(text: String) {
    #expect(County(named: text) == nil)
  }

  @Test(arguments: ["", "5", "015", "22", "99"])
  func `what is not a county's number is not found`(text: String) {
    #expect(County(number: text) == nil)
  }

  @Test(arguments: [
    (
      "04",
      Phrase(
        fi: "Vantaan ja Keravan hyvinvointialue",
        sv: "Vanda och Kervo välfärdsområde",
        en: "wellbeing services county of Vantaa and Kerava"
      )
    ),
    (
      "12",
      Phrase(
        fi: "Etelä-Savon hyvinvointialue",
        sv: "Södra Savolax välfärdsområde",
        en: "wellbeing services county of South Savo"
      )
    ),
    (
      "17",
      Phrase(
        fi: "Pohjanmaan hyvinvointialue",
        sv: "Österbottens välfärdsområde",
        en: "wellbeing services county of Ostrobothnia"
      )
    ),
    ("90", Phrase(fi: "Helsingin kaupunki", sv: "Helsingfors stad", en: "City of Helsinki")),
    ("91", Phrase(fi: "Ahvenanmaa", sv: "Åland", en: "Åland")),
  ])
  func `an official name is whole in every language`(number: String, name: Phrase) {
    #expect(County(number: number)?.officialName == name)
  }

  @Test func `seven counties and Helsinki are bilingual`() {
    #expect(
      County.all.filter(\.isBilingual).map(\.number)
        == ["01", "03", "04", "05", "10", "17", "18", "90"]
    )
  }
}
