import Testing

@testable import Commands

struct ShellWordTests {
  @Test(
    arguments: [
      ("työ/a.csv", "työ/a.csv"), ("C:\\työ", "C:\\työ"), ("uusi työ", "\"uusi työ\""),
      ("matin's", "\"matin's\""), ("a$(touch b)`c`\"!", "'a$(touch b)`c`\"!'"),
      ("'$HOME", "''\\''$HOME'"), ("a\u{1B}[31m", "\"a␛[31m\""),
    ]
  )
  func `a copied path is one word and no command`(path: String, word: String) {
    #expect(ShellWord(path).text == word)
  }
}
