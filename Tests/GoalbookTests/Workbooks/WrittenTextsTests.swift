import Testing
import Wording
import Workbooks

struct WrittenTextsTests {
  private func workbook(_ files: KeyValuePairs<String, String>) -> Workbook {
    Workbook(folder: files.map { SourceFile(name: $0.key, bytes: Array($0.value.utf8)) })
  }

  @Test func `a workbook in the reader's language has nothing foreign`() {
    let workbook = workbook(["tavoitteet.csv": "Tunnus;Tavoite\nT1;Työtä"])
    #expect(workbook.texts(besides: .finnish).isEmpty)
    #expect(workbook.texts(besides: .swedish).map(\.text) == ["T1", "Työtä"])
    #expect(workbook.texts(besides: .swedish).allSatisfy { $0.language == .finnish })
  }

  @Test func `headings tell the language of their columns`() {
    let workbook = workbook([
      "osapuolet.csv": "Nimi;Nimi ruotsiksi\nLuhangan kunta;Luhanka kommun\nSotkanet;Sotkanet",
      "perustiedot.csv": "Tieto;Arvo\nKieli;fi",
      "tavoitteet.csv": "Tunnus;Tavoite;Tavoite (sv)\n;Työtä;Arbete",
    ])
    #expect(workbook.texts(besides: .swedish).map(\.text).contains("Työtä"))
    #expect(!workbook.texts(besides: .swedish).map(\.text).contains("Arbete"))
    #expect(!workbook.texts(besides: .swedish).map(\.text).contains("Luhanka kommun"))
    // What is written in both languages is the reader's as well.
    #expect(!workbook.texts(besides: .swedish).map(\.text).contains("Sotkanet"))
    let foreign = workbook.texts(besides: .finnish)
    #expect(foreign.map(\.text) == ["Luhanka kommun", "Arbete"])
    #expect(foreign.allSatisfy { $0.language == .swedish })
  }
}
