import Testing
import Wording

@testable import Workbooks

struct FileRecognitionTests {
  @Test(
    arguments: [
      ("tavoitteet.csv", TableKind.goals), ("Tavoitteet.CSV", .goals), ("mål.csv", .goals),
      ("mal.csv", .goals), ("goals.csv", .goals), ("osa-alueet.csv", .areas),
      ("Osa alueet.csv", .areas), ("a\u{30A}tga\u{308}rder.csv", .actions),
      ("atgarder.csv", .actions),
      ("toimenpiteet (2).csv", .actions), ("toimenpiteet - kopio.csv", .actions),
      ("mittarit_v3.csv", .indicators), ("Työkirja 2026 - mittarit.csv", .indicators),
      ("osapuolet 12.3.2026.csv", .parties), ("föredragningslista.csv", .agenda),
    ]
  )
  func `a table is known by its file's name`(name: String, kind: TableKind) {
    #expect(FileRecognition.kind(ofFile: name)?.kind == kind)
  }

  @Test(arguments: ["muistio.csv", "vanha.csv", "tavoitteetonta.csv", ".csv"])
  func `another name is not taken for a table`(name: String) {
    #expect(FileRecognition.kind(ofFile: name) == nil)
  }

  @Test(
    arguments: [
      ("Osa-alue;Tavoite;Toimenpide;Mittari\nA;B;C;D", WorkbookFile.Form.sheet),
      ("Tavoite;Toimenpiteet ja vastuutahot;Resurssit\nA;B;C", .sheet),
      ("Tunnus;Tavoite;Toimenpide;Päävastuutaho\nT;M;A;O", .table(.actions)),
      ("Tunnus;Osa-alue;Tavoite;Perustelu\nT;A;M;P", .table(.goals)),
      ("Osa-alue;Tavoite\nA;M", .sheet),
      ("Nimi;Y-tunnus;Kuntanumero\nA;B;C", .table(.parties)),
      ("Kohde;Laji;Määrä;Yksikkö\nA;B;C;D", .table(.resources)),
      ("Hedelmä;Hinta\nOmena;2", .unknown),
    ]
  )
  func `a file with another name is known by its headings`(text: String, form: WorkbookFile.Form) {
    let file = WorkbookFile(SourceFile(name: "x.csv", bytes: Array(text.utf8)))
    #expect(file.form == form)
  }

  @Test func `of two files for one table the plainer name is read`() {
    let workbook = Workbook(folder: [
      SourceFile(name: "a tavoitteet (2).csv", bytes: Array("Tavoite\nToinen".utf8)),
      SourceFile(name: "tavoitteet kopio.csv", bytes: Array("Tavoite\nToinen".utf8)),
      SourceFile(name: "tavoitteet.csv", bytes: Array("Tavoite\nYksi".utf8)),
    ])
    #expect(workbook.goals.map { $0.title?.original } == ["Yksi"])
    let second = workbook.flaws.compactMap { flaw in
      if case .secondFile(.goals, let read) = flaw.kind { read } else { nil }
    }
    #expect(second == ["tavoitteet.csv"])
  }
}
