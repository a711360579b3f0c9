internal import Bytes

/// Words that scanning leaves without their umlauts, such as `yhteistyd` of `yhteistyö`.
enum ScannedWord {
  /// The first such word of a text with the word that was probably meant; `nil`: there is none.
  static func first(in text: String) -> (word: String, meant: String)? {
    // Only a text with a damaged word is taken apart.
    guard stand(in: Array(text.utf8)[...]) else { return nil }
    for part in text.split(whereSeparator: \.isWhitespace) {
      // Addresses are written without umlauts.
      if part.contains("/") || part.contains("@") || String(part).hasPart("www.") { continue }
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
    let beginnings = beginnings
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

  /// Whether the word that begins at a position begins like one of them, whose beginnings are handed over.
  ///
  /// All words of all cells pass here, and many begin with the same few letters as a stem.
  @inline(__always)
  static func begins(at index: Int, in bytes: Span<UInt8>, _ beginnings: FixedNumbers) -> Bool {
    let eight: EightBytes
    if index &+ 8 <= bytes.count {
      eight = EightBytes(bytes, at: index)
    } else if index &+ beginningLength <= bytes.count {
      eight = EightBytes(bytes, after: index)
    } else {
      return false
    }
    let beginning = beginning(eight)
    return beginnings.contains(beginning) && stemStands(beginning, at: index, in: bytes)
  }

  /// Words such as *yhdyspinta* and *toimintamalli* come as far as here.
  private static func stemStands(
    _ beginning: UInt64,
    at index: Int,
    in bytes: Span<UInt8>
  ) -> Bool {
    guard let slot = beginnings.slot(of: beginning) else { return false }
    return stemsBySlot[slot].contains { stands($0, at: index, in: bytes) }
  }

  private static func stands(_ stem: [UInt8], at start: Int, in bytes: Span<UInt8>) -> Bool {
    guard start + stem.count <= bytes.count else { return false }
    for index in beginningLength..<stem.count
    where bytes[start + index] | 0x20 != stem[index] | 0x20 {
      return false
    }
    return true
  }

  /// No stem is shorter.
  private static let beginningLength = 7

  /// The first seven bytes, letter case aside.
  @inline(__always)
  private static func beginning(_ eight: EightBytes) -> UInt64 {
    eight.lowercased.bits & (1 << (8 * UInt64(beginningLength)) - 1)
  }

  private static func beginning(of stem: [UInt8]) -> UInt64 {
    let bytes = stem.prefix(beginningLength) + [0]
    return beginning(EightBytes(bytes.span, at: 0))
  }

  private static let stemBytes = stems.map { Array($0.damaged.utf8) }

  static let beginnings = FixedNumbers(stemBytes.map(beginning(of:)))

  /// The stems where their beginnings stand.
  private static let stemsBySlot: [[[UInt8]]] = {
    var stems: [[[UInt8]]] = Array(repeating: [], count: beginnings.slotCount)
    for stem in stemBytes {
      if let slot = beginnings.slot(of: beginning(of: stem)) { stems[slot].append(stem) }
    }
    return stems
  }()

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
