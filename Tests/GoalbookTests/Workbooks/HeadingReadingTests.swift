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
      ("Toteuma", "käynnissä", "Tila"), ("Toteuma", "", "Tila"), ("Toteuma", "700", nil),
    ]
  )
  func `actual values are no status`(heading: String, cell: String, column: String?) {
    #expect(columns("Tavoite;Toimenpide;\(heading)", "T;a;\(cell)")[2] == column)
    #expect(columns("Tavoite;Toimenpide;\(heading);Tila", "T;a;\(cell);")[2] == nil)
    #expect(columns("Tavoite;Toimenpide;Tila;\(heading)", "T;a;;\(cell)")[3] == nil)
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
}
