internal import Workbooks

/// Recognises texts that hold a place for another one: “?”, “täydennetään”, “to be completed”.
enum Placeholder {
  /// Whether a record still lacks its text: it has none, or one that holds its place.
  static func stands(for title: Text?) -> Bool {
    title.map { stands(in: $0.original) } ?? true
  }

  /// Whether a text says no more than that it is to be written, or leaves a figure open.
  ///
  /// A word such as “kesken” tells it only alone, before a punctuation mark or before words such as
  /// “myöhemmin”: sentences begin with it, too.
  static func stands(in text: String) -> Bool {
    let form = NormalForm.name(text)
    // A long text is only looked at for its first words and for an open figure, which is quick.
    if form.utf8.count > 120 {
      return strongOpeners.contains { form.hasPrefix($0) } || hasOpenFigure(form)
    }
    // Most texts begin with another word.
    if let first = firstWord(of: form), !firstWords.contains(first), !mayHaveOpenFigure(form) {
      return false
    }
    let words = form.split { !$0.isLetter && !$0.isNumber }
    guard words.contains(where: { $0.contains(where: \.isLetter) }) else { return true }
    let bare = words.joined(separator: " ")
    if wholeTexts.contains(bare) || openers.contains(bare) || strongOpeners.contains(bare) {
      return true
    }
    if words.count <= 2, nouns.contains(words[0]),
      words.count == 1 || words[1] == "x" || words[1].allSatisfy(\.isNumber)
    {
      return true
    }
    if strongOpeners.contains(where: { bare.hasPrefix($0 + " ") }) { return true }
    return isOpened(form, words, bare) || hasOpenFigure(form)
  }

  /// The first word, where it begins with a letter and is told from its bytes; `nil`: look at the text as a whole.
  private static func firstWord(of form: String) -> String? {
    let bytes = form.utf8
    var end = bytes.startIndex
    while end < bytes.endIndex, isLetterOfPlainText(bytes[end]) { end = bytes.index(after: end) }
    guard end > bytes.startIndex, end == bytes.endIndex || bytes[end] == UInt8(ascii: " ") else {
      return nil
    }
    return String(form[..<end])
  }

  private static func isLetterOfPlainText(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || byte == 0xC3 || (0xA0...0xBF).contains(byte)
  }

  private static func isOpened(_ form: String, _ words: [Substring], _ bare: String) -> Bool {
    guard words.count <= 8, let start = form.firstIndex(where: \.isLetter) else { return false }
    for opener in openers where bare.hasPrefix(opener + " ") {
      let rest = form[start...].dropFirst(opener.count)
      if let sign = rest.first, ":;,.(…?!".contains(sign) { return true }
      if [" -", " (", " :", " …"].contains(where: { rest.hasPrefix($0) }) { return true }
      let next = words[opener.split(separator: " ").count]
      if laterWords.contains(next) || continuations.contains(next) { return true }
    }
    return words.count > 1 && verbs.contains(words[0]) && laterWords.contains(words[1])
  }

  /// `xx`, `___` or `??` where a figure or a name should be, `x %`.
  private static func hasOpenFigure(_ form: String) -> Bool {
    guard mayHaveOpenFigure(form) else { return false }
    let words = form.split { $0 == " " || ".,;:()[]%\"”".contains($0) }
    if words.contains(where: { word in
      word.count > 1 && (word.first.map { "x_?".contains($0) } ?? false)
        && word.allSatisfy { $0 == word.first }
    }) {
      return true
    }
    return ["x %", "x%", "x prosent", "x procent", "x per cent", "x percent"].contains { open in
      form.hasPrefix(open) || form.contains(" " + open)
    }
  }

  /// Whether two of the signs stand beside each other, or an x before a space or a per cent sign.
  private static func mayHaveOpenFigure(_ form: String) -> Bool {
    var last: UInt8 = 0
    for byte in form.utf8 {
      switch (last, byte) {
      case (UInt8(ascii: "x"), UInt8(ascii: "x")), (UInt8(ascii: "_"), UInt8(ascii: "_")),
        (UInt8(ascii: "?"), UInt8(ascii: "?")), (UInt8(ascii: "x"), UInt8(ascii: " ")),
        (UInt8(ascii: "x"), UInt8(ascii: "%")):
        return true
      default: last = byte
      }
    }
    return false
  }

  /// The first words of all texts that may hold a place.
  private static let firstWords: Set<String> = Set(
    [wholeTexts, strongOpeners, openers].joined()
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  )
  .union(verbs.union(nouns).map(String.init))

  private static let wholeTexts: Set<String> = [
    "x", "n n", "nn", "n a", "na", "none", "t b d", "t b c", "avoin", "auki", "ei vielä", "ei ole",
    "ei määritelty", "ei kirjattu", "ei tiedossa", "tekstiä", "tekstiä tähän", "teksti tähän",
    "teksti", "kirjoita tähän", "tavoite tähän", "testi", "öppet", "inte ännu", "finns inte",
    "text", "text här", "skriv här", "målet här", "kommer", "not yet", "text here", "write here",
    "goal here", "test", "open", "to follow",
  ]

  private static let strongOpeners: Set<String> = [
    "tbd", "tbc", "tba", "todo", "wip", "lorem ipsum", "to be completed", "to be defined",
    "to be added", "to be decided", "to be confirmed", "to be written", "to be specified",
    "work in progress", "fylls i senare", "läggs till senare",
  ]

  private static let openers: Set<String> = [
    "täydennetään", "täydentyy", "täydennettävä", "täydennys", "tulossa", "puuttuu", "kesken",
    "keskeneräinen", "tarkentuu", "tarkennetaan", "valmistelussa", "luonnos", "kompletteras",
    "att komplettera", "ska kompletteras", "saknas", "fattas", "preciseras", "tillkommer",
    "under arbete", "under beredning", "på kommande", "utkast", "missing", "pending", "unfinished",
    "incomplete", "draft", "coming", "to do",
  ]

  /// Verbs of real goals as well, unless it is to be done later.
  private static let verbs: Set<Substring> = [
    "sovitaan", "päätetään", "määritellään", "kirjataan", "lisätään", "muotoillaan", "avtalas",
    "bestäms", "definieras", "formuleras", "kommer", "defined", "decided", "agreed", "added",
  ]

  private static let laterWords: Set<Substring> = ["myöhemmin", "senare", "later"]

  private static let continuations: Set<Substring> = [
    "vielä", "kokonaan", "toistaiseksi", "syksyllä", "keväällä", "kesällä", "talvella", "pian",
    "työpajassa", "työpajan", "työryhmässä", "ryhmässä", "kokouksessa", "kokouksen", "kun", "ennen",
    "i", "på", "ännu", "fortfarande", "efter", "vid", "när", "före", "still", "soon", "after",
    "when",
  ]

  private static let nouns: Set<Substring> = [
    "tavoite", "mål", "målet", "goal", "toimenpide", "åtgärd", "action", "mittari", "indikator",
    "indicator",
  ]
}
