import Testing
import Wording
import Workbooks

struct HeadingReadingTests {
  /// The columns for which headings are taken, in Finnish, and what does not stand in a column that is read.
  private func columns(_ headings: String, _ row: String = "") -> [String?] {
    let text = headings + "\n" + row + "\n"
    return Workbook(sheet: SourceFile(name: "a.csv", bytes: Array(text.utf8))).files[0].columns
      .map { $0.isRepeated ? nil : $0.takenFor?.fi }
  }

  @Test(
    arguments: [
      ("Tavoite;Toimenpide;Tilanne;Tila", [nil, "Tila"]),
      ("Tavoite;Toimenpide;Tila;Tilanne", ["Tila", nil]),
      ("Tavoite;Toimenpide;Läge;Status", [nil, "Tila"]),
      ("Tavoite;Toimenpide;Vastuu;Vastuutahot", [nil, "Vastuutahot"]),
      ("Tavoite;Toimenpide;Huom.;Huomioitavaa", [nil, "Huomioitavaa"]),
      ("Tavoite;Toimenpide;Tila;Status", ["Tila", nil]),
      ("Tavoite;Toimenpide;Vastuu;Vastuutaho", ["Vastuutahot", nil]),
    ]
  )
  func `a column's own heading counts more than another word for it`(
    headings: String,
    columns: [String?]
  ) {
    #expect(self.columns(headings).suffix(2) == columns[...])
  }

  @Test(
    arguments: [
      ("Tavoite;Mittari/arviointi", ["Tavoite", "Mittari"]),
      ("Päätavoite;Mittarit ja arviointi", ["Tavoite", "Mittari"]),
      ("Tavoite;Tavoitteen mittari", ["Tavoite", "Mittari"]),
      ("Tavoite;Seuranta ja mittarit", ["Tavoite", "Mittari"]),
      ("Mål;Mätare och uppföljning", ["Tavoite", "Mittari"]),
      ("Mål;Indikatorer / utvärdering", ["Tavoite", "Mittari"]),
      ("Toimenpide;Toteutusaikataulu", ["Toimenpide", "Aikataulu"]),
      ("Keskeiset toimenpiteet;Toteutusaika", ["Toimenpide", "Aikataulu"]),
      ("Åtgärder;Tidtabell för genomförandet", ["Toimenpide", "Aikataulu"]),
      ("Toimenpide;Vastuutaho(t)", ["Toimenpide", "Vastuutahot"]),
      ("Toimenpide;Vastuutaho / toteuttaja", ["Toimenpide", "Vastuutahot"]),
      ("Tavoite;Toimenpide / vastuutaho", ["Tavoite", "Toimenpide"]),
      ("Tavoite;Toimenpiteet ja vastuunjako", ["Tavoite", "Toimenpide"]),
      ("Mål;Åtgärder/ansvariga", ["Tavoite", "Toimenpide"]),
      ("Painopistealue;Tavoite", ["Osa-alue", "Tavoite"]),
      ("Tavoite;Resurssit ja rahoitus", ["Tavoite", "Kuvaus"]),
      ("Painopiste;HYTE-tavoite", ["Osa-alue", "Tavoite"]),
      ("Yhdyspinta;Hyvinvointitavoite", ["Osa-alue", "Tavoite"]),
      ("Aihealue;Tavoite", ["Osa-alue", "Tavoite"]),
      ("Tyngdpunkt;Gemensamma mål", ["Osa-alue", "Tavoite"]),
      ("Tyngdpunktsområde;Mål", ["Osa-alue", "Tavoite"]),
      ("Insatsområde;Mål", ["Osa-alue", "Tavoite"]), ("Område;Mål", ["Osa-alue", "Tavoite"]),
      ("Kontaktyta;Mål", ["Osa-alue", "Tavoite"]), ("Gränsyta;Mål", ["Osa-alue", "Tavoite"]),
      ("Tavoite;Keinot;Yhteistyökumppanit", ["Tavoite", "Toimenpide", "Vastuutahot"]),
      ("Mål;Åtgärd;Samarbetsparter", ["Tavoite", "Toimenpide", "Vastuutahot"]),
      ("Toimenpide;Vastuuhenkilö", ["Toimenpide", "Vastuutahot"]),
      ("Toimenpide;Vastuutaho/-henkilö", ["Toimenpide", "Vastuutahot"]),
      ("Toimenpide;Vastuutaho ja yhteistyökumppanit", ["Toimenpide", "Vastuutahot"]),
      ("Toimenpide;Kuka vastaa?", ["Toimenpide", "Vastuutahot"]),
      ("Åtgärd;Ansvarsperson", ["Toimenpide", "Vastuutahot"]),
      ("Åtgärd;Ansvar och samarbetspartner", ["Toimenpide", "Vastuutahot"]),
      ("Mål;Åtgärder och ansvar", ["Tavoite", "Toimenpide"]),
      ("Tavoite;Seurantaindikaattori", ["Tavoite", "Mittari"]),
      ("Tavoite;Tunnusluku", ["Tavoite", "Mittari"]),
      ("Mål;Utvärderingsmått", ["Tavoite", "Mittari"]), ("Mål;Mått", ["Tavoite", "Mittari"]),
      ("Tavoite;Kustannukset", ["Tavoite", "Kuvaus"]), ("Tavoite;Rahoitus", ["Tavoite", "Kuvaus"]),
      ("Tavoite;Kustannusarvio", ["Tavoite", "Kuvaus"]),
      ("Tavoite;Resursointi", ["Tavoite", "Kuvaus"]), ("Mål;Kostnader", ["Tavoite", "Kuvaus"]),
      ("Mål;Finansiering", ["Tavoite", "Kuvaus"]),
      ("Toimenpide;Milloin", ["Toimenpide", "Aikataulu"]),
      ("Åtgärd;När?", ["Toimenpide", "Aikataulu"]),
      ("Åtgärd;Tidpunkt", ["Toimenpide", "Aikataulu"]),
      ("Tavoite;Mittari;Lähtötilanteen vuosi", ["Tavoite", "Mittari", "Lähtövuosi"]),
      ("Tavoite;Mittari;Lähtötason vuosi", ["Tavoite", "Mittari", "Lähtövuosi"]),
      ("Tavoite;Lähteet", ["Tavoite", "Tietolähteet"]),
      ("Tavoite;Lisätiedot", ["Tavoite", "Huomioitavaa"]),
      ("Åtgärd;Övrigt", ["Toimenpide", "Huomioitavaa"]),
      ("Toimenpide;Muuta huomioitavaa", ["Toimenpide", "Huomioitavaa"]),
      ("Toimenpide;Kommentti", ["Toimenpide", nil]), ("Toimenpide;Toteutus", ["Toimenpide", nil]),
      ("Tavoite;Arviointi", ["Tavoite", nil]), ("Toimenpide;Päämäärä", ["Toimenpide", nil]),
    ]
  )
  func `headings are known in the forms that people write`(
    headings: String,
    columns: [String?]
  ) {
    #expect(self.columns(headings) == columns)
  }

