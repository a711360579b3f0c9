import Testing

@testable import Workbooks

struct HeadingUnitTests {
  @Test(
    arguments: [
      ("Määrä (€)", "€"), ("Belopp (t€)", "t€"), ("Euroa", "€"), ("Määrä (euroina)", "€"),
      ("Resurser (årsverken)", "årsverken"), ("Resurser (åv)", "åv"), ("Resurssit (htv)", "htv"),
      ("Resurssit (€/vuosi)", "€/vuosi"), ("Lähtöarvo, %", "%"), ("Målvärde %", "%"),
      ("Lähtöarvo (%) 2024", "%"), ("Määrä (€) / Belopp (€)", "€"), ("Lähtöarvo (kpl)", "kpl"),
      ("Resurssit (€, htv)", nil), ("Resurssit (€/htv)", nil), ("Utgångsvärde (år)", nil),
      ("Lähtöarvo (2024)", nil), ("Määrä (lkm)", nil), ("Tavoitearvo (suunta)", nil),
      ("Määrä", nil), ("Tavoitearvo 2029", nil), ("", nil), (")", nil),
    ] as [(String, String?)]
  )
  func `a heading tells one unit or none`(heading: String, unit: String?) {
    #expect(HeadingUnit.unit(in: heading) == unit)
  }

  @Test(
    arguments: [
      ("15 000", "15 000 €"), ("noin 15 000", "noin 15 000 €"), ("5–6", "5–6 €"),
      ("15 000 (2027)", "15 000 € (2027)"), ("15 000 vuonna 2027", "15 000 € vuonna 2027"),
      ("1,5 htv", "1,5 htv"), ("ei lisäresursseja", "ei lisäresursseja"), ("3/8", "3/8"),
    ]
  )
  func `a number without a unit gets that of its heading`(text: String, whole: String) {
    #expect(HeadingUnit.adding("€", to: text) == whole)
  }

  @Test func `a unit in the row counts more than that of the heading`() {
    let text = "Mittari;Yksikkö;Lähtöarvo (%);Tavoitearvo (%)\na;pv;12;9\nb;;12;9 kpl\nc;;12;9"
    let workbook = Workbook(folder: [SourceFile(name: "mittarit.csv", bytes: Array(text.utf8))])
    #expect(
      workbook.indicators.map { $0.baseline.value?.quantity?.unit } == [nil, "%", "%"]
    )
    #expect(
      workbook.indicators.map { $0.target.value?.quantity?.unit } == [nil, "kpl", "%"]
    )
  }
}
