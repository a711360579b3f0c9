/// Recognises the word for an area before its name, as titles above an area's rows have it: `OSA-ALUE 2: Elinvoima`.
enum AreaLabel {
  /// The name behind the word, its number and a colon or a dash; `nil`: the text does not begin so.
  static func name(in text: String) -> String? {
    guard mayBegin(text) else { return nil }
    let beginning = text.prefix(longest)
    guard
      let end = [":", " – ", " - "].lazy.compactMap({ beginning.ranges(of: $0).first })
        .min(by: { $0.lowerBound < $1.lowerBound })
    else { return nil }
    var words = text[..<end.lowerBound].split(separator: " ")
    // “2”, “A1.”
    if words.count > 1, let last = words.last, last.utf8.count <= 3 { words.removeLast() }
    guard labels.contains(NormalForm.heading(words.joined())) else { return nil }
    return CellText.clean(String(text[end.upperBound...]))
  }

  /// The words in their normal forms.
  private static let labels: Set<String> = [
    "osaalue", "tavoitekokonaisuus", "painopiste", "painopistealue", "teema", "yhdyspinta",
    "delområde", "målområde", "målhelhet", "tyngdpunkt", "tyngdpunktsområde", "insatsområde",
    "tema", "area", "goalarea",
  ]

  /// Whether a text begins as one of the words does and has a colon or a dash near its beginning, as few names have.
  private static func mayBegin(_ text: String) -> Bool {
    var bytes = text.utf8.prefix(2 * longest).makeIterator()
    guard let first = bytes.next(), let second = bytes.next(),
      initials.contains(where: { $0.0 == first | 0x20 && $0.1 == second | 0x20 })
    else { return false }
    while let byte = bytes.next() {
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-") || byte == 0xE2 { return true }
    }
    return false
  }

  /// The first two bytes of each word in small letters.
  private static let initials: [(UInt8, UInt8)] = labels.sorted().compactMap { label in
    let bytes = Array(label.utf8.prefix(2))
    return bytes.count == 2 ? (bytes[0], bytes[1] | 0x20) : nil
  }

  /// No label is longer, its number, colon and dash included.
  private static let longest = 32
}
