import Documents
import Reports
import Testing
import Workbooks

struct ProposedChangesTests {
  private func text(_ files: KeyValuePairs<String, String>) throws -> String {
    try ReportExamples.document("monitoring", of: ReportExamples.folder(files)).plainText
  }

  @Test(arguments: ["Ei muutoksia", "-", "Inga ändringar"])
  func `a cell that says that nothing is changed is no proposal`(cell: String) throws {
    let text = try text([
      "tavoitteet.csv": "Tunnus;Tavoite;Muutosesitys\nT1;Asukkaat voivat hyvin;\(cell)"
    ])
    #expect(text.contains("Muutosesityksiä ei ole kirjattu."))
    #expect(!text.contains("Muutosta esitetään"))
  }
}
