/// Words that tell how often something is done: `joka syksy`, `kerran vuodessa`, `varannan månad`.
enum Recurrence {
  /// Whether a text tells how often something is done and names no year.
  static func isDescribed(in text: String) -> Bool {
    guard text.utf8.count <= 100 else { return false }
    let words = NormalForm.name(text).utf8.split { " ,/".utf8.contains($0) }
      .map { Substring($0) }
    guard let first = words.first, !words.contains(where: hasYear) else { return false }
    if beginnings.contains(first) { return true }
    if first.utf8.last == UInt8(ascii: "n"), endings.contains(where: first.hasSuffix) {
      return true
    }
    return words.contains { $0.utf8.contains { $0 >= 0x61 } } && MeetingRate(cell: text) != nil
  }

  private static func hasYear(_ word: Substring) -> Bool {
    var digits = 0
    for byte in word.utf8 {
      digits = (0x30...0x39).contains(byte) ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }

  private static let beginnings: Set<Substring> = [
    "joka", "jokainen", "keväisin", "kesäisin", "syksyisin", "talvisin", "varje", "vart",
    "vartannat",
    "varannan", "årligen", "månatligen", "kvartalsvis", "terminsvis", "every", "each",
    "yearly", "annually", "monthly", "quarterly",
  ]

  /// All of them end in the same letter.
  private static let endings = ["sittain", "kuukausittain", "viikoittain"]
}