  @Test(
    arguments: [
      ("Painopistealue;Teema;Tavoite", [nil, "Osa-alue", "Tavoite"]),
      ("Tavoite;Toimenpide;Toteuttaja;Vastuutaho", ["Tavoite", "Toimenpide", nil, "Vastuutahot"]),
      ("Tavoite;Lisätietoja;Huomautukset", ["Tavoite", "Huomioitavaa", nil]),
      ("Toimenpide;Toteutusaika;Toteutusaikataulu", ["Toimenpide", "Aikataulu", nil]),
      (
        "Painopistealue;Painopistealue (sv);Tavoite;Tavoite (sv)",
        ["Osa-alue", "Osa-alue", "Tavoite", "Tavoite"]
      ),
      ("Tavoite;Mittari;Nykytila;Tavoitetila", ["Tavoite", "Mittari", "Lähtöarvo", nil]),
      ("Osa-alue;Painopiste;Päätavoite;Tavoite", ["Osa-alue", nil, nil, "Tavoite"]),
      ("Päätavoite;Tavoitteet 2026–2029", [nil, "Tavoite"]),
      ("Päätavoite 2029;Tavoite;Mittari", [nil, "Tavoite", "Mittari"]),
      ("Tavoite;Resurssit;Rahoitus;Kustannukset", ["Tavoite", "Kuvaus", nil, nil]),
      (
        "Toimenpide;Aikataulu;Milloin;Mittari;Tunnusluku",
        ["Toimenpide", "Aikataulu", nil, "Mittari", nil]
      ),
      ("Tavoite;Kumppanit;Huomioitavaa", ["Tavoite", nil, "Huomioitavaa"]),
    ]
  )
  func `a rare heading takes no column from another one`(headings: String, columns: [String?]) {
    #expect(self.columns(headings) == columns)
  }

