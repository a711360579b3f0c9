import Testing

@testable import Workbooks

struct TableStretchTests {
  /// A folder of tables so long that their rows are shared out, with blank rows, lists and faults among them.
  private static let folder: [SourceFile] = {
    let rows = 0..<9_000
    let goals = rows.map {
      "T\($0);Osa-alue \($0 / 100), A\($0 % 7);\($0 % 50 == 0 ? "" : "Tavoite \($0)")"
    }
    let actions = rows.map { row in
      row % 70 == 0
        ? ";;;\r\n"
        : "TP\(row - row % 3);T\(row * 2 % 9_100)\(row % 5 == 0 ? "; T1, X1" : "");"
          + "Toimenpide \(row);\(row % 11 == 0 ? "32.1.2027" : "2027")"
    }
    let resources = rows.map { "TP\($0);tila \($0);\($0 % 13 == 0 ? "viisi 5" : "5 €")" }
    let measurements = rows.map { "M\($0 / 2);\($0 % 17 == 0 ? "" : "2025");\($0)" }
    let indicators = rows.map { "M\($0);T\($0);Mittari \($0)" }
    return [
      ("tavoitteet.csv", "Tunnus;Osa-alue;Tavoite", goals),
      ("toimenpiteet.csv", "Tunnus;Tavoite;Toimenpide;Alkaa", actions),
      ("resurssit.csv", "Kohde;Kuvaus;Määrä", resources),
      ("mittarit.csv", "Tunnus;Tavoite;Mittari", indicators),
      ("seurantatiedot.csv", "Mittari;Ajankohta;Arvo", measurements),
      ("työkirja.csv", "Osa-alue;Tavoite;Toimenpide;Mittari", ["A;B;C;D", ";;E;F"]),
    ].map { name, headings, rows in
      SourceFile(
        name: name,
        bytes: Array(([headings] + rows).joined(separator: "\r\n").utf8)
      )
    }
  }()

  /// All that a workbook has been read as, line by line.
  private static func lines(_ workbook: Workbook) -> [String] {
    workbook.goals.enumerated().map {
      "\($1.id) \($1.title?.original ?? "") \($1.origin) \(workbook.areas(ofGoal: $0))"
    }
      + workbook.actions.enumerated().map {
        "\($1.id) \($1.starts) \($1.origin) \(workbook.goals(ofAction: $0))"
      }
      + workbook.indicators.enumerated().map {
        "\($1.id) \($1.origin) \(workbook.measurements(ofIndicator: $0))"
      }
      + workbook.resources.enumerated().map {
        "\($1.amount) \($1.origin) \(String(describing: workbook.target(ofResource: $0)))"
      }
      + workbook.measurements.map { "\($0.time) \($0.value) \($0.origin)" }
      + workbook.flaws.map { "\($0)" }
  }

  @Test func `a folder that is read on all cores is the same workbook`() async {
    let one = Self.lines(Workbook(folder: Self.folder))
    let many = Self.lines(await Workbook.reading(folder: Self.folder))
    #expect(one.count > 45_000)
    #expect(one == many)
  }

  @Test func `every row is in one stretch, in the order of the file`() {
    let files = Self.folder.map { WorkbookFile($0) }
    let stretches = TableStretch.all(of: .actions, in: files, after: 10)
    #expect(stretches.count == 3)
    let rows = stretches.flatMap { $0.read(as: Action.self).records.compactMap(\.origin.row) }
    let expected = files.first { $0.form == .table(.actions) }?.recordRows.map { $0 }
    #expect(rows == expected)
  }
}
