import CSV
import Exchange
import Foundation
import Registry
import Rules
import Testing
import Wording
import Workbooks

struct ConversionTests {
  private static let workbooks = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Workbooks")

  private static func workbook(_ name: String) throws -> Workbook {
    let url = workbooks.appending(path: name)
    func file(_ url: URL) throws -> SourceFile {
      SourceFile(name: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
    }
    guard !name.hasSuffix(".csv") else { return Workbook(sheet: try file(url)) }
    let urls = try FileManager.default.contentsOfDirectory(
      at: url,
      includingPropertiesForKeys: nil
    )
    return Workbook(folder: try urls.map(file))
  }

  private static func folder(_ files: [String: String]) -> Workbook {
    Workbook(
      folder: files.sorted { $0.key < $1.key }
        .map { SourceFile(name: $0.key, bytes: Array($0.value.utf8)) }
    )
  }

  private static func sheet(_ text: String) -> Workbook {
    Workbook(sheet: SourceFile(name: "työkirja.csv", bytes: Array(text.utf8)))
  }

  private static func converted(_ workbook: Workbook, _ form: WorkbookForm) -> Workbook {
    let files = Conversion(workbook, to: form, in: workbook.language ?? .finnish).files
    return form == .sheet ? Workbook(sheet: files[0]) : Workbook(folder: files)
  }

  private static func codes(_ workbook: Workbook) throws -> [String] {
    let asOf = try #require(CalendarDate(year: 2026, month: 3, day: 12))
    let occasion = Occasion(
      stage: .council,
      scope: workbook.scope,
      asOf: asOf,
      language: .finnish
    )
    return RuleBook.check(workbook, on: occasion).findings.map(\.code).sorted()
  }

  private func expectSame(
    _ copy: Workbook,
    _ original: Workbook,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let difference = WorkbookContent(copy).difference(from: WorkbookContent(original))
    #expect(difference.isEmpty, sourceLocation: sourceLocation)
  }

  // MARK: There and back

  @Test(
    arguments: [
      "keski-suomi-2026", "utkast", "malli", "mall", "template", "luonnos.csv", "malli.csv",
      "mall.csv", "template.csv",
    ],
    [WorkbookForm.sheet, .folder]
  )
  func `a workbook is the same in either form, and there and back`(
    name: String,
    form: WorkbookForm
  ) throws {
    let workbook = try Self.workbook(name)
    let there = Self.converted(workbook, form)
    expectSame(there, workbook)
    let back = Self.converted(there, form == .sheet ? .folder : .sheet)
    expectSame(back, there)
    let again = Self.converted(back, form)
    expectSame(again, there)
  }

  @Test(arguments: ["luonnos.csv", "malli.csv", "utkast", "keski-suomi-2026"])
  func `a workbook converted again has the same bytes`(name: String) throws {
    let workbook = try Self.workbook(name)
    func files(_ workbook: Workbook, _ form: WorkbookForm) -> [[UInt8]] {
      Conversion(workbook, to: form, in: .finnish).files.map(\.bytes)
    }
    #expect(files(workbook, .folder) == files(workbook, .folder))
    // A folder has codes, which a sheet need not have.
    let folder = Self.converted(workbook, .folder)
    let sheet = Self.converted(folder, .sheet)
    #expect(files(Self.converted(sheet, .folder), .sheet) == files(sheet, .sheet))
    #expect(files(Self.converted(sheet, .sheet), .folder) == files(sheet, .folder))
  }

  @Test(
    arguments: ["Keski-Suomi", "Pohjanmaa", "Lappi", "Uusimaa", "Kainuu"].compactMap {
      County(named: $0)
    },
    Language.allCases
  )
  func `a new workbook is found the same after there and back`(
    county: County,
    language: Language
  ) throws {
    let template = WorkbookTemplate(
      county: county,
      period: WorkbookPeriod("2026-2029"),
      language: language
    )
    let sheet = Workbook(sheet: template.sheet(named: "uusi.csv"))
    let folder = Self.converted(sheet, .folder)
    #expect(try Self.codes(folder) == Self.codes(sheet))
    #expect(try Self.codes(Self.converted(folder, .sheet)) == Self.codes(sheet))
    let tables = Workbook(folder: template.tables)
    let one = Self.converted(tables, .sheet)
    #expect(try Self.codes(one) == Self.codes(tables))
    #expect(try Self.codes(Self.converted(one, .folder)) == Self.codes(tables))
    #expect(one.language == language)
  }

  @Test(arguments: ["luonnos.csv", "malli.csv", "utkast"])
  func `what is found in a workbook is found in its other form`(name: String) throws {
    let workbook = try Self.workbook(name)
    // A folder is asked for columns that a sheet need not have, and has them in more than one file; a sheet has
    // no documents and no agenda.
    let asked: Set<String> = ["TUO-03", "TUO-04", "TUO-11", "RES-01", "SOP-04", "KAS-10"]
    for form in [WorkbookForm.sheet, .folder] {
      #expect(
        try Self.codes(Self.converted(workbook, form)).filter { !asked.contains($0) }
          == Self.codes(workbook).filter { !asked.contains($0) }
      )
    }
  }

