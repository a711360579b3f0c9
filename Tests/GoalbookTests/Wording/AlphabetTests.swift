import Foundation
import Testing
import Wording

struct AlphabetTests {
  @Test(arguments: [
    ["", " ", "-", "1", "2", "10", "a", "A", "b"],
    ["A1.2", "A1.10", "A1.10.1", "A1.11", "A2", "A10", "A99999999999999999999999"],
    [
      "Vaasa", "Veteli", "Viitasaari", "Wasa", "Ylivieska", "Zürich", "Åbo", "Ähtäri", "Äänekoski",
      "Öja",
    ],
    ["e", "é", "ea", "ez", "éz", "f"],
    ["kunta", "Kunta", "kuntä"],
    ["x", "y", "ü", "z", "å", "ä", "æ", "äa", "ö", "ø"],
    ["A1", "A01"].sorted(),
    ["Kemi", "Kemijärvi", "Kemiönsaari"],
    ["Keski-Suomi", "Keskinen"],
    ["zz", "Москва"],
  ])
  func `Finnish and Swedish end in å, ä, ö`(texts: [String]) {
    for language in [Language.finnish, .swedish] {
      #expect(texts.reversed().sorted(by: language.areInOrder) == texts)
      #expect(language.sorted(texts.reversed(), by: \.self) == texts)
    }
  }

  @Test func `items of the same text stay in their order`() {
    let items = [("b", 1), ("a", 2), ("b", 3), ("a", 4)]
    #expect(Language.finnish.sorted(items, by: \.0).map(\.1) == [2, 4, 1, 3])
  }

  @Test func `English takes ä for a and ö for o`() {
    let texts = ["Aland", "Åland", "Älvdalen", "Bergen", "oslo", "Öster", "øy", "Pori"]
    #expect(texts.reversed().sorted(by: Language.english.areInOrder) == texts)
  }

  @Test(arguments: Language.allCases)
  func `how a letter is encoded decides last`(language: Language) {
    #expect(language.areInOrder("A\u{30A}bo", "Åbp"))
    #expect(language.areInOrder("Åba", "A\u{30A}bo"))
    #expect(language.areInOrder("a\u{30A}", "å") != language.areInOrder("å", "a\u{30A}"))
    #expect(!language.areInOrder("å", "å"))
  }

  @Test(arguments: Language.allCases)
  func `the order is that of ICU`(language: Language) {
    let locale = ICU(language).locale
    let names = [
      "Alajärvi", "Akaa", "Espoo", "Hämeenkyrö", "Hämeenlinna", "Hanko", "Ii", "Iisalmi", "Inkoo",
      "Jämsä", "Juva", "Kärkölä", "Kärsämäki", "Kauhajoki", "Kittilä", "Köyliö", "Lappeenranta",
      "Lapinlahti", "Lemi", "Åland", "Åbo", "Äetsä", "Ähtäri", "Ähtävä", "Öja", "Oulu", "Orivesi",
      "Pöytyä", "Pyhäjärvi", "Pyhäntä", "Ranua", "Säkylä", "Salla", "Siilinjärvi", "Sysmä",
      "Tampere",
      "Töysä", "Urjala", "Uurainen", "Vaala", "Vårdö", "Väståboland", "Vörå", "Wasa", "Vihti",
      "Ylöjärvi",
      "Ypäjä", "Zakynthos", "café", "cafe", "cafés", "Düsseldorf", "Dyssel", "Århus", "Ärla",
      "Łódź",
      "Lotta", "žeimys", "zeta", "naïve", "naive", "10", "9", "a 2", "a 10", "a2", "a10", "b",
      "tavoite", "Tavoite", "tavoite 1", "tavoite-1",
    ]
    var unlike: [String] = []
    for name in names {
      for other in names where name != other {
        let icu = name.compare(other, options: .numeric, range: nil, locale: locale)
        if language.areInOrder(name, other) != (icu == .orderedAscending) {
          unlike.append("\(name), \(other)")
        }
      }
    }
    #expect(unlike == [])
  }

  @Test(arguments: Language.allCases)
  func `of two different texts exactly one stands first`(language: Language) {
    let signs = ["", "a", "A", "å", "a\u{30A}", "é", "01", "10", "-", "ж", "æ", "ß"]
    let texts = signs.flatMap { first in signs.map { first + $0 } }
    for (index, one) in texts.enumerated() {
      let others = texts[..<index].filter { !$0.unicodeScalars.elementsEqual(one.unicodeScalars) }
      #expect(others.allSatisfy { language.areInOrder(one, $0) != language.areInOrder($0, one) })
    }
    let sorted = texts.sorted(by: language.areInOrder)
    for (index, text) in sorted.enumerated() {
      #expect(!sorted[..<index].contains { language.areInOrder(text, $0) })
    }
  }
}
