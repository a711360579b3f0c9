import Registry
import Testing
import Wording

struct RegionalCouncilTests {
  @Test func `every region but Åland has one regional council`() {
    let regions = Set(Municipality.all.map(\.regionNumber)).subtracting(["21"])
    #expect(RegionalCouncil.all.map(\.regionNumber) == regions.sorted())
    #expect(RegionalCouncil.all.count == 18)
  }

  @Test(arguments: RegionalCouncil.all)
  func `a regional council is found by its name in every language`(council: RegionalCouncil) {
    for language in Language.allCases {
      #expect(RegionalCouncil(named: council.name[language]) == council)
      #expect(RegionalCouncil(named: council.name[language].uppercased()) == council)
      #expect(County(named: council.name[language]) == nil)
    }
  }

  @Test(arguments: ["", "liitto", "Keski-Suomi", "Keski-Suomen hyvinvointialue", "Ålands förbund"])
  func `what is no regional council's name is not found`(text: String) {
    #expect(RegionalCouncil(named: text) == nil)
  }

  @Test func `HUS is the joint authority of four counties and Helsinki, and no county`() {
    #expect(HUS.members.map(\.shortName.fi).last == "Helsinki")
    #expect(HUS.members.count { $0.kind == .wellbeingServicesCounty } == 4)
    #expect(HUS.isName("HUS") && HUS.isName("HUS-yhtymä") && !HUS.isName("Husö"))
    for language in Language.allCases { #expect(County(named: HUS.name[language]) == nil) }
  }
}