  // MARK: What goes where

  @Test func `a row of a sheet becomes a record in each table`() throws {
    let workbook = Self.sheet(
      """
      Hyvinvointialue;Keski-Suomi
      Osa-alue;Tavoite;Toimenpiteet ja vastuutahot;Resurssit;Mittari;Lähtöarvo
      Elinvoima;Väki kasvaa;"Neuvonta avataan (Muuramen kunta, Jyväskylän kaupunki)
      Kampanja";"1 htv
      tilat";"Muuttajat
      Yritykset";"1,50
      n. 5"
      """
    )
    let conversion = Conversion(workbook, to: .folder, in: .finnish)
    let texts = conversion.files.map { String(decoding: $0.bytes.dropFirst(3), as: UTF8.self) }
    #expect(
      conversion.files.map(\.name) == [
        "perustiedot.csv", "osa-alueet.csv", "tavoitteet.csv", "toimenpiteet.csv",
        "resurssit.csv", "mittarit.csv",
      ]
    )
    #expect(
      texts == [
        "Tieto;Arvo\r\nHyvinvointialue;Keski-Suomi\r\n",
        "Tunnus;Osa-alue\r\nA1;Elinvoima\r\n",
        "Tunnus;Osa-alue;Tavoite\r\nA1.1;A1;Väki kasvaa\r\n",
        "Tunnus;Tavoite;Toimenpide;Vastuutahot\r\nA1.1.1;A1.1;Neuvonta avataan;"
          + "Muuramen kunta, Jyväskylän kaupunki\r\nA1.1.2;A1.1;Kampanja;\r\n",
        "Kohde;Laji;Kuvaus;Määrä\r\nA1.1;;;1 htv\r\nA1.1;tilat;;\r\n",
        "Tunnus;Tavoite;Mittari;Lähtöarvo\r\nM1;A1.1;Muuttajat;1,5\r\nM2;A1.1;Yritykset;noin 5\r\n",
      ]
    )
    #expect(conversion.losses.isEmpty)
  }

  @Test(arguments: [WorkbookForm.sheet, .folder])
  func `a unit that two values of an indicator's line share is kept`(form: WorkbookForm) throws {
    let workbook = Self.sheet(
      """
      Osa-alue;Tavoite;Mittari
      Elinvoima;Väki kasvaa;"Sairauspoissaolot: 17,2 -> 15 pv/htv (2027)
      Muuttajat"
      """
    )
    let converted = Self.converted(workbook, form)
    #expect(converted.indicators.map { $0.unit?.original } == ["pv/htv", nil])
    expectSame(converted, workbook)
  }

  @Test func `tables stand beside each other in a sheet, whatever belongs to nothing at its top`() {
    let workbook = Self.folder([
      "osapuolet.csv": "Tunnus;Nimi;Lyhenne\nP1;Muuramen kunta;Muurame\nP2;Lukijat ry;",
      "osa-alueet.csv": "Tunnus;Osa-alue;Huomioitavaa;Oma\nA1;Elinvoima;h;x\nA2;Kulttuuri;;",
      "tavoitteet.csv":
        "Tunnus;Osa-alue;Tavoite;Määräaika\nT1;A1, A2;Väki kasvaa;2027\nT2;;Irrallinen;",
      "toimenpiteet.csv":
        "Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot\nTP1;T1;Neuvonta;P1;\"P2; P1\"\n"
        + "TP2;\"T2; T1\";Kampanja;Muurame;\nTP3;T9;Hukassa;;",
      "mittarit.csv": "Tunnus;Tavoite;Mittari;Vastuutaho\nM1;T1;Muuttajat;P2\nM2;T1;Yritykset;",
      "resurssit.csv": "Kohde;Kuvaus;Määrä;Yksikkö\nA2;Salit;;\nT1;Raha;5;€\nTP1;;1;htv",
      "vaiheet.csv": "Vaihe\n1",
    ])
    let conversion = Conversion(workbook, to: .sheet, in: .finnish, sheetName: "uusi.csv")
    let table = Table(parsing: conversion.files[0].bytes)
    let rows = (0..<table.rowCount).map { row in
      (0..<table.cellCount(inRow: row)).map { table.text(row: row, column: $0) ?? "" }
    }
    #expect(
      rows[0] == [
        "Osa-alueen tunnus", "Osa-alue", "Osa-alueesta huomioitavaa", "Tavoitteen tunnus",
        "Tavoite", "Muut osa-alueet", "Tavoitteen määräaika", "Toimenpiteen tunnus", "Toimenpide",
        "Muut tavoitteet", "Päävastuutaho", "Vastuutahot", "Laji", "Resurssit", "Määrä",
        "Resurssin yksikkö", "Mittarin tunnus", "Mittari", "Mittarin vastuutaho", "Oma",
      ]
    )
    #expect(rows[1][7...9] == ["TP3", "Hukassa", "T9"])
    #expect(rows[2][3...4] == ["T2", "Irrallinen"])
    #expect(rows[2][7...10] == ["TP2", "Kampanja", "T1", "Muuramen kunta"])
    let copy = Workbook(sheet: conversion.files[0])
    #expect(copy.actions.map(\.id.text) == ["TP3", "TP2", "TP1"])
    #expect(copy.actions.last?.responsible?.original == "Lukijat ry; Muuramen kunta")
    #expect(copy.indicators.map(\.responsible?.original) == ["Lukijat ry", nil])
    #expect(Array(copy.goals(ofAction: 1)) == [0, 1])
    #expect(
      copy.resources.indices.map { copy.target(ofResource: $0).map(copy.code) }
        == ["T1", "TP1", "A2"]
    )
    #expect(conversion.losses.map(\.kind) == [.table(rowCount: 2), .table(rowCount: 1)])
  }

  @Test func `areas, goals, actions and indicators keep their order`() {
    let workbook = Self.folder([
      "osa-alueet.csv": "Tunnus;Osa-alue\nA1;Yksi\nA2;Kaksi\nA3;Kolme",
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;A2;a\nT2;A1;b\nT3;A2;c",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide\nTP1;T3;k\nTP2;T1;l\nTP3;T3;m\nTP4;T2;n",
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T2;x\nM2;T1;y\nM3;T3;z",
    ])
    let copy = Self.converted(workbook, .sheet)
    expectSame(copy, workbook)
    #expect(Conversion(workbook, to: .sheet, in: .finnish).losses.isEmpty)
  }

  @Test func `sisters in other languages go along`() {
    let workbook = Self.folder([
      "tavoitteet.csv":
        "Tunnus;Tavoite;Tavoite (sv);Perustelu (en)\nT1;Väki kasvaa;Folkmängden ökar;Why\nT2;Muu;;",
      "perustiedot.csv": "Tieto;Arvo\nNimi;Kirja\nNimi (sv);Bok\nOma tieto;7-9",
    ])
    let copy = Self.converted(workbook, .sheet)
    expectSame(copy, workbook)
    expectSame(Self.converted(copy, .folder), workbook)
    let sheet = Conversion(workbook, to: .sheet, in: .swedish).files[0]
    #expect(String(decoding: sheet.bytes, as: UTF8.self).contains(";Mål (sv)"))
    #expect(String(decoding: sheet.bytes, as: UTF8.self).contains("Oma tieto;'7-9\r\n"))
  }

  @Test func `sheets of a folder become one`() {
    let workbook = Self.folder([
      "a.csv": "Kausi alkaa;1.1.2026\nOsa-alue;Tavoite;Toimenpide;Oma\nA;Yksi;k;\nA;Kaksi;l;x",
      "b.csv": "Kausi alkaa;1.1.2027\nOtsake\nDelområde;Mål;Åtgärd;Status;Oma\nA;Yksi;m;i tid;y",
      "tavoite.pdf.csv": "%PDF-1.7\n\u{0}\u{1}",
    ])
    let conversion = Conversion(workbook, to: .sheet, in: .finnish)
    #expect(
      String(decoding: conversion.files[0].bytes.dropFirst(3), as: UTF8.self)
        == "Kausi alkaa;1.1.2026\r\nNimi;Otsake\r\nOsa-alue;Tavoite;Toimenpide;Tila;Oma\r\n"
        + "A;Yksi;k;;\r\nA;Kaksi;l;;x\r\nA;Yksi;m;aikataulussa;y\r\n"
    )
    #expect(conversion.losses.map(\.kind) == [.cells([Place(file: 1, row: 0, column: 1)]), .file])
  }

  // MARK: What is not carried over

  @Test func `cells that belong to nothing are told`() {
    let workbook = Self.sheet(
      """
      Osa-alue;Ryhmä;Tavoite;Toimenpide;Vastuutahot;Mittari;Yksikkö;Oma
      ;;;;;;;ei kenenkään
      A;;Yksi;k;X ry;m;%;
      A;yhteinen;;;Y ry;;;
      A;;Yksi;;;;kpl;
      """
    )
    let losses = Conversion(workbook, to: .folder, in: .finnish).losses
    #expect(
      losses.map(\.kind) == [
        .cells([Place(file: 0, row: 3, column: 1)]), .cells([Place(file: 0, row: 4, column: 6)]),
        .cells([Place(file: 0, row: 1, column: 7)]),
      ]
    )
  }

  @Test(arguments: [WorkbookForm.sheet, .folder])
  func `a unit that a heading tells stands behind its numbers`(form: WorkbookForm) {
    let workbook = Self.sheet(
      """
      Tavoite;Toimenpide;Resurssit (€);Mittari;Lähtöarvo (%);Tavoitearvo (%)
      Yksi;k;15 000 (2027);m;12,5;9
      """
    )
    let copy = Self.converted(workbook, form)
    #expect(
      copy.resources.map { $0.amount.value?.text(in: .finnish) } == ["15\u{A0}000\u{A0}€ (2027)"]
    )
    #expect(copy.indicators.map { $0.target.value?.text(in: .finnish) } == ["9\u{A0}%"])
    #expect(Conversion(workbook, to: form, in: .finnish).losses.isEmpty)
  }

  @Test func `what a resource is for is told where the workbook does not have it`() {
    let workbook = Self.folder([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;a",
      "resurssit.csv": "Kohde;Määrä\nT1;1 htv\nT9;2 htv\n;3 htv",
    ])
    let sheet = Conversion(workbook, to: .sheet, in: .finnish)
    #expect(sheet.losses.map(\.kind) == [.cells([Place(file: 0, row: 2, column: 0)])])
    #expect(Conversion(workbook, to: .folder, in: .finnish).losses.isEmpty)
    let copy = Workbook(sheet: sheet.files[0])
    #expect(copy.resources.map(\.target) == [nil, nil, "↑"])
  }

  @Test func `indicators of the same name are known by their goals`() {
    let workbook = Self.folder([
      "a.csv": "Osa-alue;Tavoite;Mittari\nA;Yksi;m", "b.csv": "Osa-alue;Tavoite;Mittari\n;yksi;m",
    ])
    #expect(Conversion(workbook, to: .sheet, in: .finnish).losses.isEmpty)
  }

  @Test func `another name of an area is told, and what is said of it in other words is not`() {
    let workbook = Self.folder([
      "a.csv": "Delområde;Grupp;Mål;Åtgärd\nSysselsättning;per kontaktyta;Unga får arbete;k",
      "b.csv": "Osa-alue;Ryhmä;Tavoite;Toimenpide\nTyöllisyyden hoito;yhdyspintakohtainen;Työtä;l",
    ])
    for language in [Language.finnish, .swedish] {
      #expect(
        Conversion(workbook, to: .sheet, in: language).losses.map(\.kind)
          == [.cells([Place(file: 1, row: 1, column: 0)])]
      )
    }
  }

  @Test func `the language of texts is said where headings in another one hide it`() {
    let workbook = Self.sheet(
      """
      Osa-alue;Tavoite;Mål (sv);Toimenpide;Vastuutahot
      Elinvoima;Väki kasvaa;Folkmängden ökar;k;X ry
      """
    )
    for form in [WorkbookForm.sheet, .folder] {
      let files = Conversion(workbook, to: form, in: .swedish).files
      let copy = form == .sheet ? Workbook(sheet: files[0]) : Workbook(folder: files)
      #expect(copy.language == .finnish)
      #expect(copy.goals[0].title?.translation(to: .swedish) == "Folkmängden ökar")
    }
    let plain = Conversion(Self.sheet("Tavoite;Toimenpide\na;k"), to: .sheet, in: .swedish)
    #expect(
      String(decoding: plain.files[0].bytes.dropFirst(3), as: UTF8.self) == "Mål;Åtgärd\r\na;k\r\n"
    )
  }

  @Test func `records that a sheet cannot tell apart are told`() {
    let workbook = Self.folder([
      "tavoitteet.csv": "Otsake\nTunnus;Tavoite\nT1;a\nT2;A\nT3;",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide\nTP1;T1;k\nTP2;T1;\nTP3;T3;1) l",
    ])
    let losses = Conversion(workbook, to: .sheet, in: .finnish).losses
    #expect(
      losses.map(\.kind) == [
        .rows([Place(file: 0, row: 3), Place(file: 0, row: 4)]),
        .cells([Place(file: 0, row: 0, column: 0)]), .rows([Place(file: 1, row: 2)]),
        .cells([Place(file: 1, row: 3, column: 1)]), .cells([Place(file: 1, row: 3, column: 2)]),
      ]
    )
  }

  @Test func `a code that several records have does not change what refers to what`() {
    let workbook = Self.sheet(
      """
      Tavoitteen tunnus;Tavoite;Toimenpiteen tunnus;Toimenpide;Resurssit
      1;Yksi;1;k;1 htv
      1;Kaksi;1;l;2 htv
      """
    )
    let folder = Self.converted(workbook, .folder)
    #expect(folder.goals(ofAction: 0).first == 0 && folder.goals(ofAction: 1).first == 1)
    #expect(
      folder.resources.indices.map { folder.target(ofResource: $0)?.index } == [0, 1]
    )
    #expect(Conversion(workbook, to: .folder, in: .finnish).losses.isEmpty)
  }

  @Test func `no cell is one that a spreadsheet changes`() {
    let workbook = Self.folder([
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite;Ikäryhmä;=Oma\n1.1;1;=SUMMA(A1);7-9;@x\n",
      "osa-alueet.csv": "Tunnus;Osa-alue\n1;Lukeminen",
      "osapuolet.csv": "Nimi;Kuntanumero\nHankasalmen kunta;077",
      "toimenpiteet.csv": "Tavoite;Toimenpide;Päättyy\n1.1;Luetaan;5/2026",
    ])
    for form in [WorkbookForm.sheet, .folder] {
      for file in Conversion(workbook, to: form, in: .finnish).files {
        let table = Table(parsing: file.bytes)
        for row in 0..<table.rowCount {
          for column in 0..<table.cellCount(inRow: row) {
            let text = table.text(row: row, column: column) ?? ""
            #expect(
              text.wholeMatch(of: /[0-9]+[-.\/][0-9]+|[=@+-].*|0[0-9]+/) == nil,
              "\(file.name): \(text)"
            )
          }
        }
      }
      let copy = Self.converted(workbook, form)
      #expect(copy.goals.map(\.id.text) == ["1.1"])
      #expect(copy.goals.map { $0.title?.original } == ["=SUMMA(A1)"])
      #expect(copy.goals.map { $0.ageGroup?.original } == ["7-9"])
    }
  }

  // MARK: Size

  @Test func `a long title does not make the new form many times as large`() {
    let long = String(repeating: "pitkä nimi ", count: 2_000)
    let actions = (1...300).map { "TP\($0);T1;Teko \($0)\n" }.joined()
    let files = [
      "osa-alueet.csv": "Tunnus;Osa-alue\nA1;Alue \(long)\n",
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;A1;Tavoite \(long)\n",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide\n\(actions)",
    ]
    let workbook = Self.folder(files)
    let conversion = Conversion(workbook, to: .sheet, in: .finnish)
    #expect(conversion.losses.isEmpty)
    let size = files.values.reduce(0) { $0 + $1.utf8.count }
    #expect(conversion.files[0].bytes.count < size * 2)
    let sheet = Workbook(sheet: conversion.files[0])
    #expect(sheet.areas.count == 1)
    #expect(sheet.goals.count == 1)
    #expect(sheet.actions(towardsGoal: 0).count == 300)
    let back = Conversion(sheet, to: .folder, in: .finnish)
    #expect(back.losses.isEmpty)
  }

  @Test func `what nobody knows is kept from thousands of rows of one goal`() throws {
    let rows = (1...5_000).map { ";;oma \($0)\n" }.joined()
    let workbook = Self.sheet("Osa-alue;Tavoite;Oma sarake\nA;T;alku\n\(rows)")
    let files = Conversion(workbook, to: .folder, in: .finnish).files
    let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts.contains { $0.contains("alku\noma 1\noma 2\n") && $0.contains("\noma 5000") })
  }
}
