import Testing
import Wording

@testable import Workbooks

struct EmbellishedHeadingTests {
  @Test(
    arguments: [
      ("Osa-alue / Delområde", "Osa-alue"), ("Delområde/Osa-alue", "Delområde"),
      ("Tavoite\nMål", "Tavoite"), ("Toimenpide – Åtgärd – Action", "Toimenpide"),
      ("Vastuutahot | Ansvariga", "Vastuutahot"), ("Mittari - Indikator", "Mittari"),
      ("Tavoite (mitä?)", "Tavoite"), ("Toimenpide (miten?)", "Toimenpide"),
      ("1. Osa-alue", "Osa-alue"), ("2.1 Tavoite", "Tavoite"), ("A) Osa-alue", "Osa-alue"),
      ("b. Mål", "Mål"), ("3) Toimenpide / Åtgärd (hur?)", "Toimenpide"),
      ("Tavoite (valitse) / Mål (välj)", "Tavoite"), ("Osa-alue (Delområde)", "Osa-alue"),
      ("Toimenpiteet ja vastuutahot / Åtgärder och ansvariga", "Toimenpiteet ja vastuutahot"),
      ("Kausi alkaa / Perioden börjar", "Kausi alkaa"),
    ]
  )
  func `the name of the column is found in a heading that says more`(text: String, name: String) {
    #expect(EmbellishedHeading.form(in: text) == NormalForm.heading(name))
  }

  @Test(
    arguments: [
      "Osa-alue", "Huom.", "Tavoite / Toimenpide", "Tavoite (2027)", "Toteuma 2025/2026",
      "1. kierros",
      "Palaute (kunta)", "Määrä (€)", "Y-tunnus", "Mål / vision", "", "/", "()", "1.", "a)", "–",
      "1)", "Mallit / Modeller",
    ]
  )
  func `other headings are what they were`(text: String) {
    #expect(EmbellishedHeading.form(in: text) == nil)
  }

  private static let sheet = """
    Osa-alue / Delområde;Tavoite / Mål;2. Toimenpide (miten?);Vastuutahot / Ansvariga
    Työllisyys;Nuori saa paikan;Ohjaamo avataan;Multian kunta
    """

  @Test func `a bilingual sheet is read as any other`() {
    let workbook = Workbook(sheet: SourceFile(name: "a.csv", bytes: Array(Self.sheet.utf8)))
    #expect(workbook.areas.map { $0.title?.original } == ["Työllisyys"])
    #expect(workbook.goals.map { $0.title?.original } == ["Nuori saa paikan"])
    #expect(workbook.actions.map { $0.title?.original } == ["Ohjaamo avataan"])
    #expect(workbook.actions.map { $0.responsible?.original } == ["Multian kunta"])
    #expect(workbook.flaws.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `tidying takes no name away`(language: Language) {
    let workbook = Workbook(sheet: SourceFile(name: "a.csv", bytes: Array(Self.sheet.utf8)))
    #expect(Tidying(workbook, in: language).files.isEmpty)
  }

  @Test(
    arguments: [
      ("Toimenpitet", "Toimenpide"), ("Avoite", "Tavoite"), ("Vastutahot", "Vastuutahot"),
      ("Tavoitteen tunnu", "Tavoitteen tunnus"), ("Övriga måls", "Muut tavoitteet"),
      ("Indikr", "Mittari"), ("1,5Ryhmä", "Ryhmä"),
      ("Kuamioitavaa", "Huomioitavaa"),
      ("Muuta", nil), ("Kunta", nil), ("Muut asiat", nil), ("Selite", nil),
    ]
  )
  func `an unknown heading resembles one that it may be meant for`(text: String, name: String?)
    throws
  {
    let sheet = "Osa-alue;\(text)\nTyöllisyys;a\n"
    let workbook = Workbook(sheet: SourceFile(name: "a.csv", bytes: Array(sheet.utf8)))
    let column = try #require(workbook.files[0].columns.last)
    #expect(column.nearest?[.finnish] == name)
  }

  @Test func `a heading is not said to resemble itself`() throws {
    let text = "Osa-alue;Tavoite;Aikataulu\nTyöllisyys;Nuori saa paikan;2027\n"
    let workbook = Workbook(sheet: SourceFile(name: "a.csv", bytes: Array(text.utf8)))
    let column = try #require(workbook.files[0].columns.last)
    #expect(column.takenFor == nil)
    #expect(column.nearest == nil)
  }
}