  @Test(
    arguments: [
      ("Vastuutaho;Yhteistyökumppanit", ["Päävastuutaho", "Vastuutahot"]),
      ("Yhteistyötahot;Vastuuhenkilö", ["Vastuutahot", "Päävastuutaho"]),
      ("Vastuu;Muut vastuutahot", ["Päävastuutaho", "Vastuutahot"]),
      ("Ansvarig;Medverkande", ["Päävastuutaho", "Vastuutahot"]),
      ("Päävastuutaho;Osallistuvat tahot", ["Päävastuutaho", "Vastuutahot"]),
      ("Vastuutahot;Yhteistyökumppanit", ["Vastuutahot", nil]),
      ("Päävastuutaho;Vastuutaho;Kumppanit", ["Päävastuutaho", "Vastuutahot", nil]),
      (
        "Vastuutaho (fi);Vastuutaho (sv);Kumppanit",
        ["Päävastuutaho", "Päävastuutaho", "Vastuutahot"]
      ),
    ]
  )
  func `beside a column of partners the one who is responsible leads`(
    headings: String,
    columns: [String?]
  ) {
    #expect(self.columns("Tavoite;Toimenpide;" + headings).dropFirst(2) == columns[...])
    let joint = self.columns("Tavoite;Toimenpiteet ja vastuutahot;Yhteistyökumppanit")
    #expect(joint == ["Tavoite", "Toimenpide", nil])
  }

  @Test func `partners take part in what another party leads`() {
    let text = """
      Hyvinvointialue;Keski-Suomi
      Tavoite;Toimenpide;Vastuutaho;Yhteistyökumppanit
      Väki kasvaa;Ohjaamo avataan;Jämsä;Joutsa, Multia
      """
    let workbook = Workbook(sheet: SourceFile(name: "a.csv", bytes: Array(text.utf8)))
    #expect(workbook.lead(ofAction: 0).map(\.text) == ["Jämsä"])
    #expect(workbook.responsible(forAction: 0).map(\.text) == ["Joutsa", "Multia"])
  }

  @Test(
    arguments: [
      ("Mittari;Tilanne 2024", "12 %", "Lähtöarvo"), ("Mittari;Tilanne 2024", "", "Lähtöarvo"),
      ("Indikator;Läge 2024", "12 %", "Lähtöarvo"), ("Tila;Mittari;Tilanne 2024", "", "Lähtöarvo"),
      ("Mittari;Tilanne 2026", "käynnissä", "Tila"), ("Mittari;Tilanne", "", "Tila"),
      ("Vastuutaho;Tilanne 2026", "", "Tila"), ("Mittari;Lähtöarvo;Tilanne 2026", "", "Tila"),
      ("Mittari;Tilanne 2024;Tilanne 2025", "", nil),
    ]
  )
  func `a situation of a year is the baseline of indicators`(
    headings: String,
    cell: String,
    column: String?
  ) {
    let width = headings.split(separator: ";").count
    let row = "T;a;" + String(repeating: ";", count: width - 1) + cell
    #expect(columns("Tavoite;Toimenpide;\(headings)", row).last == column)
  }

  @Test(
    arguments: [
      ("Toteuma", "käynnissä", "Tila"), ("Toteuma", "", "Tila"), ("Toteuma", "700", nil),
      ("Toteuma 2026", "13,1 %", nil), ("Toteuma 2026", "valmis", "Tila"),
    ]
  )
  func `actual values are no status`(heading: String, cell: String, column: String?) {
    #expect(columns("Tavoite;Toimenpide;\(heading)", "T;a;\(cell)")[2] == column)
    #expect(columns("Tavoite;Toimenpide;\(heading);Tila", "T;a;\(cell);")[2] == nil)
    #expect(columns("Tavoite;Toimenpide;Tila;\(heading)", "T;a;;\(cell)")[3] == nil)
  }

  @Test(
    arguments: [
      ("Tavoitteet 2026–2029;Toimenpiteet 2026-29", ["Tavoite", "Toimenpide"]),
      ("Tavoite;Toimenpide;Mittarit 2026;Lähtötaso 2024", ["Mittari", "Lähtöarvo"]),
      ("Mål;Åtgärd;Utgångsvärde (2024);Målvärde 2029", ["Lähtöarvo", "Tavoitearvo"]),
      ("Tavoite;Toimenpide;Mittari;Tavoite 2029", ["Mittari", "Tavoitearvo"]),
      ("Tavoite;Mittari;Tavoitearvo vuonna 2029", ["Mittari", "Tavoitearvo"]),
      ("Tavoite;Mittari;Tavoite v. 2029", ["Mittari", "Tavoitearvo"]),
      ("Mål;Indikator;Målnivå år 2029", ["Mittari", "Tavoitearvo"]),
      ("Mål;Indikator;Mål år 2029", ["Mittari", "Tavoitearvo"]),
      ("HYTE-tavoite;Mittari;Tavoite 2029", ["Mittari", "Tavoitearvo"]),
      ("Tavoitteet 2026–2029;Mittari;Tavoite 2029", ["Mittari", "Tavoitearvo"]),
      ("Tavoite;Tavoitearvo;Mittari;Tavoite 2029", ["Mittari", nil]),
      ("Tavoite;Toimenpide;Toteuma 2026;Toteuma 2027", [nil, nil]),
      ("Tavoite;Toimenpide;Lähtöarvo;Lähtöarvo 2024", ["Lähtöarvo", nil]),
      ("Tavoite;Toimenpide;Lähtöarvo 2024;Nykytila", [nil, "Lähtöarvo"]),
      ("Tavoite;Toimenpide;Mittari;Tavoite 2027;Tavoite 2029", [nil, nil]),
      ("Tavoite;Toimenpide;Mittari 12;Lähtöarvo 1", [nil, nil]),
      ("Tavoite;Toimenpide;Vastuutaho / yhteyshenkilö;Lähtötilanne", ["Vastuutahot", "Lähtöarvo"]),
    ]
  )
  func `years in a heading do not hide its column, unless they tell columns apart`(
    headings: String,
    columns: [String?]
  ) {
    #expect(self.columns(headings).suffix(2) == columns[...])
  }

