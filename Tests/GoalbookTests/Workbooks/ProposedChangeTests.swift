import Testing

@testable import Workbooks

struct ProposedChangeTests {
  private func goal(_ change: String) throws -> Goal {
    let bytes = Array("Tavoite;Muutosesitys\nKaatumiset vähenevät;\"\(change)\"\n".utf8)
    let workbook = Workbook(folder: [SourceFile(name: "tavoitteet.csv", bytes: bytes)])
    return try #require(workbook.goals.first)
  }

  @Test(arguments: [
    "Ei muutoksia", "Ei muutosta", "ei", "-", "–", "Ei esitetä muutoksia.", "Inga ändringar",
    "Ingen ändring", "nej", "No changes", "No change.", "",
  ])
  func `a cell that says that nothing is changed proposes nothing`(change: String) throws {
    #expect(try !goal(change).proposesChange)
  }

  @Test(arguments: [
    "Tarkennetaan mittaria", "Ei muutoksia tavoitteeseen, mutta mittari vaihdetaan",
    "Ei muutoksia vuonna 2026; vuodesta 2027 tavoitearvo 8", "Poistetaan", "Måldatum 2028",
  ])
  func `any other text is a proposal`(change: String) throws {
    #expect(try goal(change).proposesChange)
  }
}
