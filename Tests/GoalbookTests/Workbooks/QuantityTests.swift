import Testing
import Wording

@testable import Workbooks

struct QuantityTests {
  @Test(
    arguments: [
      ("12 500 €", "12\u{A0}500\u{A0}€"), ("12\u{A0}500\u{202F}000", "12\u{A0}500\u{A0}000"),
      ("0,5 htv", "0,5\u{A0}htv"), ("0.5", "0,5"), ("8,20", "8,20"), ("12.5", "12,5"),
      ("−3,5", "\u{2212}3,5"), ("-3,5 %", "\u{2212}3,5\u{A0}%"), ("–85", "\u{2212}85"),
      ("1,234", "1,234"), ("0.234", "0,234"), ("1234.567", "1\u{A0}234,567"),
      ("noin 40", "noin 40"), ("alle 8", "alle 8"), ("< 8", "alle 8"), (">=10", "vähintään 10"),
      ("n. 100", "noin 100"), ("minst 5 kommuner", "vähintään 5\u{A0}kommuner"),
      ("15–20", "15–20"), ("15-20 %", "15–20\u{A0}%"),
      ("40 000 € (2027)", "40\u{A0}000\u{A0}€ (2027)"),
      ("40 000 € vuonna 2027", "40\u{A0}000\u{A0}€ (2027)"),
      ("1,2 milj. € (2028)", "1,2\u{A0}milj. € (2028)"),
      ("€12,500", "12\u{A0}500\u{A0}€"), ("€1,250.50", "1\u{A0}250,50\u{A0}€"),
      ("5,0 (vuonna 2024)", "5,0 (2024)"), ("€12 500", "12\u{A0}500\u{A0}€"),
      ("15 pv/htv (2027)", "15\u{A0}pv/htv (2027)"),
      ("480 / 100 000 asukasta", "480\u{A0}/ 100 000 asukasta"), ("2", "2"), ("+5", "+5"),
      ("17 900 m2", "17\u{A0}900\u{A0}m²"), ("17900 m^2", "17\u{A0}900\u{A0}m²"),
      ("3,5 km2 (2025)", "3,5\u{A0}km² (2025)"), ("5 m3/as.", "5\u{A0}m³/as."),
      ("4,2 (asteikko 1–5)", "4,2\u{A0}(asteikko 1–5)"),
      ("38 % (n = 240)", "38\u{A0}% (n = 240)"), ("15 t€ (arvio 2026)", "15\u{A0}t€ (arvio 2026)"),
      ("1 årsv.", "1\u{A0}årsv."), ("2027", "2\u{A0}027"),
      ("1½ htv", "1,5\u{A0}htv"), ("1 ½ htv (2027)", "1,5\u{A0}htv (2027)"),
      ("½ htv", "0,5\u{A0}htv"), ("2¼", "2,25"), ("¾ årsv.", "0,75\u{A0}årsv."),
      ("1–1½ htv", "1–1,5\u{A0}htv"), ("20 000 €/2027", "20\u{A0}000\u{A0}€ (2027)"),
      ("12,1/2024", "12,1 (2024)"), ("12 000 €/vuosi (2027)", "12\u{A0}000\u{A0}€/vuosi (2027)"),
      ("480/100 000 asukasta", "480\u{A0}/ 100 000 asukasta"), ("56/10 000", "56\u{A0}/ 10 000"),
      ("+10 %", "+10\u{A0}%"), ("+ 3 %-yks.", "+3\u{A0}%-yks."), ("noin +5", "noin +5"),
      ("+5–10 %", "+5–10\u{A0}%"), ("enint. 4 %", "enintään 4\u{A0}%"),
      ("c. 10 %", "noin 10\u{A0}%"),
      ("vähint. 10", "vähintään 10"), ("alle 7 % vuoteen 2029 mennessä", "alle 7\u{A0}% (2029)"),
      ("7 % vuoden 2029 loppuun mennessä", "7\u{A0}% (2029)"),
      ("7 % (vuoteen 2029)", "7\u{A0}% (2029)"),
      ("8 % senast 2029", "8\u{A0}% (2029)"), ("8 % senast år 2029", "8\u{A0}% (2029)"),
      ("8 % före utgången av 2029", "8\u{A0}% (2029)"),
      ("8 % by the end of 2029", "8\u{A0}% (2029)"),
      ("8 kuntaa viimeistään 2029", "8\u{A0}kuntaa (2029)"),
      ("10 000 €/år 2027–2029", "10\u{A0}000\u{A0}€/år 2027–2029"),
      ("10 000 €/vuosi 2027-2029", "10\u{A0}000\u{A0}€/vuosi 2027–2029"),
      ("5 000 € för 2027", "5\u{A0}000\u{A0}€ (2027)"),
      ("5 000 € för år 2027", "5\u{A0}000\u{A0}€ (2027)"),
      ("5 000 € under 2027", "5\u{A0}000\u{A0}€ (2027)"),
      ("5 000 € under året 2027", "5\u{A0}000\u{A0}€ (2027)"),
      ("5 000 € vuodelle 2027", "5\u{A0}000\u{A0}€ (2027)"),
      ("€5,000 for 2027", "5\u{A0}000\u{A0}€ (2027)"),
      ("10 000 €/år 2027", "10\u{A0}000\u{A0}€/år (2027)"),
      ("EUR 15 000", "15\u{A0}000\u{A0}€"), ("15 000,- €", "15\u{A0}000\u{A0}€"),
      ("2 345 (12/2025)", "2\u{A0}345 (joulukuu 2025)"),
      ("2 345 (joulukuu 2025)", "2\u{A0}345 (joulukuu 2025)"),
      ("2 345 kpl (31.12.2025)", "2\u{A0}345\u{A0}kpl (31.12.2025)"),
      ("21,5 (hösten 2025)", "21,5 (syksy 2025)"),
      ("21,5 % (2024, Sotkanet)", "21,5\u{A0}% (2024, Sotkanet)"),
      ("21,5 % (Sotkanet, 12/2024)", "21,5\u{A0}% (joulukuu 2024, Sotkanet)"),
      ("38 % (2024, n = 240)", "38\u{A0}% (2024, n = 240)"),
      ("38 % (2024, kysely – 8. lk)", "38\u{A0}% (2024, kysely – 8. lk)"),
      ("21,5 (2021–2023)", "21,5 (2021–2023)"), ("21,5 % (2023-24)", "21,5\u{A0}% (2023–2024)"),
      ("21,5 (2021–2023, Sotkanet)", "21,5 (2021–2023, Sotkanet)"),
      ("30 000 € (2026–2029)", "30\u{A0}000\u{A0}€ (2026–2029)"),
      ("v. 2024: 21,5", "21,5 (2024)"), ("2024: 21,5 %", "21,5\u{A0}% (2024)"),
      ("2024: 1950", "1\u{A0}950 (2024)"), ("2024: 2025", "2\u{A0}025 (2024)"),
      ("vuonna 2024: 21,5", "21,5 (2024)"), ("år 2024: 21,5", "21,5 (2024)"),
      ("12/2024: noin 2 345 kpl", "noin 2\u{A0}345\u{A0}kpl (joulukuu 2024)"),
      ("38 % (tilanne 31.12.2024)", "38\u{A0}% (tilanne 31.12.2024)"),
    ]
  )
  func `numbers are read with what stands around them`(text: String, shown: String) {
    #expect(Quantity(cell: text)?.text(in: .finnish) == shown)
  }