  @Test(
    arguments: [
      ("Tavoite;Mål;Toimenpide", "Yksi;Ett;a", "Ett"), ("Mål;Tavoite", "Ett;Yksi", "Ett"),
      ("Tavoite;Mål;Goal", "Yksi;Ett;One", nil), ("Tavoite;Tavoite", "Yksi;Ett", nil),
      ("Tavoite;Tavoitteet;Toimenpide", "Yksi;Ett;a", nil),
    ]
  )
  func `two titles in two languages beside each other are one`(
    headings: String,
    row: String,
    swedish: String?
  ) {
    let bytes = Array("\(headings)\n\(row)\n".utf8)
    let workbook = Workbook(sheet: SourceFile(name: "a.csv", bytes: bytes))
    #expect(workbook.goals.map { $0.title?.translation(to: .swedish) } == [swedish])
    if swedish != nil { #expect(workbook.goals[0].title?.translation(to: .finnish) == "Yksi") }
  }

  @Test(
    arguments: [
      ("Strateginen tavoite;Mittari;Tavoite", "Väki kasvaa;Muuttajat;9 %", "Tavoitearvo"),
      ("Tavoite;Mittari;Tavoite", "Väki kasvaa;Muuttajat;12", "Tavoitearvo"),
      ("Tavoite;Mittari;Tavoite", "Väki kasvaa;Muuttajat;Väki vähenee", nil),
      ("Tavoite;Tavoitearvo;Tavoite", "Väki kasvaa;;12", nil),
    ]
  )
  func `a second column of goals that holds numbers is the target`(
    headings: String,
    row: String,
    column: String?
  ) {
    #expect(columns(headings, row)[2] == column)
  }

  @Test(
    arguments: [
      ("Tavoite;Mål på svenska", ["Tavoite", "Tavoite"]),
      ("Mål (på svenska);Mål (på finska)", ["Tavoite", "Tavoite"]),
      ("Mål;Åtgärd;Åtgärd in Finnish", ["Toimenpide", "Toimenpide"]),
      (
        "Mål;Tavoite ruotsiksi;Huvudansvarig instans;Ansvarsinstans",
        ["Päävastuutaho", "Vastuutahot"]
      ),
      ("Mål;Muuta suomeksi", ["Tavoite", nil]),
    ]
  )
  func `a heading may name its language without brackets`(headings: String, columns: [String?]) {
    #expect(self.columns(headings).suffix(2) == columns[...])
  }

  @Test(
    arguments: [
      ("Målsättning;Åtgärder;Ansvarig instans;Tidsplan;Mätare;Målnivå", Language.swedish),
      ("Tavoitteet;Toimenpiteet;Mittarit", .finnish), ("Goals;Actions;Indicators", .english),
      ("Tavoitteet;Toimenpiteet;Indikaattorit;Status", .finnish),
      ("Mål;Åtgärder;Mittarit", .swedish),
    ]
  )
  func `the language is that of most headings, be they other words`(
    headings: String,
    language: Language
  ) {
    let source = SourceFile(name: "a.csv", bytes: Array("\(headings)\na;b;c\n".utf8))
    #expect(Workbook(sheet: source).language == language)
    #expect(WorkbookFile(inspecting: source).language == language)
  }

  @Test func `the year of a heading is that of the values below it`() {
    let text = """
      Alueen tavoitteet;;;
      Tavoitteet 2026–2029;Mittarit 2026;Lähtötaso 2024;Tavoite 2029
      Väki kasvaa;Muuttajat;10;12 (2028)
      ;Yritykset;ei tietoa;kasvaa
      """
    let workbook = Workbook(sheet: SourceFile(name: "a.csv", bytes: Array(text.utf8)))
    #expect(workbook.indicators.map { $0.baseline.value?.quantity?.year } == [2024, nil])
    #expect(workbook.indicators.map { $0.target.value?.quantity?.year } == [2028, nil])
    #expect(workbook.indicators.map { $0.target.value?.direction } == [nil, .increases])
  }
}
