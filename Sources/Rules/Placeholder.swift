internal import Bytes
internal import Workbooks

/// Recognises texts that hold a place for another one: “?”, “täydennetään”, “to be completed”.
enum Placeholder {
  /// Whether a record still lacks its text: it has none, or one that holds its place.
  static func stands(for title: Text?) -> Bool {
    title.map { stands(inTitle: $0) } ?? true
  }

  /// Whether a goal, an action or an indicator cannot be called so, because the text holds a place.
  static func stands(inTitle text: Text) -> Bool {
    guard !isSurelyNone(text) else { return false }
    let text = text.original
    let form = NormalForm.name(text)
    guard !isLong(form) else { return beginsOpen(form) }
    let words = FormWords.all(in: form, atMost: mostWordsAsked)
    return plainlyStands(in: form, words) || text.utf8.count <= 60 && Deferral.isNoTitle(words)
  }

  /// Whether a record is called nothing but a dash, of which all that is to be told is that it has no text.
  static func isDash(_ title: Text?) -> Bool {
    title?.isDash ?? false
  }

  /// Whether a text says no more than that it is to be written, or leaves a figure open.
  ///
  /// A word such as “kesken” tells it only alone, before a punctuation mark or before words such as
  /// “myöhemmin”: sentences begin with it, too.
  static func stands(in text: String) -> Bool {
    let utf8 = text.utf8
    return !isSurelyNone(utf8.span, mayBeOpen: TextSigns(utf8.span).has(.openSign))
      && plainlyStands(in: text)
  }

  /// The same for a text of a record.
  static func stands(in text: Text) -> Bool {
    !isSurelyNone(text) && plainlyStands(in: text.original)
  }

  /// Whether a text begins with how far something has come, which is an assessment and no open place.
  static func tellsState(_ text: Text) -> Bool {
    if let word = text.withBytes(firstWord), !stateNumbers.contains(word) { return false }
    return plainlyTellsState(text.original)
  }

  /// The same without the quick look.
  static func plainlyTellsState(_ text: String) -> Bool {
    let first = NormalForm.name(text).drop { !$0.isLetter }.prefix { $0.isLetter || $0.isNumber }
    return stateWords.contains(first)
  }

  /// Whether a text answers that there is nothing to tell.
  static func tellsNothing(_ text: String) -> Bool {
    // None of the texts below has as many letters as most others.
    let letters = text.utf8.lazy.filter { (0x61...0x7A).contains($0 | 0x20) }
    guard letters.prefix(10).count < 10 else { return false }
    let words = FormWords.all(in: NormalForm.name(text))
    return ["ei ole", "finns inte", "none", "n a", "na"].contains(words.joined(separator: " "))
  }

  private static let stateWords: WordList = [
    "kesken", "keskeneräinen", "tulossa", "valmistelussa", "luonnos", "avoin", "auki", "ei",
    "puuttuu", "under", "på", "utkast", "öppet", "öppen", "ännu", "oklart", "ej", "inte", "finns",
    "saknas", "fattas", "pending",
    "unfinished", "incomplete", "draft", "coming", "open", "not", "none", "n", "na", "missing",
    "work", "wip", "kommer",
  ]

  /// Their first eight bytes as numbers.
  private static let stateNumbers = FixedNumbers(stateWords.map { firstNumber($0.utf8) })

  /// Whether the first word and the signs of a text show that it holds no place, as of nearly all texts.
  ///
  /// It is told from the bytes as they are; what takes more than that is left to `plainlyStands`.
  private static func isSurelyNone(_ bytes: Span<UInt8>, mayBeOpen: Bool) -> Bool {
    guard let word = firstWord(bytes) else { return false }
    // Only strong openers stand before a long text: “Tavoite 3: …” is a goal.
    guard
      !firstNumbers.contains(word)
        || !strongNumbers.contains(word) && hasWords(bytes, moreThan: mostWordsAllowed)
    else { return false }
    return !(mayBeOpen && isOpen(bytes))
  }

  /// Whether a text of ASCII and Latin letters has more words than a number; `false`: it is not told of another one.
  private static func hasWords(_ bytes: Span<UInt8>, moreThan limit: Int) -> Bool {
    var count = 0
    var lastSigns: UInt64 = 0
    let hasOther = bytes.hasEight { eight in
      let signs = eight.signPlaces
      count += (signs & ~(signs << 8 | lastSigns >> 56)).nonzeroBitCount
      lastSigns = signs
      // The signs of multiplication and division stand among the letters.
      return eight.hasOtherThanLatin || eight.contains(0x97) || eight.contains(0xB7)
    }
    return !hasOther && count > limit
  }

  /// The same for a text of a record, whose signs are mostly known.
  private static func isSurelyNone(_ text: Text) -> Bool {
    let mayBeOpen = text.has(.openSign)
    return text.withBytes { isSurelyNone($0, mayBeOpen: mayBeOpen) }
  }