  @Test func `the quick way reads a number as the way that knows all forms`() {
    let pieces = [
      "", "0", "7", "12", "345", "000", " ", ",", ".", "€", "%", "-", "2027", "'", "(2027)",
      " (1899)",
      "o", "htv", " in", "päivä", "×", " m", "(", ")",
    ]
    let pairs = pieces.flatMap { first in pieces.map { first + $0 } }
    var read = 0
    for first in pairs {
      for second in pairs {
        guard let cell = CellText.clean(first + second),
          let quick = NumberReader.plainQuantity(cell)
        else { continue }
        read += 1
        guard case .quantity(let whole) = NumberReader.readAnyForm(of: cell) else {
          Issue.record("\(cell)")
          continue
        }
        #expect(quick == whole && quick.value.decimals == whole.value.decimals, "\(cell)")
      }
    }
    #expect(read > 500)
  }

  @Test(arguments: [("15–20 €", "€15–20"), ("15–20 %", "15–20%"), ("1 000 €", "€1,000")])
  func `in English a unit stands where English has it`(text: String, shown: String) {
    #expect(Quantity(cell: text)?.text(in: .english) == shown)
  }

  @Test(arguments: ["1.234", "12.345", "1.234,5", "1,234.5", "1.234.567", "1.234 €", "noin 1.234"])
  func `what could be read in two ways is ambiguous`(text: String) {
    guard case .ambiguous = NumberReader.read(text) else {
      Issue.record("\(text) is not ambiguous")
      return
    }
  }

