/// The lines of a cell that are numbered `1.`, `2.`, `3.` from the first on.
///
/// A single `1. vaihe` is no list, nor are `1. Vaihe` and `2. Vaihe`, whose numbers belong to their words, nor dates.
enum NumberedLines {
  /// The lines without their numbers, others among them as they are; `nil`: they do not count from one on.
  static func withoutNumbers(_ lines: [Substring]) -> [Substring]? {
    guard lines.first.flatMap(Self.split)?.number == 1 else { return nil }
    var count = 0
    var words: Set<String> = []
    var texts: [Substring] = []
    for line in lines {
      guard let (number, text) = split(line) else {
        texts.append(line)
        continue
      }
      count += 1
      guard number == count, split(text) == nil else { return nil }
      words.insert(String(Substring(text.utf8.prefix { $0 > 0x20 })))
      texts.append(text)
    }
    guard count > 1 else { return nil }
    if words.count == 1, let word = words.first, isCounted(word) { return nil }
    return texts
  }

  /// Whether a number before a word that all lines begin with is a part of what is said: `1. vaihe`, `1. Steg:`.
  private static func isCounted(_ word: String) -> Bool {
    word.first?.isLowercase ?? false
      || countedWords.contains(word.lowercased().filter { $0.isLetter })
  }

  private static let countedWords: Set<String> = [
    "vaihe", "vaiheen", "vaiheessa", "vuosi", "kausi", "kierros", "kokous", "osa", "neljännes",
    "vuosineljännes", "puolivuosi", "steg", "steget", "fas", "fasen", "etapp", "etappen", "skede",
    "skedet", "år", "året", "omgången", "mötet", "kvartalet", "halvåret", "phase", "stage", "step",
    "year", "round", "meeting", "quarter",
  ]

  /// The number of up to two digits with a dot and a space behind it, and what it stands before; `nil`: there is none.
  private static func split(_ line: Substring) -> (number: Int, text: Substring)? {
    let bytes = line.utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    guard (1...2).contains(digits.count), let number = Int(Substring(digits)) else { return nil }
    let rest = bytes.dropFirst(digits.count)
    guard rest.first == UInt8(ascii: ".") else { return nil }
    let text = Substring(rest.dropFirst())
    return text.first?.isWhitespace ?? false ? (number, text.drop { $0.isWhitespace }) : nil
  }
}