  /// The first eight bytes of the word that a text begins with, as `firstNumber` tells them.
  ///
  /// `nil`: the text begins otherwise, or with other letters than ASCII and Latin ones.
  static func firstWord(_ bytes: Span<UInt8>) -> UInt64? {
    // Most first words end soon, and eight bytes are looked at together.
    var end = 0
    var length = 8
    while length == 8, end < bytes.count {
      let eight = bytes.eight(at: end)
      let others = eight.bits & EightBytes.highest
      // The signs of multiplication and division stand among the letters.
      if others != 0, eight.hasOtherThanLatin || eight.contains(0x97) || eight.contains(0xB7) {
        return plainFirstWord(bytes)
      }
      length = ((eight.letterPlaces | others) ^ EightBytes.highest).trailingZeroBitCount >> 3
      end += length
    }
    guard end > 0 else { return nil }
    let word = bytes.eight(at: 0).lowercased.bits.byteSwapped >> UInt64(64 - 8 * min(end, 8))
    // A figure makes another word of the letters before it, as in `T1`.
    guard end < min(bytes.count, 8), (0x30...0x39).contains(bytes[end]) else { return word }
    return word << 8 | UInt64(bytes[end])
  }

  /// The same byte by byte.
  static func plainFirstWord(_ bytes: Span<UInt8>) -> UInt64? {
    var word: UInt64 = 0
    var length = 0
    var isAfterLead = false
    for index in bytes.indices {
      let byte = bytes[index]
      if isAfterLead, byte == 0x97 || byte == 0xB7 { return nil }
      guard isAfterLead || byte == 0xC3 || byte | 0x20 &- 0x61 < 26 else {
        guard length > 0, byte < 0x80 else { return nil }
        if length < 8, (0x30...0x39).contains(byte) { word = word << 8 | UInt64(byte) }
        break
      }
      isAfterLead = byte == 0xC3 && !isAfterLead
      if length < 8 { word = word << 8 | UInt64(byte | 0x20) }
      length += 1
    }
    return length > 0 ? word : nil
  }

