import Testing

@testable import Workbooks

struct CellDamageTests {
  @Test(
    arguments: [
      ("#REF!", CellDamage.errorValue("#REF!")), ("#VIITTAUS!", .errorValue("#VIITTAUS!")),
      (" #n/a ", .errorValue("#N/A")), ("####", .narrowColumn), ("##########", .narrowColumn),
      ("1.touko", .numberAsDate("1.touko", probably: "1.5")),
      ("02-maj", .numberAsDate("02-maj", probably: "2.5")),
      ("3-Dec", .numberAsDate("3-Dec", probably: "3.12")),
      ("1,23E+05", .shortenedNumber("1,23E+05")), ("3.2e+06", .shortenedNumber("3.2e+06")),
      ("=SUM(A1:A9)", .formula), ("  =1+1", .formula), ("\t@SUM(A1)", .formula),
      ("+SUM(A1)", .formula), ("-cmd|' /C calc'!A0", .formula),
      ("=HYPERLINK(\"x\")", .formula),
      ("EdistetÃ¤Ã¤n tyÃ¶tÃ¤", .wrongEncoding(probably: "Edistetään työtä")),
      ("20 â‚¬", .wrongEncoding(probably: "20 €")),
      ("Ã\u{85}land", .wrongEncoding(probably: "Åland")),
      ("yhteistydsopimus", .scannedWord("yhteistydsopimus", probably: "yhteistyösopimus")),
      ("palvelujen jarjestaminen", .scannedWord("jarjestaminen", probably: "järjestäminen")),
      ("V?hint??n 60 prosenttia", .lostLetters("V?hint??n")),
      ("on ty?ss? ja hy?tyy", .lostLetters("ty?ss?")), ("TY?TT?MYYS", .lostLetters("TY?TT?MYYS")),
      ("nuor\u{200B}et", .invisibleCharacter(0x200B)),
    ]
  )
  func `damage is told with what was probably meant`(text: String, damage: CellDamage) {
    #expect(CellDamage(in: text) == damage)
  }

  @Test(
    arguments: [
      "touko.26", "1. toukokuuta", "1.5.2026", "1.kerros", "40.touko", "5/2026", "-5 %", "+358 40",
      "– ei aloitettu", "-3,5", "+5", "- aloitetaan", "-", "=", "=> kunnat",
      "= sama",
      "#1", "# ", "#hyvinvointi", "@kunta", "E+", "5 € + 10 €", "Älä", "Ã", "Åland", "A = B",
      "www.kunta.fi/yhteistyo", "yhteistyö", "tyolla", "👨‍👩‍👧", "1,2 milj. €", "+ kunnat (kaikki)",
      "-palvelut (sote)", "e-resepti", "Höhe", "Vörå", "C2E-hanke", "+358 (0)14", "−5 (alenee)",
      "12 500 €", "8,2\u{A0}%", "mitä?Onko", "/?", "mita?Onko kuka?Kuinka", "mita?onko", "a?",
      "haku?a=b&c?d", "kunta?/?kaupunki", "Kuka??Miksi", "ty? ?iti",
    ]
  )
  func `ordinary text is no damage`(text: String) {
    #expect(CellDamage(in: text) == nil)
  }
}
