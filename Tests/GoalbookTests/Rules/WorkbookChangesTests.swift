import Testing
import Workbooks

@testable import Rules

struct WorkbookChangesTests {
  private func workbook(_ goals: String, _ others: [String: String] = [:]) -> Workbook {
    let files = others.merging(["tavoitteet.csv": goals]) { $1 }.sorted { $0.key < $1.key }
    return Workbook(folder: files.map { SourceFile(name: $0.key, bytes: Array($0.value.utf8)) })
  }

  private func changes(
    _ table: TableKind,
    _ before: Workbook,
    _ after: Workbook
  ) -> [WorkbookChanges.Change] {
    WorkbookChanges(from: before, to: after)[table]
  }

  @Test func `a workbook has not changed since itself`() {
    let workbook = workbook("Tunnus;Tavoite\nT1;Työtä\nT2;Koti")
    #expect(WorkbookChanges(from: workbook, to: workbook).isEmpty)
  }

  @Test func `records are matched by code, else by text`() {
    let before = workbook("Tunnus;Tavoite\nT1;Työtä nuorille\nT2;Koti\nT3;Tiloja")
    let after = workbook("Tunnus;Tavoite\nT1;Työtä kaikille\nT4;Koti\nT5;Matkoja")
    #expect(
      changes(.goals, before, after) == [
        .init(kind: .reworded, table: .goals, previous: 0, current: 0),
        .init(kind: .recoded, table: .goals, previous: 1, current: 1),
        .init(kind: .added, table: .goals, previous: nil, current: 2),
        .init(kind: .removed, table: .goals, previous: 2, current: nil),
      ]
    )
  }

  @Test func `an inserted row does not look like rewording all below it`() {
    let before = workbook("Tunnus;Tavoite\nT1;Työtä\nT2;Koti")
    let after = workbook("Tunnus;Tavoite\nT1;Uusi\nT2;Työtä\nT3;Koti")
    #expect(
      changes(.goals, before, after).map(\.kind) == [.added, .recoded, .recoded]
    )
  }

  @Test func `made codes are no codes`() {
    let before = workbook("Tavoite\nTyötä\nKoti")
    let after = workbook("Tavoite\nUusi\nTyötä\nKoti")
    #expect(changes(.goals, before, after).map(\.kind) == [.added])
  }

  private func action(_ row: String) -> Workbook {
    workbook(
      "Tunnus;Tavoite\nT1;Työtä\nT2;Koti",
      [
        "osapuolet.csv": "Tunnus;Nimi;Tyyppi\nP1;Luhangan kunta;kunta\nP2;Toivakan kunta;kunta",
        "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Päävastuutaho;Alkaa;Päättyy\n" + row,
      ]
    )
  }

  @Test(arguments: [
    ("TP1;T2;Ohjaamo;Luhangan kunta;2026;2027", [WorkbookChanges.Kind.moved]),
    ("TP1;T1;Ohjaamo;Toivakan kunta;2026;2027", [.owner]),
    ("TP1;T1;Ohjaamo;Luhanka;2026;2027", []),
    ("TP1;T1;Ohjaamo;Luhangan kunta;2026;2028", [.date(isLater: true)]),
    ("TP1;T1;Ohjaamo;Luhangan kunta;2026;30.6.2027", [.date(isLater: false)]),
    ("TP1;T1;Ohjaamo;Luhangan kunta;2025;", [.start, .date(isLater: nil)]),
  ])
  func `what differs in an action`(row: String, kinds: [WorkbookChanges.Kind]) {
    let before = action("TP1;T1;Ohjaamo;Luhangan kunta;2026;2027")
    #expect(changes(.actions, before, action(row)).map(\.kind) == kinds)
  }

  @Test(arguments: [
    ("Ohjaamo", [WorkbookChanges.Kind]()), ("ohjaamo", [.reworded]), ("OHJAAMO", [.reworded]),
    (" Ohjaamo ", []),
  ])
  func `letters that are capital in one version only are a change`(
    title: String,
    kinds: [WorkbookChanges.Kind]
  ) {
    let before = action("TP1;T1;Ohjaamo;Luhangan kunta;2026;2027")
    let after = action("TP1;T1;\(title);Luhangan kunta;2026;2027")
    #expect(changes(.actions, before, after).map(\.kind) == kinds)
  }

  private func indicator(_ cells: String) -> Workbook {
    workbook(
      "Tunnus;Tavoite\nT1;Työtä",
      ["mittarit.csv": "Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Tavoitearvo\nM1;T1;Osuus;" + cells]
    )
  }

  @Test(arguments: [
    ("%;kasvaa;10", "%;kasvaa;8", [WorkbookChanges.Kind.target(isHigher: false)]),
    ("%;vähenee;10", "%;vähenee;12", [.target(isHigher: true)]),
    ("%;säilyy;10", "%;säilyy;8", [.target(isHigher: false)]),
    ("%;kasvaa;10", "%;kasvaa;10,0 %", []),
    ("%;kasvaa;10", "%;vähenee;10", [.direction]),
    ("%;kasvaa;10", "kpl;kasvaa;10", [.unit]),
    ("%;kasvaa;10", "%;kasvaa;", [.target(isHigher: nil)]),
  ])
  func `what differs in an indicator`(
    before: String,
    after: String,
    kinds: [WorkbookChanges.Kind]
  ) {
    #expect(changes(.indicators, indicator(before), indicator(after)).map(\.kind) == kinds)
  }
}
