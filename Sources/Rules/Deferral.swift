/// Recognises short texts of which each word puts the writing off: “mittari sovitaan myöhemmin”, “mål här”.
///
/// One word more, such as what is agreed on, makes a text of its own out of them.
enum Deferral {
  /// Whether the words, in lower case, say no more than when, where or by whom a text is written.
  static func isWhole(_ words: [Substring]) -> Bool {
    guard let first = words.first, words.count <= 6 else { return false }
    if words.contains(where: hereWords.contains) { return isInstruction(words) }
    let isAbout = subjects.contains(first)
    let rest = isAbout ? words.dropFirst() : words[...]
    guard let verb = rest.first, verbs.contains(verb) || openVerbs.contains(verb) else {
      return false
    }
    let times = rest.dropFirst()
    guard !times.isEmpty else {
      return isAbout ? openVerbs.contains(verb) : loneVerbs.contains(verb)
    }
    guard times.allSatisfy({ isTime($0) || links.contains($0) || $0.allSatisfy(\.isNumber) }),
      times.contains(where: isTime)
    else { return false }
    // An indicator may well be defined in the autumn.
    return !isAbout || goals.contains(first) || openVerbs.contains(verb)
      || times.contains(where: laterWords.contains)
  }

  /// Whether a goal, an action or an indicator cannot be called so in a few words, although other texts may say it.
  static func isNoTitle(_ words: [Substring]) -> Bool {
    guard let first = words.first, let last = words.last, (2...5).contains(words.count),
      firstWords.contains(first)
    else { return false }
    if references.contains(first) {
      return words.count <= 3 && annexes.contains(words[1])
        && words.dropFirst(2).allSatisfy { $0.allSatisfy(\.isNumber) }
    }
    if subjects.contains(first) {
      return lacks.contains(words[1]) && words.dropFirst(2).allSatisfy(stillWords.contains)
    }
    if groups.contains(first) {
      return groupVerbs.contains(words[1]) && words.dropFirst(2).allSatisfy(isTime)
    }
    return waits.contains(first) && opinions.contains(last)
  }

  /// What texts begin with that `isWhole` or `isNoTitle` may hold for.
  static let firstWords = WordList(
    joining: [
      subjects, verbs, openVerbs, instructions, hereWords, references, groups, waits,
    ]
  )

  /// Whether all words ask for a text in this place.
  private static func isInstruction(_ words: [Substring]) -> Bool {
    words.count <= 4
      && words.allSatisfy {
        hereWords.contains($0) || instructions.contains($0) || subjects.contains($0)
      }
  }

  private static func isTime(_ word: Substring) -> Bool {
    laterWords.contains(word) || times.contains(word)
  }

  private static let goals: WordList = ["tavoite", "mål", "målet", "goal"]

  private static let subjects = WordList(
    joining: [
      goals,
      [
        "mittari", "toimenpide", "teksti", "nimi", "kuvaus", "summa", "vastuutaho", "vastuuhenkilö",
        "indikator", "indikatorn", "åtgärd", "åtgärden", "text", "texten", "namnet", "beskrivning",
        "beskrivningen", "summan", "indicator", "action",
      ],
    ]
  )

  /// Verbs that tell only of a text which is still to be written.
  private static let openVerbs: WordList = [
    "tarkentuu", "tarkennetaan", "täsmentyy", "täsmennetään", "täydentyy", "täydennetään",
    "tarkistetaan", "preciseras", "kompletteras",
  ]

  private static let verbs: WordList = [
    "sovitaan", "päätetään", "määritellään", "kirjataan", "kirjoitetaan", "lisätään",
    "muotoillaan", "muotoutuu", "päivitetään", "nimetään", "vahvistuu", "perustellaan", "avtalas",
    "bestäms", "definieras", "formuleras", "skrivs", "utses", "uppdateras", "motiveras",
  ]

  /// Verbs that nobody writes alone unless the rest is to follow.
  private static let loneVerbs: WordList = [
    "lisätään", "nimetään", "kirjataan", "kirjoitetaan", "täsmennetään", "täsmentyy",
    "muotoillaan", "määritellään", "skrivs", "formuleras", "utses",
  ]

  private static let laterWords: WordList = ["myöhemmin", "senare", "later"]

  private static let times: WordList = [
    "syksyllä", "keväällä", "kesällä", "talvella", "tammikuussa", "helmikuussa", "maaliskuussa",
    "huhtikuussa", "toukokuussa", "kesäkuussa", "heinäkuussa", "elokuussa", "syyskuussa",
    "lokakuussa", "marraskuussa", "joulukuussa", "kokouksessa", "seminaarissa", "työpajassa",
    "työryhmässä", "valtuustoseminaarissa", "höst", "hösten", "vår", "våren", "sommar", "sommaren",
    "vinter", "vintern", "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti",
    "september", "oktober", "november", "december", "mötet", "seminariet", "verkstaden",
  ]

  private static let links: WordList = [
    "i", "på", "vid", "vielä", "ensi", "seuraavassa", "valtuuston", "aluevaltuuston", "hallituksen",
    "aluehallituksen", "työryhmän", "nästa", "ännu",
  ]

  private static let hereWords: WordList = ["tähän", "här", "here"]

  private static let instructions: WordList = [
    "kirjoita", "kirjaa", "lisää", "tulee", "tekstiä", "skriv", "ange", "kommer", "write", "enter",
    "add", "the", "your",
  ]

  private static let references: WordList = ["ks", "kts", "katso", "se", "see"]

  private static let annexes: WordList = ["liite", "bilaga", "bilagan", "annex", "appendix"]

  private static let lacks: WordList = ["puuttuu", "saknas", "fattas", "missing"]

  private static let stillWords: WordList = ["vielä", "ännu", "still"]

  private static let groups: WordList = [
    "työryhmä", "valmisteluryhmä", "ohjausryhmä", "projektiryhmä", "arbetsgruppen",
  ]

  private static let groupVerbs: WordList = [
    "muotoilee", "täydentää", "tarkentaa", "kirjoittaa", "formulerar", "kompletterar",
    "preciserar", "skriver",
  ]

  private static let waits: WordList = ["odottaa", "odotetaan", "inväntar"]

  private static let opinions: WordList = [
    "kannanottoa", "linjausta", "lausuntoa", "päätöstä", "hyväksyntää", "ställningstagande",
    "utlåtande", "beslut",
  ]
}
