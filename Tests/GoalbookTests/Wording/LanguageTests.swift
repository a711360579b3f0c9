import Testing
import Wording

struct LanguageTests {
  @Test(arguments: zip(Language.allCases, ["”Ryhmä”", "”Ryhmä”", "“Ryhmä”"]))
  func `a quotation has the marks of the language`(language: Language, text: String) {
    #expect(language.quoted("Ryhmä") == text)
  }

  @Test func `each language has a name of its own`() {
    #expect(Language.allCases.map { $0.name[$0] } == ["suomi", "svenska", "English"])
    #expect(Language.allCases.map(\.name.fi) == ["suomi", "ruotsi", "englanti"])
  }

  @Test(
    arguments: [
      (["LANG": "fi_FI.UTF-8"], .finnish),
      (["LANG": "sv_FI"], .swedish),
      (["LANG": "sv"], .swedish),
      (["LANG": "en_GB.UTF-8"], .english),
      (["LANG": "fi_FI@euro"], .finnish),
      (["LANG": "fi-FI"], .finnish),
      (["LANG": "fi_FI", "LC_MESSAGES": "sv_FI.UTF-8"], .swedish),
      (["LANG": "fi_FI", "LC_MESSAGES": "sv_FI", "LC_ALL": "en_IE"], .english),
      (["LANG": "fi_FI", "LC_MESSAGES": "", "LC_ALL": ""], .finnish),
      (["LANG": "fi_FI", "LC_ALL": "C"], nil),
      (["LANG": "C.UTF-8"], nil),
      (["LANG": "POSIX"], nil),
      (["LANG": "fil_PH"], nil),
      (["LANG": "de_DE.UTF-8"], nil),
      (["LC_TIME": "fi_FI"], nil),
      ([:], nil),
    ] as [([String: String], Language?)]
  )
  func `the user's language is the first that the environment sets`(
    environment: [String: String],
    language: Language?
  ) {
    #expect(Language(environment: { environment[$0] }) == language)
  }
}
