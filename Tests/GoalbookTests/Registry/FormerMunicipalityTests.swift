import Registry
import Testing
import Wording

struct FormerMunicipalityTests {
  @Test(arguments: [
    "Pertunmaa", "PERTUNMAA", "Pertunmaan", "Pertunmaan kunta", "Pertunmaa kommun",
    "Municipality of Pertunmaa",
  ])
  func `a former municipality is found by its names`(text: String) throws {
    let former = try #require(FormerMunicipality(named: text))
    #expect(former.municipality.number == "588")
    #expect((former.year, former.month, former.day) == (2025, 1, 1))
    #expect(Municipality(number: former.successorNumber)?.name.fi == "Mäntyharju")
  }

  @Test(arguments: FormerMunicipality.all)
  func `a former municipality is not one of today's`(former: FormerMunicipality) {
    #expect(FormerMunicipality(number: former.municipality.number) == former)
    #expect(Municipality(number: former.municipality.number) == nil)
    #expect(Municipality(named: former.municipality.name.fi) == nil)
    #expect(County(number: former.municipality.countyNumber) != nil)
  }

  @Test func `a municipality of today is not a former one`() {
    #expect(FormerMunicipality(named: "Mäntyharju") == nil)
    #expect(FormerMunicipality(number: "507") == nil)
  }
}
