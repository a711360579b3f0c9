import Rules
import Testing
import Wording
import Workbooks

struct FindingKeyTests {
  private func keys(
    _ files: KeyValuePairs<String, String>,
    isSheet: Bool = false,
    in language: Language = .finnish
  ) throws -> [FindingKey] {
    let sources = files.map { SourceFile(name: $0.key, bytes: Array($0.value.utf8)) }
    let workbook = isSheet ? Workbook(sheet: sources[0]) : Workbook(folder: sources)
    let asOf = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    let occasion = Occasion(stage: .council, scope: 3, asOf: asOf, language: language)
    return RuleBook.check(workbook, on: occasion).findings
      .map { FindingKey($0, in: workbook) }
  }

  private func sorted(_ keys: [FindingKey]) -> [String] {
    keys.map { ([$0.code] + $0.parts).joined(separator: "|") }.sorted()
  }

  private let goals = "Tunnus;Osa-alue;Tavoite\nT1;A1;Kaikki lukevat\n;A1;Kaikki laskevat"
  private let actions = "Tunnus;Tavoite;Toimenpide;Vastuutahot\nTP1;T1;Luetaan;\n;T1;Lauletaan;"

  @Test func `rows may be sorted and inserted, columns moved, and the files put in Windows' form`()
    throws
  {
    let before = try keys(["tavoitteet.csv": goals, "toimenpiteet.csv": actions])
    let after = try keys([
      "toimenpiteet.csv":
        "Vastuutahot;Toimenpide;Tavoite;Tunnus\r\n;Lauletaan;T1;\r\n;Luetaan;T1;TP1\r\n",
      "tavoitteet.csv":
        "Tunnus;Osa-alue;Tavoite\n;A1;Kaikki  LASKEVAT\n;;\nT1;A1;Jokainen lukee",
    ])
    #expect(!before.isEmpty)
    #expect(sorted(after) == sorted(before))
  }

  @Test func `rows of a sheet may be sorted`() throws {
    let heading = "Osa-alue;Tavoite;Toimenpide;Vastuutahot;Mittari;Väri\n"
    let rows = ["Työ;Työtä;Haetaan;;;", "Koti;Rauha;Levätään;;Uni;", "Koti;Valo;;kaikki;Lamput;"]
    let before = try keys(["a.csv": heading + rows.joined(separator: "\n")], isSheet: true)
    let after = try keys(
      ["b.csv": heading + rows.reversed().joined(separator: "\n")],
      isSheet: true
    )
    #expect(before.count > 3)
    #expect(sorted(after) == sorted(before))
  }

  @Test func `the language of the findings does not matter`() throws {
    let files: KeyValuePairs = ["tavoitteet.csv": goals, "toimenpiteet.csv": actions]
    let finnish = try keys(files)
    #expect(try keys(files, in: .swedish) == finnish)
    #expect(try keys(files, in: .english) == finnish)
  }

  @Test func `what is another record, column or rule has another key`() throws {
    let keys = try keys(["tavoitteet.csv": goals, "toimenpiteet.csv": actions])
    #expect(Set(keys).count == keys.count)
  }

  @Test func `no part has a tab or a line break`() throws {
    let keys = try keys(
      ["a.csv": "Osa-alue;Tavoite;Toimenpide;Mittari\n\"A\tB\nC\";\"D\r\nE\";;\n"],
      isSheet: true
    )
    for part in keys.flatMap(\.parts) {
      #expect(!part.unicodeScalars.contains { $0.value < 32 })
    }
  }
}
