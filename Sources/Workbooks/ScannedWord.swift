/// Words that scanning leaves without their umlauts, such as `yhteistyd` of `yhteistyö`.
enum ScannedWord {
  /// The first such word of a text with the word that was probably meant; `nil`: there is none.
  static func first(in text: String) -> (word: String, meant: String)? {
    // Only a text with a damaged word is taken apart.
    guard stand(in: Array(text.utf8)[...]) else { return nil }
    for part in text.split(whereSeparator: \.isWhitespace) {
      // Addresses are written without umlauts.
      if part.contains("/") || part.contains("@") || part.contains("www.") { continue }
      for word in part.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) where word.count > 6
      {
        let lower = word.lowercased()
        for (damaged, meant) in stems where lower.hasPrefix(damaged) {
          let rest = String(lower.dropFirst(damaged.count))
          let isVerb = verbStems.contains(meant)
          return (
            String(word),
            meant + (isVerb ? rest.replacing("a", with: "ä").replacing("o", with: "ö") : rest)
          )
        }
      }
    }
    return nil
  }

  /// Whether a word of a text begins like one of them; told from the bytes, since most texts have none.
  private static func stand(in text: ArraySlice<UInt8>) -> Bool {
    let bytes = text.span
    let isBeginning = isBeginning
    let beginnings = isBeginning.span
    var isAfterLetter = false
    for index in bytes.indices {
      let isLetter = isLetter(bytes[index])
      if isLetter, !isAfterLetter, begins(at: index, in: bytes, beginnings) { return true }
      isAfterLetter = isLetter
    }
    return false
  }

  /// Whether a byte is a letter or a part of one.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte >= 0x80
  }

  /// Whether the word that begins at a position begins like one of them.
  @inline(__always)
  static func begins(at index: Int, in bytes: Span<UInt8>, _ isBeginning: Span<Bool>) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let beginning = beginning(bytes[index], bytes[index + 1])
    return isBeginning[beginning] && stemStands(beginning, at: index, in: bytes)
  }

  private static func stemStands(_ beginning: Int, at index: Int, in bytes: Span<UInt8>) -> Bool {
    for stem in stemsByBeginning[beginning] where stand(stem, at: index, in: bytes) { return true }
    return false
  }

  private static func stand(_ stem: [UInt8], at start: Int, in bytes: Span<UInt8>) -> Bool {
    guard start + stem.count <= bytes.count else { return false }
    for index in stem.indices where bytes[start + index] | 0x20 != stem[index] | 0x20 {
      return false
    }
    return true
  }

  /// Two first bytes as an index; stems begin with two letters, of which five bits are enough.
  private static func beginning(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x1F) << 5 | Int(second & 0x1F)
  }

  /// The damaged stems by their first two bytes.
  private static let stemsByBeginning: [[[UInt8]]] = {
    var table = Array(repeating: [[UInt8]](), count: 1024)
    for (damaged, _) in stems {
      let bytes = Array(damaged.utf8)
      table[beginning(bytes[0], bytes[1])].append(bytes)
    }
    return table
  }()

  /// Whether one of them begins with two bytes.
  static let isBeginning = stemsByBeginning.map { !$0.isEmpty }

  /// Stems behind which only endings come, whose vowels are those of the stem.
  private static let verbStems: Set<String> = [
    "järjestä", "edistämi", "kehittämi", "käynnist", "täydentä", "hyödynn", "hyväksy", "päivite",
  ]

  /// Beginnings of words as scanning leaves them, and as they were; taken from scanned agenda items.
  private static let stems: [(damaged: String, meant: String)] = [
    ("yhdyspintatyd", "yhdyspintatyö"), ("toimintaymparist", "toimintaympärist"),
    ("elinymparist", "elinympärist"), ("paatosehdotu", "päätösehdotu"),
    ("yhteisollis", "yhteisöllis"), ("yhteistyd", "yhteistyö"), ("yhteisty6", "yhteistyö"),
    ("yhteisty0", "yhteistyö"), ("yhteistyé", "yhteistyö"), ("yhteistyo", "yhteistyö"),
    ("saanndlli", "säännölli"), ("saannolli", "säännölli"), ("poytakirj", "pöytäkirj"),
    ("henkilost", "henkilöst"), ("henkildst", "henkilöst"), ("kaynnist", "käynnist"),
    ("taydenta", "täydentä"), ("tdydenta", "täydentä"), ("jarjestd", "järjestö"),
    ("jarjesto", "järjestö"), ("jarjesta", "järjestä"), ("edistami", "edistämi"),
    ("edistimi", "edistämi"), ("kehittami", "kehittämi"), ("hyddynn", "hyödynn"),
    ("hyodynn", "hyödynn"), ("hyvaksy", "hyväksy"), ("tydllis", "työllis"),
    ("tyollis", "työllis"), ("paatoks", "päätöks"), ("paivite", "päivite"),
  ]
}
