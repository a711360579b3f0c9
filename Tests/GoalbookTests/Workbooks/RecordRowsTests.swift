import CSV
import Testing

@testable import Workbooks

struct RecordRowsTests {
  /// Rows of every sort beside each other, one after the other in all ways.
  private static let rows: [String] = {
    let sorts = [
      "Sivistys;Oppia;Luetaan", ";;", "Osa-alue;Tavoite;Toimenpide", ";Yhteensä;12", "Huom.;;",
    ]
    return sorts.flatMap { first in
      sorts.flatMap { second in sorts.flatMap { third in [first, second, third] } }
    }
  }()

  private static let table = Table(parsing: Array(rows.joined(separator: "\n").utf8))

  @Test func `rows are told apart`() {
    let found = RecordRows(0..<Self.table.rowCount, of: Self.table, Self.signs)
    #expect(found.runs.joined().map { Self.rows[$0] }.allSatisfy { $0 == Self.rows[0] })
    #expect(found.runs.joined().count == Self.rows.count { $0 == Self.rows[0] })
    #expect(found.runs.count > 30)
    #expect(found.asides.map(\.row) == Self.rows.indices.filter { Self.isAside(Self.rows[$0]) })
  }

  @Test(arguments: [1, 2, 3, 7, 64, 1_000])
  func `on all cores the same rows are found`(atATime count: Int) async {
    let one = RecordRows(1..<Self.table.rowCount, of: Self.table, Self.signs)
    let many = await RecordRows.foundOnAllCores(
      from: 1,
      of: Self.table,
      Self.signs,
      atATime: count
    )
    #expect(many.runs == one.runs)
    #expect(many.asides.map(\.row) == one.asides.map(\.row))
  }

  @Test(arguments: [
    ("\n", "Tavoitteita seurataan joka vuosi valtuustossa.", true),
    (";;\n", "Tavoitteita seurataan joka vuosi valtuustossa.", true),
    ("", "Tavoitteita seurataan joka vuosi valtuustossa.", false),
    ("\n", "Tavoitteita seurataan joka vuosi valtuustossa", false),
    ("\n", "Tavoitteita seurataan.", false),
    ("\n", "Liikunta, kulttuuri, nuoriso ja yms.", false),
    ("\n", "Tavoitteita seurataan joka vuosi valtuustossa.\n;Oppia;", false),
    ("\n", ";Tavoitteita seurataan joka vuosi valtuustossa.", false),
  ])
  func `sentences below the records are notes`(gap: String, rest: String, areNotes: Bool) throws {
    let text = "Osa-alue;Tavoite;Toimenpide\nSivistys;Oppia;Luetaan\n" + gap + rest
    let file = WorkbookFile(
      name: "tavoitteet.csv",
      table: Table(parsing: Array(text.utf8)),
      as: .sheet
    )
    #expect(file.asides.map(\.row) == (areNotes ? [file.table.rowCount - 1] : []))
  }

  private static func isAside(_ row: String) -> Bool {
    row.hasPrefix("Huom.") || row.contains("Yhteensä")
  }

  private static let signs: RecordRows.Signs = {
    guard
      let reading = HeadingReading.bestSheet(
        in: Table(parsing: Array("Osa-alue;Tavoite;Toimenpide".utf8))
      )
    else {
      preconditionFailure("The row of headings is one")
    }
    return RecordRows.Signs(
      headings: HeadingRow(reading.columns),
      asides: AsideRow.Columns(.sheet, reading, of: table)
    )
  }()
}
