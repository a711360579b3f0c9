@testable import Rules
import Workbooks
import Testing

struct WordFormTests {
  @Test(
    arguments: [
      [
        "palvelu", "palvelut", "palveluja", "palveluita", "palvelujen", "palveluiden", "palvelussa",
      ],
      ["yhteistyö", "yhteistyön", "yhteistyötä", "yhteistyössä", "yhteistyöhön"],
      ["vähenee", "vähenevät"], ["yhteinen", "yhteisen", "yhteiset", "yhteisten"],
      ["kommunerna", "kommuner", "kommunernas"], ["träffpunkt", "träffpunkten", "träffpunkter"],
    ]
  )
  func `forms of a word have the same stem`(words: [String]) {
    #expect(Set(words.map(WordForm.stem)).count == 1, "\(words.map(WordForm.stem))")
  }

  @Test(
    arguments: [
      ("vähenee", "lisääntyy"), ("koulu", "kylä"), ("kunta", "alue"), ("2026", "2027"),
      ("17,2", "15"), ("kotona", "koulussa"), ("barn", "kommun"),
    ]
  )
  func `different words have different stems`(word: String, other: String) {
    #expect(WordForm.stem(word) != WordForm.stem(other))
  }

  @Test func `words are told without the marks around them, and numbers stay whole`() {
    #expect(
      WordForm.words("Osuus laskee 9,4:stä 8,2 %:iin (Keski-Suomi), ja ”hyvä” – kasvaa.")
        == ["osuus", "laskee", "9,4", "stä", "8,2", "iin", "keski-suomi", "ja", "hyvä", "kasvaa"]
    )
  }

  @Test(
    arguments: [
      "Kunta", "ja kunta", "Ja", "och 1", "1,5", "Ärende", "a\u{308}rende", " – kunta", "§ 4", "",
      "-",
      "Yö", "SAMT", "satama", "A-osa", "ab", "x", "4 §", "a.b", "Jalka", "\u{AD}kunta", "K\u{308}",
      "\u{212A}unta", "”kunta",
    ]
  )
  func `the beginning of a key is told without the key, or not at all`(text: String) {
    guard let beginning = WordForm.beginningOfKey(text.utf8.span) else { return }
    let first = UInt8(truncatingIfNeeded: beginning)
    WordForm.key(text).withBytes { #expect($0[0] | 0x20 == first) }
  }

  @Test func `what begins like a conjunction tells nothing of a key`() {
    for word in WordForm.conjunctionWords {
      let bytes = word.utf8.prefix(4).reversed()
      let beginning = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1 | 0x20) }
      #expect(WordForm.beginsLikeConjunction(beginning), "\(word)")
      #expect(!WordForm.beginsLikeConjunction(beginning << 8 | 0x61), "\(word)")
    }
  }

  @Test func `who does what to whom is not lost`() {
    #expect(
      WordForm.key("Kunnat tukevat järjestöjä") != WordForm.key("Järjestöt tukevat kuntia")
    )
  }
}