  @Test(
    arguments: [
      "abc", "1O,5", "12,x", "8,,2", "--5", "1 23 456", "kaksi", "", "5 tai 6 ja 7", "5 (6)",
      "5 (2024: 6)", "5 (2029–2026)", "5 (2024–6)", "5 (10–2026)", "5 (2024, 6)", "2024: 5 (2025)",
      "2024: 21,5, 2025: 20",
      "2024:5", "2024: kesken", "2024:", "vuosi: 5 kpl 6", "5 (1.5, Sotkanet)", "13/2024: 5",
      "10 000 € 2027–2029", "5 m5", "5 am2", "1,5,5 kpl 3",
      "99999999999999999999999", "3/8", "22,5/24", "3/8 kuntaa", "8 / 8 (2029)", "5/10", "1⅓ htv",
      "3/",
    ]
  )
  func `what is no number is not guessed`(text: String) {
    #expect(Quantity(cell: text) == nil)
  }

  @Test(
    arguments: zip(
      Language.allCases,
      [
        "21,5 (joulukuu 2024, Sotkanet)", "21,5 (december 2024, Sotkanet)",
        "21.5 (December 2024, Sotkanet)",
      ]
    )
  )
  func `a number keeps its time and what explains it`(language: Language, text: String) throws {
    let quantity = try #require(Quantity(cell: "21,5 (12/2024, Sotkanet)"))
    #expect(quantity.time == CalendarDate(year: 2024, .month(12)).map(TimeFrame.date))
    #expect(quantity.explanation == "Sotkanet" && quantity.unit == nil)
    #expect(quantity.text(in: language) == text)
    #expect(Quantity(cell: text) == quantity)
  }

  @Test(arguments: [("laskee", "vähenee"), ("toteutunut", "toteutunut"), ("ökar", "kasvaa")])
  func `a target in words is a direction or a state`(text: String, shown: String) {
    #expect(Measure(cell: text)?.text(in: .finnish) == shown)
  }

  @Test func `a target of one unknown word is not understood`() {
    #expect(Measure(cell: "abc") == nil)
    #expect(Measure(cell: "malli käytössä kaikissa kunnissa") != nil)
  }

  @Test(
    arguments: [
      ("laskee 5 %", Direction.decreases), ("kasvaa 5 %-yks.", .increases),
      ("minskar med 5 %", .decreases), ("kasvaa noin 10 %", .increases),
      ("laskee 7 %:iin", .decreases),
      ("kasvu enintään 5 %", nil), ("kasvu pysähtyy", nil),
    ]
  )
  func `a direction with a number stays as it was written`(text: String, direction: Direction?)
    throws
  {
    let measure = try #require(Measure(cell: text))
    #expect(measure.text(in: .english) == text)
    #expect(measure.direction == direction)
  }

  @Test(
    arguments: [
      ("12 500 €", true), ("3 t€", true), ("0,5 htv", false), ("100", false),
      ("1,2 milj. euro", true), ("1,2 miljon euro", true), ("1,2 miljoner euro", true),
      ("50 teuro", true), ("EUR 15 000", true), ("1,2 milj.€", true), ("1 milj euroa", true),
      ("0,5 Meur", true), ("50 teur", true), ("50 keur", true), ("15 000,- €", true),
      ("50 tuhatta euroa", true), ("3 milj.", false),
    ]
  )
  func `money is told from other units`(text: String, isMoney: Bool) throws {
    #expect(try #require(Quantity(cell: text)).isMoney == isMoney)
  }
}
