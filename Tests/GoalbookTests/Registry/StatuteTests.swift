import Registry
import Testing
import Wording

struct StatuteTests {
  @Test(
    arguments: [
      ("611/2021", "611/2021"), ("hyvinvointialuelaki", "611/2021"), ("HVA-laki", "611/2021"),
      ("HVAL", "611/2021"), ("Laki hyvinvointialueesta", "611/2021"),
      ("laki hyvinvointialueesta (611/2021)", "611/2021"), ("kuntalaki (611/2021)", nil),
      ("välfärdsområdeslagen", "611/2021"),
      ("Lagen om välfärdsområden", "611/2021"), ("Act on Wellbeing Services Counties", "611/2021"),
      ("järjestämislaki", "612/2021"), ("ordnandelagen", "612/2021"), ("612/2021", "612/2021"),
      ("Laki sosiaali- ja terveydenhuollon järjestämisestä", "612/2021"),
      ("Laki sosiaali-  ja terveydenhuollon\njärjestämisestä", "612/2021"),
      ("lagen om ordnande av social- och hälsovård", "612/2021"),
      ("kuntalaki", "410/2015"), ("KuntaL", "410/2015"), ("kommunallagen", "410/2015"),
      ("Local Government Act", "410/2015"), ("kielilaki", nil), ("613/2021", nil), ("", nil),
    ]
  )
  func `an Act is found by its names, abbreviations and number`(text: String, number: String?) {
    #expect(Statute(named: text)?.number == number)
  }

  @Test(
    arguments: [
      ("Laki sosiaali- ja terveyshuollon järjestämiseksi", "612/2021"),
      ("Laki hyvinvointialueista", "611/2021"), ("kommunlagen", "410/2015"),
    ]
  )
  func `a misprint is known for what it is`(text: String, number: String) throws {
    let statute = try #require(Statute(named: text))
    #expect(statute.number == number)
    #expect(StatuteMention.list(in: text).map(\.isMisprint) == [true])
    #expect(StatuteMention.list(in: statute.title.fi).map(\.isMisprint) == [false])
  }

  @Test func `the sections that the domain cites are there`() {
    #expect(Statute(number: "611/2021")?.sections.map(\.number) == [14, 41, 42, 115])
    #expect(Statute(number: "612/2021")?.sections.map(\.number) == [6, 7, 10, 32, 50])
    #expect(Statute(number: "410/2015")?.sections.map(\.number) == [37, 38, 110])
  }

  @Test func `the two strategies have their items, the county's also the language rights`() throws {
    let county = try #require(Statute(number: "611/2021")?.section(41))
    #expect(county.items.map(\.number) == [1, 2, 3, 4, 5, 6, nil])
    #expect(county.items.last?.isForBilingualCounties == true)
    let municipality = try #require(Statute(number: "410/2015")?.section(37))
    #expect(municipality.items.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
  }

  @Test func `every Act has its names in every language, and no two share one`() {
    for statute in Statute.all {
      for language in Language.allCases {
        #expect(Statute(named: statute.title[language]) == statute)
        #expect(Statute(named: statute.shortTitle[language]) == statute)
        for section in statute.sections {
          #expect(!section.subject[language].isEmpty)
          #expect(section.items.allSatisfy { !$0.name[language].isEmpty })
        }
      }
    }
  }

  @Test func `an item is cited as each language cites it`() throws {
    let statute = try #require(Statute(number: "611/2021"))
    let citation = statute.citation(section: 41, item: 4)
    #expect(citation.fi == "hyvinvointialuelaki 41 § 1 mom. 4 kohta")
    #expect(citation.sv == "41 § 1 mom. 4 punkten i välfärdsområdeslagen")
    #expect(
      citation.en == "Act on Wellbeing Services Counties, section 41, subsection 1, paragraph 4"
    )
    #expect(statute.citation(section: 14).sv == "14 § i välfärdsområdeslagen")
    #expect(statute.fullTitle.fi == "laki hyvinvointialueesta (611/2021)")
  }
}
