internal import Bytes
internal import Workbooks

/// The form in which two texts are equal that say the same in another order or with a year at the end of one of them.
///
/// Only words whose place tells nothing are moved: Finnish adverbs and verbs in the passive. All words are compared
/// with their endings, so that who does what to whom is not lost.
struct RewordedForm {
  let key: TextKey

  /// The year by which it is to be so, where the text ends in it; `nil`: it does not.
  let year: String?

  init(_ text: String) {
    var words = WordForm.words(text)
    year = Self.removeAdditions(from: &words)
    var moved: [String] = []
    var others: [String] = []
    for word in words {
      let word = word.utf8.contains(UInt8(ascii: "-")) ? word.filter { $0 != "-" } : word
      if Self.isMovable(word) { moved.append(word) } else { others.append(word) }
    }
    key = TextKey(Array((others + ["|"] + moved.sorted()).joined(separator: " ").utf8))
  }

  /// The same for every order of a text's letters and figures, those of years aside, and told in one pass; texts with
  /// different ones have other words.
  static func letters(of text: String) -> UInt64 {
    let utf8 = text.utf8
    return letters(in: utf8.span)
  }

  /// The same of bytes.
  static func letters(in bytes: Span<UInt8>) -> UInt64 {
    let numbers = numbers.span
    var sum: UInt64 = 0
    guard bytes.hasEight(where: { $0.hasOtherThanLatin }) else {
      // Most texts have letters alone of those that take several bytes, and nothing is passed over.
      for index in bytes.indices { sum &+= numbers[Int(bytes[index])] }
      return sum &- figuresOfYears(in: bytes)
    }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      sum &+= numbers[Int(byte)]
      index += 1
      // Signs such as ” take three bytes, § takes two.
      if byte == 0xE2 { index += 2 } else if byte == 0xC2 { index += 1 }
    }
    return sum &- figuresOfYears(in: bytes)
  }

  /// What figures make up of a text's number that are a year, which one of two texts may have alone.
  private static func figuresOfYears(in bytes: Span<UInt8>) -> UInt64 {
    var sum: UInt64 = 0
    var position = bytes.position(of: UInt8(ascii: "2"), from: 0)
    while position < bytes.count {
      let end = bytes.indices[position...].first { !isFigure(bytes[$0]) } ?? bytes.count
      let isFirst = position == 0 || !isFigure(bytes[position - 1])
      if isFirst, end - position == 4, bytes[position + 1] == UInt8(ascii: "0") {
        for index in position..<end { sum &+= numbers[Int(bytes[index])] }
      }
      position = bytes.position(of: UInt8(ascii: "2"), from: end)
    }
    return sum
  }

  private static func isFigure(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// For each byte a number of a letter's or a figure's own, of which sums differ also among millions of texts.
  private static let numbers = (UInt8.min...UInt8.max).map { byte -> UInt64 in
    let letter = byte | 0x20
    guard byte >= 0x80 && byte != 0xC2 && byte != 0xE2 || letter &- 0x61 < 26 || isFigure(byte)
    else { return 0 }
    let number = UInt64(letter) &* 0x9E37_79B9_7F4A_7C15
    return (number ^ number >> 32) &* 0xD6E8_FEB8_6659_FD93
  }

  /// The same without the words that only one of two texts may have; texts with different ones have other forms.
  static func lettersOfForm(_ text: Text) -> UInt64 {
    // Most texts name no year and no duty, and need not be taken apart.
    text.withBytes { mayHaveAdditions($0) ? nil : letters(in: $0) }
      ?? plainLettersOfForm(text.original)
  }

  /// The same without the quick look.
  static func plainLettersOfForm(_ text: String) -> UInt64 {
    var words = WordForm.words(text)
    _ = removeAdditions(from: &words)
    return words.reduce(0) { $0 &+ letters(of: $1) }
  }

  /// Whether a text may hold a year or *oltava*; where it has other letters than Latin ones, each figure 2 may be one.
  private static func mayHaveAdditions(_ bytes: Span<UInt8>) -> Bool {
    // Most texts have none of the pairs of signs that these begin with, one of which may stand across two eights.
    var (lastO, lastTwo): (UInt64, UInt64) = (0, 0)
    let mayBegin = bytes.hasEight { eight in
      let small = eight.lowercased
      let (o, two) = (small.places(of: UInt8(ascii: "o")), eight.places(of: UInt8(ascii: "2")))
      let pairs =
        (o << 8 | lastO >> 56) & small.places(of: UInt8(ascii: "l"))
        | (two << 8 | lastTwo >> 56) & eight.places(of: UInt8(ascii: "0"))
      (lastO, lastTwo) = (o, two)
      return pairs != 0 || eight.hasOtherThanLatin
    }
    guard mayBegin else { return false }
    var last: UInt32 = 0
    var hasTwo = false
    var isLatin = true
    for index in bytes.indices {
      let byte = bytes[index]
      last = last << 8 | UInt32(byte | 0x20)
      if last == 0x6F_6C_74_61 { return true }
      let isYear = last & 0xFFFF_F0F0 == 0x3230_3030
      if isYear { return true }
      if byte == UInt8(ascii: "2") { hasTwo = true }
      if byte >= 0xC0, byte != 0xC3 { isLatin = false }
    }
    return hasTwo && !isLatin
  }

  /// The year that `removeYear` tells; *on oltava* becomes *on*.
  private static func removeAdditions(from words: inout [String]) -> String? {
    let year = removeYear(from: &words)
    if let index = words.firstIndex(of: "oltava"), index > 0, words[index - 1] == "on" {
      words.remove(at: index)
    }
    return year
  }

  /// The year of words such as *vuoteen 2029 mennessä* at the end, which are removed; `nil`: there are none.
  private static func removeYear(from words: inout [String]) -> String? {
    for (before, after) in yearWords where words.count > before.count + after.count + 1 {
      let year = words[words.count - after.count - 1]
      let rest = words.dropLast(after.count + 1)
      guard isYear(year), words.suffix(after.count) == after[...],
        rest.suffix(before.count) == before[...]
      else { continue }
      words = Array(rest.dropLast(before.count))
      return year
    }
    return nil
  }

  private static let yearWords: [(before: [String], after: [String])] = [
    (["vuoteen"], ["mennessä"]), (["vuoden"], ["loppuun", "mennessä"]),
    (["fram", "till", "år"], []), (["till", "år"], []), (["fram", "till"], []), (["till"], []),
    (["senast", "år"], []), (["senast"], []), (["by", "the", "end", "of"], []), (["by"], []),
  ]

  private static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && word.hasPrefix("20")
      && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isMovable(_ word: String) -> Bool {
    // All endings end in one of two letters.
    let utf8 = word.utf8
    let bytes = utf8.span
    guard bytes.count >= 6,
      bytes[bytes.count - 1] == UInt8(ascii: "i") || bytes[bytes.count - 1] == UInt8(ascii: "n")
    else { return false }
    return movableEndings.contains { ending in
      bytes.extracting(last: ending.count).isSame(as: ending.span)
    }
  }

  private static let movableEndings = [
    "sti", "taan", "tään", "daan", "dään", "laan", "lään", "naan", "nään", "raan", "rään",
  ].map { Array($0.utf8) }
}