  /// Whether an x, a line or a question mark is followed by what may make an open figure of it.
  private static func isOpen(_ bytes: Span<UInt8>) -> Bool {
    var last: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      switch last {
      case UInt8(ascii: "x"), UInt8(ascii: "X"):
        if byte <= 0x20 || byte == UInt8(ascii: "%") || byte | 0x20 == UInt8(ascii: "x")
          || byte >= 0x80
        {
          return true
        }
      case UInt8(ascii: "_"), UInt8(ascii: "?"): if byte == last || byte >= 0x80 { return true }
      default: break
      }
      last = byte
    }
    return false
  }

  /// The first eight bytes of what the texts below begin with, as numbers.
  private static let firstNumbers = FixedNumbers(
    [wholeTexts, openers, strongOpeners].flatMap { texts in texts.map { firstNumber($0.utf8) } }
      + [verbs, nouns].flatMap { words in words.map { firstNumber($0.utf8) } }
      + Deferral.firstWords.map { firstNumber($0.utf8) }
  )

  /// The same of strong openers.
  private static let strongNumbers = FixedNumbers(strongOpeners.map { firstNumber($0.utf8) })

  /// The bytes before the first space, at most eight, as a number; capitals are the same as small letters.
  private static func firstNumber(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var number: UInt64 = 0
    var length = 0
    for byte in bytes {
      guard length < 8, byte != UInt8(ascii: " ") else { break }
      number = number << 8 | UInt64(byte | 0x20)
      length += 1
    }
    return number
  }

  /// The same without the quick look.
  static func plainlyStands(in text: String) -> Bool {
    let form = NormalForm.name(text)
    return isLong(form)
      ? beginsOpen(form)
      : plainlyStands(in: form, FormWords.all(in: form, atMost: mostWordsAsked))
  }

  /// Whether a text is only looked at for its first words and for an open figure, which is quick.
  private static func isLong(_ form: String) -> Bool { form.utf8.count > 120 }

  /// Whether a long text holds a place.
  private static func beginsOpen(_ form: String) -> Bool {
    form.utf8.first.map(strongLeads.contains) ?? false
      && strongOpeners.contains { opener in
        form.utf8.starts(with: opener.utf8)
          && form.unicodeScalars.dropFirst(opener.count).first?.properties.isAlphabetic != true
      } || OpenFigure.stands(in: form)
  }

  /// The same for a text that is not long.
  private static func plainlyStands(in form: String, _ words: [Substring]) -> Bool {
    guard words.contains(where: hasLetter) else { return true }
    // The first word shows that most texts are none of those below.
    let first = words[0]
    if textWords.contains(first), isText(form, words) { return true }
    if words.count <= 2, nouns.contains(first),
      words.count == 1 || words[1] == "x" || words[1].allSatisfy(\.isNumber)
    {
      return true
    }
    if words.count > 1, words.count <= mostWordsAllowed, verbs.contains(first),
      laterWords.contains(words[1])
    {
      return true
    }
    if Deferral.firstWords.contains(first), Deferral.isWhole(words) { return true }
    return isAwaited(words) || OpenFigure.stands(in: form)
  }

  /// Whether a word has a letter, as its first byte shows mostly.
  private static func hasLetter(_ word: Substring) -> Bool {
    word.utf8.first.map { $0 &- 0x61 < 26 } ?? false || word.contains(where: \.isLetter)
  }

  /// Whether a text is one of those that hold a place, or begins with one.
  private static func isText(_ form: String, _ words: [Substring]) -> Bool {
    let isShort = words.count <= mostWords
    let mayBegin = strongWords.contains(words[0])
    guard isShort || mayBegin || openerWords.contains(words[0]) else { return false }
    let bare = words.joined(separator: " ")
    if isShort,
      wholeTexts.contains(bare) || openers.contains(bare) || strongOpeners.contains(bare)
    {
      return true
    }
    if mayBegin, strongOpeners.contains(where: { bare.hasPrefix($0 + " ") }) { return true }
    return isOpened(form, words, bare)
  }

  private static let strongLeads = Set(strongOpeners.compactMap { $0.utf8.first })

  /// How many words a text may have that holds a place and does not begin with a strong opener.
  private static let mostWordsAllowed = 8

  /// Two more, since the last one may be nothing but signs.
  private static let mostWordsAsked = mostWordsAllowed + 2

  /// How many words the longest of the texts below have.
  private static let mostWords =
    wholeTexts.union(openers).union(strongOpeners).map { $0.count { $0 == " " } + 1 }.max() ?? 0

  /// What the openers begin with, what the strong ones do, and what all of the texts do.
  private static let openerWords = WordList(openers.map(firstWord(of:)))
  private static let strongWords = WordList(strongOpeners.map(firstWord(of:)))
  private static let textWords = WordList(
    wholeTexts.union(openers).union(strongOpeners).map(firstWord(of:))
  )

  private static func firstWord(of text: String) -> String { String(text.prefix { $0 != " " }) }

  /// Whether a text is to come from somebody with an abbreviation for a name: `Tulossa THL:stä`.
  private static func isAwaited(_ words: [Substring]) -> Bool {
    words.count == 3 && words[0] == "tulossa" && ["sta", "stä", "lta", "ltä"].contains(words[2])
  }

  private static func isOpened(_ form: String, _ words: [Substring], _ bare: String) -> Bool {
    guard words.count <= mostWordsAllowed, openerWords.contains(words[0]),
      let start = form.firstIndex(where: \.isLetter)
    else { return false }
    for opener in openers where bare.hasPrefix(opener + " ") {
      let rest = form[start...].dropFirst(opener.count)
      if let sign = rest.first, ":;,.(…?!".contains(sign) { return true }
      if [" -", " (", " :", " …"].contains(where: { rest.hasPrefix($0) }) { return true }
      let next = words[opener.split(separator: " ").count]
      if laterWords.contains(next) || continuations.contains(next) { return true }
    }
    return false
  }

  private static let wholeTexts: Set<String> = [
    "x", "n n", "nn", "n a", "na", "none", "t b d", "t b c", "avoin", "auki", "ei vielä", "ei ole",
    "ei määritelty", "ei kirjattu", "ei tiedossa", "tekstiä", "tekstiä tähän", "teksti tähän",
    "teksti", "kirjoita tähän", "tavoite tähän", "testi", "öppet", "inte ännu", "finns inte",
    "text", "text här", "skriv här", "målet här", "kommer", "öppen", "ännu öppet", "ännu öppen",
    "inte bestämt", "inte bestämd", "ej bestämt",
    "ej bestämd", "inte fastställt", "inte fastställd", "ej fastställt", "ej fastställd",
    "inte definierat", "inte definierad", "ej definierat", "ej definierad", "inte angett",
    "ej angett", "oklart", "epäselvä", "selvitetään", "utreds", "not yet", "text here",
    "write here",
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
  private static let verbs: WordList = [
    "sovitaan", "päätetään", "määritellään", "kirjataan", "lisätään", "muotoillaan",
    "valitaan", "selvitetään", "täsmennetään", "täsmentyy", "selviää", "fastställs", "avgörs",
    "anges", "väljs", "utreds", "klarnar", "avtalas",
    "bestäms", "definieras", "formuleras", "kommer", "defined", "decided", "agreed", "added",
  ]

  private static let laterWords: WordList = ["myöhemmin", "senare", "later"]

  private static let continuations: WordList = [
    "vielä", "kokonaan", "toistaiseksi", "syksyllä", "keväällä", "kesällä", "talvella", "pian",
    "työpajassa", "työpajan", "työryhmässä", "ryhmässä", "kokouksessa", "kokouksen", "kun", "ennen",
    "i", "på", "ännu", "fortfarande", "efter", "vid", "när", "före", "still", "soon", "after",
    "when",
  ]

  private static let nouns: WordList = [
    "tavoite", "mål", "målet", "goal", "toimenpide", "åtgärd", "action", "mittari", "indikator",
    "indicator",
  ]
}
